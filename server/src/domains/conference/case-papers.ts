import type { OfficialDocument } from '../../platform/documents/index.ts'
import type { PaperOf } from '../document/index.ts'
import type { PapersBeside } from '../matter/index.ts'
import type { ConferenceDesk } from './desk.ts'
import { messages } from './messages/index.ts'
import { writeExtract, writeMinutes, writeNotice } from './papers.ts'
import { conferencePolicies } from './policy.ts'
import { findMinuteNumbers } from './reader.ts'

const TITLE = { 'zh-CN': messages['zh-CN'].documents.extract, en: messages.en.documents.extract }

/** What the minutes of each meeting say of a matter, and of nothing else. */
export const conferencePapers = (desk: ConferenceDesk): PapersBeside => ({
  async read(officer, key, lang) {
    if (!conferencePolicies.read.test(officer)) return []
    const { items } = await desk.ofMatter(officer, key)
    const byMeeting = Map.groupBy(
      items.filter(({ meeting }) => meeting !== null && meeting.number !== ''),
      ({ meeting }) => meeting?.id ?? '',
    )
    const extracts: OfficialDocument[] = []
    for (const [id, own] of byMeeting) {
      const meeting = await desk.meeting(officer, { regionId: own[0]?.meeting?.regionId ?? '', id })
      extracts.push(writeExtract(meeting, new Set(own.map((item) => item.id)), lang))
    }
    return extracts
  },
  filed: async (tx, key) => (await findMinuteNumbers(tx, key)).map((number) => ({ number, title: TITLE })),
})

/** The notices and minutes of the register. */
export const conferenceIssued =
  (desk: ConferenceDesk): PaperOf =>
  async (officer, { subject, kind }, lang) => {
    if (!conferencePolicies.read.test(officer)) return null
    const meeting = await desk.meeting(officer, subject)
    return kind === 'conference-notice' ? writeNotice(meeting, lang) : writeMinutes(meeting, lang)
  }
