import { en } from './en.ts'
import { zhCN } from './zh-cn.ts'

/** The same keys as the Chinese catalogue, any wording. */
export type Messages = { [Section in keyof typeof zhCN]: { [Key in keyof (typeof zhCN)[Section]]: string } }

export type Language = 'zh-CN' | 'en'

export const messages: Record<Language, Messages> = { 'zh-CN': zhCN, en }
