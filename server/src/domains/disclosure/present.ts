import { type Amount, UNIT_WORD } from './amount.ts'
import type { OfficeFigures } from './check/side-by-side.ts'
import { type Decimal, formatDecimal } from './decimal.ts'
import type { CellValue, Claim, Disclosure, Indicator, MoneyAt, Project, Table, Target } from './disclosure.ts'
import type { Finding, Report } from './finding.ts'
import type { Unread } from './source.ts'

/** Version of the JSON that `huiyin read` and `huiyin check` write; raised when a field changes its meaning. */
export const FORMAT_VERSION = 1

const number = (value: Decimal): string => formatDecimal(value)

/** An amount as JSON: exact numbers are strings, because JSON numbers are binary fractions. */
const money = (amount: Amount) => ({
  printed: amount.printed,
  unit: UNIT_WORD[amount.unit],
  decimals: amount.decimals,
  yuan: number(amount.yuan),
})

const moneyAt = (value: MoneyAt | undefined) =>
  value === undefined ? undefined : { ...money(value.amount), place: value.place }

const cellValue = (value: CellValue) => {
  if (value.kind === 'amount') return { kind: 'amount', ...money(value.amount) }
  return value.kind === 'number' ? { kind: 'number', printed: value.printed, value: number(value.value) } : value
}

const table = (each: Table) => ({
  ...each,
  rows: each.rows.map((row) => ({
    ...row,
    cells: row.cells.map((cell) => ({ column: cell.column, ...cellValue(cell.value), place: cell.place })),
  })),
})

const target = (each: Target) => (each.kind === 'quantity' ? { ...each, value: number(each.value) } : each)

const indicator = (each: Indicator) => ({ ...each, target: target(each.target) })

const project = (each: Project) => ({
  ...each,
  budget: moneyAt(each.budget),
  appropriation: moneyAt(each.appropriation),
  otherFunds: moneyAt(each.otherFunds),
  plan: each.plan.map((step) => ({
    ...step,
    value:
      step.value.kind === 'amount'
        ? { kind: 'amount', ...money(step.value.amount) }
        : { kind: 'percent', value: number(step.value.value) },
  })),
  indicators: each.indicators.map(indicator),
})

const claim = (each: Claim) => ({
  ...each,
  amount: each.amount === undefined ? undefined : money(each.amount),
  percent: each.percent === undefined ? undefined : number(each.percent.value),
})

/** A disclosure as plain data for JSON: exact numbers as strings, every value with its place. */
export const presentDisclosure = (disclosure: Disclosure) => ({
  version: FORMAT_VERSION,
  name: disclosure.name,
  format: disclosure.format,
  kind: disclosure.kind,
  office: disclosure.office,
  year: disclosure.year,
  people: disclosure.people,
  tables: disclosure.tables.map(table),
  units: disclosure.units,
  projects: disclosure.projects.map(project),
  departmentIndicators: disclosure.departmentIndicators.map(indicator),
  paragraphs: disclosure.paragraphs.map(({ text, headings, place }) => ({ text, headings, place })),
  claims: disclosure.claims.map(claim),
  unread: disclosure.unread,
})

const finding = ({ figures, ...each }: Finding) => ({ ...each, figures: figures.map((figure) => ({ ...figure })) })

/** A report as plain data for JSON. Checks that held are counted, those that could not be made are listed with the reason. */
export const presentReport = (report: Report, unread: readonly Unread[] = []) => ({
  version: FORMAT_VERSION,
  document: report.document,
  tally: report.tally,
  byRule: report.byRule,
  findings: report.findings.map(finding),
  notChecked: report.checks
    .filter((check) => check.outcome === 'not-checked')
    .map(({ rule, subject, message }) => ({ rule, subject, reason: message })),
  unread,
})

/** The figures of one office beside those of others: as printed, in yuan, with their places. */
export const presentOffice = ({ figures, ...each }: OfficeFigures) => ({
  ...each,
  figures: Object.fromEntries(
    Object.entries(figures).map(([key, { amount, place }]) => [key, { ...money(amount), place }]),
  ),
})
