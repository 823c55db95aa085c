import { HuiyinError, type ErrorCode } from '../../../platform/errors/index.ts'
import { en } from './en.ts'
import { zhCn, type Messages } from './zh-cn.ts'

/** A refusal in both languages, its `{gaps}` filled. */
export function refusal(code: ErrorCode, saying: keyof Messages, values: Record<string, string> = {}): HuiyinError {
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  return new HuiyinError(code, { zh: fill(zhCn[saying]), en: fill(en[saying]) })
}
