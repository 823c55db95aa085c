import { contentOf, FileRefused, sniff } from '../../../platform/files/index.ts'
import { decodeText } from '../read/decode.ts'
import { readText } from '../read/text.ts'
import type { SourceDocument } from '../source.ts'
import { readHtml } from './html/read-html.ts'
import { LIMITS } from './limits.ts'
import { readDocx } from './office/read-docx.ts'
import { readXlsx } from './office/read-xlsx.ts'
import { readPdf } from './pdf/read-pdf.ts'
import { type Refusal, refuse } from './refusals.ts'

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

const MARKUP = /<(?:!doctype\s+html|html|head|body|table|div|p|meta)[\s>]/iu

/** What is said here of files that `sniff` refuses: there it is about files that people send to an office. */
const REFUSED: Readonly<Record<FileRefused['why'], Refusal>> = {
  empty: 'empty',
  unknown: 'unknown',
  program: 'unknown',
  macros: 'macros',
  encrypted: 'encrypted',
  archive: 'archive',
  bomb: 'unpacks-too-large',
  damaged: 'damaged',
  disguised: 'damaged',
  infected: 'damaged',
}

/** Office files: what `sniff` refuses (archives, macros, passwords, bombs) is refused here, too. */
const readOffice = async (name: string, bytes: Uint8Array): Promise<SourceDocument> => {
  const { extension } = await sniff(contentOf(bytes), name).catch((error: unknown) => {
    throw error instanceof FileRefused ? refuse(REFUSED[error.why], error) : error
  })
  if (extension === 'docx') return readDocx(name, bytes)
  if (extension === 'xlsx') return readXlsx(name, bytes)
  throw refuse(['doc', 'xls', 'ppt'].includes(extension) ? 'old' : 'unknown')
}

const readWords = (name: string, bytes: Uint8Array): SourceDocument => {
  const text = decodeText(bytes)
  if (MARKUP.test(text.slice(0, 20_000))) return readHtml(name, text)
  return readText(name, text, /\.(?:md|markdown)$/iu.test(name) ? 'markdown' : 'text')
}

const read = async (name: string, bytes: Uint8Array): Promise<SourceDocument> => {
  const start = latin(bytes.subarray(0, 8))
  if (latin(bytes.subarray(0, 1024)).includes('%PDF-')) return readPdf(name, bytes)
  if (start.startsWith('PK') || start.startsWith('\u{d0}\u{cf}\u{11}\u{e0}')) return readOffice(name, bytes)
  return readWords(name, bytes)
}

const hasContent = (document: SourceDocument): boolean =>
  document.blocks.some((block) =>
    block.kind === 'line'
      ? block.text.trim() !== ''
      : block.rows.some((row) => row.cells.some((cell) => cell.text.trim() !== '')),
  )

/**
 * Reads a file of any known format, told by its content; the name only tells Markdown from other text.
 * @throws HuiyinError `unsupported-file` or `too-large` with one sentence that says what to do.
 */
export const readFormat = async (bytes: Uint8Array, name: string): Promise<SourceDocument> => {
  if (bytes.length === 0) throw refuse('empty')
  if (bytes.length > LIMITS.bytes) throw refuse('too-large')
  const document = await read(name, bytes)
  if (!hasContent(document)) throw refuse('no-content')
  return document
}
