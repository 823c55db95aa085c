import { en } from './en.ts'
import { zhCn, type Messages } from './zh-cn.ts'

export { en, zhCn, type Messages }

/** Fills the `{gaps}` of a sentence. */
export const filled = (sentence: string, values: Record<string, string | number> = {}): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => String(values[name] ?? gap))

/** A sentence in both languages, Chinese first. */
export const both = (sentence: (messages: Messages) => string, values: Record<string, string | number> = {}): string =>
  `${filled(sentence(zhCn), values)} · ${filled(sentence(en), values)}`
