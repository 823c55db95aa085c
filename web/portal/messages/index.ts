import type { Language } from '../language.ts'
import { en } from './en.ts'
import { zhCN, type Messages, type ProblemKey } from './zh-CN.ts'

export const MESSAGES: Readonly<Record<Language, Messages>> = { 'zh-CN': zhCN, en }

export type { Messages, ProblemKey }
