import type { Facts } from '../facts.ts'
import type { Matter } from '../matter.ts'
import { refuse } from '../refuse.ts'

/**
 * Checks that a matter may be sent to an office: it exists, has not been merged away (Art. 24(2)), and is neither the accused
 * office nor one of its subordinates (Art. 30(3)).
 */
export function checkDestination(matter: Pick<Matter, 'accused'>, office: string, facts: Facts): void {
  if (!facts.offices.exists(office)) refuse('invalid', 'office-unknown')
  for (const accused of matter.accused) {
    if (office === accused) refuse('accusation-protected', 'office-accused')
    if (facts.offices.isWithin(office, accused)) refuse('accusation-protected', 'office-within-accused')
  }
  if (facts.offices.successorOf(office) !== null) refuse('invalid', 'office-merged')
}
