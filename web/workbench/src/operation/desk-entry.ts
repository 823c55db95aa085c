import type { DeskEntry } from '../app/desk-entries.ts'
import { en } from './words/en.ts'
import { zhCN } from './words/zh-cn.ts'

/** The line of this desk in the menu. */
export const OPERATION_ENTRY: DeskEntry = {
  to: '/desks/operation',
  policy: 'operation.read',
  words: { 'zh-CN': { name: zhCN.name, lead: zhCN.lead }, en: { name: en.name, lead: en.lead } },
}
