import { en } from './en.ts'
import { zhCN, type Messages } from './zh-cn.ts'

export const messages: Readonly<Record<'zh-CN' | 'en', Messages>> = { 'zh-CN': zhCN, en }
