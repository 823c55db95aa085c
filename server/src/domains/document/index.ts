export { issueDocument, issueDocuments, pendingNumber } from './issue.ts'
export type { Issue, IssuedDocument, Subject } from './issued.ts'
export { migrations as documentMigrations } from './migrations/index.ts'
export { DOCUMENT_KINDS, documentNumber, SERIES, type DocumentKind } from './series.ts'
