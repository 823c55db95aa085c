import type { DeskEntry } from '../app/desk-entries.ts'
import { zhCN } from './words/zh-cn.ts'
import { en } from './words/en.ts'

/** The line of this desk in the menu. */
export const BACKLOG_ENTRY: DeskEntry = {
  to: '/desks/backlog',
  policy: 'backlog.read',
  words: { 'zh-CN': { name: zhCN.name, lead: zhCN.lead }, en: { name: en.name, lead: en.lead } },
}
