import { z } from 'zod'
import { localDate, statement } from '../matter/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { AdviceKind, type CaseEvent, type Issued, type SupervisionCase } from './case.ts'
import { refuse } from './refuse.ts'
import { CASE_STATES, type CaseVerb } from './states.ts'

/** 建议: of which kind, to whom, what, and by when it is answered (Art. 40). */
export const AdviceInput = z.object({ kind: AdviceKind, to: z.uuid(), text: statement(8000), replyBy: localDate })
export type AdviceInput = z.output<typeof AdviceInput>

/** Passes for advice that may be given: to another office, to be answered after today. Pure. */
export function requireAdvice(
  { to, replyBy }: Pick<AdviceInput, 'to' | 'replyBy'>,
  { today, from, mayBeAdvised }: { today: LocalDate; from: string; mayBeAdvised: (officeId: string) => boolean },
): void {
  if (replyBy <= today) throw refuse('invalid', 'pastDay')
  if (to === from) throw refuse('invalid', 'adviceToSelf')
  // Art. 30(3): not even advice goes to the accused.
  if (!mayBeAdvised(to)) throw new HuiyinError('accusation-protected')
}

/** What a step of supervision asks for. */
export const CASE_INPUTS = {
  remind: z.object({ text: statement(2000) }),
  letter: z.object({ letter: statement(4000), replyBy: localDate }),
  visit: z.object({
    on: localDate,
    staff: z.array(z.uuid()).min(1).max(20),
    place: statement(200),
    findings: statement(8000),
  }),
  advise: AdviceInput,
  talk: z.object({
    on: localDate,
    participants: statement(500).describe('Who took part, by office and post'),
    record: statement(8000),
    outcome: statement(2000),
  }),
  list: z.object({ until: localDate, reason: statement(2000) }),
  delist: z.object({ outcome: statement(2000) }),
  close: z.object({ reason: statement(2000) }),
} as const satisfies Record<CaseVerb, z.ZodType>

export type CaseCommand = { [V in CaseVerb]: { verb: V; input: z.output<(typeof CASE_INPUTS)[V]> } }[CaseVerb]

/** What a step may look at besides the case: the day, and the ids of what it makes elsewhere. */
export interface CaseFacts {
  readonly today: LocalDate
  /** The seq of the supervision letter in the stream of the matter. */
  readonly letter?: number
  readonly advice?: string
  /** The document that the step produces. */
  readonly issued?: Issued
  /** True for staff of the supervising office. */
  readonly isColleague: (staffId: string) => boolean
  /** True for an office that exists, is active and is not accused in the matter. */
  readonly mayBeAdvised: (officeId: string) => boolean
  /** The office that holds the matter now: whom a supervision letter reaches. */
  readonly holder: string
}

/** The step that follows from a command. Pure. @throws HuiyinError with the sentence that says what is wrong */
export function decideCase(c: SupervisionCase, command: CaseCommand, facts: CaseFacts): CaseEvent {
  if (!(CASE_STATES[c.state] as readonly CaseVerb[]).includes(command.verb)) throw refuse('step-not-open', 'closed')
  const { today } = facts
  switch (command.verb) {
    case 'remind':
      return { type: 'reminded', data: { text: command.input.text, batch: null } }
    case 'letter': {
      const { letter, replyBy } = command.input
      if (replyBy <= today) throw refuse('invalid', 'pastDay')
      if (facts.holder !== c.office) throw refuse('step-not-open', 'letterElsewhere')
      return { type: 'letter-sent', data: { letter: facts.letter ?? 0, text: letter, replyBy } }
    }
    case 'visit':
      if (command.input.on > today) throw refuse('invalid', 'futureDay')
      if (!command.input.staff.every(facts.isColleague)) throw refuse('invalid', 'strangers')
      return { type: 'visited', data: command.input }
    case 'advise': {
      const { kind, to, replyBy } = command.input
      requireAdvice(command.input, { today, from: c.supervisor, mayBeAdvised: facts.mayBeAdvised })
      return { type: 'advised', data: { advice: facts.advice ?? '', kind, to, replyBy } }
    }
    case 'talk':
      if (command.input.on > today) throw refuse('invalid', 'futureDay')
      return { type: 'talked', data: { ...command.input, number: '', ...facts.issued } }
    case 'list':
      if (command.input.until <= today) throw refuse('invalid', 'pastDay')
      if (c.listedUntil !== null) throw refuse('step-not-open', 'listedAlready')
      return { type: 'listed', data: { ...command.input, number: '', ...facts.issued } }
    case 'delist':
      if (c.listedUntil === null) throw refuse('step-not-open', 'notListed')
      return { type: 'delisted', data: command.input }
    case 'close':
      if (c.listedUntil !== null) throw refuse('step-not-open', 'delistFirst')
      return { type: 'closed', data: command.input }
  }
}

/** The steps to offer now. */
export const stepsFor = (c: SupervisionCase, holder: string): readonly CaseVerb[] =>
  (CASE_STATES[c.state] as readonly CaseVerb[]).filter((verb) => {
    if (verb === 'letter') return holder === c.office
    if (verb === 'list') return c.listedUntil === null
    if (verb === 'delist') return c.listedUntil !== null
    return verb !== 'close' || c.listedUntil === null
  })
