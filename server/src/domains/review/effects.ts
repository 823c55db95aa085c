import type { EventOf, ReviewResult, StreamedEvent } from '../matter/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'

/** What became of an opinion: it stands, somebody is looking at it again, or what the review made of it. */
export type Effect = 'in-force' | 'under-review' | ReviewResult

/** One opinion of a matter, whoever gave it, and what became of it. */
export interface GivenOpinion {
  readonly kind: 'handling' | 'review' | 'second-review'
  readonly seq: number
  readonly on: LocalDate
  readonly deliveredOn: LocalDate | null
  readonly effect: Effect
  readonly data: EventOf<'answered'>['data'] | EventOf<'reviewed'>['data']
}

const KIND_OF = { answered: 'handling', reviewed: 'review', 'second-reviewed': 'second-review' } as const

/**
 * Every opinion of a matter in the order in which they were given, each with its effect (Art. 35, 36). A second review speaks of the
 * review opinion, and of the handling opinion below it where it does not let it stand. Pure.
 */
export function opinionsOf(events: readonly StreamedEvent[]): readonly GivenOpinion[] {
  let opinions: readonly GivenOpinion[] = []
  for (const event of events) opinions = afterEvent(opinions, event)
  return opinions
}

function afterEvent(opinions: readonly GivenOpinion[], event: StreamedEvent): readonly GivenOpinion[] {
  switch (event.type) {
    case 'review-requested':
    case 'second-review-requested':
      return withLast(opinions, { effect: 'under-review' })
    case 'withdrawn':
      return opinions.map((one) => (one.effect === 'under-review' ? { ...one, effect: 'in-force' } : one))
    case 'delivered':
      return withLast(opinions, { deliveredOn: event.on })
    case 'answered':
      return [...opinions, given(event, 'in-force')]
    case 'reviewed':
      return [...withLast(opinions, { effect: event.data.result }), given(event, 'in-force')]
    case 'second-reviewed': {
      const { result } = event.data
      const judged = withLast(opinions, { effect: result })
      const below = judged.findLastIndex(({ kind }) => kind === 'handling')
      return [
        ...judged.map((one, n) => (n === below && result !== 'upheld' ? { ...one, effect: result } : one)),
        given(event, 'in-force'),
      ]
    }
    default:
      return opinions
  }
}

const withLast = (opinions: readonly GivenOpinion[], change: Partial<GivenOpinion>): readonly GivenOpinion[] =>
  opinions.map((one, n) => (n === opinions.length - 1 ? { ...one, ...change } : one))

const given = (
  { type, seq, on, data }: StreamedEvent & { type: keyof typeof KIND_OF },
  effect: Effect,
): GivenOpinion => ({ kind: KIND_OF[type], seq, on, deliveredOn: null, effect, data })
