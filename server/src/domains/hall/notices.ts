import type { Transaction } from '../../platform/db/index.ts'
import { aboutMatter, findMatter } from '../matter/index.ts'
import {
  defineNotice,
  leftPoint,
  notify,
  portalLanguage,
  TO_CONTACT,
  toOffice,
  toStaff,
  type OutsideChannel,
  type Subjects,
} from '../notification/index.ts'
import { groupBookingNumber } from './booking-number.ts'
import type { Booking } from './booking.ts'
import { openContact } from './contact.ts'
import type { HallContext } from './context.ts'
import { noticeWords as words } from './messages/notices.ts'
import { findSealed } from './queue-reader.ts'
import type { Receiver } from './receiver.ts'
import type { Duty } from './roster.ts'

const WHEN = ['date', 'time'] as const
const forHolder = (kind: string, wording: (typeof words)['booked']) =>
  defineNotice(kind, { readers: 'petitioner', values: WHEN, ...wording })

const OF_BOOKINGS = {
  booked: forHolder('hall.booked', words.booked),
  moved: forHolder('hall.moved', words.moved),
  cancelled: forHolder('hall.cancelled', words.cancelled),
  'day-cancelled': forHolder('hall.day-cancelled', words.dayCancelled),
  'hall-closed': forHolder('hall.hall-closed', words.hallClosed),
}
const HAND_OVER = defineNotice('hall.hand-over', { readers: 'staff', ...words.handOver })
const SWAP_ASKED = defineNotice('hall.swap-asked', { readers: 'staff', values: ['date'], ...words.swapAsked })

/** Tells the holder of an appointment what became of it. */
export const tellHolder = (
  tx: Transaction,
  { regionId, id, number, date, starts, version }: Booking,
  what: keyof typeof OF_BOOKINGS,
): Promise<void> =>
  notify(tx, {
    notice: OF_BOOKINGS[what],
    about: { of: 'hall-booking', regionId, id, number: groupBookingNumber(number), confidential: false },
    to: TO_CONTACT,
    once: String(version),
    values: { date, time: starts },
  })

/** Tells whoever the duty of the first receiver is offered to. */
export async function tellTaker(tx: Transaction, { regionId, matterId, offer, version }: Receiver): Promise<void> {
  const found = await findMatter(tx, { regionId, matterId })
  if (!offer || !found) return
  const to =
    offer.staffId === null ? toOffice(offer.officeId, ['intake-clerk', 'handler', 'head']) : toStaff(offer.staffId)
  await notify(tx, { notice: HAND_OVER, about: aboutMatter(found.matter), to, once: String(version) })
}

/** Tells whoever does the other duty; people without an account are asked by the head of the hall. */
export async function tellSwap(tx: Transaction, asked: Duty, other: Duty): Promise<void> {
  if (other.staffId === null) return
  await notify(tx, {
    notice: SWAP_ASKED,
    about: { of: 'hall-duty', regionId: asked.regionId, id: asked.id, number: other.date, confidential: false },
    to: toStaff(other.staffId),
    once: String(asked.version),
    values: { date: other.date },
  })
}

/** What messages of the hall ask: the sealed contact of an appointment; a duty is no secret among colleagues. */
export const hallSubjects = ({ keys }: Pick<HallContext, 'keys'>, ways: readonly OutsideChannel[]): Subjects => ({
  'hall-booking': {
    async openContact(tx, { regionId, id }) {
      const sealed = await findSealed(tx, regionId, id)
      const left = sealed && openContact(keys, id, sealed)
      return { point: left ? leftPoint(left, ways) : null, path: `/${portalLanguage(left?.language)}/hall` }
    },
    mayKnow: () => Promise.resolve([]),
  },
  'hall-duty': { mayKnow: (_tx, _key, staff) => Promise.resolve(staff) },
})
