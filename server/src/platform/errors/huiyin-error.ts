import { ERROR_CODES, type ErrorCode } from './codes.ts'

/** One answer that needs correction: `path` names the field as the form or the JSON body does. */
export interface FieldProblem {
  path: string
  zh: string
  en: string
}

export interface ErrorDetail {
  /** What is special about this case; falls back to the code's own sentence. Says what to do next. */
  zh?: string
  en?: string
  fields?: readonly FieldProblem[]
  cause?: unknown
}

/**
 * The one error of the project. Carries a closed code (HTTP status and sentences follow from it) and, where known,
 * the fields at fault. Never carries personal data.
 *
 * @example throw new HuiyinError('window-closed', { zh: '复查申请期限已于 2026-03-01 届满。', en: 'The window closed on 2026-03-01.' })
 */
export class HuiyinError extends Error {
  readonly code: ErrorCode
  readonly status: number
  readonly zh: string
  readonly en: string
  readonly fields: readonly FieldProblem[]

  constructor(code: ErrorCode, detail: ErrorDetail = {}) {
    const en = detail.en ?? ERROR_CODES[code].en
    super(en, detail.cause === undefined ? undefined : { cause: detail.cause })
    this.name = 'HuiyinError'
    this.code = code
    this.status = ERROR_CODES[code].status
    this.zh = detail.zh ?? ERROR_CODES[code].zh
    this.en = en
    this.fields = detail.fields ?? []
  }
}
