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

/** Half an hour: long enough to read a result and take it away. Nothing stays longer unless somebody asks. */
export const LIFETIME_MS = 30 * 60 * 1000

/** A week, for a result that somebody asked to keep. */
export const KEPT_MS = 7 * 24 * 60 * 60 * 1000
const MOST_WAITING = 20
const MOST_BYTES = 256 * 1024 * 1024

/**
 * The desk at which anybody has a budget checked. Everything is in memory: the file and its result for half an hour, the reports
 * for a week where somebody asks to keep them, nothing beyond the end of the process.
 */
export interface CheckingDesk {
  /** Takes a file from an address; the answer is the secret name under which the result is found. */
  readonly submit: (address: string, name: string, bytes: Uint8Array) => string
  readonly find: (token: string) => Checking | undefined
  /** Keeps the reports for a week, without the file. Refuses when there is no room. */
  readonly keep: (token: string) => void
  /** Forgets a result at once. */
  readonly discard: (token: string) => void
}

interface Entry {
  readonly address: string
  readonly name: string
  expires: number
  kept: boolean
  /** The file: until its half hour is over, for the PDF with the figures framed. */
  bytes: Uint8Array | undefined
  readonly bytesUntil: number
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

const NO_ROOM: Bilingual = {
  zh: '现在不能再保留更多的结果，请把结果下载下来。',
  en: 'No more results can be kept at the moment. Download this one instead.',
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
    for (const [token, entry] of entries) {
      if (entry.expires <= now()) entries.delete(token)
      else if (entry.outcome !== undefined && entry.bytesUntil <= now()) entry.bytes = undefined
    }
    let held = heldBytes(() => true)
    for (const [token, entry] of entries) {
      if (held <= mostBytes) break
      // What somebody asked to keep stays.
      if (entry.outcome === undefined || entry.kept) continue
      held -= bytesOf(entry)
      entries.delete(token)
    }
  }

  const bytesOf = (entry: Entry): number => entry.size + (entry.bytes?.length ?? 0)

  const heldBytes = (which: (entry: Entry) => boolean): number =>
    [...entries.values()].filter(which).reduce((sum, entry) => sum + bytesOf(entry), 0)

  /** Nothing waits for the next visitor to be forgotten. */
  const sweepAfter = (milliseconds: number): void => {
    setTimeout(sweep, milliseconds + 1000).unref()
  }

  const waiting = (): Entry[] => [...entries.values()].filter((entry) => entry.outcome === undefined && !entry.running)

  const work = async (entry: Entry): Promise<void> => {
    try {
      const examination = await examine(entry.bytes ?? new Uint8Array(), entry.name)
      if (examination.source.format !== 'pdf') entry.bytes = undefined
      const { checked, size } = await checkedBudget(examination, entry.name, () => entry.bytes)
      entry.outcome = { result: checked }
      entry.size = size
    } catch (error) {
      entry.bytes = undefined
      entry.outcome = { reason: reasonOf(error) }
    } finally {
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
        bytesUntil: now() + LIFETIME_MS,
        kept: false,
        outcome: undefined,
        running: false,
        size: 0,
      })
      sweepAfter(LIFETIME_MS)
      start()
      return token
    },
    find(token) {
      sweep()
      const entry = entries.get(token)
      if (entry === undefined) return undefined
      const { name, expires, kept, outcome } = entry
      if (outcome !== undefined)
        return 'result' in outcome
          ? { name, expires, kept, state: 'done', result: outcome.result }
          : { name, expires, kept, state: 'refused', reason: outcome.reason }
      return entry.running
        ? { name, expires, kept, state: 'running' }
        : { name, expires, kept, state: 'waiting', ahead: waiting().indexOf(entry) + 1 }
    },
    keep(token) {
      sweep()
      const entry = entries.get(token)
      if (entry?.outcome === undefined || entry.kept || !('result' in entry.outcome)) return
      if (heldBytes((each) => each.kept) + entry.size > mostBytes / 2) throw new HuiyinError('too-many', NO_ROOM)
      entry.kept = true
      entry.expires = now() + KEPT_MS
      sweepAfter(KEPT_MS)
    },
    discard(token) {
      const entry = entries.get(token)
      // A file that is being read is forgotten as soon as its thread is free.
      if (entry !== undefined) entries.delete(token)
    },
  }
}
