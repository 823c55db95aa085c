import type { IdempotencyKey } from './key.ts'

/** What the outcome of a command may be: plain JSON, small, without personal data; pages and answers are made from it. */
export type Outcome =
  | string
  | number
  | boolean
  | null
  | readonly Outcome[]
  | { readonly [name: string]: Outcome | undefined }

/** A write that is carried out once: the key of its sender within one region. */
export interface IdempotentCommand extends IdempotencyKey {
  readonly regionId: string
  /** Who sent it: `visitor`, `officer:<id>`, `citizen:<matter>` or `system:<name>`. */
  readonly sender: string
}
