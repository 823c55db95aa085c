import type { Statement } from '../../platform/db/index.ts'
import {
  defineNotice,
  notified,
  settled,
  toOffice,
  type About,
  type NoticeDefinition,
  type Subject,
} from '../notification/index.ts'
import { itemNumber } from './item-number.ts'
import type { MailItem } from './item.ts'
import { say } from './messages/index.ts'
import { getItem } from './reader.ts'

type Words = Pick<NoticeDefinition<never>, 'name' | 'zh' | 'en'>

const wording = (): Words => {
  const [name, subject, text] = [say('comingName'), say('comingSubject'), say('comingText')]
  return { name, zh: { subject: subject.zh, text: text.zh }, en: { subject: subject.en, text: text.en } }
}

const COMING = defineNotice('mail.coming', { readers: 'staff', ...wording() })
const DUTY = 'take'

/** An item is called by its number where it lies; what accuses somebody says nothing else. */
const aboutItem = ({ regionId, id, year, seq, accused }: MailItem): About => ({
  of: 'mail',
  regionId,
  id,
  number: itemNumber(year, seq),
  confidential: accused.length > 0,
})

/** Tells the clerks of the office that an item was passed on to, until it is taken in there or taken back. */
export function mailNotices(before: MailItem, after: MailItem): readonly Statement[] {
  if (after.state === 'forwarded' && after.forwardedTo !== null)
    return notified({
      notice: COMING,
      about: aboutItem(after),
      to: toOffice(after.forwardedTo, ['intake-clerk']),
      once: String(after.version),
      concerns: DUTY,
    })
  return before.state === 'forwarded' ? [settled(aboutItem(after), [])] : []
}

/** What messages about mail ask: of an item that is on its way, the office that it is sent to and the one where it lies may know. */
export const mailSubject: Subject = {
  async mayKnow(tx, { regionId, id }, staff) {
    const item = await getItem(tx, { regionId, itemId: id })
    return staff.filter(
      ({ officeId }) => officeId === item.officeId || (item.state === 'forwarded' && officeId === item.forwardedTo),
    )
  },
}
