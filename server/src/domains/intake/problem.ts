import type { Field } from './fields.ts'
import { en } from './messages/en.ts'
import { zhCn, type ProblemKind } from './messages/zh-cn.ts'

/** Why a row was not taken: the field at fault, empty for the row as a whole, and what to do, in both languages. */
export interface RowProblem {
  field: Field | ''
  zh: string
  en: string
}

/** One problem from the catalogue, its `{gaps}` filled. */
export function problem(kind: ProblemKind, field: Field | '' = '', values: Record<string, string> = {}): RowProblem {
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return { field, zh: fill(zhCn.problems[kind]), en: fill(en.problems[kind]) }
}

/** A row that cannot be taken, thrown by those who read its fields. */
export class BadField extends Error {
  readonly problem: RowProblem
  constructor(found: RowProblem) {
    super(found.en)
    this.problem = found
  }
}
