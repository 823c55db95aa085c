import { styleText } from 'node:util'
import type { Bilingual, Figure, Finding, Report, Severity } from './finding.ts'
import { type Language, fill, messagesIn } from './messages/index.ts'
import { displayWidth, visible } from './read/plain.ts'
import {
  cleanWords,
  type Coverage,
  coverageOf,
  coverageWords,
  notCheckedGroups,
  type ReadData,
  unreadGroups,
} from './report/coverage.ts'
import type { Evidence } from './report/evidence.ts'
import { inLanguage, say } from './report/messages/index.ts'
import { whereOf } from './report/places.ts'
import type { Place, SourceFormat } from './source.ts'

/** How a report is written for a person at a terminal. */
export interface TextOptions {
  readonly language: Language
  readonly colour: boolean
}

/** What a report is about, where it is about one document. */
export interface TextSubject {
  readonly disclosure?: ReadData | undefined
  readonly format?: SourceFormat | undefined
  /** The words of the rows in which cells stand. */
  readonly evidence?: ReadonlyMap<Place, Evidence> | undefined
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'cyan' } as const satisfies Record<Severity, string>

/** Longest excerpt that is printed, in display columns; longer ones are cut around the figure. */
const EXCERPT = 96

/** Most figures that are shown with their excerpt under one finding, and most that are named at all. */
const SHOWN = 4
const NAMED = 12

/** Most places that are listed for one reason, and most subjects. */
const PLACES = 8
const SUBJECTS = 4

/** Most findings that are written out; whoever has more wants the data. */
export const MOST_FINDINGS = 1000

type Style = Parameters<typeof styleText>[0]

const painter =
  ({ colour }: TextOptions) =>
  (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text

/** Words of a document as they may go to a terminal. */
const told = (text: Bilingual, language: Language): string => visible(inLanguage(text, language))

const whereIn = (place: Place, { format }: TextSubject, language: Language): string =>
  [visible(place.document ?? ''), told(whereOf(place, format), language)]
    .filter((part) => part !== undefined && part !== '')
    .join(' · ')

/** The words around a figure and a caret line under it. */
const excerptOf = (place: Place, evidence: Evidence | undefined): { words: string; caret: string } | undefined => {
  const { excerpt, start, end } = evidence ?? place
  const from = start ?? 0
  const to = Math.min(Math.max(from + 1, Math.min(end ?? excerpt.length, excerpt.length)), from + EXCERPT)
  const text = visible(excerpt.slice(0, to + EXCERPT).replaceAll('\t', ' '))
  if (text.trim() === '') return undefined
  let left = Math.max(0, from - EXCERPT)
  while (displayWidth(text.slice(left, to)) > EXCERPT && left < from) left += 1
  let right = text.length
  while (displayWidth(text.slice(left, right)) > EXCERPT && right > to) right -= 1
  const words = `${left > 0 ? '…' : ''}${text.slice(left, right)}${right < excerpt.length ? '…' : ''}`
  const before = displayWidth(text.slice(left, from)) + (left > 0 ? 2 : 0)
  const width = Math.min(EXCERPT, Math.max(1, displayWidth(text.slice(from, to))))
  return { words, caret: start === undefined ? '' : `${' '.repeat(before)}${'^'.repeat(width)}` }
}

const figureLines = (
  figure: Figure,
  severity: Severity,
  subject: TextSubject,
  options: TextOptions,
  whole: boolean,
): string[] => {
  const paint = painter(options)
  const line = `  ${paint('dim', `${told(figure.role, options.language)} — ${whereIn(figure.place, subject, options.language)}`)}`
  if (!whole) return [line]
  const excerpt = excerptOf(figure.place, subject.evidence?.get(figure.place))
  return [
    line,
    ...(excerpt === undefined ? [] : [`    ${excerpt.words}`]),
    ...(excerpt === undefined || excerpt.caret === '' ? [] : [`    ${paint(COLOURS[severity], excerpt.caret)}`]),
  ]
}

const findingLines = (finding: Finding, subject: TextSubject, options: TextOptions): string[] => {
  const paint = painter(options)
  const { language } = options
  const { report, rules } = messagesIn(language)
  const rule = Object.entries(rules).find(([id]) => id === finding.rule)?.[1]
  const printed = finding.figures.filter((figure) => figure.printed !== '')
  const figures = finding.figures.length <= 2 || printed.length === 0 ? finding.figures : printed
  const numbers = (['asserted', 'computed', 'difference', 'tolerance'] as const).flatMap((key) =>
    finding[key] === undefined || finding[key] === '' ? [] : [visible(`${report[key]} ${finding[key]}`)],
  )
  return [
    `${paint(COLOURS[finding.severity], `${report[finding.severity]} ${finding.id}`)} ${paint('dim', `${finding.rule} ${rule?.title ?? ''}`)}`,
    `  ${told(finding.message, language)}`,
    ...figures
      .slice(0, NAMED)
      .flatMap((figure, index) => figureLines(figure, finding.severity, subject, options, index < SHOWN)),
    ...(figures.length > NAMED ? [`  ${paint('dim', say(language, 'more', { count: figures.length - NAMED }))}`] : []),
    ...(numbers.length > 0 ? [`  ${paint('dim', numbers.join(' · '))}`] : []),
    ...(finding.cannotTell === undefined ? [] : [`  ${paint('dim', told(finding.cannotTell, language))}`]),
    ...(finding.related.length > 0
      ? [`  ${paint('dim', fill(report.related, { ids: finding.related.slice(0, 12).join(' ') }))}`]
      : []),
  ]
}

/** What could not be understood, by reason, with its places. */
const unreadLines = (subject: TextSubject, options: TextOptions): string[] => {
  const { language } = options
  const unread = subject.disclosure?.unread ?? []
  if (unread.length === 0) return []
  const lines = unreadGroups(unread).flatMap(({ reason, places }) => [
    `  ${told(reason, language)}`,
    ...places.slice(0, PLACES).map((place) => {
      const words = place.excerpt
        .slice(place.start ?? 0, place.end)
        .trim()
        .slice(0, 40)
      return `    ${whereIn(place, subject, language)}${words === '' ? '' : `: ${visible(words)}`}`
    }),
    ...(places.length > PLACES ? [`    ${say(language, 'more', { count: places.length - PLACES })}`] : []),
  ])
  return [painter(options)('yellow', say(language, 'unread', { count: unread.length })), ...lines, '']
}

/** What was not checked, by rule and reason. */
const openLines = (report: Report, options: TextOptions): string[] => {
  const { language } = options
  const groups = notCheckedGroups(report.checks)
  if (groups.length === 0) return []
  const between = language === 'en' ? '; ' : '；'
  const lines = groups.map(({ rule, reason, subjects }) => {
    const named = [...new Set(subjects.map((each) => told(each, language)))]
    const more = subjects.length > SUBJECTS ? ` ${say(language, 'moreSubjects', { count: subjects.length })}` : ''
    return `  ${rule} ${told(reason, language)} ${painter(options)('dim', named.slice(0, SUBJECTS).join(between) + more)}`
  })
  return [painter(options)('yellow', say(language, 'notChecked', { count: report.tally.notChecked })), ...lines, '']
}

const countOf = (report: Report, severity: Severity): number =>
  report.findings.filter((finding) => finding.severity === severity).length

const NOTHING_READ: ReadData = { tables: [], claims: [], projects: [], unread: [] }

/** The last lines of a report: what was checked, what was found. */
const summaryLines = (report: Report, coverage: Coverage, { language }: TextOptions): string[] => {
  const { report: words } = messagesIn(language)
  const { held, rounding, failed, notChecked } = report.tally
  return [
    fill(words.summary, { total: held + rounding + failed + notChecked, held, rounding, failed, notChecked }),
    report.findings.length === 0
      ? told(cleanWords(coverage), language)
      : fill(words.counts, {
          error: countOf(report, 'error'),
          warning: countOf(report, 'warning'),
          information: countOf(report, 'information'),
        }),
  ]
}

/**
 * A report as lines for a terminal: how much was read and checked, every finding with the words of the document and a caret
 * under the figure, what was not understood, what was not checked and why.
 */
export const reportLines = (report: Report, options: TextOptions, subject: TextSubject = {}): string[] => {
  const coverage = coverageOf(subject.disclosure ?? NOTHING_READ, report)
  const opening =
    subject.disclosure === undefined
      ? []
      : [...coverageWords(coverage).map((words) => told(words, options.language)), '']
  return [
    ...opening,
    ...report.findings.slice(0, MOST_FINDINGS).flatMap((finding) => [...findingLines(finding, subject, options), '']),
    ...(report.findings.length > MOST_FINDINGS
      ? [say(options.language, 'moreInData', { count: report.findings.length - MOST_FINDINGS }), '']
      : []),
    ...unreadLines(subject, options),
    ...openLines(report, options),
    ...summaryLines(report, coverage, options),
  ]
}
