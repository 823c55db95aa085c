import type { DeskEntry } from '../app/desk-entries.ts'
import { en } from './words/en.ts'
import { zhCN } from './words/zh-cn.ts'

export const publicationEntry: DeskEntry = {
  to: '/desks/publications',
  policy: 'publication.read',
  words: { 'zh-CN': { name: zhCN.name, lead: zhCN.lead }, en: { name: en.name, lead: en.lead } },
}
