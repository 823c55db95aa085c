import type { LocalDate } from '../../platform/time/index.ts'
import { findOffice, isWithin, remitOf, type OfficeTree } from '../office/index.ts'
import type { Trigger } from './trigger.ts'

export const UNITS = ['calendar-days', 'working-days', 'times'] as const
export type ThresholdUnit = (typeof UNITS)[number]

/** How much it takes until a trigger calls for supervision, and by which rule. */
export interface Threshold {
  readonly trigger: Trigger
  readonly amount: number
  readonly unit: ThresholdUnit
  /** The article, or the local rule by its name. */
  readonly article: string
  readonly inForceFrom: LocalDate
  /** The last day in force; null while it is. */
  readonly inForceTo: LocalDate | null
}

/** What a supervising office has set for its own area. */
export interface OwnThreshold extends Threshold {
  readonly id: string
  readonly regionId: string
  readonly officeId: string
}

const FROM_2022 = { inForceFrom: '2022-05-01', inForceTo: null } as const

/**
 * What holds where an office has set nothing of its own. A limit of the Regulations is late on the day after it; where the text names
 * no number (execution, returns), the number is a rule of ours that every office may replace by its own.
 */
export const SHIPPED: readonly Threshold[] = [
  { trigger: 'overdue', amount: 0, unit: 'calendar-days', article: 'Art. 34', ...FROM_2022 },
  { trigger: 'notice-missing', amount: 0, unit: 'calendar-days', article: 'Art. 23', ...FROM_2022 },
  { trigger: 'bounced-twice', amount: 2, unit: 'times', article: 'Art. 28(1)', ...FROM_2022 },
  { trigger: 'not-executed', amount: 30, unit: 'calendar-days', article: 'Art. 32(2)', ...FROM_2022 },
  { trigger: 'low-rating', amount: 0, unit: 'calendar-days', article: 'Art. 21(2)', ...FROM_2022 },
  { trigger: 'no-feedback', amount: 0, unit: 'calendar-days', article: 'Art. 22(3)', ...FROM_2022 },
]

const inForce = ({ inForceFrom, inForceTo }: Threshold, on: LocalDate): boolean =>
  inForceFrom <= on && (inForceTo === null || on <= inForceTo)

/** The threshold in force on a day for what a supervising office looks after: its own one, the newest first, else the shipped one. */
export function thresholdFor(
  supervisor: string,
  own: readonly OwnThreshold[],
  trigger: Trigger,
  on: LocalDate,
): Threshold | undefined {
  const set = own
    .filter((one) => one.officeId === supervisor && one.trigger === trigger && inForce(one, on))
    .toSorted((a, b) => (a.inForceFrom < b.inForceFrom ? 1 : -1))
  return set[0] ?? SHIPPED.find((one) => one.trigger === trigger && inForce(one, on))
}

/**
 * Who supervises an office: the nearest petition office that looks after it, is not the office itself and is entitled to see the
 * matter (`entitled`). Undefined where there is none, and then nobody does.
 */
export function supervisorOf(offices: OfficeTree, officeId: string, entitled: readonly string[]): string | undefined {
  const looksAfter = (id: string): boolean => {
    const office = findOffice(offices, id)
    if (office?.kind !== 'petition-office' || !office.active || id === officeId) return false
    const remit = remitOf(offices, id)
    return remit === undefined || isWithin(offices, officeId, remit)
  }
  const depth = (id: string): number => findOffice(offices, id)?.path.length ?? 0
  return entitled.filter(looksAfter).toSorted((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))[0]
}
