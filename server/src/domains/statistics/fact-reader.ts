import { CompiledQuery } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { Distribution } from './answer-times.ts'
import { given } from './condition.ts'
import type { Asked, Cut, Day } from './cut.ts'
import { NONE } from './dimension.ts'
import { cutsLimits, FactStatement } from './fact-statement.ts'
import { type Counted, COUNTED, type Counting, countingOf, type Measure, type Part } from './measure.ts'
import { type Exclusion, measureOf } from './measures.ts'
import { type AmountCell, type Amounts, type FigureTable, tableOf } from './table.ts'

/** Runs a statement that was put together; it is not prepared, because hardly one is like another. */
async function run<Row>(tx: Transaction, text: string, values: readonly unknown[]): Promise<Row[]> {
  const { rows } = await tx.on<object>().executeQuery<Row>(CompiledQuery.raw(text, [...values]))
  return rows
}

/** One amount that is counted: of which measure, which part, and how. */
interface Slot {
  readonly measure: number
  readonly part: Part
  readonly counting: Counting
}

/**
 * Counts measures of a cut in rows and columns, as far as this scope may see the matters. Matters and clocks are one statement each, however
 * many measures are asked.
 *
 * @throws HuiyinError 'bad-request' when a measure of matters is cut by what only clocks have
 */
export async function countFigures(tx: Transaction, tree: OfficeTree, asked: Asked): Promise<FigureTable> {
  const measures = asked.measures.map(measureOf)
  const slots = measures.flatMap((measure, n) => slotsOf(measure, n, asked))
  const counted = await Promise.all(COUNTED.map((of) => countSlots(tx, tree, asked, of, slots)))
  const cells = new Map<string, AmountCell & { amounts: Mutable[] }>()
  for (const { row, column, slot, amount } of counted.flat()) {
    const name = `${row}\n${column}`
    const cell = cells.get(name) ?? { row, column, amounts: measures.map(emptyAmounts) }
    cells.set(name, cell)
    put(cell.amounts[slot.measure], slot.part, amount)
  }
  return tableOf(measures, [...cells.values()])
}

interface Mutable extends Amounts {
  numerator: number
  denominator: number | null
  excluded: Partial<Record<Exclusion, number>>
}
const emptyAmounts = ({ denominator }: Measure): Mutable => ({
  numerator: 0,
  denominator: denominator === null ? null : 0,
  excluded: {},
})

function put(amounts: Mutable | undefined, part: Part, amount: number): void {
  if (!amounts) return
  if (part === 'numerator') amounts.numerator = amount
  else if (part === 'denominator') amounts.denominator = amount
  else amounts.excluded[part] = amount
}

function slotsOf(measure: Measure, n: number, { cut, rows, columns }: Asked): Slot[] {
  const parts: Part[] = ['numerator', 'denominator', ...(Object.keys(measure.excluded) as Exclusion[])]
  const onlyLimits = cutsLimits(cut, rows, columns)
  return parts.flatMap((part) => {
    const counting = countingOf(measure, part)
    if (!counting) return []
    if (onlyLimits && counting.of === 'matters') {
      if (part === 'numerator' || part === 'denominator') throw notOfLimits()
      return []
    }
    return [{ measure: n, part, counting }]
  })
}

const notOfLimits = (): HuiyinError =>
  new HuiyinError('bad-request', {
    zh: '这项指标按信访事项计数，不能按时限来划分。请换一个指标，或者换一个划分方式。',
    en: 'This figure counts matters, which time limits do not divide. Choose another figure or another division.',
  })

interface CountedSlot {
  row: string
  column: string
  slot: Slot
  amount: number
}

async function countSlots(
  tx: Transaction,
  tree: OfficeTree,
  { rows, columns, cut, day }: Asked,
  of: Counted,
  slots: readonly Slot[],
): Promise<CountedSlot[]> {
  const wanted = slots.filter(({ counting }) => counting.of === of)
  if (wanted.length === 0) return []
  const statement = new FactStatement(of, day, tree)
  const part = (dimension: Asked['rows']): string =>
    dimension == null ? `''` : `coalesce(${statement.dimension(dimension, cut.basis)}, '${NONE}')`
  const counts = wanted.map(({ counting }, n) => `${statement.counting(counting)} as c${n}`)
  const text = `select ${part(rows)} as r, ${part(columns)} as c, ${counts.join(', ')}
    from ${statement.source(cut)} group by 1, 2`
  const found = await run<{ r: string; c: string } & Record<`c${number}`, number>>(tx, text, statement.values)
  return found.flatMap((row) =>
    wanted.flatMap((slot, n) => {
      const amount = row[`c${n}`] ?? 0
      return amount === 0 ? [] : [{ row: row.r, column: row.c, slot, amount }]
    }),
  )
}

/** One fact behind a figure: a matter, and the clock where clocks are counted. As it was known on the day of the figure. */
export interface FactRecord {
  regionId: string
  matterId: string
  number: string
  summary: string
  receivedOn: string
  channel: string
  class: string
  topic: string | null
  phase: string
  holder: string
  outcome: string | null
  people: number
  limit: { n: number; id: string; office: string; startedOn: string; dueOn: string; endedOn: string | null } | null
}

/** Where a page of facts ended: by day of receipt, the newest first. */
export interface Place {
  receivedOn: string
  matterId: string
  n: number
}

/** What is opened: a part of a measure in a cut. */
export interface Opened {
  readonly measure: Measure
  readonly part: Part
  readonly cut: Cut
  readonly day: Day
}

/** A page of the facts behind a figure. */
export interface FactPage {
  readonly records: readonly FactRecord[]
  /** Where the next page begins after; null on the last. */
  readonly next: Place | null
}

/**
 * The facts behind a part of a figure, the newest first, a page at a time: the same conditions that counted them. A matter that counts but may
 * not be opened by who asks takes its place on the page and is not on it.
 *
 * @throws HuiyinError 'bad-request' where the measure has no such part, or counts what the cut does not divide
 */
export async function readRecords(
  tx: Transaction,
  tree: OfficeTree,
  { measure, part, cut, day }: Opened,
  after: Place | null,
  limit: number,
): Promise<FactPage> {
  const counting = countingOf(measure, part)
  if (!counting) throw new HuiyinError('bad-request')
  if (counting.of === 'matters' && cutsLimits(cut)) throw notOfLimits()
  const statement = new FactStatement(counting.of, day, tree)
  const ofLimits = counting.of === 'limits'
  const own = ofLimits ? 'l' : 'f'
  const conditions = [
    statement.condition(counting.where),
    ...(counting.sum ? [`f.${counting.sum} > 0`] : []),
    ...(after ? [afterPlace(statement, after, own)] : []),
  ]
  const order = (table: string): string =>
    `${table}.received_on desc, ${table}.matter_id desc${ofLimits ? `, ${table}.n desc` : ''}`
  // The places of a page are found first, by the facts alone; what is shown of them is read for these few.
  const places = `select ${own}.region_id, ${own}.matter_id, ${own}.received_on, ${ofLimits ? 'l.n' : '0 as n'}
    from ${statement.source(cut, conditions)} order by ${order(own)} limit ${statement.value(limit + 1, 'int')}`
  const clock = ofLimits ? 'l.limit_id, l.office_id, l.started_on, l.due_on, l.ended_on' : 'null as limit_id'
  const text = `with page as materialized (${places})
    select page.region_id, page.matter_id, page.n, page.received_on, m.number, m.summary, f.channel, f.class, f.topic, f.phase, f.holder,
      f.outcome, f.people_count, ${clock}
    from page join matter_fact f on ${statement.known('f', 'page')}
    ${ofLimits ? `join limit_fact l on ${statement.known('l', 'page')}` : ''}
    left join matter m on m.region_id = page.region_id and m.id = page.matter_id order by ${order('page')}`
  const rows = await run<Record<string, never>>(tx, text, statement.values)
  const shown = rows.slice(0, limit)
  const last = shown.at(-1)
  return {
    records: shown.filter((row) => row['number'] != null).map(recordOf),
    next: last && rows.length > limit ? placeOf(last) : null,
  }
}

const placeOf = (row: Record<string, never>): Place => ({
  receivedOn: row['received_on'] ?? '',
  matterId: row['matter_id'] ?? '',
  n: row['n'] ?? 0,
})

function afterPlace(statement: FactStatement, { receivedOn, matterId, n }: Place, own: 'f' | 'l'): string {
  const day = statement.value(receivedOn, 'date')
  const id = statement.value(matterId, 'uuid')
  const place =
    own === 'l'
      ? `(l.received_on, l.matter_id, l.n) < (${day}, ${id}, ${statement.value(n, 'int')})`
      : `(f.received_on, f.matter_id) < (${day}, ${id})`
  return `${own}.received_on <= ${day} and ${place}`
}

const recordOf = (row: Record<string, never>): FactRecord => ({
  regionId: row['region_id'] ?? '',
  matterId: row['matter_id'] ?? '',
  number: row['number'] ?? '',
  summary: row['summary'] ?? '',
  receivedOn: row['received_on'] ?? '',
  channel: row['channel'] ?? '',
  class: row['class'] ?? '',
  topic: row['topic'] ?? null,
  phase: row['phase'] ?? '',
  holder: row['holder'] ?? '',
  outcome: row['outcome'] ?? null,
  people: row['people_count'] ?? 0,
  limit:
    row['limit_id'] == null
      ? null
      : {
          n: row['n'] ?? 0,
          id: row['limit_id'],
          office: row['office_id'] ?? '',
          startedOn: row['started_on'] ?? '',
          dueOn: row['due_on'] ?? '',
          endedOn: row['ended_on'] ?? null,
        },
})

const SHANGHAI = "at time zone 'Asia/Shanghai'"
const IN_DAYS = `(f.answered_at ${SHANGHAI})::date - (f.filed_at ${SHANGHAI})::date`
const IN_MS = 'round(extract(epoch from f.answered_at - f.filed_at) * 1000)::bigint'

/** How often answers took so long, in dates as the law counts and in milliseconds. */
export async function readAnswerTimes(
  tx: Transaction,
  tree: OfficeTree,
  cut: Cut,
  day: Day,
): Promise<{ days: Distribution; elapsed: Distribution }> {
  const distribution = (amount: string): Promise<Distribution> => {
    const statement = new FactStatement('matters', day, tree)
    const answered = statement.condition(given('answered_at'))
    const text = `select ${amount} as value, count(*) as count from ${statement.source(cut, [answered])} group by 1 order by 1`
    return run<Distribution[number]>(tx, text, statement.values)
  }
  const [days, elapsed] = await Promise.all([distribution(IN_DAYS), distribution(IN_MS)])
  return { days, elapsed }
}
