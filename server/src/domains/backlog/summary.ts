import { addDays, yearOf, type LocalDate } from '../../platform/time/index.ts'
import { itemOf, nextDueOf, type Item, type ItemStep } from './item.ts'
import { ITEM_STATE_NAMES, type ItemState } from './states.ts'

/** 一日一汇总、三天一通报、一月一分析. */
export const PERIODS = ['day', 'three-day', 'month'] as const
export type Period = (typeof PERIODS)[number]

/** The days that a summary made on a day is about. */
export function daysOf(period: Period, on: LocalDate): { from: LocalDate; to: LocalDate } {
  const from = { day: on, 'three-day': addDays(on, -2), month: `${on.slice(0, 7)}-01` }[period]
  return { from, to: on }
}

/** Which summaries fall due with the end of a day: one every day, every third day, with the last day of the month or of the campaign. */
export function dueWith(day: LocalDate, { beginsOn, endsOn }: { beginsOn: LocalDate; endsOn: LocalDate }): Period[] {
  if (day < beginsOn || day > endsOn) return []
  const nth = Math.round((Date.parse(day) - Date.parse(beginsOn)) / 86_400_000) + 1
  const lastOfMonth = addDays(day, 1).slice(0, 7) !== day.slice(0, 7)
  return PERIODS.filter((period) => {
    if (period === 'day') return true
    return period === 'three-day' ? nth % 3 === 0 : lastOfMonth || day === endsOn
  })
}

/** A matter on the list: since when the office has it, and what happened with it. */
export interface Listed {
  readonly id: string
  readonly receivedOn: LocalDate
  readonly steps: readonly ItemStep[]
}

export type Counts = Record<ItemState | 'total', number>

const none = (): Counts => ({ listed: 0, assigned: 0, planned: 0, proposed: 0, struck: 0, total: 0 })

interface Standing extends Listed {
  readonly item: Item
}

/** Where every matter of the list stood at the end of a day. Pure. */
function standingOn(list: readonly Listed[], day: LocalDate): Standing[] {
  return list.flatMap((one) => {
    const until = one.steps.filter(({ on }) => on <= day)
    return until.length === 0 ? [] : [{ ...one, item: itemOf(until) }]
  })
}

function countsOf(standing: readonly Standing[]): Counts {
  const counts = none()
  for (const { item } of standing) counts[item.state] += 1
  counts.total = standing.length
  return counts
}

/** How many stood where at the end of a day. Pure. */
export const countsOn = (list: readonly Listed[], day: LocalDate): Counts => countsOf(standingOn(list, day))

/** How far one office is; null for what nobody has been given yet. */
export interface OfficeProgress {
  readonly office: string | null
  readonly total: number
  readonly struck: number
  /** Struck off in these days. */
  readonly done: number
  /** With a step of the plan past its day. */
  readonly late: number
}

export interface Summary {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly before: Counts
  readonly after: Counts
  readonly change: Counts
  /** What happened in these days. */
  readonly listed: number
  readonly struck: number
  readonly reopened: number
  readonly offices: readonly OfficeProgress[]
  /** By the year in which the matter was registered. */
  readonly years: readonly { readonly year: number; readonly total: number; readonly struck: number }[]
  /** What looking back has found until then. */
  readonly looked: { readonly held: number; readonly failed: number }
  /** Which matters of the list, by id: struck off, returned by looking back, and those whose plan is late at the end. */
  readonly items: { readonly struck: string[]; readonly reopened: string[]; readonly late: string[] }
}

/** The summary of some days: where the list stood the day before, where it stands, and what happened between. Pure. */
export function summaryOf(list: readonly Listed[], from: LocalDate, to: LocalDate): Summary {
  const before = countsOn(list, addDays(from, -1))
  const standing = standingOn(list, to)
  const after = countsOf(standing)
  const change = none()
  for (const name of [...ITEM_STATE_NAMES, 'total'] as const) change[name] = after[name] - before[name]
  const within = ({ on }: ItemStep): boolean => on >= from && on <= to
  const happened = (test: (step: ItemStep) => boolean): string[] =>
    list.flatMap(({ id, steps }) => steps.filter((step) => within(step) && test(step)).map(() => id))
  const struck = happened(({ type }) => type === 'struck')
  const reopened = happened((step) => step.type === 'looked' && !step.data.holds)
  const isLate = ({ item }: Standing): boolean => (nextDueOf(item) ?? to) < to
  const looked = list.flatMap(({ steps }) =>
    steps.flatMap((step) => (step.type === 'looked' && step.on <= to ? [step.data.holds] : [])),
  )
  return {
    from,
    to,
    before,
    after,
    change,
    listed: happened(({ type }) => type === 'listed').length,
    struck: struck.length,
    reopened: reopened.length,
    offices: [...Map.groupBy(standing, ({ item }) => item.office)]
      .map(([office, own]) => ({
        office,
        total: own.length,
        struck: own.filter(({ item }) => item.state === 'struck').length,
        done: own.reduce((sum, { id }) => sum + struck.filter((each) => each === id).length, 0),
        late: own.filter(isLate).length,
      }))
      .sort((a, b) => b.total - a.total || ((a.office ?? '') < (b.office ?? '') ? -1 : 1)),
    years: [...Map.groupBy(standing, ({ receivedOn }) => yearOf(receivedOn))]
      .map(([year, own]) => ({
        year,
        total: own.length,
        struck: own.filter(({ item }) => item.state === 'struck').length,
      }))
      .sort((a, b) => a.year - b.year),
    looked: { held: looked.filter(Boolean).length, failed: looked.filter((holds) => !holds).length },
    items: { struck, reopened, late: standing.filter(isLate).map(({ id }) => id) },
  }
}
