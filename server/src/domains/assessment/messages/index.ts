import { en } from './en.ts'
import { type Messages, zhCN } from './zh-cn.ts'

export const messages: { readonly 'zh-CN': Messages; readonly en: Messages } = { 'zh-CN': zhCN, en }

/** Puts values into the places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => values[name] ?? place)
