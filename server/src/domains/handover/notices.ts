import type { Transaction } from '../../platform/db/index.ts'
import type { Deputy } from '../identity/index.ts'
import { defineNotice, notify, toStaff, type Subject } from '../notification/index.ts'
import { messages } from './messages/index.ts'
import type { Sheet, SheetStep } from './sheet.ts'

const zh = messages['zh-CN'].notices
const { notices: en } = messages.en

const OFFERED = defineNotice('handover.offered', {
  readers: 'staff',
  name: { zh: zh.offeredName, en: en.offeredName },
  zh: { subject: zh.offeredSubject, text: zh.offered },
  en: { subject: en.offeredSubject, text: en.offered },
})
const ANSWERED = defineNotice('handover.answered', {
  readers: 'staff',
  name: { zh: zh.answeredName, en: en.answeredName },
  zh: { subject: zh.answeredSubject, text: zh.answered },
  en: { subject: en.answeredSubject, text: en.answered },
})

const DEPUTY = defineNotice('handover.deputy', {
  readers: 'staff',
  name: { zh: zh.deputyName, en: en.deputyName },
  values: ['from', 'to'],
  zh: { subject: zh.deputySubject, text: zh.deputy },
  en: { subject: en.deputySubject, text: en.deputy },
})

/** Deputy and principal learn of a deputyship that somebody else laid down. */
export const tellDeputy = (tx: Transaction, deputy: Deputy, by: string): Promise<void> =>
  notify(tx, {
    notice: DEPUTY,
    about: {
      of: 'handover',
      regionId: deputy.regionId,
      id: deputy.id,
      number: `${deputy.from}/${deputy.to}`,
      confidential: false,
    },
    to: [deputy.deputyId, deputy.principalId].filter((id) => id !== by).map(toStaff),
    values: { from: deputy.from, to: deputy.to },
  })

/** Successors learn what is offered to them, whoever hands over what became of it; nobody is told of an own step. */
export async function announce(tx: Transaction, sheet: Sheet, step: SheetStep): Promise<void> {
  const about = { of: 'handover', regionId: sheet.regionId, id: sheet.id, number: sheet.number, confidential: false }
  const offers = step.type === 'offered' || step.type === 'offered-again'
  const takers =
    step.type === 'offered' ? step.data.items.map(({ to }) => to) : step.type === 'offered-again' ? [step.data.to] : []
  const told = offers ? takers : [sheet.from, sheet.madeBy]
  const people = [...new Set(told)].filter((id) => id !== step.by.staffId)
  if (people.length === 0) return
  await notify(tx, { notice: offers ? OFFERED : ANSWERED, about, to: people.map(toStaff), once: String(step.seq) })
}

/** A sheet is no secret in its office; it names no matter in a message. */
export const handoverSubject: Subject = { mayKnow: (_tx, _key, staff) => Promise.resolve(staff) }
