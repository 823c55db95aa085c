import type { FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import type { PublicationDesk } from '../../../server/src/domains/publication/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import { servingHeaders } from '../../../server/src/platform/files/index.ts'
import type { App } from '../../../server/src/platform/http/index.ts'
import { PREFIXES } from '../language.ts'
import { sendPublicPage } from '../layout/render.ts'
import { queryOf } from '../layout/routes.ts'
import { makePortal, PUBLIC, type Portal, type PortalOptions } from '../portal.ts'
import type { Visit } from '../visit.ts'
import { HOME, type Chosen } from './addresses.ts'
import { AnswerPage } from './answer-page.tsx'
import { atomOf, jsonFeedOf } from './feeds.ts'
import { ListPage } from './list-page.tsx'

/** What the pages ask of the office. */
export type AnswersBackend = Pick<PublicationDesk, 'published' | 'onePublished' | 'categories' | 'publishedFile'>

/** Looking things up costs the database something: a machine that asks all the time is slowed down. */
const SEARCHING = { ...PUBLIC, rate: { name: 'answers', perMinute: 60, burst: 60 } } as const
const A_PAGE = 15
const A_FEED = 20
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown

/** What the address asks for, as far as it makes sense. */
function chosenOf(request: FastifyRequest): Chosen {
  const given = (name: string, rule: RegExp): string | undefined => {
    const value = queryOf(request, name)
    return rule.test(value) ? value : undefined
  }
  const q = queryOf(request, 'q').trim().slice(0, 100)
  const topic = given('topic', /^(?:\d{2}){1,3}$/)
  const office = given('office', UUID)
  const month = given('month', /^20\d{2}-(?:0[1-9]|1[0-2])$/)
  return {
    ...(q !== '' && { q }),
    ...(topic !== undefined && { topic }),
    ...(office !== undefined && { office }),
    ...(month !== undefined && { month }),
  }
}

const questionOf = ({ q = '', topic, office, month }: Chosen) => ({ words: q, topic, office, month })

/** "Published answers" in the portal: a list with search and categories, a page for each, and feeds. */
export function registerAnswers(app: App, options: PortalOptions, backend: AnswersBackend, origin: string): void {
  const portal = makePortal(options)
  const at = (path: string, handler: Handler): void => {
    for (const prefix of Object.values(PREFIXES))
      app.route({ method: 'GET', url: `/${prefix}${HOME}${path}`, config: SEARCHING, handler })
  }
  at('', async (request, reply) => {
    const visit = portal.visit(request)
    const chosen = chosenOf(request)
    const after = queryOf(request, 'after') || undefined
    const [{ items, next }, categories] = await Promise.all([
      backend.published({ ...questionOf(chosen), limit: A_PAGE, after }),
      backend.categories(),
    ])
    const props = { visit, chosen, items, next, categories, topicName: topicNames(portal, visit) }
    return sendPublicPage(reply, createElement(ListPage, props))
  })
  at('/:regionId/:id', async (request, reply) => {
    const { regionId = '', id = '' } = request.params as { regionId?: string; id?: string }
    if (!/^\d{6}$/.test(regionId) || !UUID.test(id)) throw new HuiyinError('not-found')
    const visit = portal.visit(request)
    const item = await backend.onePublished({ regionId, id })
    const part = Number(queryOf(request, 'part')) || 1
    return sendPublicPage(reply, createElement(AnswerPage, { visit, item, part, topicName: topicNames(portal, visit) }))
  })
  at('/:regionId/:id/files/:n', async (request, reply) => {
    const { regionId = '', id = '', n = '' } = request.params as { regionId?: string; id?: string; n?: string }
    if (!/^\d{6}$/.test(regionId) || !UUID.test(id) || !/^\d{1,2}$/.test(n)) throw new HuiyinError('not-found')
    const { content, ...file } = await backend.publishedFile({ regionId, id }, Number(n))
    return reply.headers(servingHeaders(file)).send(content)
  })
  const feedOf = async (request: FastifyRequest) => {
    const visit = portal.visit(request)
    const { month: _, ...chosen } = chosenOf(request)
    const { q = '', topic, office } = chosen
    const [{ items }, { offices }] = await Promise.all([
      backend.published({ ...questionOf(chosen), limit: A_FEED }),
      backend.categories(),
    ])
    const topicName = topicNames(portal, visit)
    const named = offices.find(({ key }) => key === office)
    const about = [q, topic === undefined ? '' : topicName(topic), named ? visit.say(named.name) : '']
    return {
      language: visit.language,
      origin,
      about: about.filter((part) => part !== '').join(' · '),
      chosen,
      items,
      topicName,
      now: portal.clock.now(),
    }
  }
  at('/feed.atom', async (request, reply) =>
    reply.type('application/atom+xml; charset=utf-8').send(atomOf(await feedOf(request))),
  )
  at('/feed.json', async (request, reply) =>
    reply.type('application/feed+json; charset=utf-8').send(jsonFeedOf(await feedOf(request))),
  )
}

/** A topic with those above it, as people look for it. */
const topicNames = (portal: Portal, visit: Visit): ((code: string) => string) => {
  const names = new Map(portal.backend.topics().map(({ id, name }) => [id, visit.say(name)]))
  const pathOf = (code: string): string[] => {
    const above = code.length > 2 ? pathOf(code.slice(0, -2)) : []
    return [...above, names.get(code) ?? code]
  }
  return (code) => pathOf(code).join(' › ')
}
