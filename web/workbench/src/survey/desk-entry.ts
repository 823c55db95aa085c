import type { DeskEntry } from '../app/desk-entries.ts'
import { SURVEY } from './words.ts'

const { 'zh-CN': zh, en } = SURVEY

/** The line of this desk in the menu. */
export const SURVEY_ENTRY: DeskEntry = {
  to: '/desks/surveys',
  policy: 'survey.read',
  words: { 'zh-CN': { name: zh.name, lead: zh.lead }, en: { name: en.name, lead: en.lead } },
}
