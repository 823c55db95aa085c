import type { Amount, Disclosure, Indicator as Printed, PlanStep } from '../disclosure/index.ts'
import { formatDecimal } from '../disclosure/index.ts'
import { classify, type Measurement } from './classify.ts'
import type { FigureId } from './figures.ts'
import type { Period } from './period.ts'
import { mistakeOf, type Plan } from './plan.ts'
import { type Comparison, type Direction, directionOf, readDay, type Target } from './target.ts'

/** An indicator as a published table has it, with what becomes of it here. */
export interface ReadIndicator {
  readonly level1: string
  readonly level2: string
  readonly name: string
  readonly description: string
  readonly printed: string
  readonly target: Target
  readonly direction: Direction
  readonly basis: string
  readonly evidence: string
  readonly period: Period
  readonly line: number | null
  readonly measurement: Measurement
}

/** A project or the department as a whole, with its goals and indicators. */
export interface ReadSubject {
  readonly kind: 'department' | 'project'
  readonly name: string
  readonly code: string
  /** In 分; null where the document prints none. */
  readonly budget: number | null
  readonly goals: readonly string[]
  /** Null where none is printed, or it does not end at the budget. */
  readonly plan: Plan | null
  readonly indicators: readonly ReadIndicator[]
}

/** What cannot be taken over, and where it stands. */
export interface BadRow {
  readonly subject: string
  readonly line: number | null
  readonly text: string
  readonly why: 'no-name' | 'too-long' | 'known'
}

export interface ReadTables {
  readonly year: number | null
  readonly office: string
  readonly subjects: readonly ReadSubject[]
  readonly bad: readonly BadRow[]
}

const LONGEST = { name: 200, text: 1000 } as const

/** Pure: the indicator tables of a disclosed document. Good rows are kept, bad ones named. */
export function readTables(
  disclosure: Pick<Disclosure, 'year' | 'office' | 'projects' | 'departmentIndicators'>,
  recorded: ReadonlySet<FigureId>,
  otherwise: number,
): ReadTables {
  const year = disclosure.year ?? otherwise
  const bad: BadRow[] = []
  const take = (subject: string, printed: readonly Printed[]): ReadIndicator[] =>
    printed.flatMap((row) => {
      const why = badness(row)
      if (why === null) return [indicatorOf(row, year, recorded)]
      bad.push({ subject, line: row.place.line ?? null, text: (row.place.excerpt ?? row.level2).slice(0, 100), why })
      return []
    })
  const office = disclosure.office?.text ?? ''
  const department = take(office, disclosure.departmentIndicators)
  const projects = disclosure.projects.map((project): ReadSubject => {
    const budget = project.budget ? fenOf(project.budget.amount) : null
    return {
      kind: 'project',
      name: project.name,
      code: project.code?.text ?? '',
      budget,
      goals: project.goals.map(({ text }) => text),
      plan: planOf(project.plan, year, budget),
      indicators: take(project.name, project.indicators),
    }
  })
  const whole: ReadSubject = {
    kind: 'department',
    name: office,
    code: '',
    budget: null,
    goals: [],
    plan: null,
    indicators: department,
  }
  return {
    year: disclosure.year ?? null,
    office,
    subjects: department.length > 0 ? [whole, ...projects] : projects,
    bad,
  }
}

const fenOf = ({ yuan }: Amount): number => Number(formatDecimal(yuan, 2).replace('.', ''))

/** The printed plan, where it is one that can be kept: in the order of the year, not falling, ending at the budget. */
function planOf(printed: readonly PlanStep[], year: number, budget: number | null): Plan | null {
  const kind = printed[0]?.value.kind
  const steps = printed.flatMap(({ month, value }) =>
    month === undefined || month > 12
      ? []
      : [
          {
            until: new Date(Date.UTC(year, month, 0)).toISOString().slice(0, 10),
            percent: value.kind === 'percent' ? Number(formatDecimal(value.value)) : null,
            amount: value.kind === 'amount' ? fenOf(value.amount) : null,
          },
        ],
  )
  if (kind === undefined || steps.length === 0) return null
  const plan = { kind, steps }
  return mistakeOf(plan, year, budget) === null ? plan : null
}

function badness({ name, description, printed, basis }: Printed): BadRow['why'] | null {
  if (name === '') return 'no-name'
  const long = name.length > LONGEST.name || [description, printed, basis].some((text) => text.length > LONGEST.text)
  return long ? 'too-long' : null
}

function indicatorOf(row: Printed, year: number, recorded: ReadonlySet<FigureId>): ReadIndicator {
  const { level1, level2, name, description, printed, basis } = row
  const target = targetOf(row, year)
  return {
    level1,
    level2,
    name,
    description,
    printed,
    target,
    direction: directionOf(target, row.reverse),
    basis,
    evidence: '',
    period: 'year',
    line: row.place.line ?? null,
    measurement: classify({ name, description, printed, target }, recorded),
  }
}

/** 10月 is a day to be kept, not ten of anything; a date that names no day is a quality. */
function targetOf({ target, printed }: Printed, year: number): Target {
  if (target.kind === 'quality') return target.text === '' ? { kind: 'none' } : target
  if (target.kind === 'none') return target
  const asDay = (text: string, operator: Comparison): Target => {
    const day = readDay(text, year)
    return day === undefined ? { kind: 'quality', text: printed } : { kind: 'date', operator, date: day }
  }
  if (target.kind === 'date') return asDay(target.date, target.operator ?? '≤')
  if (target.unit.startsWith('月')) return asDay(`${formatDecimal(target.value)}月`, target.operator ?? '≤')
  return {
    kind: 'quantity',
    operator: target.operator ?? null,
    value: formatDecimal(target.value),
    unit: target.unit,
  }
}
