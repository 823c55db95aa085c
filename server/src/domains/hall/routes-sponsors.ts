import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import { expectedVersion, giveVersion, type App, matterPlace } from '../../platform/http/index.ts'
import { holds, type Officer } from '../identity/index.ts'
import { officerOf, readAs, reading, sponsoring, tags, versioned, writeOnce, type HallDoors } from './doors.ts'
import { matterSponsorsView, presentMatterSponsors, presentSponsorship, sponsoredPage } from './present-roster.ts'
import { findSponsored, findSponsorships } from './sponsor-reader.ts'
import { giveSponsorStep, type SponsorCommand } from './sponsors.ts'
import { sponsorInputs, SPONSOR_VERBS, type SponsorVerb, type Sponsorship } from './sponsorship.ts'

const PAGE = 30
const SUMMARIES: Record<SponsorVerb, string> = {
  begin: 'Names the leader who sees a matter through',
  plan: 'Adds a step with its date',
  done: 'Says when a step was done and what came of it',
  end: 'Ends it: resolved, or otherwise with the reason',
}

/** The doors of sponsored matters (包案). */
export function addSponsorRoutes(app: App, doors: HallDoors): void {
  const { context } = doors
  const show = async (request: Parameters<typeof readAs>[1], key: { regionId: string; matterId: string }) => {
    const officer = officerOf(request)
    await context.desk.load(officer, key)
    return readAs(doors, request, async (tx) =>
      presentMatterSponsors(await findSponsorships(tx, key.regionId, key.matterId), {
        offices: context.offices(),
        today: context.clock.today(),
        mayAct: holds(officer, 'head', 'supervisor'),
      }),
    )
  }

  app.route({
    method: 'GET',
    url: '/api/v1/sponsored-matters',
    config: reading,
    schema: {
      tags,
      operationId: 'listSponsoredMatters',
      summary: 'Matters that a leader sees through, as far as the officer may see them',
      querystring: z.object({
        state: z.enum(['active', 'resolved', 'ended']).default('active'),
        after: z.uuid().optional(),
      }),
      response: { 200: sponsoredPage },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { state, after } = request.query
      const found = await readAs(doors, request, (tx) => findSponsored(tx, { state, after, limit: PAGE + 1 }))
      const shown = found.slice(0, PAGE)
      const items = await Promise.all(shown.map((each) => withMatter(doors, officer, each)))
      return {
        items: items.filter((item) => item !== null),
        next: found.length > PAGE ? (shown.at(-1)?.id ?? null) : null,
      }
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/sponsored-matters/:regionId/:matterId',
    config: reading,
    schema: {
      tags,
      operationId: 'sponsorsOfMatter',
      summary: 'Who sees a matter through, with steps and dates',
      params: matterPlace,
      response: { 200: matterSponsorsView },
    },
    handler: async (request, reply) => {
      const view = await show(request, request.params)
      giveVersion(reply, view.version)
      return view
    },
  })

  for (const verb of SPONSOR_VERBS)
    app.route({
      method: 'POST',
      url: `/api/v1/sponsored-matters/:regionId/:matterId/${verb}`,
      config: versioned(sponsoring),
      schema: {
        tags,
        operationId: `${verb}Sponsorship`,
        summary: SUMMARIES[verb],
        params: matterPlace,
        body: sponsorInputs[verb] as z.ZodType,
        response: { 200: matterSponsorsView },
      },
      handler: async (request) => {
        const at = { ...request.params, version: expectedVersion(request) }
        await context.desk.load(officerOf(request), request.params)
        await writeOnce(doors, request, async (tx, officer) => {
          await giveSponsorStep(tx, context, officer, at, { verb, input: request.body } as SponsorCommand)
          return null
        })
        return show(request, request.params)
      },
    })
}

/** With number and summary of its matter; null where this officer is recused from it. */
async function withMatter({ context }: HallDoors, officer: Officer, sponsorship: Sponsorship) {
  const { regionId, matterId } = sponsorship
  try {
    const { matter } = await context.desk.load(officer, { regionId, matterId })
    const { number, summary } = matter
    return {
      ...presentSponsorship(sponsorship, context.offices(), context.clock.today()),
      matter: { regionId, matterId, number, summary },
    }
  } catch (error) {
    if (error instanceof HuiyinError && error.code === 'not-found') return null
    throw error
  }
}
