import { defineNotice, type About, type Subject } from '../notification/index.ts'
import { messages } from './messages/index.ts'
import { getResult } from './reader.ts'
import type { ResultRow, RoundRow } from './tables.ts'

const zh = messages['zh-CN'].notices
const en = messages.en.notices

export const ANNOUNCED = defineNotice('assessment.announced', {
  readers: 'staff',
  values: ['date'],
  name: { zh: zh.announced.name, en: en.announced.name },
  zh: { subject: zh.announced.subject, text: zh.announced.text },
  en: { subject: en.announced.subject, text: en.announced.text },
})
const notice = (name: 'appealed' | 'decided') =>
  defineNotice(`assessment.${name}`, {
    readers: 'staff',
    name: { zh: zh[name].name, en: en[name].name },
    zh: { subject: zh[name].subject, text: zh[name].text },
    en: { subject: en[name].subject, text: en[name].text },
  })
export const APPEALED = notice('appealed')
export const DECIDED = notice('decided')

/** A result is called by the title of its assessment. */
export const aboutResult = ({ region_id, id }: ResultRow, { title }: RoundRow): About => ({
  of: 'assessment',
  regionId: region_id,
  id,
  number: title,
  confidential: false,
})

/** What messages about results ask: the office that assesses and the one that is assessed may know. */
export const assessmentSubject: Subject = {
  async mayKnow(tx, key, staff) {
    const { office_id: assessor, assessed_id: assessed } = await getResult(tx, key)
    return staff.filter(({ officeId }) => officeId === assessor || officeId === assessed)
  },
}
