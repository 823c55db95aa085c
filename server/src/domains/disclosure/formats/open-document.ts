import type { CheckOptions } from '../check/check-disclosure.ts'
import { LIMITS } from './limits.ts'
import { refuse } from './refusals.ts'
import type { SourceDocument } from '../source.ts'
import type { Examination } from './examination.ts'
import type { PdfNote } from './pdf/annotate-pdf.ts'
import { readInThread } from './reading-threads.ts'

const fits = (bytes: Uint8Array): void => {
  if (bytes.length === 0) throw refuse('empty')
  if (bytes.length > LIMITS.bytes) throw refuse('too-large')
}

/**
 * Opens a file of any known format, told by its content, in a thread of its own.
 * @throws HuiyinError `unsupported-file` or `too-large` with one sentence in both languages: exit code 2.
 */
export const openDocument = async (bytes: Uint8Array, name: string): Promise<SourceDocument> => {
  fits(bytes)
  const answer = await readInThread({ name, bytes })
  if ('source' in answer) return answer.source
  throw refuse('damaged')
}

/** Opens a file, reads the budget in it and checks it, all in a thread of its own. Throws as `openDocument` does. */
export const examineDocument = async (
  bytes: Uint8Array,
  name: string,
  check: CheckOptions = {},
): Promise<Examination> => {
  fits(bytes)
  const answer = await readInThread({ name, bytes, check })
  if ('examination' in answer) return answer.examination
  throw refuse('damaged')
}

/** The PDF with frames and comments added, made in a thread of its own. Throws as `openDocument` does. */
export const annotateDocument = async (
  bytes: Uint8Array,
  name: string,
  notes: readonly PdfNote[],
): Promise<Uint8Array> => {
  fits(bytes)
  const answer = await readInThread({ name, bytes, notes })
  if ('annotated' in answer) return answer.annotated
  throw refuse('damaged')
}
