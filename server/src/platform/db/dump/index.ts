export { dump, load, type Dump, type LoadedTable } from './rows.ts'
export type { SequenceState, TableShape } from './tables.ts'
