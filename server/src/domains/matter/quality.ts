import type { LocalDate } from '../../platform/time/index.ts'
import type { Role } from '../identity/index.ts'
import { commandsIn } from './states.ts'
import { pendingPaper } from './commands/deliver.ts'
import type { Verb } from './commands/index.ts'
import type { Matter } from './matter.ts'

/**
 * What is missing in the register of a matter and can still be entered. Statistics rest on the category; the petitioner's time to ask for
 * review runs from the delivery (Art. 35, 36), so an opinion whose delivery nobody entered never becomes final.
 */
export const GAPS = ['topic', 'delivery'] as const
export type Gap = (typeof GAPS)[number]

/** A gap, since when it can be there, and who of the office fills it. */
export interface FoundGap {
  readonly gap: Gap
  readonly since: LocalDate
  readonly roles: readonly Role[]
}

/** The gaps of a matter as it stands; only such as its phase lets somebody fill. */
export function gapsOf(matter: Matter): readonly FoundGap[] {
  const mayGive = (verb: Verb): boolean => (commandsIn(matter.phase) as readonly Verb[]).includes(verb)
  return [
    ...(matter.topic === null && mayGive('classify')
      ? [{ gap: 'topic', since: matter.receivedOn, roles: ['intake-clerk', 'handler'] } as const]
      : []),
    ...(mayGive('deliver') ? [{ gap: 'delivery', since: sinceUndelivered(matter), roles: ['handler'] } as const] : []),
  ]
}

/** From the paper on, and anew from each step of its letter: one under way is to be looked after, one that came back to be tried again. */
function sinceUndelivered(matter: Matter): LocalDate {
  const last = matter.postings.at(-1)
  return last?.returned?.on ?? last?.dispatchedOn ?? pendingPaper(matter).issuedOn
}

/** How a warning about a gap names it. */
export const gapKey = (gap: Gap): string => `gap:${gap}`
