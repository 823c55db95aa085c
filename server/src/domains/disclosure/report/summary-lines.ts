import type { Report, Severity } from '../finding.ts'
import { displayWidth } from '../read/plain.ts'
import type { Examined } from './examine-files.ts'
import { inLanguage, type ReportLanguage, say } from './messages/index.ts'

const count = (report: Report, severity: Severity): string =>
  String(report.findings.filter((finding) => finding.severity === severity).length)

const padded = (text: string, width: number, right: boolean): string => {
  const space = ' '.repeat(Math.max(0, width - displayWidth(text)))
  return right ? space + text : text + space
}

/** One line per file with its counts, under a heading, in columns. */
export const summaryTableLines = (files: readonly Examined[], language: ReportLanguage): string[] => {
  const head = [
    say(language, 'file'),
    ...(['error', 'warning', 'information', 'held'] as const).map((key) => say(language, key)),
    say(language, 'summaryNotChecked', { count: '' }).trim(),
  ]
  const rows = files.map((each) => {
    if ('problem' in each)
      return [`${each.file}: `, say(language, 'refused', { reason: inLanguage(each.problem, language) })]
    const { report } = each.examination
    const counts = (['error', 'warning', 'information'] as const).map((severity) => count(report, severity))
    return [`${each.file}: `, ...counts, String(report.tally.held), String(report.tally.notChecked)]
  })
  const widths = head.map((text, column) =>
    Math.max(
      displayWidth(text),
      ...rows.filter((row) => row.length === head.length).map((row) => displayWidth(row[column] ?? '')),
    ),
  )
  return [head, ...rows].map((row) =>
    row
      .map((text, column) =>
        padded(
          text,
          row.length === head.length || column === 0 ? (widths[column] ?? 0) : 0,
          column > 0 && row.length === head.length,
        ),
      )
      .join('  ')
      .trimEnd(),
  )
}
