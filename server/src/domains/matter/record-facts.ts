import { canonicalJson } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import type { MatterContext } from './context.ts'
import { originOf } from './countable.ts'
import type { StreamedEvent } from './event.ts'
import { factChange, knownStates } from './fact-history.ts'
import type { Sight } from './fact-tables.ts'
import { unwriteFacts, updateSight, writeFactChange } from './fact-writer.ts'
import type { Matter } from './matter.ts'
import { seenBy } from './policy.ts'
import type { LoadedMatter } from './reader.ts'

/**
 * Writes what figures count after a step. Comes after the row of the matter was written, which keeps a rebuilding of the same facts
 * waiting; who may see the facts changes last.
 */
export async function recordFacts(
  tx: Transaction,
  { offices, law }: Pick<MatterContext, 'offices' | 'law'>,
  { matter: before, events: earlier }: LoadedMatter,
  after: Matter,
  added: readonly StreamedEvent[],
): Promise<void> {
  const [first] = earlier
  const [step] = added
  if (!first || !step) return
  const key = { regionId: before.regionId, matterId: before.id }
  const sightOf = (matter: Matter): Sight => ({ seen_by: seenBy(matter, offices()), recused: matter.recused })
  const sight = sightOf(after)
  const surroundings = { regionId: before.regionId, law: law(), origin: originOf(first), sight }
  if (earlier.every(({ recordedAt }) => recordedAt < step.recordedAt)) {
    const state = { since: step.recordedAt, matter: after }
    await writeFactChange(tx, key, factChange(before, state, surroundings))
  } else {
    const states = knownStates(before.id, [...earlier, ...added])
    const state = states.at(-1) ?? { since: step.recordedAt, matter: after }
    await unwriteFacts(tx, key, state.since)
    await writeFactChange(tx, key, factChange(states.at(-2)?.matter ?? null, state, surroundings))
  }
  if (canonicalJson(sight) !== canonicalJson(sightOf(before))) await updateSight(tx, key, sight)
}
