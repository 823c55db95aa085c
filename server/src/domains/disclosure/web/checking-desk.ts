import { randomBytes } from 'node:crypto'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { Bilingual } from '../finding.ts'
import { examineDocument, type Examination, READERS } from '../formats/index.ts'
import { checkedBudget } from './checked-budget.ts'
import type { CheckedBudget, Checking } from './checking.ts'

export interface DeskOptions {
  /** Thousandths of a second since 1970. */
  readonly now?: () => number
  readonly examine?: (bytes: Uint8Array, name: string) => Promise<Examination>
  /** Files that may wait, and bytes of reports that are kept, at most. */
  readonly mostWaiting?: number
  readonly mostBytes?: number
}

/** A day: long enough to come back in the evening, short enough that nothing gathers. */
export const LIFETIME_MS = 24 * 60 * 60 * 1000
const MOST_WAITING = 20
const MOST_BYTES = 256 * 1024 * 1024

/** The desk at which anybody has a budget checked. Everything is in memory and gone after a day, or when the process ends. */
export interface CheckingDesk {
  /** Takes a file from an address; the answer is the secret name under which the result is found. */
  readonly submit: (address: string, name: string, bytes: Uint8Array) => string
  readonly find: (token: string) => Checking | undefined
  /** Forgets a result at once. */
  readonly discard: (token: string) => void
}

interface Entry {
  readonly address: string
  readonly name: string
  readonly expires: number
  bytes: Uint8Array | undefined
  outcome: { readonly result: CheckedBudget } | { readonly reason: Bilingual } | undefined
  running: boolean
  size: number
}

const OWN_FIRST: Bilingual = {
  zh: '您上一份文件还在核对，请等它完成后再提交下一份。',
  en: 'Your last file is still being checked. Wait for it, then send the next one.',
}
const FULL: Bilingual = {
  zh: '等待核对的文件很多，请几分钟后再试。',
  en: 'Many files are waiting to be checked. Try again in a few minutes.',
}

const reasonOf = (error: unknown): Bilingual => {
  const known = error instanceof HuiyinError ? error : new HuiyinError('internal', { cause: error })
  return { zh: known.zh, en: known.en }
}

/** Opens a desk: one file per address at a time, as many at once as there are reading threads, the others in a bounded queue. */
export const checkingDesk = (options: DeskOptions = {}): CheckingDesk => {
  const { now = Date.now, examine = examineDocument, mostWaiting = MOST_WAITING, mostBytes = MOST_BYTES } = options
  /** In the order of arrival. */
  const entries = new Map<string, Entry>()
  let running = 0

  const sweep = (): void => {
    for (const [token, entry] of entries) if (entry.expires <= now()) entries.delete(token)
    let kept = [...entries.values()].reduce((sum, entry) => sum + entry.size, 0)
    for (const [token, entry] of entries) {
      if (kept <= mostBytes) break
      if (entry.size === 0) continue
      kept -= entry.size
      entries.delete(token)
    }
  }

  const waiting = (): Entry[] => [...entries.values()].filter((entry) => entry.outcome === undefined && !entry.running)

  const work = async (entry: Entry): Promise<void> => {
    try {
      const bytes = entry.bytes ?? new Uint8Array()
      const { checked, size } = await checkedBudget(await examine(bytes, entry.name), bytes, entry.name)
      entry.outcome = { result: checked }
      entry.size = size
    } catch (error) {
      entry.outcome = { reason: reasonOf(error) }
    } finally {
      entry.bytes = undefined
      entry.running = false
      running -= 1
      sweep()
      start()
    }
  }

  const start = (): void => {
    for (const entry of waiting().slice(0, Math.max(0, READERS - running))) {
      running += 1
      entry.running = true
      void work(entry)
    }
  }

  return {
    submit(address, name, bytes) {
      sweep()
      const open = [...entries.values()].filter((entry) => entry.outcome === undefined)
      if (open.some((entry) => entry.address === address)) throw new HuiyinError('too-many', OWN_FIRST)
      if (open.length >= mostWaiting) throw new HuiyinError('too-many', FULL)
      const token = randomBytes(24).toString('base64url')
      entries.set(token, {
        address,
        name,
        bytes,
        expires: now() + LIFETIME_MS,
        outcome: undefined,
        running: false,
        size: 0,
      })
      start()
      return token
    },
    find(token) {
      sweep()
      const entry = entries.get(token)
      if (entry === undefined) return undefined
      const { name, expires, outcome } = entry
      if (outcome !== undefined)
        return 'result' in outcome
          ? { name, expires, state: 'done', result: outcome.result }
          : { name, expires, state: 'refused', reason: outcome.reason }
      return entry.running
        ? { name, expires, state: 'running' }
        : { name, expires, state: 'waiting', ahead: waiting().indexOf(entry) + 1 }
    },
    discard(token) {
      const entry = entries.get(token)
      // A file that is being read is forgotten as soon as its thread is free.
      if (entry !== undefined) entries.delete(token)
    },
  }
}
