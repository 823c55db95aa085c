import type { Figure } from './figure.ts'
import type { Messages } from './messages/index.ts'
import type { Statistics } from './statistics.ts'

/** One line of a table of figures: its name in the catalogue, or the name of a group below one. */
export type Line = { name: keyof Messages['figures']; part?: string } & (
  | { kind: 'count'; count: number }
  | { kind: 'figure'; figure: Figure }
  | { kind: 'days'; days: number | null }
)

/** The statistics as lines in reading order, for text and CSV. */
export function linesOf(statistics: Statistics): Line[] {
  const groups = (['byChannel', 'byClass', 'byPhase', 'byTopic'] as const).flatMap((name) =>
    Object.entries(statistics[name])
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([part, count]): Line => ({ kind: 'count', name, part, count })),
  )
  return [
    { kind: 'count', name: 'received', count: statistics.received },
    ...groups,
    { kind: 'count', name: 'answered', count: statistics.answerTimes.answered },
    ...spreadLines(statistics, 'days'),
    ...statistics.answerTimes.days.histogram.map(({ from, to, count }): Line => ({
      kind: 'count',
      name: 'days',
      part: to === null ? `>${from - 1}` : `${from}-${to}`,
      count,
    })),
    ...spreadLines(statistics, 'elapsed'),
    ...figureLines(statistics),
  ]
}

function spreadLines({ answerTimes }: Statistics, name: 'days' | 'elapsed'): Line[] {
  const { mean, min, max, percentiles } = answerTimes[name]
  return Object.entries({ mean, min, ...percentiles, max }).map(([part, days]): Line => ({
    kind: 'days',
    name,
    part,
    days,
  }))
}

function figureLines(statistics: Statistics): Line[] {
  const { answerTimes, timelyAcceptance, ratingShare, satisfaction } = statistics
  const figures: Partial<Record<Line['name'], Figure>> = {
    within15: answerTimes.days.within[15],
    within60: answerTimes.days.within[60],
    routedInTime: timelyAcceptance.petitionOffice,
    toldInTime: timelyAcceptance.handlingOffice,
    onTimeConclusion: statistics.onTimeConclusion,
    concluded: statistics.concluded,
    supported: statistics.supported,
    executed: statistics.executed,
    confirmed: statistics.confirmed,
    ratedPetitionOffice: ratingShare.petitionOffice,
    ratedHandlingOffice: ratingShare.handlingOffice,
    satisfiedPetitionOffice: satisfaction.petitionOffice,
    satisfiedHandlingOffice: satisfaction.handlingOffice,
    firstForOffice: statistics.firstForOffice,
    firstAnywhere: statistics.firstAnywhere,
    repeatForOffice: statistics.repeatForOffice,
    repeatAnywhere: statistics.repeatAnywhere,
  }
  return Object.entries(figures).map(([name, figure]) => ({ kind: 'figure', name: name as Line['name'], figure }))
}
