import { deliver } from './deliver.ts'
import { SYSTEM, type Post } from './post.ts'
import { findDue, findUnspread } from './reader.ts'
import { spread } from './spread.ts'

const BATCH = 50

/** One round of the post: spreads what is new, tries what is due. Returns how much there was to do. */
export async function makeRound(post: Post, onError: (error: unknown) => void = () => undefined): Promise<number> {
  const { database, clock } = post
  let done = 0
  const each = async (keys: readonly { regionId: string; id: string }[], work: typeof spread): Promise<void> => {
    for (const key of keys) {
      try {
        if (await work(post, key)) done += 1
      } catch (error) {
        onError(error)
      }
    }
  }
  await each(await database.read(SYSTEM, (tx) => findUnspread(tx, BATCH)), spread)
  await each(await database.read(SYSTEM, (tx) => findDue(tx, clock.now(), BATCH)), deliver)
  return done
}

/** Rounds until there is nothing left to do now. */
export async function deliverAll(post: Post, onError?: (error: unknown) => void): Promise<void> {
  while ((await makeRound(post, onError)) > 0);
}

export interface RoundsOptions {
  /** Milliseconds between rounds when there was nothing to do. */
  readonly everyMs?: number
  readonly onError: (error: unknown) => void
}

/** Makes rounds until closed. Any number of processes may: each message is taken by one. */
export function startRounds(post: Post, { everyMs = 1000, onError }: RoundsOptions): { close(): Promise<void> } {
  let timer: NodeJS.Timeout | undefined
  let closed = false
  const round = async (): Promise<void> => {
    const done = await makeRound(post, onError).catch((error: unknown) => {
      onError(error)
      return 0
    })
    if (!closed) timer = setTimeout(next, done >= BATCH ? 0 : everyMs)
  }
  let running = Promise.resolve()
  const next = (): void => void (running = round())
  next()
  return {
    async close() {
      closed = true
      clearTimeout(timer)
      await running
      for (const carrier of Object.values(post.carriers)) carrier.close()
    },
  }
}
