import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { messages } from './messages/index.ts'
import type { Messages } from './messages/zh-cn.ts'

/** The refusal with its sentence in both languages. */
export const refuse = (code: ErrorCode, why: keyof Messages['refusals']): HuiyinError =>
  new HuiyinError(code, { zh: messages['zh-CN'].refusals[why], en: messages.en.refusals[why] })
