import { randomBytes } from 'node:crypto'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { Bilingual } from '../finding.ts'
import { isSmall, packDocument, READERS } from '../formats/index.ts'
import type { CheckedBudget, Checking } from './checking.ts'

export interface DeskOptions {
  /** Thousandths of a second since 1970. */
  readonly now?: () => number
  /** Makes all that is kept of a file, away from the thread that answers people; ends when the signal says so. */
  readonly check?: (bytes: Uint8Array, name: string, signal: AbortSignal) => Promise<CheckedBudget>
  /** Files that are checked or wait, and their bytes, at most. */
  readonly mostWaiting?: number
  readonly mostOpenBytes?: number
  /** Bytes of reports that are held, at most. */
  readonly mostBytes?: number
}

/** Half an hour: long enough to read a result and take it away. Nothing stays longer unless somebody asks. */
export const LIFETIME_MS = 30 * 60 * 1000

/** A week, for a result that somebody asked to keep. */
export const KEPT_MS = 7 * 24 * 60 * 60 * 1000
const MOST_WAITING = 20
const MOST_OPEN_BYTES = 128 * 1024 * 1024
const MOST_BYTES = 256 * 1024 * 1024

/**
 * The desk at which anybody has a budget checked. Everything is in memory: the file until it is checked, its result for half an
 * hour, the reports for a week where somebody asks to keep them, nothing beyond the end of the process.
 */
export interface CheckingDesk {
  /** Throws what `submit` would throw, so that a file need not be sent in vain. */
  readonly expect: (address: string) => void
  /** Takes a file from an address; the answer is the secret name under which the result is found. */
  readonly submit: (address: string, name: string, bytes: Uint8Array) => string
  readonly find: (token: string) => Checking | undefined
  /** Keeps the reports for a week, without the PDF that holds the file. Refuses when there is no room. */
  readonly keep: (token: string) => void
  /** Forgets a result at once, and stops the check where it is under way. */
  readonly discard: (token: string) => void
}

interface Entry {
  readonly address: string
  readonly name: string
  readonly small: boolean
  readonly stop: AbortController
  /** Until when the PDF with the figures framed is there, which holds the document. */
  readonly documentUntil: number
  expires: number
  kept: boolean
  /** The file, until it is checked. */
  bytes: Uint8Array | undefined
  outcome: { readonly result: CheckedBudget } | { readonly reason: Bilingual } | undefined
  size: number
}

const OWN_FIRST: Bilingual = {
  zh: '您上一份文件还在核对，请等它完成，或者先取消它，再提交下一份。',
  en: 'Your last file is still being checked. Wait for it or cancel it, then send the next one.',
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

/** Bytes that a result takes; a page that is a file, too, lies there once. */
const sizeOf = ({ pages, files }: CheckedBudget): number =>
  [...new Set([...Object.values(pages), ...Object.values(files)])].reduce((sum, file) => sum + file.bytes.length, 0)

const withoutDocument = (result: CheckedBudget): CheckedBudget => {
  const { pdf: _, ...files } = result.files
  return { ...result, files }
}

/**
 * Opens a desk: one file per address at a time, as many at once as there are reading threads, the others in a bounded
 * queue. A small file need not wait behind two that take their time.
 */
export const checkingDesk = (options: DeskOptions = {}): CheckingDesk => {
  const { now = Date.now, check = packDocument, mostWaiting = MOST_WAITING } = options
  const { mostBytes = MOST_BYTES, mostOpenBytes = MOST_OPEN_BYTES } = options
  /** In the order of arrival. */
  const entries = new Map<string, Entry>()
  const running = new Set<Entry>()

  const hold = (entry: Entry, result: CheckedBudget): void => {
    entry.outcome = { result }
    entry.size = sizeOf(result)
  }

  const heldBytes = (which: (entry: Entry) => boolean): number =>
    [...entries.values()].filter(which).reduce((sum, entry) => sum + entry.size, 0)

  const sweep = (): void => {
    for (const [token, entry] of entries) {
      if (entry.expires <= now()) entries.delete(token)
      else if (entry.documentUntil <= now() && entry.outcome !== undefined && 'result' in entry.outcome)
        hold(entry, withoutDocument(entry.outcome.result))
    }
    let held = heldBytes(() => true)
    for (const [token, entry] of entries) {
      if (held <= mostBytes) break
      // What somebody asked to keep stays.
      if (entry.outcome === undefined || entry.kept) continue
      held -= entry.size
      entries.delete(token)
    }
  }

  /** Nothing waits for the next visitor to be forgotten. */
  const sweepAfter = (milliseconds: number): void => {
    setTimeout(sweep, milliseconds + 1000).unref()
  }

  const open = (): Entry[] => [...entries.values()].filter((entry) => entry.outcome === undefined)
  const waiting = (): Entry[] => open().filter((entry) => !running.has(entry))

  const work = async (entry: Entry): Promise<void> => {
    try {
      hold(entry, await check(entry.bytes ?? new Uint8Array(), entry.name, entry.stop.signal))
    } catch (error) {
      entry.outcome = { reason: reasonOf(error) }
    } finally {
      entry.bytes = undefined
      running.delete(entry)
      sweep()
      start()
    }
  }

  const start = (): void => {
    for (const entry of waiting()) {
      if (running.size > READERS) return
      if (!entry.small && [...running].filter((each) => !each.small).length >= READERS) continue
      running.add(entry)
      void work(entry)
    }
  }

  const expect = (address: string, bytes = 0): void => {
    sweep()
    const all = open()
    if (all.some((entry) => entry.address === address)) throw new HuiyinError('too-many', OWN_FIRST)
    const held = all.reduce((sum, entry) => sum + (entry.bytes?.length ?? 0), bytes)
    if (all.length >= mostWaiting || held > mostOpenBytes) throw new HuiyinError('too-many', FULL)
  }

  return {
    expect,
    submit(address, name, bytes) {
      expect(address, bytes.length)
      const token = randomBytes(24).toString('base64url')
      entries.set(token, {
        address,
        name,
        bytes,
        small: isSmall(bytes),
        stop: new AbortController(),
        expires: now() + LIFETIME_MS,
        documentUntil: now() + LIFETIME_MS,
        kept: false,
        outcome: undefined,
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
      return running.has(entry)
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
      entries.delete(token)
      entry?.stop.abort()
    },
  }
}
