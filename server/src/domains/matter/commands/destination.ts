import type { Facts } from '../facts.ts'
import type { Matter } from '../matter.ts'
import { refuse } from '../refuse.ts'

/**
 * Checks that a matter may be sent to an office: it exists, is not protected against (Art. 30(3)) and has not been merged away
 * (Art. 24(2)).
 */
export function checkDestination(matter: Pick<Matter, 'accused'>, office: string, facts: Facts): void {
  if (!facts.offices.exists(office)) refuse('invalid', 'office-unknown')
  checkProtected(matter, office, facts)
  if (facts.offices.successorOf(office) !== null) refuse('invalid', 'office-merged')
}

/** Art. 30(3): what an accusation says never reaches the accused office, whoever carries on its powers, or their subordinates. */
export function checkProtected(matter: Pick<Matter, 'accused'>, office: string, facts: Facts): void {
  for (const accused of matter.accused.flatMap((named) => answerable(named, facts))) {
    if (office === accused) refuse('accusation-protected', 'office-accused')
    if (facts.offices.isWithin(office, accused)) refuse('accusation-protected', 'office-within-accused')
  }
}

/** True for an accused office, for whoever carries on its powers, and for everybody below either. */
export const isProtectedFrom = (office: string, accused: string, facts: Facts): boolean =>
  answerable(accused, facts).some((above) => facts.offices.isWithin(office, above))

/** The office that an accusation names, and the one that answers for it today (Art. 24(2)). */
const answerable = (accused: string, facts: Facts): readonly string[] => [
  accused,
  facts.offices.successorOf(accused) ?? accused,
]

/**
 * Checks a sending by the holder: not to itself, and not back to the sender, which is what an objection is for (Art. 23(3)).
 * Nobody can have told a petitioner who left no address where the matter went.
 */
export function checkSending(matter: Matter, to: string, noticeGiven: boolean, facts: Facts): void {
  if (to === matter.holder) refuse('invalid', 'office-same')
  if (matter.phase === 'routed' && to === matter.sender) refuse('invalid', 'object-instead')
  if (noticeGiven && !matter.contactable) refuse('invalid', 'anonymous-contact')
  checkDestination(matter, to, facts)
}
