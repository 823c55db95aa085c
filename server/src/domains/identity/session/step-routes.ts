import type { z } from 'zod'
import {
  expectedVersion,
  giveVersion,
  idempotencyOf,
  operationName,
  recordPlace,
  type App,
  type IdempotencyKey,
} from '../../../platform/http/index.ts'
import type { Officer } from '../actor.ts'
import { officerOf } from './routes.ts'

type RecordKey = z.output<typeof recordPlace>

/** The steps that officers take with one kind of record, each at an address of its own. */
export interface StepDoors<Verb extends string> {
  /** Of the record, such as `/api/v1/hearings/:regionId/:id`. */
  readonly url: string
  /** With which the names of the operations begin: `hearing` and `hold` give `hearingHold`. */
  readonly thing: string
  /** What a step is, for the description: `a step of a hearing`. */
  readonly step: string
  readonly tags: readonly string[]
  /** The policy of a step. */
  readonly policy: (verb: Verb) => string
  /** What each step asks for. */
  readonly inputs: Readonly<Record<Verb, z.ZodType>>
  /** What a step answers with: the record after it. */
  readonly view: z.ZodType
  readonly act: (
    officer: Officer,
    key: RecordKey & { readonly expectedVersion: number },
    command: { readonly verb: Verb; readonly input: unknown },
    idempotency: IdempotencyKey,
  ) => Promise<unknown>
  readonly show: (officer: Officer, key: RecordKey) => Promise<{ readonly version: number }>
}

/** One door per step: takes it once, on the version that was seen, and answers with the record and its new version. */
export function addStepRoutes<Verb extends string>(app: App, doors: StepDoors<Verb>): void {
  for (const verb of Object.keys(doors.inputs) as Verb[])
    app.route({
      method: 'POST',
      url: `${doors.url}/${verb}`,
      config: { policy: doors.policy(verb), versioned: true },
      schema: {
        tags: doors.tags,
        operationId: operationName(doors.thing, verb),
        summary: `${verb}: ${doors.step}; If-Match names the version that was seen`,
        params: recordPlace,
        body: doors.inputs[verb],
        response: { 200: doors.view },
      },
      handler: async (request, reply) => {
        const officer = officerOf(request)
        const key = { ...request.params, expectedVersion: expectedVersion(request) }
        await doors.act(officer, key, { verb, input: request.body }, idempotencyOf(request))
        const after = await doors.show(officer, request.params)
        giveVersion(reply, after.version)
        return after
      },
    })
}
