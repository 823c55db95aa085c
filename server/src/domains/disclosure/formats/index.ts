export type { Examination, PlainDisclosure } from './examination.ts'
export { LIMITS } from './limits.ts'
export { examineDocument, openDocument } from './open-document.ts'
export { closeReaders, READERS } from './reading-threads.ts'
