import type { Command } from 'commander'
import type { ExitCode } from './exit-codes.ts'
import type { OfficeContext } from './office-context.ts'

/** What a domain's `cli.ts` gets to add its commands to. */
export interface CommandLine {
  /**
   * `huiyin` itself: `commandLine.program.command('calendar')…`
   *
   * @example
   *   export function addCalendarCommands({ program, withOffice }: CommandLine): void {
   *     program.command('calendar').argument('<file>').action((file: string) => withOffice((office) => importCalendar(office, file)))
   *   }
   */
  readonly program: Command
  /**
   * Opens the office (attaching to a running database or starting it), does the work, leaves it again. The number is the
   * exit code of the process; a `HuiyinError` prints its sentence and ends with 2.
   */
  readonly withOffice: (work: (office: OfficeContext) => Promise<ExitCode>) => Promise<void>
  /** Ends a command that needs no office with this code. */
  readonly end: (code: ExitCode) => void
  /** One line of result on standard output. */
  readonly print: (line: string) => void
  /** One line of progress or complaint on standard error. */
  readonly report: (line: string) => void
}
