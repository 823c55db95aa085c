import { newId } from '../../platform/crypto/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Actor } from '../identity/index.ts'
import { newNumber } from '../receipts/index.ts'
import type { Command } from './commands/index.ts'
import { register, type Filing } from './commands/register.ts'
import type { MatterContext } from './context.ts'
import { decide } from './decide.ts'
import type { MatterEvent, StreamedEvent } from './event.ts'
import { evolve } from './evolve.ts'
import { sealPeople } from './people.ts'
import { byOf, factsAt, prepareRows, type PreparedMatter } from './prepare.ts'

/** A step that was taken in the past, at its own moment. */
export interface PastStep {
  at: Instant
  command: Command
}

/**
 * A matter with its past, as another register kept it: filed and worked on at the given moments under the rules of those days, learnt
 * of at `recordedAt`. The same decisions as for a live matter, so what the law or the state forbids is refused. Policy is not asked:
 * an administrator takes over whole registers.
 *
 * @param steps in the order in which they were taken
 * @throws HuiyinError as `register` and `decide` do
 */
export function prepareHistory(
  context: Pick<MatterContext, 'keys' | 'offices' | 'law'>,
  actor: Actor,
  { filing, steps }: { filing: Filing; steps: readonly PastStep[] },
  moments: { at: Instant; recordedAt: Instant; number?: string | undefined },
): PreparedMatter {
  const matterId = newId()
  const regionId = filing.place
  const number = moments.number ?? newNumber(regionId, filing.receivedOn)
  const events: StreamedEvent[] = []
  const add = (event: MatterEvent, at: Instant): StreamedEvent => {
    const streamed: StreamedEvent = {
      ...event,
      seq: events.length + 1,
      at,
      recordedAt: moments.recordedAt,
      by: byOf(actor),
    }
    events.push(streamed)
    return streamed
  }
  const first = add(register(filing, { regionId, number }, factsAt(context, actor, moments.at)), moments.at)
  let matter = evolve(null, first, { matterId, seq: 1, at: first.at })
  for (const { at, command } of steps)
    for (const event of decide(matter, command, factsAt(context, actor, at))) {
      const { seq } = add(event, at)
      matter = evolve(matter, event, { matterId, seq, at })
    }
  const people = filing.petitioners.length > 0 ? sealPeople(context.keys, matterId, filing.petitioners) : null
  return prepareRows(context, { regionId, matterId }, events, people, moments.recordedAt)
}
