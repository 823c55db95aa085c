import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { MESSAGES, type Messages } from './messages/index.ts'

/** The refusal with its sentence in both languages. */
export const refuse = (code: ErrorCode, why: keyof Messages['refusals']): HuiyinError =>
  new HuiyinError(code, { zh: MESSAGES.zh.refusals[why], en: MESSAGES.en.refusals[why] })
