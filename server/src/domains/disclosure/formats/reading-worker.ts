import { parentPort } from 'node:worker_threads'
import { HuiyinError, type ErrorCode } from '../../../platform/errors/index.ts'
import { type CheckOptions, checkDisclosure } from '../check/check-disclosure.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import type { ReportLanguage } from '../report/messages/index.ts'
import type { SourceDocument } from '../source.ts'
import type { CheckedBudget } from '../web/checking.ts'
import type { Examination } from './examination.ts'
import { type Kept, lean } from './lean.ts'
import { readFormat } from './read-format.ts'
import { refuse } from './refusals.ts'

/** How the report of one document looks. */
export interface DocumentLook {
  readonly format: 'html' | 'pdf' | 'text'
  readonly language: ReportLanguage
  /** Of text. */
  readonly colour: boolean
}

/** What is to be made of a file besides opening it. */
export type Wish =
  | { readonly kind: 'source' }
  | { readonly kind: 'examination'; readonly check: CheckOptions; readonly kept: Kept }
  /** The examination without its text, and the report of this one document. */
  | ({ readonly kind: 'document'; readonly check: CheckOptions } & DocumentLook)
  /** All that the portal keeps. */
  | { readonly kind: 'packed' }

export interface ReadingRequest {
  readonly id: number
  readonly name: string
  readonly bytes: Uint8Array
  readonly wish: Wish
}

/** What the thread gives back for each wish. */
export interface Granted {
  readonly source: SourceDocument
  readonly examination: Examination
  readonly document: { readonly examination: Examination; readonly content: string | Uint8Array | undefined }
  readonly packed: CheckedBudget
}

export type ReadingAnswer =
  | { readonly id: number; readonly granted: Partial<Granted> }
  | { readonly id: number; readonly problem: { readonly code: ErrorCode; readonly zh: string; readonly en: string } }

const examine = (source: SourceDocument, options: CheckOptions): Examination => {
  const disclosure = readDisclosure(source)
  const report = checkDisclosure(disclosure, options)
  const paragraphs = disclosure.paragraphs.map(({ text, headings, place }) => ({ text, headings, place }))
  return { source, disclosure: { ...disclosure, paragraphs }, report }
}

/** Refuses a document in which nothing was found that could be checked. */
const withContent = (examination: Examination): Examination => {
  const { tables, claims } = examination.disclosure
  if (tables.length === 0 && claims.length === 0) throw refuse('nothing-to-check')
  return examination
}

/** The report of one document; the code of a format is loaded when it is asked for. */
const documentOf = async (
  examination: Examination,
  bytes: Uint8Array,
  { format, language, colour }: DocumentLook,
): Promise<string | Uint8Array | undefined> => {
  if (format === 'html') return (await import('../report/html/report-html.ts')).htmlReport(examination, { language })
  if (format === 'text')
    return (await import('../report/document-text.ts')).documentText(examination, { language, colour })
  if (examination.source.format !== 'pdf') return undefined
  const { annotatePdf } = await import('./pdf/annotate-pdf.ts')
  const { pdfNotes } = await import('../report/pdf-notes.ts')
  return annotatePdf(bytes, pdfNotes(examination.report.findings, language))
}

const grant = async (name: string, bytes: Uint8Array, wish: Wish): Promise<Partial<Granted>> => {
  const source = await readFormat(bytes, name)
  switch (wish.kind) {
    case 'source':
      return { source }
    case 'examination':
      return { examination: lean(examine(source, wish.check), wish.kept) }
    case 'document': {
      const examination = examine(source, wish.check)
      const content = await documentOf(examination, bytes, wish)
      return { document: { examination: lean(examination, 'counts'), content } }
    }
    case 'packed':
      return {
        packed: await (await import('../web/packed-report.ts')).packReport(withContent(examine(source, {})), bytes),
      }
  }
}

const answerTo = async ({ id, name, bytes, wish }: ReadingRequest): Promise<ReadingAnswer> => {
  try {
    return { id, granted: await grant(name, bytes, wish) }
  } catch (error) {
    const { code, zh, en } = error instanceof HuiyinError ? error : refuse('damaged', error)
    return { id, problem: { code, zh, en } }
  }
}

parentPort?.on('message', (request: ReadingRequest) => {
  void answerTo(request).then((answer) => parentPort?.postMessage(answer, []))
})
