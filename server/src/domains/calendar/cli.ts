import { readFile } from 'node:fs/promises'
import path from 'node:path'
import type { Command } from 'commander'
import type { Database } from '../../platform/db/index.ts'
import type { Clock } from '../../platform/time/index.ts'
import { MESSAGES, type Language, type Messages } from './messages/index.ts'
import { missingYears } from './missing-years.ts'
import { readNotice } from './notice.ts'
import { sayProblem, type NoticeReading } from './notice/problem.ts'
import { presentReading, presentStored, presentYear } from './present.ts'
import { findYears, getCalendar } from './reader.ts'
import { storeCalendarYear } from './writer.ts'

/** What the calendar's commands need of the program around them. */
export interface CalendarCli {
  /** Opens the database of the running server, or starts it, for as long as the work takes. */
  withDatabase: <T>(work: (database: Database) => Promise<T>) => Promise<T>
  print: (line: string) => void
  language: Language
  clock: Clock
  /** 0 done, 1 done in part or something is missing, 2 the file cannot be read at all. */
  exit: (code: 0 | 1 | 2) => void
}

/** Adds `huiyin calendar list | import FILE [--dry-run] | check`. */
export function addCalendarCommands(program: Command, cli: CalendarCli): void {
  const words = MESSAGES[cli.language]
  const calendar = program.command('calendar').description(words.help.calendar)
  calendar
    .command('list')
    .description(words.help.list)
    .action(async () => cli.exit(await listYears(cli)))
  calendar
    .command('import')
    .description(words.help.import)
    .argument('<file>', words.help.file)
    .option('--dry-run', words.help.dryRun)
    .action(async (file: string, { dryRun = false }: { dryRun?: boolean }) =>
      cli.exit(await importNotice(cli, file, dryRun)),
    )
  calendar
    .command('check')
    .description(words.help.check)
    .action(async () => cli.exit(await checkYears(cli)))
}

async function listYears({ withDatabase, print, language }: CalendarCli): Promise<0> {
  const years = await withDatabase((database) => database.read({ audience: 'system' }, findYears))
  for (const year of years) for (const line of presentYear(MESSAGES[language], year)) print(line)
  return 0
}

async function importNotice(cli: CalendarCli, file: string, dryRun: boolean): Promise<0 | 1 | 2> {
  const words = MESSAGES[cli.language]
  const content = await readFile(file, 'utf8').catch(() => undefined)
  if (content === undefined) {
    cli.print(words.noFile(file))
    return 2
  }
  const reading = readNotice(content, path.basename(file))
  printProblems(cli, words, reading)
  const { year, notices, days, problems } = reading
  if (year === undefined || days.length === 0) {
    cli.print(words.nothingToImport)
    return 2
  }
  const read = { year, notices, days, ...(problems.length > 0 && { incomplete: true }) }
  if (dryRun) cli.print(presentReading(words, read))
  else {
    const outcome = await cli.withDatabase((database) =>
      database.write({ audience: 'system' }, (tx) => storeCalendarYear(tx, read, cli.clock.now())),
    )
    for (const line of presentStored(words, read, outcome)) cli.print(line)
  }
  return problems.length > 0 ? 1 : 0
}

function printProblems(cli: CalendarCli, words: Messages, { problems }: NoticeReading): void {
  for (const { line, problem } of problems) cli.print(words.atLine(line, sayProblem(words.noticeProblem, problem)))
}

async function checkYears({ withDatabase, print, language, clock }: CalendarCli): Promise<0 | 1> {
  const words = MESSAGES[language]
  const calendar = await withDatabase((database) => database.read({ audience: 'system' }, getCalendar))
  const missing = missingYears(calendar, clock.today())
  for (const year of missing) print(words.yearMissing(year))
  if (missing.length === 0) print(words.allPublished(Math.max(...Object.keys(calendar.published).map(Number))))
  return missing.length > 0 ? 1 : 0
}
