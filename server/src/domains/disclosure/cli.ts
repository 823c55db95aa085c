import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import { type CommandLine, EXIT, type ExitCode } from '../../platform/cli/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { checkDisclosure } from './check/check-disclosure.ts'
import { checkGroup } from './check/check-group.ts'
import { filesOf } from './cli/files.ts'
import type { Disclosure } from './disclosure.ts'
import type { Report } from './finding.ts'
import { type Language, RULE_IDS, type RuleId, fill, messagesIn } from './messages/index.ts'
import { presentDisclosure, presentReport } from './present.ts'
import { type TextOptions, reportLines, summaryLines } from './present-text.ts'
import { openText, type SourceReader } from './read/open.ts'
import { readDisclosure } from './read/read-disclosure.ts'

/** What the commands need of the program: no office, no database. `end` sets the code with which the process ends. */
export type DisclosureCommandLine = Pick<CommandLine, 'program' | 'print' | 'report'> & {
  readonly end: (code: ExitCode) => void
}

interface CheckFlags {
  readonly format: string
  readonly lang: string
  readonly strict?: boolean
  readonly rule?: string[]
  readonly ignore?: string[]
  readonly color?: boolean
}

const languageOf = (name: string): Language => (name.startsWith('en') ? 'en' : 'zh-CN')

const ruleIds = (names: readonly string[] | undefined): RuleId[] | undefined => {
  if (names === undefined) return undefined
  const wanted = names.flatMap((name) => name.split(',')).map((name) => name.trim().toUpperCase())
  const unknown = wanted.filter((name) => !RULE_IDS.some((id) => id === name))
  if (unknown.length > 0) {
    throw new HuiyinError('invalid', {
      zh: `没有这条规则：${unknown.join('、')}。可用 I1 至 I42。`,
      en: `No such rule: ${unknown.join(', ')}. Rules are I1 to I42.`,
    })
  }
  return RULE_IDS.filter((id) => wanted.includes(id))
}

interface Opened {
  readonly file: string
  readonly disclosure?: Disclosure
  readonly problem?: HuiyinError
}

const openFile = async (file: string, open: SourceReader): Promise<Opened> => {
  try {
    const disclosure = readDisclosure(await open(basename(file), await readFile(file)))
    if (disclosure.tables.length === 0 && disclosure.claims.length === 0)
      throw new HuiyinError('unsupported-file', {
        zh: messagesIn('zh-CN').report.empty,
        en: messagesIn('en').report.empty,
      })
    return { file, disclosure }
  } catch (error) {
    if (error instanceof HuiyinError) return { file, problem: error }
    if (error instanceof Error && 'code' in error)
      return {
        file,
        problem: new HuiyinError('not-found', {
          zh: `无法打开文件（${String(error.code)}）。`,
          en: `The file cannot be opened (${String(error.code)}).`,
          cause: error,
        }),
      }
    throw error
  }
}

const hasErrors = (reports: readonly Report[], strict: boolean): boolean =>
  reports.some((report) =>
    report.findings.some((finding) => finding.severity === 'error' || (strict && finding.severity === 'warning')),
  )

const writeText = (
  line: DisclosureCommandLine,
  opened: readonly Opened[],
  reports: readonly Report[],
  group: Report,
  options: TextOptions,
): void => {
  const { report: words } = messagesIn(options.language)
  let at = 0
  for (const { file, disclosure, problem } of opened) {
    if (problem !== undefined) {
      line.report(fill(words['cannot-read'], { file, reason: options.language === 'en' ? problem.en : problem.zh }))
      continue
    }
    const report = reports[at]
    at += 1
    if (disclosure === undefined || report === undefined) continue
    line.print(`${file} · ${disclosure.office?.text ?? ''} ${disclosure.year ?? ''}`.trim())
    line.print('')
    for (const text of reportLines(report, disclosure.unread, options)) line.print(text)
    line.print('')
  }
  if (group.checks.length > 0) for (const text of reportLines(group, [], options)) line.print(text)
  if (reports.length > 1)
    for (const report of reports) line.print(`${report.document}: ${summaryLines(report, options).join(' ')}`)
}

const check = async (
  line: DisclosureCommandLine,
  open: SourceReader,
  names: readonly string[],
  flags: CheckFlags,
): Promise<ExitCode> => {
  const language = languageOf(flags.lang)
  const options = { only: ruleIds(flags.rule), ignore: ruleIds(flags.ignore) }
  const files = await filesOf(names)
  const opened: Opened[] = []
  for (const [index, file] of files.entries()) {
    if (files.length > 3) line.report(`${index + 1}/${files.length} ${file}`)
    opened.push(await openFile(file, open))
  }
  const disclosures = opened.flatMap((each) => (each.disclosure === undefined ? [] : [each.disclosure]))
  const reports = disclosures.map((disclosure) => checkDisclosure(disclosure, options))
  const group = checkGroup(disclosures, options)
  if (flags.format === 'json') {
    line.print(
      JSON.stringify(
        {
          documents: reports.map((report, index) => presentReport(report, disclosures[index]?.unread)),
          across: presentReport(group),
          refused: opened.flatMap(({ file, problem }) =>
            problem === undefined ? [] : [{ file, code: problem.code, zh: problem.zh, en: problem.en }],
          ),
        },
        undefined,
        2,
      ),
    )
  } else
    writeText(line, opened, reports, group, {
      language,
      colour: flags.color !== false && process.stdout.isTTY && process.env.NO_COLOR === undefined,
    })
  if (files.length === 0) line.report(messagesIn(language).report['no-files'])
  if (disclosures.length < opened.length || files.length === 0) return EXIT.refused
  return hasErrors([...reports, group], flags.strict === true) ? EXIT.problem : EXIT.ok
}

const read = async (line: DisclosureCommandLine, open: SourceReader, file: string): Promise<ExitCode> => {
  const { disclosure, problem } = await openFile(file, open)
  if (problem !== undefined) throw problem
  if (disclosure !== undefined) line.print(JSON.stringify(presentDisclosure(disclosure), undefined, 2))
  return EXIT.ok
}

const both = (zh: string, en: string): string => `${zh} · ${en}`

/**
 * `huiyin check FILE…` and `huiyin read FILE`. Ends with 0 when no error was found, 1 when errors were found (with
 * `--strict`: or warnings), 2 when a file could not be read. `open` reads whatever formats the program knows.
 */
export const addDisclosureCommands = (line: DisclosureCommandLine, open: SourceReader = openText): void => {
  const { zhHelp, enHelp } = { zhHelp: messagesIn('zh-CN').report, enHelp: messagesIn('en').report }
  line.program
    .command('check')
    .description(both(zhHelp['help-check'], enHelp['help-check']))
    .argument('<file...>', both(zhHelp['help-files'], enHelp['help-files']))
    .option('--format <format>', both(zhHelp['help-format'], enHelp['help-format']), 'text')
    .option('--lang <language>', both(zhHelp['help-lang'], enHelp['help-lang']), 'zh-CN')
    .option('--strict', both(zhHelp['help-strict'], enHelp['help-strict']))
    .option('--rule <id...>', both(zhHelp['help-rule'], enHelp['help-rule']))
    .option('--ignore <id...>', both(zhHelp['help-ignore'], enHelp['help-ignore']))
    .option('--no-color', both(zhHelp['help-colour'], enHelp['help-colour']))
    .action(async (files: string[], flags: CheckFlags) => line.end(await check(line, open, files, flags)))
  line.program
    .command('read')
    .description(both(zhHelp['help-read'], enHelp['help-read']))
    .argument('<file>', both(zhHelp.file, enHelp.file))
    .option('--format <format>', both(zhHelp['help-format'], enHelp['help-format']), 'json')
    .action(async (file: string) => line.end(await read(line, open, file)))
}
