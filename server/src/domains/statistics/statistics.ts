import type { Transaction } from '../../platform/db/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { OfficeTree } from '../office/index.ts'
import { answerTimes, type AnswerTimes } from './answer-times.ts'
import type { Cut } from './cut.ts'
import type { Dimension } from './dimension.ts'
import { countFigures, readAnswerTimes } from './fact-reader.ts'
import type { Figure } from './figure.ts'
import type { MeasureId } from './measures.ts'
import { asOfNow } from './periods.ts'

/** Which matters are counted: received in a period, of a region, with an office. */
export interface Question {
  /** First day of receipt; null counts from the first matter. */
  from: LocalDate | null
  /** Last day of receipt; null counts to the last matter. */
  to: LocalDate | null
  /** Matters that this office registered, holds or leads, and its own time limits alone. */
  office: string | null
  /** Six digits; zeros at the end stand for everything below. */
  region: string | null
}

/** Counts and rates of the matters received in a period. Concluded, supported, executed and confirmed are four facts and stand apart. */
export interface Statistics {
  question: Question
  countedAt: Instant
  received: number
  byChannel: Readonly<Record<string, number>>
  byClass: Readonly<Record<string, number>>
  byPhase: Readonly<Record<string, number>>
  /** By the first level of the content categories; '' for none. */
  byTopic: Readonly<Record<string, number>>
  answerTimes: AnswerTimes
  /** 及时受理率: routed in time by the petition office; told in writing in time by the office that handles. */
  timelyAcceptance: { petitionOffice: Figure; handlingOffice: Figure }
  /** 按期办结率: answered within the limit of Art. 34, approved extensions counted. */
  onTimeConclusion: Figure
  concluded: Figure
  supported: Figure
  executed: Figure
  confirmed: Figure
  /** 参评率 and 满意率, of the petition office and the handling office apart. */
  ratingShare: { petitionOffice: Figure; handlingOffice: Figure }
  satisfaction: { petitionOffice: Figure; handlingOffice: Figure }
  /** 初次、重复: two separate flags. */
  firstForOffice: Figure
  firstAnywhere: Figure
  repeatForOffice: Figure
  repeatAnywhere: Figure
}

const SHARES = [
  'routedInTime',
  'toldInTime',
  'onTimeConclusion',
  'concluded',
  'supported',
  'executed',
  'confirmed',
  'ratedPetitionOffice',
  'ratedHandlingOffice',
  'satisfiedPetitionOffice',
  'satisfiedHandlingOffice',
  'firstForOffice',
  'firstAnywhere',
  'repeatForOffice',
  'repeatAnywhere',
] as const satisfies readonly MeasureId[]

const cutOf = ({ from, to, office, region }: Question): Cut => ({
  period: { from, to },
  offices: office === null ? null : [office],
  region,
})

/** The usual figures of a question, every rate with numerator, denominator and what was left out, as far as this scope may see. */
export async function readStatistics(
  tx: Transaction,
  tree: OfficeTree,
  question: Question,
  now: Instant,
): Promise<Statistics> {
  const cut = cutOf(question)
  const day = asOfNow(now)
  const by = async (rows: Dimension): Promise<Record<string, number>> => {
    const { rowTotals } = await countFigures(tx, tree, { measures: ['received'], rows, cut, day })
    const counts = [...rowTotals].map(([name, [figure]]) => [name, figure?.numerator ?? 0] as const)
    return Object.fromEntries(counts.toSorted(([a], [b]) => (a < b ? -1 : 1)))
  }
  const [{ total }, byChannel, byClass, byPhase, byTopic, times] = await Promise.all([
    countFigures(tx, tree, { measures: SHARES, cut, day }),
    by('channel'),
    by('class'),
    by('state'),
    by('topic1'),
    readAnswerTimes(tx, tree, cut, day),
  ])
  const share = (id: (typeof SHARES)[number]): Figure => {
    const figure = total[SHARES.indexOf(id)]
    if (!figure) throw new Error(`${id} was not counted`)
    return figure
  }
  const received = Object.values(byChannel).reduce((sum, count) => sum + count, 0)
  const answered = times.days.reduce((sum, { count }) => sum + count, 0)
  return {
    question,
    countedAt: now,
    received,
    byChannel,
    byClass,
    byPhase,
    byTopic,
    answerTimes: answerTimes(times.days, times.elapsed, received - answered),
    timelyAcceptance: { petitionOffice: share('routedInTime'), handlingOffice: share('toldInTime') },
    onTimeConclusion: share('onTimeConclusion'),
    concluded: share('concluded'),
    supported: share('supported'),
    executed: share('executed'),
    confirmed: share('confirmed'),
    ratingShare: { petitionOffice: share('ratedPetitionOffice'), handlingOffice: share('ratedHandlingOffice') },
    satisfaction: {
      petitionOffice: share('satisfiedPetitionOffice'),
      handlingOffice: share('satisfiedHandlingOffice'),
    },
    firstForOffice: share('firstForOffice'),
    firstAnywhere: share('firstAnywhere'),
    repeatForOffice: share('repeatForOffice'),
    repeatAnywhere: share('repeatAnywhere'),
  }
}
