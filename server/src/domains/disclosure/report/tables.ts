import { UNIT_WORD } from '../amount.ts'
import { formatDecimal } from '../decimal.ts'
import type { CellValue } from '../disclosure.ts'
import type { Examination, PlainDisclosure } from '../formats/examination.ts'
import { messagesIn } from '../messages/index.ts'
import { inLanguage, type MessageKey, type ReportLanguage, say } from './messages/index.ts'
import { whereOf } from './places.ts'

/** A value of a table made from a report: words, or an exact number with the decimals that were printed. */
export type TableValue = string | { readonly number: string; readonly decimals: number }

/** A table of a report: a name, a heading, rows. */
export interface ReportTable {
  readonly name: MessageKey
  readonly head: readonly string[]
  readonly rows: readonly (readonly TableValue[])[]
}

const heads = (language: ReportLanguage, keys: readonly MessageKey[]): string[] => keys.map((key) => say(language, key))

const exact = (value: CellValue): TableValue => {
  if (value.kind === 'amount') {
    const number = formatDecimal(value.amount.yuan)
    return { number, decimals: number.split('.')[1]?.length ?? 0 }
  }
  return value.kind === 'number' ? { number: formatDecimal(value.value), decimals: 0 } : ''
}

const printed = (value: CellValue): string => {
  if (value.kind === 'amount') return value.amount.printed
  if (value.kind === 'number') return value.printed
  return value.kind === 'text' ? value.text : value.kind === 'dash' ? '—' : ''
}

/** Every cell of every table: one row for each, with what is printed, its value in yuan and its place. */
export const cellTable = (disclosure: PlainDisclosure, language: ReportLanguage): ReportTable => {
  const words = messagesIn(language)
  return {
    name: 'tables',
    head: heads(language, ['table', 'kind', 'unit', 'code', 'name', 'column', 'printed', 'value', 'place']),
    rows: disclosure.tables.flatMap((table) =>
      table.rows.flatMap((row) =>
        row.cells
          .filter((cell) => cell.value.kind !== 'blank')
          .map((cell): TableValue[] => [
            table.title.text,
            words.tables[table.kind],
            UNIT_WORD[table.unit],
            row.code ?? '',
            row.label,
            words.columns[cell.column],
            printed(cell.value),
            exact(cell.value),
            inLanguage(
              whereOf(
                { ...cell.place, table: undefined, rowName: undefined, columnName: undefined },
                disclosure.format,
              ),
              language,
            ),
          ]),
      ),
    ),
  }
}

/** Every project with each of its indicators. */
export const projectTable = (disclosure: PlainDisclosure, language: ReportLanguage): ReportTable => ({
  name: 'projects',
  head: heads(language, ['project', 'budgetAmount', 'level1', 'level2', 'indicator', 'target']),
  rows: disclosure.projects.flatMap((project) => {
    const budget: TableValue =
      project.budget === undefined ? '' : exact({ kind: 'amount', amount: project.budget.amount })
    const indicators = project.indicators.map((indicator): TableValue[] => [
      project.name,
      budget,
      indicator.level1,
      indicator.level2,
      indicator.name,
      indicator.printed,
    ])
    return indicators.length > 0 ? indicators : [[project.name, budget, '', '', '', '']]
  }),
})

/** Every figure of every finding, one row for each. */
export const findingTable = (examinations: readonly Examination[], language: ReportLanguage): ReportTable => ({
  name: 'problems',
  head: heads(language, [
    'file',
    'finding',
    'severity',
    'rule',
    'message',
    'figure',
    'printed',
    'place',
    'excerpt',
    'asserted',
    'computed',
    'difference',
    'tolerance',
  ]),
  rows: examinations.flatMap(({ report, source }) =>
    report.findings.flatMap((finding) => {
      const start: TableValue[] = [
        report.document,
        finding.id,
        say(language, finding.severity),
        finding.rule,
        inLanguage(finding.message, language),
      ]
      const end: TableValue[] = [
        finding.asserted ?? '',
        finding.computed ?? '',
        finding.difference ?? '',
        finding.tolerance ?? '',
      ]
      if (finding.figures.length === 0) return [[...start, '', '', '', '', ...end]]
      return finding.figures.map(({ role, printed: figure, place }) => [
        ...start,
        inLanguage(role, language),
        figure,
        inLanguage(whereOf(place, source.format), language),
        place.excerpt.slice(0, 500),
        ...end,
      ])
    }),
  ),
})

const OUTCOMES = {
  held: 'held',
  rounding: 'rounding',
  failed: 'failed',
  'not-checked': 'summaryNotChecked',
} as const satisfies Record<string, MessageKey>

/** Every identity with its outcome. */
export const identityTable = (examinations: readonly Examination[], language: ReportLanguage): ReportTable => ({
  name: 'identities',
  head: heads(language, [
    'file',
    'rule',
    'identity',
    'outcome',
    'asserted',
    'computed',
    'difference',
    'tolerance',
    'reason',
  ]),
  rows: examinations.flatMap(({ report }) =>
    report.checks.map((check): TableValue[] => [
      report.document,
      check.rule,
      inLanguage(check.subject, language),
      say(language, OUTCOMES[check.outcome], { count: '' }).trim(),
      check.asserted ?? '',
      check.computed ?? '',
      check.difference ?? '',
      check.tolerance ?? '',
      check.message === undefined ? '' : inLanguage(check.message, language),
    ]),
  ),
})

/** One row per document: what held, what failed. */
export const summaryTable = (examinations: readonly Examination[], language: ReportLanguage): ReportTable => {
  const whole = (value: number): TableValue => ({ number: String(value), decimals: 0 })
  return {
    name: 'summary',
    head: [
      ...heads(language, ['file', 'office', 'year', 'error', 'warning', 'information', 'held', 'rounding']),
      say(language, 'summaryNotChecked', { count: '' }).trim(),
    ],
    rows: examinations.map(({ report, disclosure }) => {
      const count = (severity: string): TableValue =>
        whole(report.findings.filter((finding) => finding.severity === severity).length)
      return [
        report.document,
        disclosure.office?.text ?? '',
        disclosure.year === undefined ? '' : String(disclosure.year),
        count('error'),
        count('warning'),
        count('information'),
        whole(report.tally.held),
        whole(report.tally.rounding),
        whole(report.tally.notChecked),
      ]
    }),
  }
}
