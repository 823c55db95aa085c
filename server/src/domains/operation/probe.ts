import type { Database } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { RHYTHM_MS, type Cause, type Look } from './look.ts'
import type { Meter } from './meter.ts'
import { findLastLook } from './reader.ts'
import { addHours, recordLooks } from './writer.ts'

const SYSTEM = { audience: 'system' } as const
const PATIENCE_MS = 10_000
/** What is kept in memory while the database does not answer: ten days of looks. */
const MOST_WAITING = 14_400
/** By this the meter knows the probe, whose own requests do not count. */
export const PROBE_AGENT = 'huiyin-probe'

export interface ProbeOptions {
  readonly database: Database
  readonly clock: Clock
  readonly meter: Meter
  /** The page that is asked for, through HTTP as everybody asks. */
  readonly page: string
  readonly onError: (error: unknown) => void
}

export interface Probe {
  /** Looks once and records it, with what could not be recorded before. */
  look(): Promise<Look>
  close(): Promise<void>
}

async function within<T>(work: Promise<T>): Promise<T> {
  const patience = Promise.withResolvers<never>()
  const timer = setTimeout(() => patience.reject(new Error('no answer in time')), PATIENCE_MS)
  try {
    return await Promise.race([work, patience.promise])
  } finally {
    clearTimeout(timer)
  }
}

const answers = (work: () => Promise<unknown>): Promise<boolean> =>
  within(work()).then(
    () => true,
    () => false,
  )

async function askForPage(page: string): Promise<void> {
  const response = await fetch(page, {
    headers: { 'user-agent': PROBE_AGENT },
    redirect: 'manual',
    signal: AbortSignal.timeout(PATIENCE_MS),
  })
  await response.body?.cancel()
  if (response.status >= 400) throw new Error(`the page answers ${response.status}`)
}

/** Looks each minute whether the database and a page of the portal answer. What it sees while nothing can be written waits in memory. */
export function startProbe({ database, clock, meter, page, onError }: ProbeOptions): Probe {
  let waiting: Look[] = []
  let running: Promise<unknown> = Promise.resolve()

  const findCause = async (): Promise<Cause | null> => {
    if (!(await answers(() => database.read(SYSTEM, findLastLook)))) return 'database'
    return (await answers(() => askForPage(page))) ? null : 'page'
  }

  const record = async (): Promise<void> => {
    const looks = waiting
    const hours = meter.take()
    try {
      await database.write(SYSTEM, async (tx) => {
        await recordLooks(tx, looks)
        await addHours(tx, hours)
      })
      waiting = waiting.slice(looks.length)
    } catch (error) {
      meter.putBack(hours)
      onError(error)
    }
  }

  const look = async (): Promise<Look> => {
    const seen: Look = { cause: await findCause(), at: clock.now() }
    waiting = [...waiting.slice(-MOST_WAITING), seen]
    await record()
    return seen
  }

  const timer = setInterval(() => {
    running = running.then(look).catch(onError)
  }, RHYTHM_MS)
  timer.unref()

  return {
    look,
    async close() {
      clearInterval(timer)
      await running
      await record()
    },
  }
}
