import type { PapersBeside } from '../matter/index.ts'
import type { ConferenceDesk } from './desk.ts'
import { writeExtract } from './papers.ts'
import { conferencePolicies } from './policy.ts'

/** What the minutes of each meeting say of a matter, and of nothing else. */
export const conferencePapers =
  (desk: ConferenceDesk): PapersBeside =>
  async (officer, key, lang) => {
    if (!conferencePolicies.read.test(officer)) return []
    const { items } = await desk.ofMatter(officer, key)
    const byMeeting = Map.groupBy(
      items.filter(({ meeting }) => meeting !== null && meeting.number !== ''),
      ({ meeting }) => meeting?.id ?? '',
    )
    const extracts = []
    for (const [id, own] of byMeeting) {
      const meeting = await desk.meeting(officer, { regionId: own[0]?.meeting?.regionId ?? '', id })
      extracts.push(writeExtract(meeting, new Set(own.map((item) => item.id)), lang))
    }
    return extracts
  }
