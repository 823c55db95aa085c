import { HuiyinError, type ErrorCode } from '../../../platform/errors/index.ts'
import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

type Key = keyof typeof en

/** One sentence in both languages, with its gaps filled. */
export const sentence = (key: Key, ...gaps: readonly string[]): { zh: string; en: string } => ({
  zh: fill(zhCN[key], gaps),
  en: fill(en[key], gaps),
})

const fill = (text: string, gaps: readonly string[]): string =>
  text.replaceAll(/\{(\d)\}/g, (_, index: string) => gaps[Number(index)] ?? '')

/** An error with a sentence of this domain, at a field where one is at fault. */
export function refuse(code: ErrorCode, key: Key, path?: string, ...gaps: readonly string[]): HuiyinError {
  const said = sentence(key, ...gaps)
  return new HuiyinError(code, { ...said, fields: path === undefined ? [] : [{ path, ...said }] })
}

export const messages = {
  username: sentence('username'),
  passwordShort: sentence('passwordShort'),
  roleNeeded: sentence('roleNeeded'),
}
