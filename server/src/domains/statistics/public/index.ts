export { publicFigures, type PublicFigures } from './publish.ts'
export type { TableId as PublicTableId } from './published.ts'
export type { PublishedFigures, Shown, ShownShare } from './published-figures.ts'
