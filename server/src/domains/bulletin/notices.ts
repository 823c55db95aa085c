import type { Transaction } from '../../platform/db/index.ts'
import {
  defineNotice,
  notify,
  toOffice,
  type About,
  type Notice,
  type Recipient,
  type Subject,
} from '../notification/index.ts'
import { messages } from './messages/index.ts'
import { getBulletin } from './reader.ts'
import { ISSUED_STATES } from './states.ts'
import type { BulletinRow } from './tables.ts'

const zh = messages['zh-CN'].notices
const { notices: en } = messages.en

const notice = (name: keyof typeof zh): Notice =>
  defineNotice(`bulletin.${name}`, {
    readers: 'staff',
    name: { zh: zh[name].name, en: en[name].name },
    zh: { subject: zh[name].subject, text: zh[name].text },
    en: { subject: en[name].subject, text: en[name].text },
  })

const NOTICES = {
  submitted: notice('submitted'),
  returned: notice('returned'),
  issued: notice('issued'),
  withdrawn: notice('withdrawn'),
  replaced: notice('replaced'),
}

/** A bulletin is called by its number, a draft by its title. */
const aboutBulletin = (row: BulletinRow): About => ({
  of: 'bulletin',
  regionId: row.region_id,
  id: row.id,
  number: row.number || row.title,
  confidential: false,
})

export const toHeads = (office: string): Recipient => toOffice(office, ['head'])

/** Tells some of a step, once for each version. */
export const tell = (
  tx: Transaction,
  what: keyof typeof NOTICES,
  row: BulletinRow,
  to: readonly Recipient[],
): Promise<void> =>
  to.length === 0
    ? Promise.resolve()
    : notify(tx, { notice: NOTICES[what], about: aboutBulletin(row), to, once: String(row.version) })

/** Who of the staff may know of a bulletin: its office, and those to whom it was sent. */
export const bulletinSubject: Subject = {
  async mayKnow(tx, key, staff) {
    const row = await getBulletin(tx, key)
    const isOut = (ISSUED_STATES as readonly string[]).includes(row.state)
    return staff.filter(({ officeId }) => officeId === row.office_id || (isOut && row.recipients.includes(officeId)))
  },
}
