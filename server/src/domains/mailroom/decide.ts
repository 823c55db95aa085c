import type { LocalDate } from '../../platform/time/index.ts'
import { isWithin, findOffice, successorOf, type OfficeTree } from '../office/index.ts'
import type { MailItem, MailKey, MailStep, Particulars, Receiving, SetAsideGround } from './item.ts'
import { refusal } from './messages/index.ts'
import { verbsIn, type MailState, type MailVerb } from './states.ts'

/** What is done with an item. The sender of a correction is sealed elsewhere; here it is only told that it changed. */
export type MailCommand =
  | { verb: 'open'; enclosures: string; accused: readonly string[] }
  | { verb: 'correct'; particulars: Particulars; senderChanged: boolean; reason: string }
  | { verb: 'forward'; to: string; reason: string }
  | { verb: 'recall'; reason: string }
  | { verb: 'take'; as: MailKey & { number: string } }
  | { verb: 'return'; to: string; reason: string }
  | { verb: 'setAside'; ground: SetAsideGround; reason: string }
  | { verb: 'register'; matter: NonNullable<MailItem['matter']>; how: 'new' | 'existing'; scans: number }
  | { verb: 'release'; reason: string }
  | { verb: 'resume'; reason: string }

export interface MailFacts {
  today: LocalDate
  offices: OfficeTree
  /** The office whose officer acts. */
  officeId: string
}

export interface MailDecision {
  item: MailItem
  step: Pick<MailStep, 'verb' | 'data'>
}

/** @throws HuiyinError 'step-not-open' unless the state knows the verb */
export function requireOpen(state: MailState, verb: MailVerb): void {
  if (!verbsIn(state).includes(verb)) throw refusal('step-not-open', 'notOpen')
}

/**
 * What becomes of an item. Pure.
 *
 * @throws HuiyinError 'step-not-open' for a verb that the state does not know, 'invalid' for what cannot be, 'accusation-protected' when it
 * would reach an accused office (Art. 30(3))
 */
export function decideMail(item: MailItem, command: MailCommand, facts: MailFacts): MailDecision {
  requireOpen(item.state, command.verb)
  const become = (state: MailState, change: Partial<MailItem> = {}): MailItem => ({
    ...item,
    ...change,
    state,
    stateOn: facts.today,
    version: item.version + 1,
  })
  const step = (data: MailStep['data']): MailDecision['step'] => ({ verb: command.verb, data })
  switch (command.verb) {
    case 'open':
      for (const office of command.accused) requireOffice(office, facts)
      return {
        item: become('opened', { accused: [...new Set(command.accused)] }),
        step: step({ enclosures: command.enclosures, accused: command.accused.length }),
      }
    case 'correct':
      checkParticulars(command.particulars, facts.today)
      if (command.particulars.receivedOn.slice(0, 4) !== String(item.year)) throw refusal('invalid', 'otherYear')
      return {
        item: { ...item, ...command.particulars, version: item.version + 1 },
        step: step({ ...changesOf(item, command.particulars), sender: command.senderChanged, reason: command.reason }),
      }
    case 'forward':
      requireOffice(command.to, facts)
      if (command.to === item.officeId) throw refusal('invalid', 'sameOffice')
      if (item.accused.some((accused) => isProtectedFrom(command.to, accused, facts.offices)))
        throw refusal('accusation-protected', 'accused')
      return {
        item: become('forwarded', { forwardedTo: command.to }),
        step: step({ to: command.to, reason: command.reason }),
      }
    case 'recall':
      return { item: become('opened', { forwardedTo: null }), step: step({ reason: command.reason }) }
    case 'take':
      return { item: become('taken'), step: step({ number: command.as.number, office: facts.officeId }) }
    case 'return':
      return { item: become('returned'), step: step({ to: command.to, reason: command.reason }) }
    case 'setAside':
      return { item: become('set-aside'), step: step({ ground: command.ground, reason: command.reason }) }
    case 'register':
      return {
        item: become('registered', { matter: command.matter }),
        step: step({ number: command.matter.number, how: command.how, scans: command.scans }),
      }
    case 'release':
      return {
        item: become('opened', { matter: null }),
        step: step({ number: item.matter?.number ?? '', reason: command.reason }),
      }
    case 'resume':
      return { item: become('opened'), step: step({ reason: command.reason }) }
  }
}

/** @throws HuiyinError 'invalid' for a receipt in the future, or before the postmark */
export function checkParticulars(
  { receivedOn, postmarkedOn }: Pick<Receiving, 'receivedOn' | 'postmarkedOn'>,
  today: LocalDate,
): void {
  if (receivedOn > today) throw refusal('invalid', 'future')
  if (postmarkedOn !== null && postmarkedOn > receivedOn) throw refusal('invalid', 'postmarkLater')
}

/** True for the accused office, those within it, and whoever carries on its powers. */
const isProtectedFrom = (office: string, accused: string, offices: OfficeTree): boolean =>
  [accused, successorOf(offices, accused)?.id ?? accused].some(
    (above) => office === above || isWithin(offices, office, above),
  )

function requireOffice(id: string, { offices }: MailFacts): void {
  if (!findOffice(offices, id)?.active) throw refusal('invalid', 'noOffice')
}

/** What a correction changed, before and after; nothing of the sender. */
function changesOf(before: Particulars, after: Particulars): Record<string, string> {
  const names = Object.keys(after) as (keyof Particulars)[]
  return Object.fromEntries(
    names
      .filter((name) => before[name] !== after[name])
      .map((name) => [name, `${before[name] ?? ''} → ${after[name] ?? ''}`]),
  )
}
