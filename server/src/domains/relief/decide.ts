import type { LocalDate } from '../../platform/time/index.ts'
import type { WordsUsed } from '../document/index.ts'
import type { Application, ReliefCommand, ReliefEvent } from './application.ts'
import type { Decider } from './authority.ts'
import { refuse } from './refuse.ts'
import { RELIEF_STATES, type ReliefVerb } from './states.ts'

/** Who acts, from where. */
export interface ReliefActor {
  /** Whoever acts, and for whom: the steps of either count. */
  readonly people: readonly string[]
  readonly office: string
  readonly head: boolean
}

export interface ReliefFacts {
  readonly today: LocalDate
  /** Whose decision it is; undefined while the office has no rule about authority. */
  readonly decider: Decider | undefined
  /** The decision as it is issued: its 发文字号 and the words of the office. */
  readonly issued?: { readonly number: string; readonly words: WordsUsed }
  /** Of the budget line that is paid from or paid back to. */
  readonly line?: { readonly id: string; readonly code: string; readonly office: string; readonly year: number }
}

/** Why this person may not take this step now; undefined when nothing stands in the way. */
function barrier(a: Application, verb: ReliefVerb, actor: ReliefActor, decider: Decider | undefined) {
  if (!(RELIEF_STATES[a.state] as readonly ReliefVerb[]).includes(verb)) return 'state'
  if (verb === 'decide') {
    if (decider === undefined) return 'noAuthority'
    if (actor.office !== decider.office || !actor.head) return 'notDecider'
    return actor.people.some((staffId) => [a.applicant, a.assessor].includes(staffId)) ? 'deciderTookPart' : undefined
  }
  if (actor.office !== a.office) return 'notFundOffice'
  if (verb === 'assess' && took(actor, a.applicant)) return 'fourEyes'
  if ((verb === 'pay' || verb === 'refund') && took(actor, a.decider)) return 'payerDecided'
  if (verb === 'refund' && a.paid === a.refunded) return 'nothingPaid'
  return verb === 'tell' && a.toldOn !== null ? 'toldAlready' : undefined
}

/** The step that follows from a command. Pure. @throws HuiyinError with the sentence that says what is wrong */
export function decide(a: Application, command: ReliefCommand, actor: ReliefActor, facts: ReliefFacts): ReliefEvent {
  const why = barrier(a, command.verb, actor, facts.decider)
  if (why !== undefined)
    throw refuse(
      why === 'state' || why === 'noAuthority' || why === 'toldAlready' ? 'step-not-open' : 'not-allowed',
      why,
    )
  switch (command.verb) {
    case 'assess':
      if (command.input.recommended > a.asked) throw refuse('invalid', 'moreThanAsked')
      return { type: 'assessed', data: command.input }
    case 'decide': {
      const { result, amount } = command.input
      const right =
        result === 'granted' ? amount === a.asked : result === 'partly' ? amount > 0 && amount < a.asked : amount === 0
      if (!right) throw refuse('invalid', 'amountOfResult')
      return {
        type: 'decided',
        data: { ...command.input, number: '', basis: facts.decider?.basis ?? '', ...facts.issued },
      }
    }
    case 'tell':
      if (command.input.on > facts.today || command.input.on < (a.decidedOn ?? ''))
        throw refuse('invalid', 'tellingDay')
      return { type: 'told', data: command.input }
    case 'pay': {
      const line = lineFor(a, facts, command.input.on)
      if (a.paid + command.input.amount > a.granted) throw refuse('invalid', 'moreThanGranted')
      return { type: 'paid', data: { ...command.input, code: line.code } }
    }
    case 'refund': {
      const line = lineFor(a, facts, command.input.on)
      if (command.input.amount > (a.fromLines.get(line.id) ?? 0)) throw refuse('invalid', 'moreThanPaid')
      return { type: 'refunded', data: { ...command.input, code: line.code } }
    }
    case 'withdraw':
      return { type: 'withdrawn', data: command.input }
  }
}

function lineFor(a: Application, { line, today }: ReliefFacts, on: LocalDate) {
  if (line === undefined || line.office !== a.office) throw refuse('invalid', 'lineElsewhere')
  if (Number(on.slice(0, 4)) !== line.year) throw refuse('invalid', 'lineYear')
  if (on > today || on < (a.decidedOn ?? '')) throw refuse('invalid', 'paymentDay')
  return line
}

/** The steps to offer now. */
export const stepsFor = (a: Application, actor: ReliefActor, decider: Decider | undefined): readonly ReliefVerb[] =>
  (RELIEF_STATES[a.state] as readonly ReliefVerb[]).filter((verb) => barrier(a, verb, actor, decider) === undefined)

const took = ({ people }: ReliefActor, staffId: string | null | undefined): boolean =>
  typeof staffId === 'string' && people.includes(staffId)
