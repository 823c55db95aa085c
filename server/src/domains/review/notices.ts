import { defineNotice } from '../notification/index.ts'
import { messages } from './messages/index.ts'

const zh = messages['zh-CN'].notices
const en = messages.en.notices

/** Participants are told the day and the place, the office that is invited too. */
export const HEARING_ANNOUNCED = defineNotice('hearing.announced', {
  readers: 'petitioner',
  values: ['on', 'time', 'place'],
  name: { zh: zh.announcedName, en: en.announcedName },
  zh: { subject: zh.announcedSubject, text: zh.announced },
  en: { subject: en.announcedSubject, text: en.announced },
})

export const HEARING_CANCELLED = defineNotice('hearing.cancelled', {
  readers: 'petitioner',
  values: ['on'],
  name: { zh: zh.cancelledName, en: en.cancelledName },
  zh: { subject: zh.cancelledSubject, text: zh.cancelled },
  en: { subject: en.cancelledSubject, text: en.cancelled },
})
