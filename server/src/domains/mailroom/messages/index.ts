import { HuiyinError, type ErrorCode } from '../../../platform/errors/index.ts'
import { en } from './en.ts'
import { zhCn, type Messages } from './zh-cn.ts'

export type Saying = keyof Messages

/** A sentence of the catalogue in both languages, its `{gaps}` filled where there is a value. */
export function say(saying: Saying, values: Record<string, string> = {}): { zh: string; en: string } {
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (gap, name: string) => values[name] ?? gap)
  return { zh: fill(zhCn[saying]), en: fill(en[saying]) }
}

export const refusal = (code: ErrorCode, saying: Saying): HuiyinError => new HuiyinError(code, say(saying))
