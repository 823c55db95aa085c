import { en } from './en.ts'
import type { Messages } from './messages.ts'
import { zhCN } from './zh-cn.ts'

export type Language = 'zh-CN' | 'en'

export const messages: Record<Language, Messages> = { 'zh-CN': zhCN, en }

export type { Messages } from './messages.ts'
