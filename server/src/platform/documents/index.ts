export type {
  Block,
  Column,
  DocumentLanguage,
  Field,
  OfficialDocument,
  Receipt,
  ReceiptStep,
} from './official-document.ts'
export { LABELS_ON_A_SHEET, renderLabels, type Label, type LabelSheet } from './label-sheet.ts'
export { copyPdf } from './copy-pdf.ts'
export { countPdfPages } from './count-pdf-pages.ts'
export {
  outgoingDocument,
  outgoingPdf,
  outgoingSheet,
  outgoingWorkbook,
  printFormat,
  sheetFormat,
  type Outgoing,
} from './outgoing.ts'
export { readPdf, type PdfContent } from './read-pdf.ts'
export { officialDate } from './official-date.ts'
export { renderDocx } from './render-docx.ts'
export { renderHtmlPreview } from './render-html.ts'
export { isReceipt } from './official-document.ts'
export type { Annex, CaseFile, ContentsRow } from './bundle.ts'
export { renderBatch, renderCaseFile, renderPdf, renderReceipt } from './render-pdf.ts'
export { csvOf, type Sheet, type SheetCell, xlsxOf } from './sheet.ts'
export { systemFontFolders } from './fonts/official-fonts.ts'
export { closeDocuments, lookForFontsIn } from './typst.ts'
