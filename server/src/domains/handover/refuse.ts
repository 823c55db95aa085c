import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { fill, messages } from './messages/index.ts'
import type { Messages } from './messages/zh-cn.ts'

/** The refusal with its sentence in both languages, at a field where one is at fault. */
export function refuse(
  code: ErrorCode,
  why: keyof Messages['refusals'],
  path?: string,
  values: Readonly<Record<string, string | number>> = {},
): HuiyinError {
  const said = { zh: fill(messages['zh-CN'].refusals[why], values), en: fill(messages.en.refusals[why], values) }
  return new HuiyinError(code, { ...said, fields: path === undefined ? [] : [{ path, ...said }] })
}
