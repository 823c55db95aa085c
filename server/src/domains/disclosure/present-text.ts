import { styleText } from 'node:util'
import type { Figure, Finding, Report, Severity } from './finding.ts'
import { type Language, fill, messagesIn } from './messages/index.ts'
import { displayWidth } from './read/plain.ts'
import type { Place, Unread } from './source.ts'

/** How a report is written for a person at a terminal. */
export interface TextOptions {
  readonly language: Language
  readonly colour: boolean
}

const COLOURS = { error: 'red', warning: 'yellow', information: 'cyan' } as const satisfies Record<Severity, string>

/** Longest excerpt that is printed, in display columns; longer ones are cut around the figure. */
const EXCERPT = 96

/** Most figures that are shown with their excerpt under one finding. */
const SHOWN = 4

type Style = Parameters<typeof styleText>[0]

const painter =
  ({ colour }: TextOptions) =>
  (style: Style, text: string): string =>
    colour ? styleText(style, text, { validateStream: false }) : text

const whereOf = (place: Place, language: Language): string => {
  const { report } = messagesIn(language)
  const parts = [
    place.document,
    place.sheet,
    place.page === undefined ? undefined : fill(report.page, { page: place.page }),
    place.line === undefined ? undefined : fill(report.line, { line: place.line }),
    place.table,
    place.rowName,
    place.columnName,
  ]
  return parts.filter((part) => part !== undefined && part !== '').join(' · ')
}

/** The words around a figure and a caret line under it. */
const excerptOf = (figure: Figure): { words: string; caret: string } | undefined => {
  const { excerpt, start, end } = figure.place
  const text = excerpt.replaceAll('\t', ' ')
  if (text.trim() === '') return undefined
  const from = start ?? 0
  const to = Math.max(from + 1, Math.min(end ?? text.length, text.length))
  let left = 0
  while (displayWidth(text.slice(left, to)) > EXCERPT && left < from) left += 1
  let right = text.length
  while (displayWidth(text.slice(left, right)) > EXCERPT && right > to) right -= 1
  const words = `${left > 0 ? '…' : ''}${text.slice(left, right)}${right < text.length ? '…' : ''}`
  const before = displayWidth(text.slice(left, from)) + (left > 0 ? 2 : 0)
  const width = Math.min(EXCERPT, Math.max(1, displayWidth(text.slice(from, to))))
  return { words, caret: start === undefined ? '' : `${' '.repeat(before)}${'^'.repeat(width)}` }
}

const findingLines = (finding: Finding, options: TextOptions): string[] => {
  const paint = painter(options)
  const { report, rules } = messagesIn(options.language)
  const pick = options.language === 'en' ? 'en' : 'zh'
  const rule = Object.entries(rules).find(([id]) => id === finding.rule)?.[1]
  const lines = [
    `${paint(COLOURS[finding.severity], `${report[finding.severity]} ${finding.id}`)} ${paint('dim', `${finding.rule} ${rule?.title ?? ''}`)}`,
    `  ${finding.message[pick]}`,
  ]
  const shown = finding.figures.filter((figure) => figure.printed !== '' || finding.figures.length <= 2).slice(0, SHOWN)
  for (const figure of shown) {
    lines.push(`  ${paint('dim', `${figure.role[pick]} — ${whereOf(figure.place, options.language)}`)}`)
    const excerpt = excerptOf(figure)
    if (excerpt !== undefined) lines.push(`    ${excerpt.words}`)
    if (excerpt !== undefined && excerpt.caret !== '')
      lines.push(`    ${paint(COLOURS[finding.severity], excerpt.caret)}`)
  }
  const numbers = (['asserted', 'computed', 'difference', 'tolerance'] as const).flatMap((key) =>
    finding[key] === undefined || finding[key] === '' ? [] : [`${report[key]} ${finding[key]}`],
  )
  if (numbers.length > 0) lines.push(`  ${paint('dim', numbers.join(' · '))}`)
  if (finding.cannotTell !== undefined) lines.push(`  ${paint('dim', finding.cannotTell[pick])}`)
  if (finding.related.length > 0)
    lines.push(`  ${paint('dim', fill(report.related, { ids: finding.related.slice(0, 12).join(' ') }))}`)
  return lines
}

const countOf = (report: Report, severity: Severity): number =>
  report.findings.filter((finding) => finding.severity === severity).length

/** The last lines of a report: what was checked, what was found. */
export const summaryLines = (report: Report, options: TextOptions): string[] => {
  const { report: words } = messagesIn(options.language)
  const { held, rounding, failed, notChecked } = report.tally
  return [
    fill(words.summary, { total: held + rounding + failed + notChecked, held, rounding, failed, notChecked }),
    report.findings.length === 0
      ? words.clean
      : fill(words.counts, {
          error: countOf(report, 'error'),
          warning: countOf(report, 'warning'),
          information: countOf(report, 'information'),
        }),
  ]
}

/** A report as lines for a terminal: every finding with the words of the document and a caret under the figure. */
export const reportLines = (report: Report, unread: readonly Unread[], options: TextOptions): string[] => {
  const paint = painter(options)
  const { report: words, unread: reasons } = messagesIn(options.language)
  const lines = report.findings.flatMap((finding) => [...findingLines(finding, options), ''])
  if (unread.length > 0) {
    lines.push(paint('yellow', fill(words.unread, { count: unread.length })))
    for (const { reason, place } of unread.slice(0, 20)) {
      const why = Object.entries(reasons).find(([key]) => key === reason)?.[1] ?? reason
      lines.push(`  ${whereOf(place, options.language)}: ${why}`)
    }
    lines.push('')
  }
  return [...lines, ...summaryLines(report, options)]
}
