import type { Transaction } from '../../platform/db/index.ts'
import { addDays, localDateOf, startOfDay, type Clock } from '../../platform/time/index.ts'
import type { Law } from '../matter/index.ts'
import type { OfficeTree } from '../office/index.ts'
import {
  areaOf,
  findCountedFaults,
  findFailures,
  findRefreshes,
  findTerminalDays,
  readOperation,
  type OperationCut,
  type OperationFigures,
} from '../operation/index.ts'
import type { FigureId } from './figures.ts'
import { counted, pageOf, type Answer, type Cut, type MeasureSource, type RecordLine } from './measure-source.ts'
import type { Sentence } from './explain.ts'
import { fill, MESSAGES, type Messages } from './messages/index.ts'
import { rational, type Rational } from './rational.ts'

const DAY_MS = 86_400_000
const MINUTE_MS = 60_000

const days = (ms: number): Rational => rational(Math.round(ms), DAY_MS)
const perhaps = (value: Rational | null, opens = true): Answer => ({ ...counted(rational(0), opens), value })

/** What each figure is, of everything that is counted of the running of the system. */
const FIGURES = {
  failureTime: ({ availability: { failed, inService } }) => perhaps(inService === 0 ? null : days(failed)),
  serviceTime: ({ availability: { inService } }) => perhaps(inService === 0 ? null : days(inService), false),
  faults: ({ faults: { inTime, late, running } }) => ({
    value: rational(inTime + late),
    numerator: inTime,
    denominator: inTime + late,
    excluded: running === 0 ? {} : { 'fault-running': running },
    opens: true,
  }),
  faultsFixedIn2Days: ({ faults: { inTime } }) => counted(rational(inTime)),
  longestRepair: ({ longestRepair }) => perhaps(longestRepair === null ? null : rational(longestRepair)),
  terminals: ({ terminals }) => perhaps(terminals === null ? null : rational(terminals)),
  refreshes: ({ refreshes }) => counted(rational(refreshes)),
} as const satisfies Partial<Record<FigureId, (counted: OperationFigures) => Answer>>

type OperationFigure = keyof typeof FIGURES
const FIGURE_IDS = Object.keys(FIGURES) as OperationFigure[]
const isOperation = (id: FigureId): id is OperationFigure => id in FIGURES
const plain = { amount: null, matter: null } as const
const CLOCK = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })

const said = (word: keyof Messages['operation'], values: Readonly<Record<string, string>> = {}): Sentence => ({
  zh: fill(MESSAGES.zh.operation[word], values),
  en: fill(MESSAGES.en.operation[word], values),
})

/** The records behind a figure, the latest first. */
async function linesOf(tx: Transaction, figure: OperationFigure, cut: OperationCut): Promise<readonly RecordLine[]> {
  const { from, to, offices, knownAt } = cut
  const [begin, end] = [startOfDay(from), startOfDay(addDays(to, 1))]
  if (figure === 'serviceTime') return []
  if (figure === 'failureTime')
    return (await findFailures(tx, begin, knownAt < end ? knownAt : end)).map((one) => ({
      ...plain,
      id: one.from,
      on: localDateOf(one.from),
      label: CLOCK.format(new Date(one.from)),
      text: said(one.cause, { n: String(Math.round((Date.parse(one.to) - Date.parse(one.from)) / MINUTE_MS)) }),
    }))
  if (figure === 'terminals')
    return (await findTerminalDays(tx, offices, from, to))
      .toReversed()
      .map(({ on, sessions }) => ({ ...plain, id: on, on, label: '', text: said('sessions', { n: String(sessions) }) }))
  if (figure === 'refreshes')
    return (await findRefreshes(tx, offices, { from, to, knownAt })).map(({ what, title, on }, n) => ({
      ...plain,
      id: `${on}-${n}`,
      on,
      label: title,
      text: said(what),
    }))
  return (await findCountedFaults(tx, offices, { from: begin, to: end })).map((fault) => ({
    ...plain,
    id: fault.id,
    on: localDateOf(fault.beganAt),
    label: fault.title,
    text: fault.fixedAt === null ? said('open') : said('fixed', { on: localDateOf(fault.fixedAt) }),
  }))
}

/** The figures about the running of the system itself: they come from the records of the probe and from the register of faults. */
export function operationSource({
  clock,
  law,
  offices,
}: {
  readonly clock: Clock
  readonly law: () => Law
  readonly offices: () => OfficeTree
}): MeasureSource {
  const cutOf = ({ from, to, offices: asked, asOf }: Cut): OperationCut => {
    const now = clock.now()
    const end = asOf === null ? now : startOfDay(addDays(asOf, 1))
    const area = [...new Set(asked.flatMap((id) => areaOf(offices(), id)))]
    return { from, to, offices: area, knownAt: end < now ? end : now }
  }
  return {
    figures: FIGURE_IDS,
    async answer(tx, wanted, cut) {
      const figures = await readOperation(tx, law().calendar, cutOf(cut))
      return new Map(wanted.filter(isOperation).map((id) => [id, FIGURES[id](figures)]))
    },
    open: async (tx, figure, cut, page) =>
      isOperation(figure) ? pageOf(await linesOf(tx, figure, cutOf(cut)), page) : { items: [], next: null },
  }
}
