import { addIntakeCommands } from '../../domains/intake/index.ts'
import { addRebuildCommand } from '../../domains/matter/index.ts'
import type { CommandLine } from '../../platform/cli/index.ts'
import { openDesks } from '../desks.ts'
import { openMatters } from '../open-matters.ts'

/** `huiyin import`, on the office that the command line opens. */
export function addImport(commandLine: CommandLine): void {
  addIntakeCommands(commandLine, {
    async openIntake(office) {
      const desks = await openDesks(office)
      return { ...desks.matters, topics: () => desks.topics.tree(), close: () => desks.close() }
    },
  })
}

/** `huiyin rebuild`, on the office that the command line opens. */
export const addRebuild = (commandLine: CommandLine): void => addRebuildCommand(commandLine, { openMatters })
