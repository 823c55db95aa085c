import type { Transaction } from '../../platform/db/index.ts'
import { addDays, localDateOf, type Instant } from '../../platform/time/index.ts'
import { type OfficeTree, subtreeOf } from '../office/index.ts'
import {
  COMPARED,
  type Comparison,
  type Cut,
  type Figure,
  figure,
  inReadingOrder,
  isOfTime,
  type MeasureId,
  measureOf,
  nameOfPart,
  type Naming,
  readPivot,
} from '../statistics/index.ts'
import { ADVICE_KINDS, figuresOf, readSupervisionFigures, type SupervisionFigures } from '../supervision/index.ts'
import { type DeskFigure, isDeskFigure } from './figure-name.ts'
import type { Span } from './kind.ts'
import { messages } from './messages/index.ts'
import { ADVICE_KIND, BESIDE, keyOf, type Need, type Rows } from './section.ts'
import type { Counted, CountedPart, CountedTable, Counts, Snapshot } from './snapshot.ts'

/** Of which office and period is counted, and of which moment. */
export interface Counting extends Span {
  readonly office: string
  /** Below which office lies what the office looks after; null for everything. */
  readonly area: string | null
  readonly at: Instant
}

/**
 * Counts everything that is needed, all of one moment, as far as this scope may see the matters. The figures of the register are those that
 * it knew at that moment, whenever they are counted; those of the supervision are of now, so what was counted of them before is kept.
 */
export async function countAll(
  tx: Transaction,
  naming: Naming,
  counting: Counting,
  needs: readonly Need[],
  before: Snapshot | null = null,
): Promise<Snapshot> {
  const tables: [string, CountedTable][] = []
  for (const need of needs) {
    const key = keyOf(need.rows, need.where)
    const known = before?.tables[key]
    tables.push([key, await countTable(tx, naming, counting, need, known)])
  }
  return { countedAt: counting.at, area: counting.area, tables: Object.fromEntries(tables) }
}

async function countTable(
  tx: Transaction,
  naming: Naming,
  counting: Counting,
  need: Need,
  known: CountedTable | undefined,
): Promise<CountedTable> {
  const desk = need.figures.filter(isDeskFigure)
  const measures = need.figures.filter((name) => !isDeskFigure(name))
  const ofDesk = await countDesk(tx, counting, need.rows, desk, known)
  const ofRegister =
    measures.length === 0 ? { total: {}, parts: [] } : await countRegister(tx, naming, counting, need, measures)
  return {
    rows: need.rows,
    where: need.where,
    total: { ...ofRegister.total, ...ofDesk.total },
    parts: need.rows === ADVICE_KIND ? ofDesk.parts : ofRegister.parts,
  }
}

type Part = Pick<CountedTable, 'total' | 'parts'>

/** Parts are compared with other periods as such; the year so far is told of the whole. */
const BESIDE_PARTS = ['previous', 'lastYear'] as const
const NOTHING = { numerator: 0, share: null, excluded: {} } as const
const none = (measure: MeasureId): Figure =>
  measureOf(measure).denominator === null ? { ...NOTHING, denominator: null } : figure(0, 0)

async function countRegister(
  tx: Transaction,
  naming: Naming,
  { from, to, area, at }: Counting,
  { rows, where }: Need,
  measures: readonly MeasureId[],
): Promise<Part> {
  const tree: OfficeTree = naming.offices
  const offices = area === null ? null : subtreeOf(tree, area).map(({ id }) => id)
  const cut: Cut = { period: { from, to }, offices, where }
  const by = rows === ADVICE_KIND ? null : rows
  const isTime = by !== null && isOfTime(by)
  const day = { today: localDateOf(at), knownAt: at }
  const pivot = await readPivot(
    tx,
    tree,
    { measures, rows: by, cut, day },
    isTime ? [] : by === null ? BESIDE : BESIDE_PARTS,
  )
  const { table, compared } = pivot
  const countsOf = (figuresIn: (one: typeof table) => readonly Figure[] | undefined): Counts =>
    Object.fromEntries(
      measures.map((measure, n): [string, Counted] => [
        measure,
        {
          figure: figuresIn(table)?.[n] ?? none(measure),
          compared: Object.fromEntries(
            compared.map(({ comparison, table: other }) => [comparison, figuresIn(other)?.[n] ?? none(measure)]),
          ),
        },
      ]),
    )
  const total = countsOf((one) => (one.total.length === 0 ? undefined : one.total))
  if (by === null) return { total, parts: [] }
  const found = new Set([...table.rows, ...compared.flatMap((each) => each.table.rows)])
  const values = by === 'month' ? monthsOf({ from, to }) : inReadingOrder(by, [...found])
  const parts = values.map((value): CountedPart => ({
    value,
    name: nameOfPart(by, value, naming),
    counts: countsOf((one) => one.rowTotals.get(value)),
  }))
  return { total, parts }
}

/** Every month of a period: one in which nothing came in is a point of the course, too. */
export function monthsOf({ from, to }: Span): string[] {
  const months: string[] = []
  for (
    let day = `${from.slice(0, 7)}-15`;
    day.slice(0, 7) <= to.slice(0, 7);
    day = `${addDays(day, 30).slice(0, 7)}-15`
  )
    months.push(day.slice(0, 7))
  return months
}

async function countDesk(
  tx: Transaction,
  { from, to, office }: Counting,
  rows: Rows | null,
  figures: readonly DeskFigure[],
  known: CountedTable | undefined,
): Promise<Part> {
  if (figures.length === 0) return { total: {}, parts: [] }
  if (known && figures.every((name) => known.total[name] !== undefined))
    return { total: pick(known.total, figures), parts: known.parts }
  const read = async (span: Span): Promise<SupervisionFigures> => {
    const { counts, kinds, advice } = await readSupervisionFigures(tx, { ...span, supervisor: office })
    return figuresOf(counts, kinds, advice)
  }
  const now = await read({ from, to })
  const compared: [Comparison, SupervisionFigures][] = []
  for (const comparison of BESIDE) {
    const period = COMPARED[comparison]({ from, to })
    if (period?.from && period.to) compared.push([comparison, await read({ from: period.from, to: period.to })])
  }
  const countsOf = (figureOf: (name: DeskFigure, from: SupervisionFigures) => Figure): Counts =>
    Object.fromEntries(
      figures.map((name): [string, Counted] => [
        name,
        {
          figure: figureOf(name, now),
          compared: Object.fromEntries(compared.map(([comparison, one]) => [comparison, figureOf(name, one)])),
        },
      ]),
    )
  const parts = ADVICE_KINDS.map((kind) => ({
    value: kind,
    name: { zh: messages['zh-CN'].adviceKinds[kind], en: messages.en.adviceKinds[kind] },
    counts: countsOf((name, one) => adviceFigure(name, [one.advice[kind]])),
  }))
  return { total: countsOf(deskFigure), parts: rows === ADVICE_KIND ? parts : [] }
}

const pick = (counts: Counts, figures: readonly DeskFigure[]): Counts =>
  Object.fromEntries(figures.flatMap((name) => (counts[name] === undefined ? [] : [[name, counts[name]]])))

const plain = (numerator: number): Figure => ({ ...NOTHING, numerator, denominator: null })

function deskFigure(name: DeskFigure, of: SupervisionFigures): Figure {
  switch (name) {
    case 'supervisionCases':
      return plain(of.cases)
    case 'supervisionLetters':
      return plain(of.letters)
    case 'supervisionAnswered':
      return plain(of.answered)
    case 'reminders':
      return plain(of.reminders)
    case 'inspections':
      return plain(of.visits)
    case 'talks':
      return plain(of.talks)
    case 'listed':
      return plain(of.listed)
    case 'adviceGiven':
    case 'adviceAnswered':
    case 'adviceAdopted':
      return adviceFigure(name, Object.values(of.advice))
  }
}

/** Advice counts as adopted when it was adopted as a whole or in part; what is not answered yet is not known. */
function adviceFigure(
  name: DeskFigure,
  of: readonly SupervisionFigures['advice'][keyof SupervisionFigures['advice']][],
): Figure {
  const sum = (column: 'given' | 'answered' | 'adopted' | 'partly'): number =>
    of.reduce((all, one) => all + one[column], 0)
  const given = sum('given')
  const answered = sum('answered')
  if (name === 'adviceGiven') return plain(given)
  if (name === 'adviceAnswered') return figure(answered, given)
  return figure(sum('adopted') + sum('partly'), answered, { unanswered: given - answered })
}
