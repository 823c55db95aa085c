import type { CommandLine, ExitCode } from '../../../platform/cli/index.ts'

/** What the commands need of the program: no office, no database. `end` sets the code with which the process ends. */
export type DisclosureCommandLine = Pick<CommandLine, 'program' | 'print' | 'report'> & {
  readonly end: (code: ExitCode) => void
}
