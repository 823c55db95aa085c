import type { CommandLine } from '../../platform/cli/index.ts'
import { addDisclosureCommands } from '../../domains/disclosure/index.ts'
import { addUserCommands } from '../../domains/identity/index.ts'
import { addStatisticsCommands } from '../../domains/statistics/index.ts'
import { addBackup, addRestore } from './backup.ts'
import { addCalendar } from './calendar.ts'
import { addDoctor } from './doctor.ts'
import { addImport, addRebuild } from './matters.ts'
import { addMigrate } from './migrate.ts'
import { addServe } from './serve.ts'

/** Every command of `huiyin`; a domain's `cli.ts` joins here. */
export const commands: readonly ((commandLine: CommandLine) => void)[] = [
  addServe,
  addMigrate,
  addBackup,
  addRestore,
  addDoctor,
  addCalendar,
  addUserCommands,
  addImport,
  addRebuild,
  addStatisticsCommands,
  addDisclosureCommands,
]
