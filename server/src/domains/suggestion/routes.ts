import { z } from 'zod'
import { outgoingSheet, sheetFormat } from '../../platform/documents/index.ts'
import { type App, expectedVersion, giveVersion, idempotencyOf, lang, regionCode } from '../../platform/http/index.ts'
import { officerOf } from '../identity/index.ts'
import type { SuggestionDesk } from './desk.ts'
import { SubmissionQuery, TopicQuery } from './list-query.ts'
import { suggestionPolicies } from './policy.ts'
import { date, reason, TopicDraft } from './topic.ts'
import { SubmissionPage, TopicPage, TopicView } from './views.ts'

const place = z.object({ regionId: regionCode, topicId: z.uuid() })
const reading = { policy: suggestionPolicies.read.name }
const working = { policy: suggestionPolicies.work.name, versioned: true }
const deciding = { policy: suggestionPolicies.decide.name, versioned: true }
const one = { tags: ['suggestion'], params: place, response: { 200: TopicView } }

/** What the steps of a topic ask for, and who takes them. */
const STEPS = {
  publish: [deciding, 'Published: everybody may read it, and submit in its period', z.object({})],
  extend: [deciding, 'A later last day, with the reason', z.object({ closesOn: date, reason })],
  close: [deciding, 'Closed before its last day, with the reason', z.object({ reason })],
  themes: [
    working,
    'The themes under which the office sorts',
    z.object({ themes: z.array(z.string().trim().min(1).max(40)).max(30) }),
  ],
  report: [
    deciding,
    'What the office made of it, for everybody',
    z.object({ report: z.string().trim().min(1).max(10_000) }),
  ],
} as const

export interface SuggestionDoors {
  suggestions: SuggestionDesk
}

/** The doors of topics: lists, one topic with its figures, its steps, its suggestions and their export. */
export function addSuggestionTopicRoutes(app: App, { suggestions: desk }: SuggestionDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/suggestion-topics',
    config: reading,
    schema: {
      tags: ['suggestion'],
      operationId: 'listSuggestionTopics',
      summary: 'What this office asks about, the latest first',
      querystring: TopicQuery,
      response: { 200: TopicPage },
    },
    handler: (request) => desk.topics(officerOf(request), request.query),
  })

  app.route({
    method: 'POST',
    url: '/api/v1/suggestion-topics',
    config: { policy: suggestionPolicies.work.name },
    schema: {
      tags: ['suggestion'],
      operationId: 'draftSuggestionTopic',
      summary: 'A new topic, as a draft',
      body: TopicDraft,
      response: { 201: z.object({ regionId: z.string(), topicId: z.string() }) },
    },
    handler: async (request, reply) => {
      reply.code(201)
      return desk.draft(officerOf(request), request.body, idempotencyOf(request))
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/suggestion-topics/:regionId/:topicId',
    config: reading,
    schema: {
      ...one,
      operationId: 'getSuggestionTopic',
      summary: 'A topic with its figures, history and what may be done',
    },
    handler: async (request, reply) => {
      const topic = await desk.topic(officerOf(request), request.params)
      giveVersion(reply, topic.version)
      return topic
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/suggestion-topics/:regionId/:topicId',
    config: working,
    schema: { ...one, operationId: 'editSuggestionTopic', summary: 'Changes a draft', body: TopicDraft },
    handler: async (request) => {
      const officer = officerOf(request)
      const at = { ...request.params, expectedVersion: expectedVersion(request) }
      await desk.giveTopic(officer, at, { verb: 'edit', draft: request.body }, idempotencyOf(request))
      return desk.topic(officer, request.params)
    },
  })

  for (const [verb, [config, summary, body]] of Object.entries(STEPS))
    app.route({
      method: 'POST',
      url: `/api/v1/suggestion-topics/:regionId/:topicId/steps/${verb}`,
      config,
      schema: { ...one, operationId: `${verb}SuggestionTopic`, summary, body: body as z.ZodObject },
      handler: async (request) => {
        const officer = officerOf(request)
        const at = { ...request.params, expectedVersion: expectedVersion(request) }
        const command = { verb, ...request.body } as Parameters<SuggestionDesk['giveTopic']>[2]
        await desk.giveTopic(officer, at, command, idempotencyOf(request))
        return desk.topic(officer, request.params)
      },
    })

  app.route({
    method: 'GET',
    url: '/api/v1/suggestion-topics/:regionId/:topicId/suggestions',
    config: reading,
    schema: {
      tags: ['suggestion'],
      operationId: 'listSuggestions',
      summary: 'The suggestions to a topic by theme and decision, without who wrote them',
      params: place,
      querystring: SubmissionQuery,
      response: { 200: SubmissionPage },
    },
    handler: (request) => desk.submissions(officerOf(request), request.params, request.query),
  })

  app.route({
    method: 'GET',
    url: '/api/v1/suggestion-topics/:regionId/:topicId/export',
    config: reading,
    schema: {
      tags: ['suggestion'],
      operationId: 'exportSuggestions',
      summary: 'Every suggestion to a topic as a file, without who wrote it',
      params: place,
      querystring: z.object({
        format: sheetFormat,
        lang,
      }),
    },
    handler: async (request, reply) => {
      const { format, lang } = request.query
      const table = await desk.table(officerOf(request), request.params, lang)
      const { headers, body } = await outgoingSheet(table, format, 'suggestions')
      return reply.headers(headers).send(body)
    },
  })
}
