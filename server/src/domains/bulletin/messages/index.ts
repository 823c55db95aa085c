import type { DocumentLanguage } from '../../../platform/documents/index.ts'
import { en } from './en.ts'
import { zhCN, type Messages } from './zh-cn.ts'

export const messages: Readonly<Record<DocumentLanguage, Messages>> = { 'zh-CN': zhCN, en }

/** Puts values into the places of a sentence; a place without a value stays. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place))
