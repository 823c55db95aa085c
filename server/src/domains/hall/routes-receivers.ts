import type { z } from 'zod'
import type { Transaction } from '../../platform/db/index.ts'
import { expectedVersion, giveVersion, type App, matterPlace } from '../../platform/http/index.ts'
import type { Officer } from '../identity/index.ts'
import { officerOf, readAs, reading, tags, versioned, working, writeOnce, type HallDoors } from './doors.ts'
import { presentReceiver, presentTakers, receiverView, takersView, type ReceiverView } from './present-receiver.ts'
import { findSteps } from './reader.ts'
import { giveReceiverStep, requireVisit } from './receive.ts'
import { findReceiver } from './receiver-reader.ts'
import { RECEIVER_VERBS, receiverInputs, type ReceiverStep, type ReceiverVerb } from './receiver.ts'
import { takersOf } from './takers.ts'

const SUMMARIES: Record<ReceiverVerb, string> = {
  begin: 'Names oneself as the first receiver of a visit that has none',
  offer: 'Offers the duty of the first receiver to another officer or office',
  accept: 'Accepts the duty: from now on this officer is named',
  decline: 'Declines it: the first receiver stays named',
  withdraw: 'Takes an offer back',
}

/** The doors of the first receiver's duty, on the page of a matter. */
export function addReceiverRoutes(app: App, doors: HallDoors): void {
  const { context } = doors
  /** Looks at the single matter first: who may not see it is told that there is none. */
  const show = async (
    officer: Officer,
    key: { regionId: string; matterId: string },
    read: <T>(work: (tx: Transaction) => Promise<T>) => Promise<T>,
  ): Promise<ReceiverView> => {
    const { matter } = await context.desk.load(officer, key)
    return read(async (tx) => {
      const receiver = await findReceiver(tx, key.regionId, key.matterId)
      const steps = await findSteps(tx, key.regionId, [key.matterId])
      const ids = [receiver?.officerId, receiver?.offer?.staffId, ...steps.map((step) => step.staff_id)]
      const names = await context.staffNames(
        tx,
        ids.filter((id) => id !== null && id !== undefined),
      )
      const mayBegin = matter.channel === 'visit' && matter.registeredBy === officer.officeId
      return presentReceiver({ receiver, steps, mayBegin }, officer, names, context.offices())
    })
  }

  app.route({
    method: 'GET',
    url: '/api/v1/hall-receivers/:regionId/:matterId',
    config: reading,
    schema: {
      tags,
      operationId: 'firstReceiver',
      summary: 'Who first received a matter and answers for it until another accepts',
      params: matterPlace,
      response: { 200: receiverView },
    },
    handler: async (request, reply) => {
      const view = await show(officerOf(request), request.params, (work) => readAs(doors, request, work))
      giveVersion(reply, view.version)
      return view
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/hall-receivers/:regionId/:matterId/takers',
    config: working,
    schema: {
      tags,
      operationId: 'firstReceiverTakers',
      summary: 'Offices and officers who may see the matter, to whom the duty can be offered',
      params: matterPlace,
      response: { 200: takersView },
    },
    handler: async (request) => {
      const { matter } = await context.desk.load(officerOf(request), request.params)
      return readAs(doors, request, async (tx) => presentTakers(await takersOf(tx, context, matter)))
    },
  })

  for (const verb of RECEIVER_VERBS)
    app.route({
      method: 'POST',
      url: `/api/v1/hall-receivers/:regionId/:matterId/${verb}`,
      config: versioned(working),
      schema: {
        tags,
        operationId: `${verb}FirstReceiver`,
        summary: SUMMARIES[verb],
        params: matterPlace,
        body: receiverInputs[verb] as z.ZodType,
        response: { 200: receiverView },
      },
      handler: async (request) => {
        const officer = officerOf(request)
        const at = { ...request.params, version: expectedVersion(request) }
        if (verb === 'begin') await requireVisit(context, officer, request.params)
        else await context.desk.load(officer, request.params)
        await writeOnce(doors, request, async (tx) => {
          await giveReceiverStep(tx, context, officer, at, { verb, input: request.body } as ReceiverStep)
          return null
        })
        return show(officer, request.params, (work) => readAs(doors, request, work))
      },
    })
}
