import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { day, remark, type Terms } from './hall.ts'
import { termsOn, type Opening } from './opening.ts'
import { refuse } from './refuse.ts'

/** Whom a half-day on the roster needs. */
export const DUTY_KINDS = ['officer', 'lawyer', 'counsellor', 'department'] as const
export type DutyKind = (typeof DUTY_KINDS)[number]
export const HALVES = ['morning', 'afternoon'] as const
export type Half = (typeof HALVES)[number]

/** Who does a duty: a member of staff, or somebody from outside by name (a lawyer, a counsellor), and for which office. */
export interface OnDuty {
  staffId: string | null
  name: string
  officeId: string | null
}

/** 值班: one duty of one half-day. */
export interface Duty extends OnDuty {
  regionId: string
  id: string
  hallId: string
  date: LocalDate
  half: Half
  kind: DutyKind
  /** The duty that its holder would take instead, while a swap is asked for. */
  swapWith: string | null
  active: boolean
  version: number
}

export const newDuty = z
  .object({
    date: day,
    half: z.enum(HALVES),
    kind: z.enum(DUTY_KINDS),
    staffId: z.uuid().nullable().default(null),
    name: remark(60),
    officeId: z.uuid().nullable().default(null),
  })
  .refine(({ kind, staffId }) => kind !== 'officer' || staffId !== null, {
    path: ['staffId'],
    error: '请选择值班的工作人员。 | Choose the officer on duty.',
  })
  .refine(({ kind, officeId }) => kind !== 'department' || officeId !== null, {
    path: ['officeId'],
    error: '请选择参加联合接访的单位。 | Choose the office on joint reception.',
  })
  .refine(({ kind, staffId, name }) => !['lawyer', 'counsellor'].includes(kind) || staffId !== null || name !== '', {
    path: ['name'],
    error: '请填写姓名。 | Enter the name.',
  })
export type NewDuty = z.output<typeof newDuty>

/** Noon divides the day: a hall that is open for any part of a half has that half. */
const NOON = '12:00'
export const halvesOf = ({ spans }: Opening): Half[] => [
  ...(spans.some(({ from }) => from < NOON) ? (['morning'] as const) : []),
  ...(spans.some(({ to }) => to > NOON) ? (['afternoon'] as const) : []),
]

export interface Gap {
  date: LocalDate
  half: Half
  kind: DutyKind
  need: number
  have: number
}

/** Where fewer are on duty than the terms of that day need, in order. The same person or department counts once. */
export function coverageGaps(openings: readonly Opening[], duties: readonly Duty[], terms: readonly Terms[]): Gap[] {
  return openings.flatMap((opening) => {
    const need = termsOn(terms, opening.date)?.need
    if (!need) return []
    return halvesOf(opening).flatMap((half) =>
      DUTY_KINDS.flatMap((kind) => {
        const there = duties.filter(
          (duty) => duty.active && duty.date === opening.date && duty.half === half && duty.kind === kind,
        )
        const have = new Set(there.map(whoOf)).size
        return have < need[kind] ? [{ date: opening.date, half, kind, need: need[kind], have }] : []
      }),
    )
  })
}

/** Who a duty counts as: its department, its member of staff, or its name. */
const whoOf = ({ kind, staffId, name, officeId }: Duty): string =>
  kind === 'department' ? `office ${officeId}` : (staffId ?? `name ${name}`)

/** Passes unless whoever is to do a duty has another one in the same half-day. */
export function requireFree(duties: readonly Duty[], duty: Duty): void {
  const same = duties.some(
    (other) =>
      other.active &&
      other.id !== duty.id &&
      other.date === duty.date &&
      other.half === duty.half &&
      whoOf(other) === whoOf(duty),
  )
  if (same) throw refuse('dutyTwice', 'invalid', 'staffId')
}

interface Who {
  staffId: string
  /** True for heads and administrators of the office that keeps the hall, who also speak for people without an account. */
  keeper: boolean
}

const speaksFor = (who: Who, duty: Duty): boolean =>
  who.keeper || (duty.staffId !== null && duty.staffId === who.staffId)

/** Asks the holder of another duty to take this one instead of the own. */
export function askSwap(duty: Duty, other: Duty, who: Who, today: LocalDate): Duty {
  if (!speaksFor(who, duty)) throw notYours()
  if (duty.swapWith !== null) throw refuse('swapAsked', 'step-not-open')
  const fits =
    duty.active &&
    other.active &&
    duty.kind === other.kind &&
    duty.hallId === other.hallId &&
    whoOf(duty) !== whoOf(other)
  if (!fits || duty.date < today || other.date < today) throw refuse('swapUnfit', 'invalid', 'withId')
  return { ...duty, swapWith: other.id, version: duty.version + 1 }
}

/** Both duties after the swap: who did one does the other. Checked against the roster as it then is. */
export function acceptSwap(duty: Duty, other: Duty, who: Who, roster: readonly Duty[], today: LocalDate): [Duty, Duty] {
  if (duty.swapWith !== other.id || !duty.active || !other.active) throw refuse('swapGone', 'step-not-open')
  if (duty.date < today || other.date < today) throw refuse('swapGone', 'step-not-open')
  if (!speaksFor(who, other)) throw notYours()
  const done = (to: Duty, from: Duty): Duty => ({
    ...to,
    staffId: from.staffId,
    name: from.name,
    officeId: from.officeId,
    swapWith: null,
    version: to.version + 1,
  })
  const [first, second] = [done(duty, other), done(other, duty)]
  const rest = roster.filter(({ id }) => id !== duty.id && id !== other.id)
  requireFree([...rest, second], first)
  requireFree([...rest, first], second)
  return [first, second]
}

/** The duty as it was: refused by whom it was asked of, or taken back by who asked. */
export function dropSwap(duty: Duty, other: Duty | undefined, who: Who): Duty {
  if (duty.swapWith === null) throw refuse('swapGone', 'step-not-open')
  if (!speaksFor(who, duty) && !(other && speaksFor(who, other))) throw notYours()
  return { ...duty, swapWith: null, version: duty.version + 1 }
}

const notYours = (): HuiyinError =>
  new HuiyinError('not-allowed', {
    zh: '换班由值班人员本人提出和答复；没有账号的人员由大厅负责人代为办理。',
    en: 'A swap is asked and answered by those on duty themselves; the head of the hall speaks for people without an account.',
  })
