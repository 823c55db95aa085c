import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import { en } from './messages/en.ts'
import { zhCN } from './messages/zh-cn.ts'

/** Why a change of the tree cannot be made, in both languages. */
export const refuse = (reason: keyof typeof en, code: ErrorCode = 'invalid', path?: string): HuiyinError => {
  const sentence = { zh: zhCN[reason], en: en[reason] }
  return new HuiyinError(code, { ...sentence, fields: path === undefined ? [] : [{ path, ...sentence }] })
}
