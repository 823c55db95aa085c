import { addIntakeCommands } from '../../domains/intake/index.ts'
import { addRebuildCommand } from '../../domains/matter/index.ts'
import type { CommandLine } from '../../platform/cli/index.ts'
import { findInstallation } from '../../platform/db/index.ts'
import { openDesks } from '../desks.ts'
import { loadFirstData } from '../first-data.ts'
import { both } from '../messages/index.ts'
import { openMatters } from '../open-matters.ts'

/** `huiyin import`, on the office that the command line opens; what a new installation begins with is loaded first. */
export function addImport(commandLine: CommandLine): void {
  addIntakeCommands(commandLine, {
    async openIntake(office) {
      const desks = await openDesks(office)
      const installation = await findInstallation(office.database)
      const loaded = installation && (await loadFirstData({ installation, database: office.database }, desks))
      if (loaded) commandLine.report(both((messages) => messages.demonstrationLoaded(loaded)))
      return { ...desks.matters, topics: () => desks.topics.tree(), close: () => desks.close() }
    },
  })
}

/** `huiyin rebuild`, on the office that the command line opens. */
export const addRebuild = (commandLine: CommandLine): void => addRebuildCommand(commandLine, { openMatters })
