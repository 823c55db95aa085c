import { z } from 'zod'
import { type App, expectedVersion, giveVersion, idempotencyOf, regionCode } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import type { GivenSubmissionCommand } from './desk.ts'
import { suggestionPolicies } from './policy.ts'
import type { SuggestionDoors } from './routes.ts'
import { DECISIONS } from './states.ts'
import { PublishedText, reason, Reward } from './topic.ts'
import { ContactView, SubmissionView } from './views.ts'

const place = z.object({ regionId: regionCode, submissionId: z.uuid() })
const working = { policy: suggestionPolicies.work.name, versioned: true }
const deciding = { policy: suggestionPolicies.decide.name, versioned: true }
const one = { tags: ['suggestion'], params: place, response: { 200: SubmissionView } }

const STEPS = {
  sort: [
    working,
    'Under a theme, and to which other suggestion it says the same',
    z.object({
      theme: z.string().trim().min(1).max(40).nullable().default(null),
      duplicateOf: z.uuid().nullable().default(null),
    }),
  ],
  decide: [
    deciding,
    'Adopted, partly adopted, kept or not adopted, with reasons',
    z.object({ kind: z.enum(DECISIONS), reasons: reason }),
  ],
  reply: [working, 'The reply to who wrote', z.object({ text: z.string().trim().min(1).max(5000) })],
  publish: [
    deciding,
    'Published with its outcome, nobody recognisable, with consent',
    z.object({ text: PublishedText }),
  ],
  unpublish: [deciding, 'Taken back from the public pages', z.object({ reason })],
} as const

/** The doors of one suggestion. */
export function addSuggestionRoutes(app: App, { suggestions: desk }: SuggestionDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/suggestions/:regionId/:submissionId',
    config: { policy: suggestionPolicies.read.name },
    schema: { ...one, operationId: 'getSuggestion', summary: 'A suggestion with its answers, rewards and history' },
    handler: async (request, reply) => {
      const found = await desk.submission(officerOf(request), request.params)
      giveVersion(reply, found.version)
      return found
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/suggestions/:regionId/:submissionId/contact',
    config: { policy: suggestionPolicies.contact.name },
    schema: {
      tags: ['suggestion'],
      operationId: 'revealSuggestionContact',
      summary: 'Opens the sealed contact of who wrote; the reason is logged',
      params: place,
      body: z.object({ reason }),
      response: { 200: ContactView },
    },
    handler: (request) => desk.contact(officerOf(request), request.params, request.body.reason),
  })

  for (const [verb, [config, summary, body]] of Object.entries(STEPS))
    app.route({
      method: 'POST',
      url: `/api/v1/suggestions/:regionId/:submissionId/steps/${verb}`,
      config,
      schema: { ...one, operationId: `${verb}Suggestion`, summary, body: body as z.ZodObject },
      handler: async (request) => {
        const officer = officerOf(request)
        const at = { ...request.params, expectedVersion: expectedVersion(request) }
        await desk.give(officer, at, { verb, ...request.body } as GivenSubmissionCommand, idempotencyOf(request))
        return desk.submission(officer, request.params)
      },
    })

  app.route({
    method: 'POST',
    url: '/api/v1/suggestions/:regionId/:submissionId/rewards',
    config: deciding,
    schema: {
      ...one,
      operationId: 'rewardSuggestion',
      summary: 'Records a reward that the head approves: money in fen, a gift or an honour',
      body: Reward,
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      await desk.reward(officer, at, request.body, idempotencyOf(request))
      return desk.submission(officer, request.params)
    },
  })

  app.route({
    method: 'POST',
    url: '/api/v1/suggestions/:regionId/:submissionId/rewards/:id/cancel',
    config: deciding,
    schema: {
      ...one,
      operationId: 'cancelReward',
      summary: 'Takes a reward back, with the reason; the record stays',
      params: place.extend({ id: z.uuid() }),
      body: z.object({ reason }),
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      await desk.cancelReward(officer, at, request.params.id, request.body.reason, idempotencyOf(request))
      return desk.submission(officer, request.params)
    },
  })
}
