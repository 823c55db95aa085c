import type { Language } from '../messages/index.ts'
import { en } from './words-en.ts'
import type { PaperWords } from './paper-words.ts'
import { zhCN } from './words-zh-cn.ts'

export const paperWords: Record<Language, PaperWords> = { 'zh-CN': zhCN, en }

/** Puts values into a sentence; a value that is missing leaves nothing. */
export const fill = (sentence: string, values: Record<string, string | number>): string =>
  sentence.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))
