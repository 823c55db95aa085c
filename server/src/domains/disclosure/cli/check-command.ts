import { EXIT, type ExitCode } from '../../../platform/cli/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { CheckOptions } from '../check/check-disclosure.ts'
import type { Report } from '../finding.ts'
import { type Language, RULE_IDS, type RuleId, fill, messagesIn } from '../messages/index.ts'
import { type TextOptions, reportLines } from '../present-text.ts'
import { evidenceIn } from '../report/evidence.ts'
import { type Examined, examineFiles, withoutText } from '../report/examine-files.ts'
import { indexHtml } from '../report/html/index-html.ts'
import { folderWriter, outputNeeded, writeOutput } from '../report/output.ts'
import {
  type DocumentFormat,
  documentFile,
  isDocumentFormat,
  notPdf,
  REPORT_FORMATS,
  type ReportFormat,
  runFile,
} from '../report/report-files.ts'
import { say } from '../report/messages/index.ts'
import { examinationsOf, type Run, runOf } from '../report/run.ts'
import { officeLines, summaryTableLines } from '../report/summary-lines.ts'
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

const CHECK_FORMATS = ['text', ...REPORT_FORMATS] as const

/** What one command asks for. */
interface Request {
  readonly paths: readonly string[]
  readonly options: CheckOptions
  readonly language: Language
  readonly flags: CheckFlags
  readonly line: DisclosureCommandLine
}

/** Progress is told where somebody would wait. */
const progressOf =
  ({ paths, line }: Request) =>
  (done: number, file: string): void => {
    if (paths.length > 3) line.report(`${done}/${paths.length} ${file}`)
  }

/** The language that a flag names. */
export const languageOf = (name: string): Language => {
  const wanted = name.trim().toLowerCase()
  if (wanted === 'en') return 'en'
  if (wanted === 'zh' || wanted === 'zh-cn') return 'zh-CN'
  throw new HuiyinError('invalid', {
    zh: `没有“${name}”这种语言。可用 zh-CN、en。`,
    en: `There is no language “${name}”. Use zh-CN or en.`,
  })
}

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

/** One document as text, while its words are still there. */
const documentText = (
  { file, examination }: Extract<Examined, { examination: unknown }>,
  options: TextOptions,
): string => {
  const { disclosure, report, source } = examination
  const places = report.findings.flatMap((finding) => finding.figures.map((figure) => figure.place))
  return [
    `${file} · ${disclosure.office?.text ?? ''} ${disclosure.year ?? ''}`.trim(),
    '',
    ...reportLines(report, options, { disclosure, format: source.format, evidence: evidenceIn(source, places) }),
    '',
  ].join('\n')
}

/** All documents as text, what lies between them under its own heading, and a table at the end. */
const textOf = (run: Run, texts: ReadonlyMap<string, string>, options: TextOptions): string => {
  const { files, across, offices } = run
  const { language } = options
  const lines = files.flatMap((each) => texts.get(each.file) ?? [])
  if (across.checks.length > 0) lines.push(`${say(language, 'across')}\n`, ...reportLines(across, options), '')
  if (files.length > 1) lines.push(...officeLines(offices, language), ...summaryTableLines(run, language))
  if (language === 'en' && lines.length > 0) lines.push('', say(language, 'unitsExplained'))
  return lines.join('\n').trimEnd()
}

/** Writes one report per document as soon as it is examined, and a page that lists them. */
const checkDocuments = async (request: Request, format: DocumentFormat): Promise<Run> => {
  const { paths, options, language, flags, line } = request
  const several = paths.length > 1
  if (several && flags.output === undefined) throw outputNeeded(format)
  const write = folderWriter(flags.output ?? '')
  const names = new Map<string, string>()
  const take = async (examined: Examined): Promise<Examined> => {
    if ('problem' in examined) return examined
    const file = await documentFile(examined, format, language)
    if (file === undefined) return several ? withoutText(examined, false) : Promise.reject(notPdf())
    if (several) names.set(examined.file, await write(file))
    else await writeOutput(file, { format, output: flags.output, print: line.print })
    return withoutText(examined, false)
  }
  const files = await examineFiles(paths, { ...options, progress: progressOf(request), take })
  const run = runOf(files, options)
  if (several && names.size === 0 && format === 'pdf' && examinationsOf(files).length > 0) throw notPdf()
  if (several && format === 'html') await write({ name: 'index.html', content: indexHtml(run, names, language) })
  return run
}

/** Examines all documents and writes one report about them. */
const checkTogether = async (
  request: Request,
  format: Exclude<ReportFormat, DocumentFormat> | 'text',
): Promise<Run> => {
  const { paths, options, language, flags, line } = request
  const colour =
    flags.output === undefined && flags.color !== false && process.stdout.isTTY && process.env.NO_COLOR === undefined
  const texts = new Map<string, string>()
  const take = async (examined: Examined): Promise<Examined> => {
    if (format === 'text' && 'examination' in examined)
      texts.set(examined.file, documentText(examined, { language, colour }))
    return paths.length > 1 ? withoutText(examined, format === 'xlsx') : examined
  }
  const files = await examineFiles(paths, { ...options, progress: progressOf(request), take })
  const run = runOf(files, options)
  if (format === 'text') {
    const text = textOf(run, texts, { language, colour })
    if (text !== '')
      await writeOutput({ name: 'report.txt', content: text }, { format, output: flags.output, print: line.print })
  } else if (examinationsOf(files).length > 0 || format === 'json' || format === 'sarif')
    await writeOutput(await runFile(run, format, language), { format, output: flags.output, print: line.print })
  return run
}

/** Examines files, writes the report where it is wanted, and gives the code with which the process ends. */
export const checkCommand = async (
  line: DisclosureCommandLine,
  names: readonly string[],
  flags: CheckFlags,
): Promise<ExitCode> => {
  const format = CHECK_FORMATS.find((each) => each === flags.format)
  if (format === undefined) throw unknownFormat(flags.format, CHECK_FORMATS)
  const language = languageOf(flags.lang)
  const options = { only: ruleIds(flags.rule), ignore: ruleIds(flags.ignore) }
  const words = messagesIn(language).report
  const request: Request = { paths: await filesOf(names), options, language, flags, line }
  const { files, across } = await (isDocumentFormat(format)
    ? checkDocuments(request, format)
    : checkTogether(request, format))
  for (const each of files)
    if ('problem' in each)
      line.report(
        fill(words['cannot-read'], { file: each.file, reason: language === 'en' ? each.problem.en : each.problem.zh }),
      )
  if (files.length === 0) line.report(words['no-files'])
  const reports = files.flatMap((each) => ('examination' in each ? [each.examination.report] : []))
  if (reports.length < files.length || files.length === 0) return EXIT.refused
  return hasErrors([...reports, across], flags.strict === true) ? EXIT.problem : EXIT.ok
}
