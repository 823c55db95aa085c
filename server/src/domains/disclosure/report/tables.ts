import { UNIT_WORD } from '../amount.ts'
import { COMPARED, type ComparedFigure, type ComparedKey, type OfficeFigures } from '../check/side-by-side.ts'
import { formatDecimal, shift } from '../decimal.ts'
import type { CellValue, Headcount } from '../disclosure.ts'
import type { PlainDisclosure } from '../formats/examination.ts'
import { messagesIn } from '../messages/index.ts'
import type { Place } from '../source.ts'
import { unreadGroups } from './coverage.ts'
import { inLanguage, type MessageKey, type ReportLanguage, say } from './messages/index.ts'
import { addressOf, whereOf } from './places.ts'
import type { Reported } from './run.ts'

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

/** Every cell of every table, blank ones too: one row for each, with what is printed, its value in yuan and its place. */
export const cellTable = (disclosure: PlainDisclosure, language: ReportLanguage): ReportTable => {
  const words = messagesIn(language)
  return {
    name: 'tables',
    head: heads(language, ['table', 'kind', 'unit', 'code', 'name', 'column', 'printed', 'value', 'place']),
    rows: disclosure.tables.flatMap((table) => {
      const start = [table.title.text, words.tables[table.kind], UNIT_WORD[table.unit]]
      const where = (place: Place): string =>
        inLanguage(
          whereOf({ ...place, table: undefined, rowName: undefined, columnName: undefined }, disclosure.format),
          language,
        )
      // A table that is printed empty is a statement too.
      if (table.rows.every((row) => row.cells.length === 0))
        return [[...start, '', '', '', '', '', where(table.title.place)]]
      return table.rows.flatMap((row) =>
        row.cells.map((cell): TableValue[] => [
          ...start,
          row.code ?? '',
          row.label,
          words.columns[cell.column],
          printed(cell.value),
          exact(cell.value),
          where(cell.place),
        ]),
      )
    }),
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

/** A printed figure as a number with its unit beside it, so that a spreadsheet counts with it; words stay words. */
const measured = (text: string): readonly [TableValue, string] => {
  const match = /^(-?[\d,]+(?:\.(\d+))?)([十百千]?万元|[百千]元|亿元|元|%)?$/u.exec(text)
  if (match === null) return [text, '']
  const [, figure = '', decimals = '', unit = ''] = match
  return [{ number: figure.replaceAll(',', ''), decimals: decimals.length }, unit]
}

const valueOf = (text: string | undefined): TableValue => measured(text ?? '')[0]

const unitAmong = (texts: readonly (string | undefined)[]): string =>
  texts.map((text) => measured(text ?? '')[1]).find((unit) => unit !== '') ?? ''

const NUMBERS = ['asserted', 'computed', 'difference', 'tolerance'] as const

/** Every figure of every finding, one row for each, with those between documents at the end. */
export const findingTable = (reported: readonly Reported[], language: ReportLanguage): ReportTable => ({
  name: 'problems',
  head: heads(language, [
    'file',
    'finding',
    'severity',
    'rule',
    'message',
    'figure',
    'printed',
    'shownUnit',
    'place',
    'address',
    'excerpt',
    ...NUMBERS,
    'unit',
  ]),
  rows: reported.flatMap(({ name, report, format }) =>
    report.findings.flatMap((finding) => {
      const start = (file: string): TableValue[] => [
        file,
        finding.id,
        say(language, finding.severity),
        finding.rule,
        inLanguage(finding.message, language),
      ]
      const numbers = NUMBERS.map((key) => finding[key])
      const end: TableValue[] = [...numbers.map(valueOf), unitAmong(numbers)]
      if (finding.figures.length === 0) return [[...start(name), '', '', '', '', '', '', ...end]]
      return finding.figures.map(({ role, printed: figure, place }) => [
        ...start(place.document ?? name),
        inLanguage(role, language),
        ...measured(figure),
        inLanguage(whereOf(place, format), language),
        addressOf(place) ?? '',
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
export const identityTable = (reported: readonly Reported[], language: ReportLanguage): ReportTable => ({
  name: 'identities',
  head: heads(language, ['file', 'rule', 'identity', 'outcome', ...NUMBERS, 'unit', 'reason']),
  rows: reported.flatMap(({ name, report }) =>
    report.checks.map((check): TableValue[] => {
      const numbers = NUMBERS.map((key) => check[key])
      return [
        name,
        check.rule,
        inLanguage(check.subject, language),
        say(language, OUTCOMES[check.outcome], { count: '' }).trim(),
        ...numbers.map(valueOf),
        unitAmong(numbers),
        check.message === undefined ? '' : inLanguage(check.message, language),
      ]
    }),
  ),
})

/** What was not understood, one row for each place. */
export const unreadTable = (reported: readonly Reported[], language: ReportLanguage): ReportTable => ({
  name: 'unreadSheet',
  head: heads(language, ['file', 'reason', 'place', 'address', 'excerpt']),
  rows: reported.flatMap(({ name, disclosure, format }) =>
    unreadGroups(disclosure?.unread ?? []).flatMap(({ reason, places }) =>
      places.map((place): TableValue[] => [
        name,
        inLanguage(reason, language),
        inLanguage(whereOf(place, format), language),
        addressOf(place) ?? '',
        place.excerpt.slice(0, 500),
      ]),
    ),
  ),
})

/** One row per document, and one for what lies between them: what held, what failed, what was not read or checked. */
export const summaryTable = (reported: readonly Reported[], language: ReportLanguage): ReportTable => {
  const whole = (value: number): TableValue => ({ number: String(value), decimals: 0 })
  return {
    name: 'summary',
    head: [
      ...heads(language, ['file', 'office', 'year', 'error', 'warning', 'information', 'held', 'rounding']),
      say(language, 'summaryNotChecked', { count: '' }).trim(),
      say(language, 'unreadSheet'),
    ],
    rows: reported.map(({ name, report, disclosure }) => {
      const count = (severity: string): TableValue =>
        whole(report.findings.filter((finding) => finding.severity === severity).length)
      return [
        name,
        disclosure?.office?.text ?? '',
        disclosure?.year === undefined ? '' : String(disclosure.year),
        count('error'),
        count('warning'),
        count('information'),
        whole(report.tally.held),
        whole(report.tally.rounding),
        whole(report.tally.notChecked),
        disclosure === undefined ? '' : whole(disclosure.unread.length),
      ]
    }),
  }
}

/** The heading of each compared figure. */
export const COMPARED_HEADS = {
  'income-total': 'income-total',
  'expenditure-total': 'expenditure-total',
  basic: 'basic',
  project: 'project-expenditure',
  'three-public': 'three-public',
  'running-costs': 'running-costs',
  procurement: 'procurement',
} as const satisfies Record<ComparedKey, MessageKey>

/** A figure in 万元, exact, with two decimals or as many as it needs. */
export const tenThousands = ({ amount }: ComparedFigure): string => {
  const exact = formatDecimal(shift(amount.yuan, -4))
  const decimals = exact.split('.')[1]?.length ?? 0
  return decimals >= 2 ? exact : formatDecimal(shift(amount.yuan, -4), 2)
}

const inTenThousands = (figure: ComparedFigure): TableValue => {
  const number = tenThousands(figure)
  return { number, decimals: number.split('.')[1]?.length ?? 0 }
}

const headcount = (people: Headcount | undefined, language: ReportLanguage): string =>
  people === undefined ? '' : say(language, people.kind, { count: people.count })

/** Offices side by side in 万元; `places` adds where each figure is printed. */
export const officeTable = (
  offices: readonly OfficeFigures[],
  language: ReportLanguage,
  { places = false }: { readonly places?: boolean } = {},
): ReportTable => {
  const where = (place: Place | undefined): TableValue[] =>
    places ? [place === undefined ? '' : inLanguage(whereOf(place), language)] : []
  const heading = (key: MessageKey): string[] => [
    say(language, key),
    ...(places ? [`${say(language, key)} · ${say(language, 'place')}`] : []),
  ]
  return {
    name: 'comparison',
    head: [
      ...heads(language, ['file', 'office', 'year', 'kind']),
      ...COMPARED.flatMap((key) => heading(COMPARED_HEADS[key])),
      ...heading('people'),
    ],
    rows: offices.map(({ document, office, year, kind, figures, people }) => [
      document,
      office,
      year === undefined ? '' : String(year),
      say(language, kind),
      ...COMPARED.flatMap((key): TableValue[] => {
        const figure = figures[key]
        return [figure === undefined ? '' : inTenThousands(figure), ...where(figure?.place)]
      }),
      headcount(people, language),
      ...where(people?.place),
    ]),
  }
}
