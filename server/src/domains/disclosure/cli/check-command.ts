import { EXIT, type ExitCode } from '../../../platform/cli/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { CheckOptions } from '../check/check-disclosure.ts'
import type { Report } from '../finding.ts'
import { type DocumentReport, reportDocument } from '../formats/index.ts'
import { type Language, RULE_IDS, type RuleId, fill, messagesIn } from '../messages/index.ts'
import { type TextOptions, reportLines } from '../present-text.ts'
import { type Examined, examineFiles, workOnFiles } from '../report/examine-files.ts'
import { indexHtml } from '../report/html/index-html.ts'
import { folderWriter, outputNeeded, prepareOutput, writeOutput } from '../report/output.ts'
import {
  type DocumentFormat,
  documentName,
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
import { visible } from '../read/plain.ts'
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
  /** Folders that could not be looked into. */
  readonly closed: readonly Examined[]
  readonly options: CheckOptions
  readonly language: Language
  readonly flags: CheckFlags
  readonly line: DisclosureCommandLine
}

/** Progress is told where somebody would wait. */
const progressOf =
  ({ paths, line }: Request) =>
  (done: number, file: string): void => {
    if (paths.length > 3) line.report(`${done}/${paths.length} ${visible(file)}`)
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
  const { paths, closed, options, language, flags, line } = request
  const several = paths.length > 1
  if (several && flags.output === undefined) throw outputNeeded(format)
  if (flags.output !== undefined) await prepareOutput(flags.output, several ? 'folder' : 'file')
  const write = folderWriter(flags.output ?? '')
  const names = new Map<string, string>()
  const take = async ({ file, examination, content }: DocumentReport & { readonly file: string }): Promise<void> => {
    if (content === undefined) return several ? undefined : Promise.reject(notPdf())
    const made = { name: documentName(examination, format), content }
    if (several) names.set(file, await write(made))
    else await writeOutput(made, { format, output: flags.output, print: line.print })
  }
  const examined = await workOnFiles(
    paths,
    (bytes, name) => reportDocument(bytes, name, options, { format, language, colour: false }),
    { progress: progressOf(request), take },
  )
  const run = runOf([...examined, ...closed], options)
  if (several && names.size === 0 && format === 'pdf' && examinationsOf(examined).length > 0) throw notPdf()
  if (several && format === 'html') await write({ name: 'index.html', content: indexHtml(run, names, language) })
  return run
}

/** Examines all documents and writes all that was found as one text. */
const checkAsText = async (request: Request): Promise<Run> => {
  const { paths, closed, options, language, flags, line } = request
  if (flags.output !== undefined) await prepareOutput(flags.output, 'file')
  const colour =
    flags.output === undefined && flags.color !== false && process.stdout.isTTY && process.env.NO_COLOR === undefined
  const texts = new Map<string, string>()
  const take = async ({ file, content }: DocumentReport & { readonly file: string }): Promise<void> =>
    void texts.set(file, `${visible(file)} · ${String(content)}`)
  const examined = await workOnFiles(
    paths,
    (bytes, name) => reportDocument(bytes, name, options, { format: 'text', language, colour }),
    { progress: progressOf(request), take },
  )
  const run = runOf([...examined, ...closed], options)
  const text = textOf(run, texts, { language, colour })
  if (text !== '')
    await writeOutput(
      { name: 'report.txt', content: text },
      { format: 'text', output: flags.output, print: line.print },
    )
  return run
}

/** Examines all documents and writes one report about them. */
const checkTogether = async (request: Request, format: Exclude<ReportFormat, DocumentFormat>): Promise<Run> => {
  const { paths, closed, options, language, flags, line } = request
  if (flags.output !== undefined) await prepareOutput(flags.output, 'file')
  const examined = await examineFiles(paths, options, format === 'xlsx' ? 'checks' : 'findings', progressOf(request))
  const run = runOf([...examined, ...closed], options)
  if (examinationsOf(examined).length > 0 || format === 'json' || format === 'sarif')
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
  const { paths, closed, links } = await filesOf(names)
  for (const link of links) line.report(fill(words['link-skipped'], { file: visible(link) }))
  const request: Request = { paths, closed, options, language, flags, line }
  const { files, across } = await (isDocumentFormat(format)
    ? checkDocuments(request, format)
    : format === 'text'
      ? checkAsText(request)
      : checkTogether(request, format))
  for (const each of files)
    if ('problem' in each)
      line.report(
        fill(words['cannot-read'], {
          file: visible(each.file),
          reason: language === 'en' ? each.problem.en : each.problem.zh,
        }),
      )
  if (files.length === 0) line.report(words['no-files'])
  const reports = files.flatMap((each) => ('examination' in each ? [each.examination.report] : []))
  if (reports.length < files.length || files.length === 0) return EXIT.refused
  return hasErrors([...reports, across], flags.strict === true) ? EXIT.problem : EXIT.ok
}
