import { newId } from '../../platform/crypto/index.ts'
import { localDateOf, type Instant } from '../../platform/time/index.ts'
import { byOfficer, type Actor } from '../identity/index.ts'
import { newNumber } from '../receipts/index.ts'
import { register, type Filing } from './commands/register.ts'
import type { MatterContext } from './context.ts'
import type { By, StreamedEvent } from './event.ts'
import { factHistory } from './fact-history.ts'
import type { FactRows } from './fact-tables.ts'
import type { Facts } from './facts.ts'
import { officeFacts } from './office-facts.ts'
import { sealPeople, type SealedPeople } from './people.ts'
import { seenBy } from './policy.ts'
import { projectDeadlines, projectMatter } from './projection.ts'
import { searchVector } from './search-index.ts'
import { linkEvents, matterOf } from './stream.ts'
import type { Matter } from './matter.ts'
import type { DeadlineTable, EventTable, MatterProjection } from './tables.ts'

/** Everything that a new matter writes, made before the transaction begins. */
export interface PreparedMatter {
  matter: Matter
  events: readonly StreamedEvent[]
  row: MatterProjection
  eventRows: readonly EventTable[]
  deadlines: readonly DeadlineTable[]
  facts: FactRows
  people: SealedPeople | null
  tokens: string
}

/** Who gives a command, as events write it down. */
export function byOf(actor: Actor): By {
  switch (actor.kind) {
    case 'officer':
      return byOfficer(actor)
    case 'system':
      return { kind: 'system', name: actor.name }
    case 'citizen':
    case 'visitor':
      return { kind: 'citizen' }
  }
}

/** What `decide` may look at, at one moment. */
export function factsAt(
  context: Pick<MatterContext, 'offices' | 'law'>,
  actor: Actor,
  at: Instant,
  linked: Facts['linked'] = [],
): Facts {
  return {
    now: at,
    today: localDateOf(at),
    by: byOf(actor),
    offices: officeFacts(context.offices()),
    law: context.law(),
    linked,
  }
}

/**
 * Decides a filing and makes the rows of the new matter. `at` is when it was filed, `recordedAt` when the register learned of it;
 * `id` may be given so that a repeated import finds it again.
 *
 * @throws HuiyinError as `register` does
 */
export function prepareFiling(
  context: MatterContext,
  actor: Actor,
  filing: Filing,
  moments: { at: Instant; recordedAt: Instant; id?: string; number?: string },
): PreparedMatter {
  const regionId = filing.place
  const number = moments.number ?? newNumber(regionId, filing.receivedOn)
  const event = register(filing, { regionId, number }, factsAt(context, actor, moments.at))
  const id = moments.id ?? newId()
  const streamed: StreamedEvent = { ...event, seq: 1, at: moments.at, recordedAt: moments.recordedAt, by: byOf(actor) }
  const people = filing.petitioners.length > 0 ? sealPeople(context.keys, id, filing.petitioners) : null
  return prepareRows(context, { regionId, matterId: id }, [streamed], people, moments.recordedAt)
}

/** The rows that a whole stream makes. */
export function prepareRows(
  context: Pick<MatterContext, 'offices' | 'law'>,
  key: { regionId: string; matterId: string },
  events: readonly StreamedEvent[],
  people: SealedPeople | null,
  now: Instant,
): PreparedMatter {
  const matter = matterOf(key.matterId, events)
  const offices = seenBy(matter, context.offices())
  const today = localDateOf(now)
  return {
    matter,
    events,
    row: projectMatter(matter, offices, context.law(), today),
    eventRows: linkEvents(key, events),
    deadlines: projectDeadlines(matter, context.law(), today),
    facts: factHistory(key, events, context.law(), { seen_by: offices, recused: matter.recused }),
    people,
    tokens: searchVector(matter.number, events, offices),
  }
}
