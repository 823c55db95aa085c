import type { DocumentLanguage } from '../official-document.ts'
import { en } from './en.ts'
import { zhCN } from './zh-CN.ts'

/** The words that the layout itself prints. */
export interface DocumentMessages {
  copies: string
  colon: string
  separator: string
  stop: string
  noteBrackets: readonly [string, string]
  number: string
  code: string
  next: string
  keep: string
  scan: string
}

export const documentMessages: Readonly<Record<DocumentLanguage, DocumentMessages>> = { 'zh-CN': zhCN, en }
