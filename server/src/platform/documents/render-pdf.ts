import type { OfficialDocument, Receipt } from './official-document.ts'
import { printableDocument } from './printable.ts'
import { printableReceipt } from './printable-receipt.ts'
import { renderWithTypst } from './typst.ts'

/** The document as a tagged PDF with embedded fonts, title and language; the same document gives the same pages. */
export const renderPdf = (document: OfficialDocument): Promise<Uint8Array> =>
  renderWithTypst('official', printableDocument(document))

/** The receipt as a PDF of one A5 sheet (more only when it holds very much). */
export const renderReceipt = async (receipt: Receipt): Promise<Uint8Array> =>
  renderWithTypst('receipt', printableReceipt(receipt))
