import type { Database } from '../../platform/db/index.ts'

/** Tells every process whose inbox has changed. Carries no content: the page then asks for what it shows. */
export interface InboxNews {
  announce(staffIds: Iterable<string>): void
  /** Calls back when this person's inbox has changed, until the returned function is called. */
  subscribe(staffId: string, listener: () => void): () => void
  close(): Promise<void>
}

const CHANNEL = 'inbox_changed'
const GATHER_MS = 100
/** What fits into one notice of PostgreSQL (8,000 bytes). */
const MOST_AT_ONCE = 150

/** Changes are gathered for a tenth of a second and told in a transaction of their own. */
export async function openInboxNews(database: Database): Promise<InboxNews> {
  const listeners = new Map<string, Set<() => void>>()
  const gathered = new Set<string>()
  let timer: NodeJS.Timeout | undefined
  let telling: Promise<unknown> = Promise.resolve()

  const tell = (): void => {
    const now = [...gathered].slice(0, MOST_AT_ONCE)
    for (const staffId of now) gathered.delete(staffId)
    timer = gathered.size > 0 ? setTimeout(tell, GATHER_MS) : undefined
    telling = database
      .write({ audience: 'system' }, (tx) => Promise.resolve(tx.notify(CHANNEL, JSON.stringify(now))))
      .catch(() => undefined)
  }
  const unlisten = await database.listen(CHANNEL, (payload) => {
    for (const staffId of JSON.parse(payload ?? '[]') as string[])
      for (const listener of listeners.get(staffId) ?? []) listener()
  })

  return {
    announce(staffIds) {
      for (const staffId of staffIds) gathered.add(staffId)
      if (gathered.size > 0) timer ??= setTimeout(tell, GATHER_MS)
    },
    subscribe(staffId, listener) {
      const mine = listeners.get(staffId) ?? new Set()
      listeners.set(staffId, mine.add(listener))
      return () => {
        mine.delete(listener)
        if (mine.size === 0) listeners.delete(staffId)
      }
    },
    async close() {
      clearTimeout(timer)
      await telling
      await unlisten()
    },
  }
}
