import type { Clock } from '../../platform/time/index.ts'
import { type OfficeTree, servedBy } from '../office/index.ts'
import {
  asOfDay,
  asOfNow,
  countFigures,
  type Dimension,
  type MeasureId,
  measureOf,
  readRecords,
} from '../statistics/index.ts'
import type { FigureId } from './figures.ts'
import { type Answer, type Cut, type MeasureSource, same } from './measure-source.ts'
import { rational } from './rational.ts'

interface Counted {
  readonly measure: MeasureId
  readonly part: 'numerator' | 'denominator'
  readonly where?: Readonly<Partial<Record<Dimension, readonly string[]>>>
}
const over = (measure: MeasureId, where?: Counted['where']): Counted => ({
  measure,
  part: 'numerator',
  ...(where ? { where } : {}),
})
const under = (measure: MeasureId, where?: Counted['where']): Counted => ({
  measure,
  part: 'denominator',
  ...(where ? { where } : {}),
})
const REQUESTS = { class: ['request'] } as const

/** Which measure of the register a figure is, and which part of it. */
const COUNTED = {
  received: over('received'),
  letters: over('received', { channel: ['letter'] }),
  visits: over('received', { channel: ['visit'] }),
  online: over('received', { channel: ['online'] }),
  requests: over('received', REQUESTS),
  transferred: over('transferred'),
  assigned: over('assigned'),
  hearings: over('hearings'),
  routedInTime: over('routedInTime'),
  routedDue: under('routedInTime'),
  toldInTime: over('toldInTime'),
  toldDue: under('toldInTime'),
  answeredInTime: over('onTimeConclusion'),
  answersDue: under('onTimeConclusion'),
  answeredIn60Days: over('answeredIn60Days'),
  answersOf60Days: under('answeredIn60Days'),
  concluded: over('concluded'),
  supported: over('supported'),
  decided: under('supported'),
  executed: over('executed'),
  solvedFirstTime: over('solvedFirstTime', REQUESTS),
  firstClosed: under('solvedFirstTime', REQUESTS),
  ratedHandlingOffice: over('ratedHandlingOffice'),
  rateableHandlingOffice: under('ratedHandlingOffice'),
  satisfiedHandlingOffice: over('satisfiedHandlingOffice'),
  ratedPetitionOffice: over('ratedPetitionOffice'),
  satisfiedPetitionOffice: over('satisfiedPetitionOffice'),
} as const satisfies Readonly<Partial<Record<FigureId, Counted>>>

const ENTRIES: ReadonlyMap<FigureId, Counted> = new Map(Object.entries(COUNTED) as [FigureId, Counted][])

/** Matters are those of the office itself; limits are kept by those who handle: a petition office promises them for all it registers for. */
const officesFor = (tree: OfficeTree, measure: MeasureId, asked: readonly string[]): readonly string[] =>
  measureOf(measure).numerator.of === 'limits' ? [...new Set(asked.flatMap((id) => servedBy(tree, id)))] : asked

/** The figures that the register itself counts: of the matters received in the days asked. */
export function statisticsSource({
  offices,
  clock,
}: {
  readonly offices: () => OfficeTree
  readonly clock: Clock
}): MeasureSource {
  return {
    figures: [...ENTRIES.keys()],
    async answer(tx, wanted, { from, to, offices: asked, asOf }: Cut) {
      const answers = new Map<FigureId, Answer>()
      const entries = wanted.flatMap((id) => {
        const counted = ENTRIES.get(id)
        return counted ? [{ id, ...counted }] : []
      })
      const alike = ({ measure, where }: Counted): string =>
        JSON.stringify([where ?? {}, measureOf(measure).numerator.of])
      for (const group of Map.groupBy(entries, alike).values()) {
        const [first] = group
        if (!first) continue
        const where = first.where ?? {}
        const measures = [...new Set(group.map(({ measure }) => measure))]
        const { total } = await countFigures(tx, offices(), {
          measures,
          cut: { period: { from, to }, offices: officesFor(offices(), first.measure, asked), where },
          day: asOf === null ? asOfNow(clock.now()) : asOfDay(asOf),
        })
        for (const { id, measure, part } of group) {
          const found = total[measures.indexOf(measure)]
          const amount = found?.[part] ?? 0
          answers.set(id, {
            value: rational(amount),
            numerator: found?.numerator ?? 0,
            denominator: found?.denominator ?? null,
            excluded: found?.excluded ?? {},
            opens: true,
          })
        }
      }
      return answers
    },
    async open(tx, figure, cut, { after, limit }) {
      const counted = ENTRIES.get(figure)
      if (!counted) return { items: [], next: null }
      const period = { from: cut.from, to: cut.to }
      const within = officesFor(offices(), counted.measure, cut.offices)
      const opened = {
        measure: measureOf(counted.measure),
        part: counted.part,
        cut: { period, offices: within, where: counted.where ?? {} },
        day: cut.asOf === null ? asOfNow(clock.now()) : asOfDay(cut.asOf),
      }
      const { records, next } = await readRecords(tx, offices(), opened, placeOf(after), limit)
      return {
        items: records.map((row) => ({
          id: `${row.matterId}-${row.limit?.n ?? 0}`,
          on: row.receivedOn,
          label: row.number,
          text: same(row.summary),
          amount: null,
          matter: { regionId: row.regionId, matterId: row.matterId },
        })),
        next: next && `${next.receivedOn}_${next.matterId}_${next.n}`,
      }
    },
  }
}

/** Where a page ended: the day of receipt, the matter, and the clock where clocks are counted. */
function placeOf(after: string | null): { receivedOn: string; matterId: string; n: number } | null {
  const [receivedOn, matterId, n] = after?.split('_') ?? []
  return receivedOn === undefined || matterId === undefined ? null : { receivedOn, matterId, n: Number(n ?? 0) }
}

/** What the statistics are asked for the matters behind a figure; undefined where the register does not count it. */
export function askedFor(id: FigureId): Readonly<Record<string, string>> | undefined {
  const counted = ENTRIES.get(id)
  if (!counted) return undefined
  const { measure, part, where = {} } = counted
  return { measure, part, ...Object.fromEntries(Object.entries(where).map(([name, of]) => [name, of.join(',')])) }
}
