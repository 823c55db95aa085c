import { defineNotice } from '../notification/index.ts'
import { messages } from './messages/index.ts'

const zh = messages['zh-CN'].notices
const en = messages.en.notices

/** The petitioner learns that there is a decision and that it will be delivered; what it says stands in the decision alone. */
export const DECIDED = defineNotice('relief.decided', {
  readers: 'petitioner',
  name: { zh: zh.decidedName, en: en.decidedName },
  zh: { subject: zh.decidedSubject, text: zh.decided },
  en: { subject: en.decidedSubject, text: en.decided },
})

/** The head with the authority learns that a decision is waited for. */
export const WAITING = defineNotice('relief.waiting', {
  readers: 'staff',
  name: { zh: zh.waitingName, en: en.waitingName },
  zh: { subject: zh.waitingSubject, text: zh.waiting },
  en: { subject: en.waitingSubject, text: en.waiting },
})
