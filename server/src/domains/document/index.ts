export { issueDocument, issueDocuments, pendingNumber } from './issue.ts'
export { registerCheck } from './checks.ts'
export { addDocumentRoutes } from './routes.ts'
export { issuedPapers, type IssuedPapers, type PaperOf } from './issued-papers.ts'
export type { Issue, IssuedDocument, Subject } from './issued.ts'
export { migrations as documentMigrations } from './migrations/index.ts'
export { DOCUMENT_KINDS, documentNumber, SERIES, type DocumentKind } from './series.ts'
export { checkWords } from './templates/check.ts'
export { templateDesk, type TemplateDesk } from './templates/desk.ts'
export {
  builtInWords,
  definePart,
  fillPlaces,
  placesIn,
  type PartOptions,
  type Said,
  type SampleSetting,
  type TemplateForm,
  type TemplateShape,
  type TemplateWords,
} from './templates/form.ts'
export { sampleIssue, type SampleIssue } from './templates/sample.ts'
export { defineShape, sayIn, type Worded, type WordsUsed } from './templates/worded.ts'
export { findWords } from './templates/reader.ts'
export { addTemplateRoutes } from './templates/routes.ts'
export { tiesToSilence } from './silence.ts'
