import type { DocumentLanguage } from '../../../platform/documents/index.ts'
import { en } from './en.ts'
import { zhCN, type Messages } from './zh-cn.ts'

export const messages: Readonly<Record<DocumentLanguage, Messages>> = { 'zh-CN': zhCN, en }

/** Puts values into the places of a sentence. */
export const fill = (sentence: string, values: Readonly<Record<string, string | number>>): string =>
  sentence.replaceAll(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''))

/** A name in one language; in Chinese where there is no other. */
export const said = ({ zh, en: english }: { zh: string; en: string }, lang: DocumentLanguage): string =>
  lang === 'en' ? english || zh : zh
