import { once } from 'node:events'
import type { OutgoingHttpHeaders } from 'node:http'
import type { Database } from '../../platform/db/index.ts'
import type { App } from '../../platform/http/index.ts'
import { type Identity, type Officer, officerOf, scopeOf } from '../identity/index.ts'
import type { InboxNews } from '../notification/index.ts'
import type { Changes, MatterChange } from './changes.ts'
import { findVisible } from './reader.ts'
import { matterPolicies } from './route-policies.ts'

const GATHER_MS = 300
const HEARTBEAT_MS = 25_000

export interface ChangeDoors {
  database: Database
  changes: Changes
  /** News of one's own inbox, which comes the same way. */
  inbox: Pick<InboxNews, 'subscribe'>
  /** Asked again before anything is told: a session may end while the stream goes on. */
  identity: Pick<Identity, 'stillIn'>
}

/** Server-sent events: which matters have changed, as far as the officer may see them, and `inbox` for one's own messages. The page then asks for what it shows. */
export function addChangeRoutes(app: App, { database, changes, inbox, identity }: ChangeDoors): void {
  app.route({
    method: 'GET',
    url: '/api/v1/changes',
    config: { policy: matterPolicies.follow.name },
    schema: {
      tags: ['matter'],
      operationId: 'followChanges',
      summary: 'Server-sent events that name changed matters: regionId, matterId, version',
    },
    handler: async (request, reply) => {
      reply.hijack()
      const { raw } = reply
      raw.writeHead(200, {
        ...(reply.getHeaders() as OutgoingHttpHeaders),
        'content-type': 'text/event-stream',
        'cache-control': 'no-store',
        'x-accel-buffering': 'no',
      })
      raw.write('retry: 3000\n\n')
      const stillIn = async (): Promise<Officer | undefined> => {
        const officer = await identity.stillIn(request)
        if (!officer) raw.end()
        return officer
      }
      const tell = (text: string) => (): void =>
        void stillIn().then(
          (officer) => officer && raw.write(text),
          () => undefined,
        )
      const stop = follow(database, changes, stillIn, (change) => raw.write(`data: ${JSON.stringify(change)}\n\n`))
      const stopInbox = inbox.subscribe(officerOf(request).staffId, tell('event: inbox\ndata: {}\n\n'))
      const heartbeat = setInterval(tell(': \n\n'), HEARTBEAT_MS)
      await once(raw, 'close')
      clearInterval(heartbeat)
      stop()
      stopInbox()
    },
  })
}

/** Passes on changes of matters that the officer may see, gathered so that a flood costs one query. */
function follow(
  database: Database,
  changes: Changes,
  stillIn: () => Promise<Officer | undefined>,
  tell: (change: MatterChange) => void,
): () => void {
  let gathered = new Map<string, MatterChange>()
  let timer: NodeJS.Timeout | undefined
  const pass = async (): Promise<void> => {
    timer = undefined
    const waiting = gathered
    gathered = new Map()
    const officer = await stillIn()
    if (!officer) return
    const visible = await database.read(scopeOf(officer), (tx) => findVisible(tx, [...waiting.values()]))
    for (const change of waiting.values()) if (visible.has(change.matterId)) tell(change)
  }
  const unsubscribe = changes.subscribe((change) => {
    gathered.set(change.matterId, change)
    timer ??= setTimeout(() => void pass().catch(() => undefined), GATHER_MS)
  })
  return () => {
    clearTimeout(timer)
    unsubscribe()
  }
}
