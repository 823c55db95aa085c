import type { DocumentLanguage } from '../../../platform/documents/index.ts'
import { en } from './en.ts'
import { zhCN, type Messages } from './zh-cn.ts'

export const messages: Readonly<Record<DocumentLanguage, Messages>> = { 'zh-CN': zhCN, en }
