import type { Instant } from '../../platform/time/index.ts'
import type { Fault, FaultCommand } from './fault.ts'
import { refuse } from './refuse.ts'
import { FAULT_STATES, type FaultVerb } from './states.ts'

/**
 * What becomes of a fault, and what its history says. Pure.
 *
 * @throws HuiyinError 'step-not-open' for a step that its state does not have; 'invalid' for a repair before the fault or to come
 */
export function decideFault(fault: Fault, command: FaultCommand, now: Instant): { after: Fault; said: string } {
  const open: readonly FaultVerb[] = FAULT_STATES[fault.state]
  if (!open.includes(command.verb)) throw refuse('step-not-open', 'notOpen')
  const next = { ...fault, version: fault.version + 1 }
  switch (command.verb) {
    case 'remark':
      return { after: next, said: command.input.text }
    case 'fix': {
      const { fixedAt, how } = command.input
      if (fixedAt < fault.beganAt) throw refuse('invalid', 'fixedBefore')
      if (fixedAt > now) throw refuse('invalid', 'toCome')
      return { after: { ...next, state: 'fixed', fixedAt }, said: how }
    }
    case 'reopen':
      return { after: { ...next, state: 'open', fixedAt: null }, said: command.input.reason }
    case 'withdraw':
      return { after: { ...next, state: 'withdrawn' }, said: command.input.reason }
  }
}
