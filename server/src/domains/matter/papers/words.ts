import type { Language } from '../messages/index.ts'
import { en } from './words-en.ts'
import { zhCN } from './words-zh-cn.ts'

type Widened<T> = T extends string ? string : { [Key in keyof T]: Widened<T[Key]> }

/** The same keys as the Chinese wording. */
export type PaperWords = Widened<typeof zhCN>

export const paperWords: Record<Language, PaperWords> = { 'zh-CN': zhCN, en }

/** Puts values into a sentence; a value that is missing leaves nothing. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
