import type { Words, Wording } from '../ui/words.ts'

const zhCN = {
  missing: '请填写“{label}”。',
  tick: '请先勾选确认。',
  pdf: 'PDF',
  docx: 'Word',
  html: '网页',
  history: '经过',
} as const

/** Words of the forms and histories of the desks. */
export const RECORDS: Words<Wording<typeof zhCN>> = {
  'zh-CN': zhCN,
  en: {
    missing: 'Fill in “{label}”.',
    tick: 'Tick this first.',
    pdf: 'PDF',
    docx: 'Word',
    html: 'Page',
    history: 'History',
  },
}
