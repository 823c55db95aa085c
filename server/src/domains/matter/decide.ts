import { COMMANDS, type Command } from './commands/index.ts'
import type { CommandDefinition } from './commands/definition.ts'
import type { MatterEvent } from './event.ts'
import { evolve } from './evolve.ts'
import type { Facts } from './facts.ts'
import type { Matter } from './matter.ts'
import { messages } from './messages/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { isOpenIn } from './states.ts'

/**
 * The events that follow when a command is given to a matter. Pure: no clock, no database, no chance.
 *
 * @throws HuiyinError 'step-not-open' when the phase does not know the command; 'invalid', 'window-closed', 'same-facts',
 * 'accusation-protected' and others when the law forbids it, each with the article.
 */
export function decide(matter: Matter, command: Command, facts: Facts): readonly MatterEvent[] {
  if (!isOpenIn(matter.phase, command.verb)) throw notOpen(matter, command)
  const definition: CommandDefinition = COMMANDS[command.verb]
  return definition.decide(matter, command.input, facts)
}

/** Decides and applies: the matter after the command, and the events that made it so. */
export function perform(
  matter: Matter,
  command: Command,
  facts: Facts,
): { matter: Matter; events: readonly MatterEvent[] } {
  const events = decide(matter, command, facts)
  const after = events.reduce(
    (state, event) => evolve(state, event, { matterId: state.id, seq: state.version + 1, at: facts.now }),
    matter,
  )
  return { matter: after, events }
}

function notOpen(matter: Matter, { verb }: Command): HuiyinError {
  const sentence = (language: 'zh-CN' | 'en'): string => {
    const { refusals, phases, commands } = messages[language]
    return refusals.phase.replace('{phase}', phases[matter.phase]).replace('{command}', commands[verb])
  }
  return new HuiyinError('step-not-open', { zh: sentence('zh-CN'), en: sentence('en') })
}
