import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { fill, messages } from './messages/index.ts'
import type { Messages } from './messages/zh-cn.ts'

/** The refusal with its sentence in both languages. */
export const refuse = (
  code: ErrorCode,
  why: keyof Messages['refusals'],
  values: Readonly<Record<string, string>> = {},
): HuiyinError =>
  new HuiyinError(code, {
    zh: fill(messages['zh-CN'].refusals[why], values),
    en: fill(messages.en.refusals[why], values),
  })
