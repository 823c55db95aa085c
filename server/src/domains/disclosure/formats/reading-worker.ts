import { parentPort } from 'node:worker_threads'
import { HuiyinError, type ErrorCode } from '../../../platform/errors/index.ts'
import { type CheckOptions, checkDisclosure } from '../check/check-disclosure.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import type { SourceDocument } from '../source.ts'
import type { Examination } from './examination.ts'
import { annotatePdf, type PdfNote } from './pdf/annotate-pdf.ts'
import { readFormat } from './read-format.ts'
import { refuse } from './refusals.ts'

/** What the thread is asked: to open a file, to read and check the budget in it, too, or to write notes into a PDF. */
export interface ReadingRequest {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly check?: CheckOptions | undefined
  readonly notes?: readonly PdfNote[] | undefined
}

export type ReadingAnswer =
  | { readonly id: number; readonly source: SourceDocument }
  | { readonly id: number; readonly examination: Examination }
  | { readonly id: number; readonly annotated: Uint8Array }
  | { readonly id: number; readonly problem: { readonly code: ErrorCode; readonly zh: string; readonly en: string } }

const examine = (source: SourceDocument, options: CheckOptions): Examination => {
  const disclosure = readDisclosure(source)
  const report = checkDisclosure(disclosure, options)
  const paragraphs = disclosure.paragraphs.map(({ text, headings, place }) => ({ text, headings, place }))
  return { source, disclosure: { ...disclosure, paragraphs }, report }
}

const answerTo = async ({ id, name, bytes, check, notes }: ReadingRequest): Promise<ReadingAnswer> => {
  try {
    if (notes !== undefined) return { id, annotated: await annotatePdf(bytes, notes) }
    const source = await readFormat(bytes, name)
    return check === undefined ? { id, source } : { id, examination: examine(source, check) }
  } catch (error) {
    const { code, zh, en } = error instanceof HuiyinError ? error : refuse('damaged', error)
    return { id, problem: { code, zh, en } }
  }
}

parentPort?.on('message', (request: ReadingRequest) => {
  void answerTo(request).then((answer) => parentPort?.postMessage(answer, []))
})
