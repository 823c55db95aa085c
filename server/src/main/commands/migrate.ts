import type { CommandLine } from '../../platform/cli/index.ts'
import { readConfig } from '../../platform/config/index.ts'
import { createLog } from '../../platform/log/index.ts'
import { openContext } from '../context.ts'
import { both } from '../messages/index.ts'

export function addMigrate({ program, print }: CommandLine): void {
  program
    .command('migrate')
    .description(both((messages) => messages.helpMigrate()))
    .action(async () => {
      const config = readConfig(process.env)
      const context = await openContext(config, createLog(config.logLevel))
      for (const id of context.migrated) print(id)
      print(both((messages) => messages.migrationsDone(String(context.migrated.length))))
      await context.close()
    })
}
