import { addCalendarCommands } from '../../domains/calendar/index.ts'
import { EXIT, type CommandLine } from '../../platform/cli/index.ts'
import type { Database } from '../../platform/db/index.ts'
import { systemClock } from '../../platform/time/index.ts'

/** `huiyin calendar`, on the office that the command line opens. */
export function addCalendar({ program, withOffice, print }: CommandLine): void {
  addCalendarCommands(program, {
    async withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
      const results: T[] = []
      await withOffice(async ({ database }) => {
        results.push(await work(database))
        return EXIT.ok
      })
      const [result] = results
      if (result === undefined) throw new Error('the office could not be opened')
      return result
    },
    print,
    language: (process.env['LC_ALL'] ?? process.env['LANG'] ?? '').startsWith('zh') ? 'zh-CN' : 'en',
    clock: systemClock,
    exit: (code) => {
      process.exitCode = code
    },
  })
}
