import { printableBatch, printableCaseFile, type CaseFile } from './bundle.ts'
import type { OfficialDocument, Receipt } from './official-document.ts'
import { printableDocument } from './printable.ts'
import { printableReceipt } from './printable-receipt.ts'
import { renderWithTypst } from './typst.ts'

/** The document as a tagged PDF with embedded fonts, title and language; the same document gives the same pages. */
export const renderPdf = (document: OfficialDocument): Promise<Uint8Array> =>
  renderWithTypst('official', printableDocument(document))

/** Several documents as one PDF to be printed on both sides: each begins on the front of a sheet and counts its own pages. */
export const renderBatch = (documents: readonly OfficialDocument[], title: string): Promise<Uint8Array> =>
  renderWithTypst('bundle', printableBatch(documents, title))

/** A case file as one PDF: cover, list with pages, documents and attachments in order, pages counted through. */
export function renderCaseFile(file: CaseFile): Promise<Uint8Array> {
  const bundle = printableCaseFile(file)
  const files = bundle.annexes.map(({ file: name, pages }, n) => ({
    name,
    pages,
    content: file.annexes[n]?.content ?? new Uint8Array(),
  }))
  return renderWithTypst('bundle', bundle, files)
}

/** The receipt as a PDF of one A5 sheet (more only when it holds very much). */
export const renderReceipt = async (receipt: Receipt): Promise<Uint8Array> =>
  renderWithTypst('receipt', printableReceipt(receipt))
