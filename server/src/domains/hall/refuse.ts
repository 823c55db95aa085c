import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { en } from './messages/en.ts'
import { zhCN } from './messages/zh-cn.ts'

/** Why something in the hall cannot be, in both languages; with a path it is told at that field. */
export const refuse = (reason: keyof typeof en, code: ErrorCode = 'invalid', path?: string): HuiyinError => {
  const sentence = { zh: zhCN[reason], en: en[reason] }
  return new HuiyinError(code, { ...sentence, fields: path === undefined ? [] : [{ path, ...sentence }] })
}
