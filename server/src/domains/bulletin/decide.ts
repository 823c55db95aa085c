import { peopleBehind, type Officer } from '../identity/index.ts'
import { bulletinPolicies } from './policy.ts'
import { refuse } from './refuse.ts'
import { BULLETIN_STATES, type BulletinVerb } from './states.ts'
import type { BulletinRow } from './tables.ts'

/** Which door a step needs. */
export const POLICY_OF: Readonly<Record<BulletinVerb, 'compose' | 'sign'>> = {
  edit: 'compose',
  refresh: 'compose',
  submit: 'compose',
  discard: 'compose',
  return: 'sign',
  issue: 'sign',
  replace: 'compose',
  withdraw: 'sign',
}

type Standing = Pick<BulletinRow, 'office_id' | 'state' | 'prepared_by'>

/** Passes, or refuses with the sentence why this officer cannot take this step now. */
export function requireOpen(row: Standing, officer: Officer, verb: BulletinVerb): void {
  if (row.office_id !== officer.officeId) throw refuse('not-allowed', 'otherOffice')
  const open: readonly string[] = BULLETIN_STATES[row.state]
  if (!open.includes(verb)) throw refuse('step-not-open', 'notState')
  if (verb === 'issue' && isByOwnHand(row, officer)) throw refuse('not-allowed', 'fourEyes')
}

/** True when whoever would sign it, or for whom they act, wrote it or sent it to be signed. */
const isByOwnHand = ({ prepared_by: wrote }: Standing, officer: Officer): boolean =>
  peopleBehind(officer).some((id) => wrote.includes(id))

/** The steps that this officer may take with it now. */
export function openVerbs(row: Standing, officer: Officer): BulletinVerb[] {
  const open: readonly BulletinVerb[] = BULLETIN_STATES[row.state]
  return open.filter((verb) => {
    if (!bulletinPolicies[POLICY_OF[verb]].test(officer)) return false
    try {
      requireOpen(row, officer, verb)
      return true
    } catch {
      return false
    }
  })
}
