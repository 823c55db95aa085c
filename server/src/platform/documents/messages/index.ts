import type { DocumentLanguage } from '../official-document.ts'
import type { DocumentMessages } from './document-messages.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

export const documentMessages: Readonly<Record<DocumentLanguage, DocumentMessages>> = { 'zh-CN': zhCN, en }

export type { DocumentMessages } from './document-messages.ts'
