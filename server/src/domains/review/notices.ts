import type { Statement } from '../../platform/db/index.ts'
import { aboutMatter, findMatter, type Matter, type MatterContext } from '../matter/index.ts'
import { defineNotice, notified, toOffice, type Notice, type Subject } from '../notification/index.ts'
import { messages } from './messages/index.ts'
import { mayAttend } from './policy.ts'
import { getHearing } from './reader.ts'
import type { HearingRow } from './tables.ts'

const zh = messages['zh-CN'].notices
const en = messages.en.notices

/** The petitioner is told the day and the place. */
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

const forOffice = (name: keyof typeof zh.offices): Notice<'on' | 'time' | 'place'> =>
  defineNotice(`hearing.office-${name}`, {
    readers: 'staff',
    values: ['on', 'time', 'place'],
    name: { zh: zh.offices[name].name, en: en.offices[name].name },
    zh: { subject: zh.offices[name].subject, text: zh.offices[name].text },
    en: { subject: en.offices[name].subject, text: en.offices[name].text },
  })

const OFFICES = { invited: forOffice('invited'), moved: forOffice('moved'), cancelled: forOffice('cancelled') }

/** Tells offices that are invited to a hearing when and where it is, that it has moved, that it is cancelled. */
export const hearingNotices = (
  what: keyof typeof OFFICES,
  matter: Matter,
  hearing: Pick<HearingRow, 'region_id' | 'id' | 'from_date' | 'at_time' | 'place' | 'version'>,
  offices: readonly string[],
): readonly Statement[] =>
  notified({
    notice: OFFICES[what],
    about: { ...aboutMatter(matter), of: 'hearing', regionId: hearing.region_id, id: hearing.id },
    to: offices.map((office) => toOffice(office, ['handler', 'head'])),
    once: String(hearing.version),
    values: { on: hearing.from_date, time: hearing.at_time, place: hearing.place },
  })

/** What messages about hearings ask: the offices that take part may know, never the accused or whoever is recused. */
export const hearingSubject = (context: Pick<MatterContext, 'offices'>): Subject => ({
  async mayKnow(tx, key, staff) {
    const row = await getHearing(tx, key)
    const found = await findMatter(tx, { regionId: row.region_id, matterId: row.matter_id })
    if (!found) return []
    const { matter } = found
    return staff.filter(({ id: staffId, officeId }) => mayAttend({ officeId, staffId }, row, matter, context.offices()))
  },
})
