import type { Transaction } from '../../platform/db/index.ts'
import { localDateOf, type Instant } from '../../platform/time/index.ts'
import type { MatterContext } from './context.ts'
import { deadlinesOf } from './deadline.ts'
import type { LinkedMatter } from './facts.ts'
import type { Matter } from './matter.ts'
import { findLinked, findMatter } from './reader.ts'

/** What the law asks of linked matters (Art. 19(3), 36(3)): only a link of the same facts can bar this one. */
export async function linkedFacts(
  tx: Transaction,
  context: MatterContext,
  matter: Matter,
  at: Instant,
): Promise<readonly LinkedMatter[]> {
  if (matter.links.length === 0) return []
  const keys = await findLinked(
    tx,
    matter.links.map((link) => link.matterId),
  )
  const today = localDateOf(at)
  const found = await Promise.all(keys.map((key) => findMatter(tx, key)))
  return matter.links.flatMap((link): LinkedMatter[] => {
    const other = found.find((candidate) => candidate?.matter.id === link.matterId)?.matter
    if (!other) return []
    return [
      {
        matterId: other.id,
        relation: link.relation,
        phase: other.phase,
        acceptedWithinLimit: isAcceptedWithinLimit(other, context, today),
        secondReviewed: other.secondReview?.opinion != null,
      },
    ]
  })
}

/** Art. 19(3): accepted or being handled, and no handling limit has run out. */
function isAcceptedWithinLimit(other: Matter, context: MatterContext, today: string): boolean {
  if (other.phase !== 'accepted') return false
  return !deadlinesOf(other, context.law(), today).some((deadline) => deadline.status === 'overdue')
}
