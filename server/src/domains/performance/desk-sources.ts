import type { Transaction } from '../../platform/db/index.ts'
import type { Clock, LocalDate } from '../../platform/time/index.ts'
import { countMeetings, findCountedMeetings } from '../conference/index.ts'
import { countInHalls, findCountedInHalls, type HallCount } from '../hall/index.ts'
import { countMail, findCountedMail } from '../mailroom/index.ts'
import { countRelief, findCountedRelief, findLinesOf, findPaymentsFrom, type ReliefCount } from '../relief/index.ts'
import type { FigureId } from './figures.ts'
import {
  type Answer,
  counted,
  type Cut,
  type MeasureSource,
  type RecordLine,
  type RecordPage,
  same,
} from './measure-source.ts'
import { MESSAGES } from './messages/index.ts'
import type { PaymentSource } from './payment-source.ts'
import { rational } from './rational.ts'

/** Lists by day and name: where one page ended and the next begins. */
const placeOf = (after: string | null): { on: LocalDate; id: string } | null => {
  const [on, id] = after?.split('_') ?? []
  return on === undefined || id === undefined ? null : { on, id }
}
const byPlace = (items: readonly RecordLine[], limit: number): RecordPage => {
  const last = items.at(-1)
  return { items, next: last && items.length === limit ? `${last.on}_${last.id}` : null }
}
const plain = { text: same(''), amount: null, matter: null } as const

async function answers<Id extends FigureId>(
  wanted: readonly FigureId[],
  known: readonly Id[],
  count: (id: Id) => Promise<number>,
): Promise<ReadonlyMap<FigureId, Answer>> {
  const found = new Map<FigureId, Answer>()
  for (const id of known) if (wanted.includes(id)) found.set(id, counted(rational(await count(id))))
  return found
}

/** The mail room: what is in the register of the letters that are to be entered (录入率). */
const mailSource: MeasureSource = {
  figures: ['mailReceived', 'mailEntered'],
  answer: (tx, wanted, cut) =>
    answers(wanted, ['mailReceived', 'mailEntered'], async (id) => {
      const { toEnter, entered } = await countMail(tx, cut)
      return id === 'mailEntered' ? entered : toEnter
    }),
  async open(tx, figure, cut, { after, limit }) {
    const asked = { entered: figure === 'mailEntered', after: placeOf(after), limit }
    const items = await findCountedMail(tx, cut, asked)
    return byPlace(
      items.map(({ id, receivedOn, number, matter }) => ({ ...plain, id, on: receivedOn, label: number, matter })),
      limit,
    )
  },
}

const OF_HALLS = {
  hallVisits: 'visits',
  hallToEnter: 'toEnter',
  hallEntered: 'entered',
  bookings: 'bookings',
  bookingsKept: 'kept',
  dutyDays: 'dutyDays',
  counsellors: 'advisers',
} as const satisfies Readonly<Partial<Record<FigureId, HallCount>>>
type HallFigure = keyof typeof OF_HALLS
const HALL_FIGURES = Object.keys(OF_HALLS) as HallFigure[]
const isHall = (id: FigureId): id is HallFigure => id in OF_HALLS

/** The reception hall: visits, what was entered of them, appointments kept, days on duty, lawyers and counsellors engaged. */
const hallSource: MeasureSource = {
  figures: HALL_FIGURES,
  answer: (tx, wanted, cut) => answers(wanted, HALL_FIGURES, (id) => countInHalls(tx, OF_HALLS[id], cut)),
  async open(tx, figure, cut, { after, limit }) {
    if (!isHall(figure)) return { items: [], next: null }
    const found = await findCountedInHalls(tx, OF_HALLS[figure], cut, { after: placeOf(after), limit })
    return byPlace(
      found.map(({ id, on, label, duty, matter }) => ({
        ...plain,
        id,
        on,
        label,
        text: duty === null ? same('') : { zh: MESSAGES.zh.duties[duty], en: MESSAGES.en.duties[duty] },
        matter,
      })),
      limit,
    )
  },
}

/** The joint conference: meetings held. */
const conferenceSource: MeasureSource = {
  figures: ['meetings'],
  answer: (tx, wanted, cut) => answers(wanted, ['meetings'], () => countMeetings(tx, cut)),
  async open(tx, _figure, cut, { after, limit }) {
    const found = await findCountedMeetings(tx, cut, { after: placeOf(after), limit })
    return byPlace(
      found.map((row) => ({ ...plain, id: row.id, on: row.on_date, label: row.notice_number, text: same(row.title) })),
      limit,
    )
  },
}

const OF_RELIEF = {
  reliefCases: 'payments',
  reliefMatters: 'matters',
  reliefGranted: 'granted',
  reliefDue: 'due',
  reliefPaidIn30Days: 'paidIn30Days',
} as const satisfies Readonly<Partial<Record<FigureId, ReliefCount>>>
type ReliefFigure = keyof typeof OF_RELIEF
const RELIEF_FIGURES = Object.keys(OF_RELIEF) as ReliefFigure[]
const isRelief = (id: FigureId): id is ReliefFigure => id in OF_RELIEF

/** The relief fund: payments, the matters they helped, and how soon what was granted was paid. */
const reliefSource = (clock: Clock): MeasureSource => ({
  figures: RELIEF_FIGURES,
  answer: (tx, wanted, cut) =>
    answers(wanted, RELIEF_FIGURES, (id) => countRelief(tx, OF_RELIEF[id], cut, clock.today())),
  async open(tx: Transaction, figure: FigureId, cut: Cut, { after, limit }) {
    if (!isRelief(figure)) return { items: [], next: null }
    const from = Number(after ?? 0)
    const found = await findCountedRelief(tx, OF_RELIEF[figure], cut, { today: clock.today(), from, limit })
    const items = found.map(({ id, on, voucher, amount, matter }) => ({
      id,
      on,
      label: voucher,
      text: same(''),
      amount,
      matter,
    }))
    return { items, next: items.length === limit ? String(from + limit) : null }
  },
})

/** What the desks count themselves. Further keepers join beside them in `main/desks.ts`. */
export const deskSources = ({ clock }: { readonly clock: Clock }): readonly MeasureSource[] => [
  mailSource,
  hallSource,
  conferenceSource,
  reliefSource(clock),
]

/** The books of the relief fund: a project that is bound to a line of them has its payments from there. */
export const reliefPayments: PaymentSource = {
  id: 'relief',
  name: { zh: MESSAGES.zh.paymentSources.relief, en: MESSAGES.en.paymentSources.relief },
  async accounts(tx, office, year) {
    const lines = await findLinesOf(tx, office, year)
    return lines.map(({ id, code, name }) => ({ id, name: `${code} ${name}` }))
  },
  async payments(tx, account, { regionId }) {
    const rows = await findPaymentsFrom(tx, { regionId, id: account })
    return rows.map((row) => ({
      id: `${account}-${row.seq}`,
      on: row.on_date,
      amount: row.spent,
      voucher: row.voucher,
      purpose: '',
      recordedAt: row.at,
      matter:
        row.application_region === null || row.matter_id === null
          ? null
          : { regionId: row.application_region, matterId: row.matter_id },
    }))
  },
}
