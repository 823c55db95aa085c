import type { PendingPaths } from './pending.ts'
import type { paths } from './schema.ts'

/** Every door of the API. */
export type Doors = paths & PendingPaths
