import type { OfficeFigures } from '../check/side-by-side.ts'
import type { Report, Severity } from '../finding.ts'
import { displayWidth, visible } from '../read/plain.ts'
import { inLanguage, type ReportLanguage, say } from './messages/index.ts'
import { whereOf } from './places.ts'
import { COMPARED_HEADS, officeTable, type TableValue } from './tables.ts'
import type { Run } from './run.ts'

const count = (report: Report, severity: Severity): string =>
  String(report.findings.filter((finding) => finding.severity === severity).length)

const padded = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? space + text : text + space
}

/** Rows of words in columns; a row with fewer cells than the heading takes no part in the widths. `left` columns are words. */
const inColumns = (head: readonly string[], rows: readonly (readonly string[])[], left: number): string[] => {
  const full = [head, ...rows].filter((row) => row.length === head.length)
  const widths = head.map((_, column) => Math.max(...full.map((row) => displayWidth(row[column] ?? ''))))
  return [head, ...rows].map((row) =>
    row
      .map((text, column) =>
        row.length === head.length || column === 0 ? padded(text, widths[column] ?? 0, column >= left) : text,
      )
      .join('  ')
      .trimEnd(),
  )
}

/** One line per file with its counts, and one for what lies between the files, under a heading, in columns. */
export const summaryTableLines = ({ files, across }: Run, language: ReportLanguage): string[] => {
  const head = [
    say(language, 'file'),
    ...(['error', 'warning', 'information', 'held'] as const).map((key) => say(language, key)),
    say(language, 'summaryNotChecked', { count: '' }).trim(),
    say(language, 'unreadSheet'),
  ]
  const counts = (report: Report): string[] => [
    ...(['error', 'warning', 'information'] as const).map((severity) => count(report, severity)),
    String(report.tally.held),
    String(report.tally.notChecked),
  ]
  const rows = files.map((each) => {
    if ('problem' in each)
      return [`${visible(each.file)}: `, say(language, 'refused', { reason: inLanguage(each.problem, language) })]
    const { report, disclosure } = each.examination
    return [`${visible(each.file)}: `, ...counts(report), String(disclosure.unread.length)]
  })
  const between = across.checks.length === 0 ? [] : [[`${say(language, 'across')}: `, ...counts(across), '']]
  return inColumns(head, [...rows, ...between], 1)
}

const shown = (value: TableValue): string => (typeof value === 'string' ? value : value.number)

/** Most documents whose places are listed under the comparison. */
const PLACED = 12

/** Offices side by side, and under the table where each figure is printed. */
export const officeLines = (offices: readonly OfficeFigures[], language: ReportLanguage): string[] => {
  if (offices.length < 2) return []
  const { head, rows } = officeTable(offices, language)
  const words = rows.map((row) => row.map((value) => (value === '' ? '—' : visible(shown(value)))))
  const places = offices.slice(0, PLACED).map(({ document, figures }) => {
    const each = Object.entries(COMPARED_HEADS).flatMap(([key, name]) => {
      const figure = figures[key as keyof typeof figures]
      return figure === undefined
        ? []
        : [`${say(language, name)} ${visible(inLanguage(whereOf(figure.place), language))}`]
    })
    return `  ${visible(document)}: ${each.join(language === 'en' ? '; ' : '；')}`
  })
  return [
    say(language, 'comparison'),
    ...inColumns(head, words, 4).map((line) => `  ${line}`),
    `  ${say(language, 'comparisonUnit')}`,
    ...places,
    ...(offices.length > PLACED ? [`  ${say(language, 'more', { count: offices.length - PLACED })}`] : []),
    '',
  ]
}
