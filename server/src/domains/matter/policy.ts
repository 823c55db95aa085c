import { findOffice, isWithin, successorOf, type OfficeTree } from '../office/index.ts'
import { holds, peopleBehind, readsMatters, type Actor, type Officer } from '../identity/index.ts'
import { HuiyinError, type ErrorCode } from '../../platform/errors/index.ts'
import type { Verb } from './commands/index.ts'
import { CITIZEN_VERBS, GIVEN_BY, GIVERS, partakers, superiorsOf, takesPart } from './givers.ts'
import type { Matter } from './matter.ts'
import { messages } from './messages/index.ts'
import { isSpent } from './spent.ts'
import { commandsIn } from './states.ts'

/** Why somebody may not: a code of the closed list, and for `not-allowed` the sentence that says who may. */
export interface Denial {
  code: Extract<ErrorCode, 'not-signed-in' | 'not-found' | 'not-allowed' | 'recused'>
  zh?: string
  en?: string
}

/** A member of staff and the office that person works in. */
export interface StaffAtOffice {
  staffId: string
  officeId: string
}

/**
 * Whether this actor may give this command to this matter; whether the phase knows the command is `states.ts`, whether the law
 * allows it `decide`. Who may not see the matter is told that there is none. `recusing` names whose recusal `recuse` records:
 * everybody who works on matters may recuse themselves, the head only staff of the own office (Art. 28(3)).
 */
export function mayGive(
  actor: Actor,
  matter: Matter,
  verb: Verb,
  offices: OfficeTree,
  recusing?: StaffAtOffice,
): true | Denial {
  switch (actor.kind) {
    case 'system':
      return true
    case 'visitor':
      return { code: 'not-signed-in' }
    case 'citizen':
      if (!maySee(actor, matter, offices)) return { code: 'not-found' }
      return (CITIZEN_VERBS as readonly Verb[]).includes(verb) || denied(verb)
    case 'officer':
      if (isRecused(actor, matter)) return { code: 'recused' }
      if (!maySee(actor, matter, offices)) return { code: 'not-found' }
      if (verb === 'recuse' && recusing) return mayRecuse(actor, matter, recusing, offices) || denied(verb)
      return GIVERS[GIVEN_BY[verb]](actor, matter, offices) || denied(verb)
  }
}

/** Passes, or throws what `mayGive` answers. */
export function requireGive(
  actor: Actor,
  matter: Matter,
  verb: Verb,
  offices: OfficeTree,
  recusing?: StaffAtOffice,
): void {
  const may = mayGive(actor, matter, verb, offices, recusing)
  if (may !== true) throw new HuiyinError(may.code, may)
}

/** The commands to offer this actor now: those the phase leaves open, the policy allows and the matter has use for. */
export function commandsFor(actor: Actor, matter: Matter, offices: OfficeTree): readonly Verb[] {
  const self = actor.kind === 'officer' ? actor : undefined
  return (commandsIn(matter.phase) as readonly Verb[]).filter(
    (verb) => !isSpent(matter, verb) && mayGive(actor, matter, verb, offices, self) === true,
  )
}

/**
 * Whether this actor may see this matter at all. A citizen sees the own matter. An officer sees what the own office has a part in;
 * a petition office or government also what is with offices below it; a supervisor or auditor what is with offices below the own
 * one. Whoever only administers sees none. Nobody recused (Art. 28(3)) and nobody of an accused office (Art. 30(3)) sees it, whatever
 * the role.
 */
export function maySee(actor: Actor, matter: Matter, offices: OfficeTree): boolean {
  switch (actor.kind) {
    case 'system':
      return true
    case 'visitor':
      return false
    case 'citizen':
      return actor.matterId === matter.id && actor.regionId === matter.regionId
    case 'officer':
      if (!readsMatters(actor)) return false
      if (isRecused(actor, matter) || isUnconfided(actor, matter) || isAccused(actor.officeId, matter, offices))
        return false
      return (
        takesPart(actor.officeId, matter, offices) ||
        (overlooks(actor, offices) && isAbove(actor.officeId, matter, offices))
      )
  }
}

/**
 * The offices in which somebody may see the matter, for row-level security; `maySee` then looks at the person. Follows the tree of
 * offices, so it is to be made anew when the tree changes.
 */
export function seenBy(matter: Matter, offices: OfficeTree): string[] {
  const parts = partakers(matter, offices)
  const entitled = new Set([...parts, ...parts.flatMap((office) => superiorsOf(offices, office))])
  return [...entitled].filter((office) => !isAccused(office, matter, offices))
}

/** Of whoever acts for somebody, the recusal of either counts. */
const isRecused = (officer: Officer, matter: Matter): boolean =>
  peopleBehind(officer).some((staffId) => matter.recused.includes(staffId))

/** Confidential matters go to a deputy only where they are part of the deputyship. */
const isUnconfided = ({ actingFor }: Officer, matter: Matter): boolean =>
  actingFor !== undefined && matter.confidential && !actingFor.confidential

/** True for the accused offices, those within them, and whoever carries on their powers today. */
export const isAccused = (officeId: string, matter: Matter, offices: OfficeTree): boolean =>
  matter.accused.some((accused) =>
    [accused, successorOf(offices, accused)?.id ?? accused].some((above) => isWithin(offices, officeId, above)),
  )

const isAbove = (officeId: string, matter: Matter, offices: OfficeTree): boolean =>
  partakers(matter, offices).some((office) => superiorsOf(offices, office).includes(officeId))

/** Petition offices and governments look after the offices below them; elsewhere only supervisors and auditors look down. */
function overlooks(officer: Officer, offices: OfficeTree): boolean {
  const kind = findOffice(offices, officer.officeId)?.kind
  return kind === 'petition-office' || kind === 'government' || holds(officer, 'supervisor', 'auditor')
}

const mayRecuse = (officer: Officer, matter: Matter, staff: StaffAtOffice, offices: OfficeTree): boolean =>
  (staff.staffId === officer.staffId && !officer.roles.every((role) => role === 'auditor')) ||
  (staff.officeId === officer.officeId && GIVERS['own-head'](officer, matter, offices))

const denied = (verb: Verb): Denial => ({
  code: 'not-allowed',
  zh: messages['zh-CN'].givers[GIVEN_BY[verb]],
  en: messages.en.givers[GIVEN_BY[verb]],
})
