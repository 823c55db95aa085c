import { en, type Messages } from './en.ts'
import { zhCN } from './zh-CN.ts'

export type Language = 'zh-CN' | 'en'

/** The words of this domain by language. */
export const MESSAGES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, en }

export type { Messages }
