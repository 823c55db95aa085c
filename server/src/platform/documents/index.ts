export type {
  Block,
  Column,
  DocumentLanguage,
  Field,
  OfficialDocument,
  Receipt,
  ReceiptStep,
} from './official-document.ts'
export { officialDate } from './official-date.ts'
export { renderDocx } from './render-docx.ts'
export { renderHtmlPreview } from './render-html.ts'
export { renderPdf, renderReceipt } from './render-pdf.ts'
export { closeDocuments } from './typst.ts'
