import { newId } from '../../platform/crypto/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Scope, Transaction } from '../../platform/db/index.ts'
import { once, type IdempotencyKey } from '../../platform/http/index.ts'
import { localDateOf, type Instant } from '../../platform/time/index.ts'
import { actorKey, scopeOf, type Actor } from '../identity/index.ts'
import type { Command, Verb } from './commands/index.ts'
import type { MatterContext } from './context.ts'
import { decide } from './decide.ts'
import { drawingAgain } from './drawing-again.ts'
import type { MatterEvent, StreamedEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { Facts } from './facts.ts'
import { carryAcross } from './hand-over/carry-across.ts'
import { issuePapers } from './issue-papers.ts'
import { linkedFacts } from './linked-facts.ts'
import type { Matter } from './matter.ts'
import { putIntoOutbox } from '../notification/index.ts'
import { newNumber } from '../receipts/index.ts'
import { stepNotices } from './notices.ts'
import { maySee, requireGive, seenBy } from './policy.ts'
import { byOf, factsAt } from './prepare.ts'
import { requirePanelStaff } from './panel-staff.ts'
import { projectDeadlines, projectMatter } from './projection.ts'
import { findLinked, getMatter, type LoadedMatter } from './reader.ts'
import { recordFacts } from './record-facts.ts'
import { searchVector } from './search-index.ts'
import { linkEvents, type MatterKey } from './stream.ts'
import { appendEvents, replaceDeadlines, updateMatter, updateSearch } from './writer.ts'

/** Where a command goes, and which version its giver saw. */
export interface CommandPlace extends MatterKey {
  expectedVersion?: number | undefined
}

/** When it happened and when the register learned of it: the same, but for an import. */
export interface CommandMoments {
  at: Instant
  recordedAt: Instant
}

/**
 * Gives a command to a matter, in one transaction: reads the stream, checks policy, decides, appends, projects.
 *
 * Under a key it is carried out once, however often it is sent.
 *
 * @throws HuiyinError 'not-found' when the actor may not see it; 'not-allowed', 'recused'; 'conflict' when the giver saw another
 * version or somebody was faster; and as `decide` does
 */
export async function giveCommand(
  context: MatterContext,
  actor: Actor,
  place: CommandPlace,
  command: Command,
  key?: IdempotencyKey,
): Promise<void> {
  const now = context.clock.now()
  const scope = writingScope(actor, command)
  const work = async (tx: Transaction): Promise<number> => {
    const { version } = await giveIn(tx, context, actor, place, command, { at: now, recordedAt: now })
    return version
  }
  await drawingAgain(() =>
    key === undefined
      ? context.database.write(scope, work)
      : once(context.database, scope, { ...key, regionId: place.regionId, sender: actorKey(actor) }, work),
  )
}

/**
 * Whoever recuses themselves loses sight of the matter by that very act, and what goes to another region is written where its giver may not
 * look: row-level security would refuse both.
 */
const WRITTEN_BY_SYSTEM: ReadonlySet<Verb> = new Set<Verb>(['recuse', 'handOver', 'takeUp', 'sendBack'])

const writingScope = (actor: Actor, command: Command): Scope =>
  WRITTEN_BY_SYSTEM.has(command.verb) ? { audience: 'system' } : scopeOf(actor)

/** The same inside a transaction that is already open. */
export async function giveIn(
  tx: Transaction,
  context: MatterContext,
  actor: Actor,
  place: CommandPlace,
  command: Command,
  moments: CommandMoments,
): Promise<Matter> {
  const loaded = await getMatter(tx, place)
  const { matter } = loaded
  // A colleague's step may have taken the matter out of this desk's hands: then it is the step that is told, not a missing right.
  const outdated = place.expectedVersion !== undefined && place.expectedVersion !== matter.version
  if (outdated && maySee(actor, matter, context.offices())) throw new HuiyinError('conflict')
  requireGive(actor, matter, command.verb, context.offices(), await recusing(tx, context, command))
  if (command.verb === 'link') await requireLinkable(tx, command.input.matterId)
  await requirePanelStaff(tx, context, loaded, command)
  for (const guard of context.guards) await guard(tx, matter, command)
  const linked = await linkedFacts(tx, context, matter, moments.at)
  const facts = factsAt(context, actor, moments.at, linked)
  const events = decide(
    matter,
    command,
    command.verb === 'handOver' ? { ...facts, copy: copyOf(loaded, facts) } : facts,
  )
  const after = await append(tx, context, actor, loaded, events, moments)
  await carryAcross(tx, context, { actor, loaded, after, events, moments }, append)
  return after
}

/** What a hand-over to another region makes of a matter: a new one there, whose copy ends with this hash. */
const copyOf = ({ lastHash }: LoadedMatter, { today }: Facts): NonNullable<Facts['copy']> => ({
  matterId: newId(),
  numberIn: (regionId) => newNumber(regionId, today),
  head: lastHash,
})

async function append(
  tx: Transaction,
  context: MatterContext,
  actor: Actor,
  loaded: LoadedMatter,
  decided: readonly MatterEvent[],
  moments: CommandMoments,
): Promise<Matter> {
  const { matter: before } = loaded
  const key = { regionId: before.regionId, matterId: before.id }
  const events = decided.map((event, n): StreamedEvent => ({
    ...event,
    ...moments,
    seq: before.version + n + 1,
    by: byOf(actor),
  }))
  const after = events.reduce(
    (state, event) => evolve(state, event, { matterId: state.id, seq: event.seq, at: event.at }),
    before,
  )
  await appendEvents(tx, linkEvents(key, events, loaded.lastHash))
  for (const follow of context.followers) await follow(tx, before, after, moments.at)
  const stream = [...loaded.events, ...events]
  await Promise.all([
    recordFacts(tx, context, loaded, after, events),
    project(tx, context, after, stream, localDateOf(moments.recordedAt)),
    issuePapers(tx, context, after, stream, events),
    putIntoOutbox(tx, stepNotices(before, after, events)),
  ])
  tx.afterCommit(() => context.changes.announce({ ...key, version: after.version }))
  return after
}

/** Writes what lists, worklists and searches read. The row last: whoever loses sight of the matter by it has written the rest. */
export async function project(
  tx: Transaction,
  context: MatterContext,
  matter: Matter,
  events: readonly StreamedEvent[],
  today: string,
): Promise<void> {
  const key = { regionId: matter.regionId, matterId: matter.id }
  const offices = seenBy(matter, context.offices())
  await Promise.all([
    replaceDeadlines(tx, key, projectDeadlines(matter, context.law(), today)),
    updateSearch(tx, key, searchVector(matter.number, events, offices)),
    updateMatter(tx, projectMatter(matter, offices, context.law(), today)),
  ])
}

/** Art. 28(3): whose recusal a `recuse` records. */
async function recusing(
  tx: Transaction,
  context: MatterContext,
  command: Command,
): Promise<{ staffId: string; officeId: string } | undefined> {
  if (command.verb !== 'recuse') return undefined
  const officeId = await context.officeOfStaff(tx, command.input.staffId)
  if (officeId === undefined)
    throw new HuiyinError('invalid', {
      zh: '没有这位工作人员，请从名单中选择。',
      en: 'There is no such member of staff. Choose from the list.',
    })
  return { staffId: command.input.staffId, officeId }
}

/** A matter is linked only to one that its giver may see. */
async function requireLinkable(tx: Transaction, matterId: string): Promise<void> {
  const [other] = await findLinked(tx, [matterId])
  if (!other) throw new HuiyinError('not-found')
}
