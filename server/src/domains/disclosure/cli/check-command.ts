import { EXIT, type ExitCode } from '../../../platform/cli/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { checkGroup } from '../check/check-group.ts'
import type { Report } from '../finding.ts'
import { type Language, RULE_IDS, type RuleId, fill, messagesIn } from '../messages/index.ts'
import { type TextOptions, reportLines } from '../present-text.ts'
import { examineFiles, wholeDisclosure } from '../report/examine-files.ts'
import { writeOutput } from '../report/output.ts'
import { REPORT_FORMATS, reportFiles, type Run } from '../report/report-files.ts'
import { summaryTableLines } from '../report/summary-lines.ts'
import type { DisclosureCommandLine } from './command-line.ts'
import { filesOf } from './files.ts'

export interface CheckFlags {
  readonly format: string
  readonly lang: string
  readonly output?: string
  readonly strict?: boolean
  readonly rule?: string[]
  readonly ignore?: string[]
  readonly color?: boolean
}

export const languageOf = (name: string): Language => (name.startsWith('en') ? 'en' : 'zh-CN')

/** Refuses a format that is none of `known`, with the ones there are. */
export const unknownFormat = (format: string, known: readonly string[]): HuiyinError =>
  new HuiyinError('invalid', {
    zh: `没有“${format}”这种输出格式。可用 ${known.join('、')}。`,
    en: `There is no output format “${format}”. Use ${known.join(', ')}.`,
  })

const ruleIds = (names: readonly string[] | undefined): RuleId[] | undefined => {
  if (names === undefined) return undefined
  const wanted = names.flatMap((name) => name.split(',')).map((name) => name.trim().toUpperCase())
  const unknown = wanted.filter((name) => !RULE_IDS.some((id) => id === name))
  if (unknown.length > 0) {
    const last = RULE_IDS.at(-1) ?? ''
    throw new HuiyinError('invalid', {
      zh: `没有这条规则：${unknown.join('、')}。可用 I1 至 ${last}。`,
      en: `No such rule: ${unknown.join(', ')}. Rules are I1 to ${last}.`,
    })
  }
  return RULE_IDS.filter((id) => wanted.includes(id))
}

const hasErrors = (reports: readonly Report[], strict: boolean): boolean =>
  reports.some((report) =>
    report.findings.some((finding) => finding.severity === 'error' || (strict && finding.severity === 'warning')),
  )

const textOf = ({ files, across }: Run, options: TextOptions): string => {
  const read = files.flatMap((each) => ('examination' in each ? [each] : []))
  const lines = read.flatMap(({ file, examination: { disclosure, report } }) => [
    `${file} · ${disclosure.office?.text ?? ''} ${disclosure.year ?? ''}`.trim(),
    '',
    ...reportLines(report, disclosure.unread, options),
    '',
  ])
  if (across.checks.length > 0) lines.push(...reportLines(across, [], options), '')
  if (files.length > 1) lines.push(...summaryTableLines(files, options.language))
  return lines.join('\n').trimEnd()
}

/** Examines files, writes the report where it is wanted, and gives the code with which the process ends. */
export const checkCommand = async (
  line: DisclosureCommandLine,
  names: readonly string[],
  flags: CheckFlags,
): Promise<ExitCode> => {
  const format = ['text', ...REPORT_FORMATS].find((each) => each === flags.format)
  if (format === undefined) throw unknownFormat(flags.format, ['text', ...REPORT_FORMATS])
  const language = languageOf(flags.lang)
  const options = { only: ruleIds(flags.rule), ignore: ruleIds(flags.ignore) }
  const words = messagesIn(language).report
  const paths = await filesOf(names)
  const files = await examineFiles(paths, options, (done, file) => {
    if (paths.length > 3) line.report(`${done}/${paths.length} ${file}`)
  })
  const documents = files.flatMap((each) =>
    'examination' in each ? [wholeDisclosure(each.examination.disclosure)] : [],
  )
  const run: Run = { files, across: checkGroup(documents, options) }
  for (const each of files)
    if ('problem' in each)
      line.report(
        fill(words['cannot-read'], { file: each.file, reason: language === 'en' ? each.problem.en : each.problem.zh }),
      )
  if (files.length === 0) line.report(words['no-files'])
  if (format === 'text' || documents.length > 0) {
    const colour =
      flags.output === undefined && flags.color !== false && process.stdout.isTTY && process.env.NO_COLOR === undefined
    const outputs =
      format === 'text'
        ? [{ name: 'report.txt', content: textOf(run, { language, colour }) }]
        : await reportFiles(run, REPORT_FORMATS.find((each) => each === format) ?? 'json', language)
    if (outputs.some((each) => each.content.length > 0))
      await writeOutput(outputs, { format, output: flags.output, print: line.print })
  }
  if (documents.length < files.length || files.length === 0) return EXIT.refused
  const reports = files.flatMap((each) => ('examination' in each ? [each.examination.report] : []))
  return hasErrors([...reports, run.across], flags.strict === true) ? EXIT.problem : EXIT.ok
}
