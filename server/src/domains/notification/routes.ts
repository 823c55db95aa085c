import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import { commandOf, once, type App } from '../../platform/http/index.ts'
import { officerOf, scopeOf, type Identity } from '../identity/index.ts'
import { canReach, OutsideChannel, OUTSIDE_CHANNELS, type OutsideChannel as Channel } from './channel.ts'
import { ContactLanguage } from './contact-point.ts'
import { countUnread, findInbox } from './inbox-reader.ts'
import { messages } from './messages/index.ts'
import { allNotices } from './notice.ts'
import { notificationPolicies } from './policy.ts'
import type { Post } from './post.ts'
import { InboxPage, NoticeKinds, Preferences, presentInbox, presentNotices } from './present.ts'
import { findPreferences } from './reader.ts'
import { addKeepingRoutes } from './routes-keeping.ts'
import { addDeliveryRoutes } from './routes-deliveries.ts'
import { addWarningRoutes } from './routes-warnings.ts'
import { Addresses, openAddresses, sealAddresses } from './wishes.ts'
import { markInbox, storePreference } from './writer.ts'

export interface NotificationDoors {
  readonly post: Post
  readonly identity: Identity
  /** Warns of every limit now; how many matters were looked at. */
  readonly warnNow: () => Promise<number>
}

const tags = ['notification']

/** The doors of messages: one's inbox and wishes, the state of deliveries, the kinds there are, and warnings. */
export function addNotificationRoutes(app: App, doors: NotificationDoors): void {
  const { post, identity } = doors
  const { database } = post
  const own = { policy: notificationPolicies.own.name } as const

  app.route({
    method: 'GET',
    url: '/api/v1/inbox',
    config: own,
    schema: {
      summary: 'My messages, newest first',
      operationId: 'inbox',
      tags,
      querystring: z.object({
        unread: z.enum(['true', 'false']).default('false'),
        before: z.uuid().optional(),
        limit: z.coerce.number().int().min(1).max(100).default(30),
      }),
      response: { 200: InboxPage },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { limit, before, unread } = request.query
      return database.read(scopeOf(officer), async (tx) =>
        presentInbox(
          await findInbox(tx, officer.staffId, { unread: unread === 'true', before, limit }),
          limit,
          await countUnread(tx, officer.staffId),
        ),
      )
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/inbox/read',
    config: { ...own, idempotency: 'none' },
    schema: {
      summary: 'Mark my messages as read or unread; without ids all of them',
      operationId: 'markInbox',
      tags,
      body: z.object({ ids: z.array(z.uuid()).max(200).optional(), read: z.boolean() }),
      response: { 200: z.object({ unread: z.int() }) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { ids, read } = request.body
      return database.write(scopeOf(officer), async (tx) => {
        const changed = await markInbox(tx, officer.staffId, ids ?? null, read ? post.clock.now() : null)
        if (changed > 0) tx.afterCommit(() => post.news.announce([officer.staffId]))
        return { unread: await countUnread(tx, officer.staffId) }
      })
    },
  })

  const offered = (): Channel[] => OUTSIDE_CHANNELS.filter((channel) => post.carriers[channel] !== undefined)

  app.route({
    method: 'GET',
    url: '/api/v1/notice-preferences',
    config: own,
    schema: {
      summary: 'How I want to be told beside my inbox',
      operationId: 'noticePreferences',
      tags,
      response: { 200: Preferences },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const [wish] = await database.read(scopeOf(officer), (tx) => findPreferences(tx, [officer.staffId]))
      return {
        channels: wish?.channels ?? [],
        language: wish?.language ?? null,
        addresses: wish ? openAddresses(post.keys, officer.staffId, wish) : {},
        version: wish?.version ?? 0,
        offered: offered(),
      }
    },
  })

  app.route({
    method: 'PUT',
    url: '/api/v1/notice-preferences',
    config: own,
    schema: {
      summary: 'Say how I want to be told beside my inbox',
      operationId: 'setNoticePreferences',
      tags,
      body: z.object({
        channels: z.array(OutsideChannel).max(3),
        addresses: Addresses,
        language: ContactLanguage.nullable().default(null),
        version: z.int().min(0),
      }),
      response: { 200: z.object({ version: z.int() }) },
    },
    handler: async (request) => {
      const officer = officerOf(request)
      const { channels, addresses, language, version } = request.body
      const fields = [...new Set(channels)].flatMap((channel) =>
        canReach(channel, addresses[channel] ?? '')
          ? []
          : [{ path: `addresses.${channel}`, ...messages.addressNeeded[channel] }],
      )
      if (fields.length > 0) throw new HuiyinError('invalid', { fields })
      const command = commandOf(identity, request, officer.regionId)
      return once(database, scopeOf(officer), command, async (tx) => {
        const stored = await storePreference(tx, {
          region_id: officer.regionId,
          staff_id: officer.staffId,
          channels: [...new Set(channels)],
          language,
          ...sealAddresses(post.keys, officer.staffId, addresses),
          version,
        })
        if (!stored) throw new HuiyinError('conflict')
        return { version: version + 1 }
      })
    },
  })

  app.route({
    method: 'GET',
    url: '/api/v1/notices',
    config: own,
    schema: {
      summary: 'The kinds of messages, with a preview in both languages',
      operationId: 'notices',
      tags,
      response: { 200: NoticeKinds },
    },
    handler: () => presentNotices(allNotices(), { ...messages.sample, address: { zh: post.origin, en: post.origin } }),
  })

  addDeliveryRoutes(app, doors)
  addWarningRoutes(app, doors)
  addKeepingRoutes(app, doors)
}
