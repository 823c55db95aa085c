import fc from 'fast-check'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { addDays, startOfDay, type LocalDate } from '../../../platform/time/index.ts'
import type { Verb } from '../commands/index.ts'
import { perform } from '../decide.ts'
import type { MatterEvent, StreamedEvent } from '../event.ts'
import { commandsIn } from '../states.ts'
import { factsOn } from './facts.ts'
import { aCommand, aGiver, begin, Draw, journeys, type Try } from './journeys.ts'

export { prepareRows } from '../prepare.ts'
export { matterOf } from '../stream.ts'

/** How late the register learnt of each event, in minutes; now and then its clock goes back. */
const lags = fc.array(
  fc.oneof(
    { arbitrary: fc.integer({ min: 0, max: 3 }), weight: 3 },
    { arbitrary: fc.integer({ min: 0, max: 40 * 24 * 60 }), weight: 2 },
    { arbitrary: fc.integer({ min: -3 * 24 * 60, max: 0 }), weight: 1 },
  ),
  { minLength: 40, maxLength: 40 },
)

/** A matter's stream by chance: what happened to it, and when the register learnt of it. */
export const streams = (length: number): fc.Arbitrary<readonly StreamedEvent[]> =>
  fc
    .record({ journey: journeys(length), lags })
    .map(({ journey, lags: late }) => streamed(travel(journey.beginning, journey.tries), late))

const ONWARD: Partial<Record<string, Verb>> = {
  registered: 'accept',
  routed: 'accept',
  accepted: 'answer',
  answered: 'deliver',
  delivered: 'rate',
}

/** What a journey by chance leaves in the stream; a step that the law refuses leaves nothing. */
function travel(beginning: readonly number[], tries: readonly Try[]): readonly (readonly [MatterEvent, LocalDate])[] {
  const story = begin(beginning)
  let { matter, today } = story
  const taken: (readonly [MatterEvent, LocalDate])[] = story.events.map((event) => [event, today] as const)
  for (const { days, numbers } of tries) {
    const draw = new Draw(numbers)
    today = addDays(today, days)
    const onward = ONWARD[matter.phase]
    // What goes to another region is written as two streams, which `hand-over` tests.
    const known = (commandsIn(matter.phase) as readonly Verb[]).filter((each): boolean => each !== 'handOver')
    const verb = onward !== undefined && known.includes(onward) && draw.sometimes(2) ? onward : draw.one(known)
    const by = aGiver(matter, verb, draw)
    if (!by) continue
    const done = attempt(() => perform(matter, aCommand(verb, matter, today, draw), factsOn(today, by)))
    if (!done) continue
    matter = done.matter
    taken.push(...done.events.map((event) => [event, today] as const))
  }
  return taken
}

function attempt<T>(work: () => T): T | null {
  try {
    return work()
  } catch (error) {
    if (error instanceof HuiyinError) return null
    throw error
  }
}

const streamed = (
  taken: readonly (readonly [MatterEvent, LocalDate])[],
  late: readonly number[],
): readonly StreamedEvent[] =>
  taken.map(([event, day], n) => {
    const at = new Date(Date.parse(startOfDay(day)) + 36_000_000 + n * 1000)
    const recorded = new Date(at.getTime() + (late[n] ?? 0) * 60_000)
    return {
      ...event,
      seq: n + 1,
      at: at.toISOString(),
      recordedAt: recorded.toISOString(),
      by: { kind: 'system', name: 'test' },
    }
  })
