import type { CheckOptions } from '../check/check-disclosure.ts'
import type { SourceDocument } from '../source.ts'
import type { CheckedBudget } from '../web/checking.ts'
import type { Examination } from './examination.ts'
import type { Kept } from './lean.ts'
import { LIMITS } from './limits.ts'
import { readInThread } from './reading-threads.ts'
import type { DocumentLook, Granted } from './reading-worker.ts'
import { refuse } from './refusals.ts'

const fits = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw refuse('empty')
  if (bytes.length > LIMITS.bytes) throw refuse('too-large')
}

const given = <T>(value: T | undefined): T => {
  if (value === undefined) throw refuse('damaged')
  return value
}

/**
 * Opens a file of any known format, told by its content, in a thread of its own.
 * @throws HuiyinError `unsupported-file` or `too-large` with one sentence in both languages: exit code 2.
 */
export const openDocument = async (bytes: Uint8Array, name: string): Promise<SourceDocument> => {
  fits(bytes)
  return given((await readInThread({ name, bytes, wish: { kind: 'source' } })).source)
}

/** Opens a file, reads the budget in it and checks it, all in a thread of its own. Throws as `openDocument` does. */
export const examineDocument = async (
  bytes: Uint8Array,
  name: string,
  check: CheckOptions = {},
  kept: Kept = 'all',
): Promise<Examination> => {
  fits(bytes)
  return given((await readInThread({ name, bytes, wish: { kind: 'examination', check, kept } })).examination)
}

/** The report of one document, with what was found in it. */
export type DocumentReport = Granted['document']

/**
 * Examines a file and makes the report of it: as text for a terminal, as a page, or the PDF itself with the figures framed (nothing where it is no
 * PDF). Throws as `openDocument` does.
 */
export const reportDocument = async (
  bytes: Uint8Array,
  name: string,
  check: CheckOptions,
  look: DocumentLook,
): Promise<DocumentReport> => {
  fits(bytes)
  return given((await readInThread({ name, bytes, wish: { kind: 'document', check, ...look } })).document)
}

/** A file of this size is checked beside two that take their time. */
const SMALL = 2_000_000

/**
 * Examines a file and packs all that the portal keeps of it, with less patience than somebody has at a terminal; ends at
 * once when `signal` says so. Throws as `openDocument` does.
 */
export const packDocument = async (bytes: Uint8Array, name: string, signal?: AbortSignal): Promise<CheckedBudget> => {
  fits(bytes)
  const task = { name, bytes, wish: { kind: 'packed' } } as const
  const small = bytes.length <= SMALL
  return given((await readInThread(task, { patienceMs: LIMITS.portalPatienceMs, small, signal })).packed)
}

export const isSmall = (bytes: Uint8Array): boolean => bytes.length <= SMALL
