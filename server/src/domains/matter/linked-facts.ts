import type { Transaction } from '../../platform/db/index.ts'
import { localDateOf, type Instant, type LocalDate } from '../../platform/time/index.ts'
import type { MatterContext } from './context.ts'
import { deadlinesOf } from './deadline.ts'
import type { Law, LinkedMatter } from './facts.ts'
import type { Matter, MatterLink } from './matter.ts'
import { findLinked, findMatter, inWholeRegister } from './reader.ts'

/**
 * What the law asks of linked matters (Art. 19(3), 36(3)): only a link of the same facts can bar this one, whether the office that
 * holds this one may see the other or not.
 */
export async function linkedFacts(
  tx: Transaction,
  context: MatterContext,
  matter: Matter,
  at: Instant,
): Promise<readonly LinkedMatter[]> {
  if (matter.links.length === 0) return []
  const found = await inWholeRegister(tx, async () => {
    const keys = await findLinked(
      tx,
      matter.links.map((link) => link.matterId),
    )
    return Promise.all(keys.map((key) => findMatter(tx, key)))
  })
  const today = localDateOf(at)
  return matter.links.flatMap((link): LinkedMatter[] => {
    const other = found.find((candidate) => candidate?.matter.id === link.matterId)?.matter
    if (!other) return []
    return [toLinkedMatter(link, other, context.law(), today)]
  })
}

/** What one linked matter means for the law on a day. */
export const toLinkedMatter = (
  link: Pick<MatterLink, 'relation'>,
  other: Matter,
  law: Law,
  today: LocalDate,
): LinkedMatter => ({
  matterId: other.id,
  relation: link.relation,
  phase: other.phase,
  acceptedWithinLimit: isAcceptedWithinLimit(other, law, today),
  secondReviewed: other.secondReview?.opinion != null,
})

/** Art. 19(3): accepted or being handled, and no handling limit has run out. */
function isAcceptedWithinLimit(other: Matter, law: Law, today: LocalDate): boolean {
  if (other.phase !== 'accepted') return false
  return !deadlinesOf(other, law, today).some((deadline) => deadline.status === 'overdue')
}
