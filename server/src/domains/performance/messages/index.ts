import { en } from './en.ts'
import { zhCN, type Messages } from './zh-cn.ts'

export type { Messages } from './zh-cn.ts'
export const MESSAGES: Readonly<Record<'zh' | 'en', Messages>> = { zh: zhCN, en }

/** Puts values into the places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
