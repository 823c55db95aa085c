import type { DeskEntry } from '../app/desk-entries.ts'
import { SUGGESTION } from './words.ts'

const { 'zh-CN': zh, en } = SUGGESTION

export const suggestionEntry: DeskEntry = {
  to: '/desks/suggestions',
  policy: 'suggestion.read',
  words: { 'zh-CN': { name: zh.name, lead: zh.lead }, en: { name: en.name, lead: en.lead } },
}
