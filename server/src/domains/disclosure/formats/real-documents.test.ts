import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../decimal.ts'
import { checkDisclosure } from '../check/check-disclosure.ts'
import type { ColumnKey, Table, TableKind } from '../disclosure.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readFormat } from './read-format.ts'

/** Real documents, when they lie beside the repository; the suite does without them. Every finding below was looked up in the pages. */
const DATA = new URL('../../../../../../shared/data/budgets/', import.meta.url)

const SHANGHAI: readonly TableKind[] = [
  'overview',
  'income',
  'expenditure',
  'appropriation',
  'general-expenditure',
  'fund-expenditure',
  'capital-expenditure',
  'general-basic',
  'three-public',
]

interface Known {
  readonly file: string
  /** Printed totals in yuan: all, basic, project. */
  readonly totals: readonly [string, string, string]
  readonly rows: number
  /** Identities that hold, at least. */
  readonly held: number
  /** Rule and printed figures of every error. */
  readonly errors: readonly string[]
  /** Page, reason and first words of what was not read. */
  readonly unread?: readonly string[]
}

const KNOWN: readonly Known[] = [
  {
    file: 'shanghai/finance-2025.pdf',
    totals: ['31214205.8', '25121091', '6093114.8'],
    rows: 20,
    held: 310,
    errors: ['I16 887.36万元 873,617.00'],
    // The office laid one text over two pages, each of which cuts off what the other shows.
    unread: ['7 not-visible 9.“卫生健康', '8 not-visible 2025年，上'],
  },
  {
    file: 'shanghai/government-office-unit-2025.pdf',
    totals: ['91016775.35', '24606775.35', '66410000'],
    rows: 21,
    held: 325,
    errors: [],
  },
  {
    file: 'shanghai/wanli-street-2023.pdf',
    totals: ['164978640', '99406297', '65572343'],
    rows: 67,
    held: 990,
    errors: [
      'I16 441.25万元 2,206,272',
      'I19 10,903,043.00元 11,419,043.00元 0.00元',
      'I21 1421.25万元 0万元',
      'I21 314.82% 45.41万元 11.67万元',
      'I21 60.54% 441.25万元 132.59万元',
    ],
  },
]

const totalIn = (table: Table | undefined, column: ColumnKey): string | undefined => {
  const value = table?.rows.find((row) => row.name === '合计')?.cells.find((cell) => cell.column === column)?.value
  return value?.kind === 'amount' ? formatDecimal(value.amount.yuan) : undefined
}

const open = async (file: string) =>
  readDisclosure(await readFormat(new Uint8Array(readFileSync(new URL(file, DATA))), file))

describe.runIf(existsSync(DATA))('real documents', () => {
  it.each(KNOWN)(
    '$file: tables by kind, totals, identities, and no error that is none',
    async ({ file, totals, rows, held, errors, unread = [] }) => {
      const disclosure = await open(file)
      expect(disclosure.tables.map((table) => table.kind)).toEqual(SHANGHAI)
      const table = disclosure.tables.find((each) => each.kind === 'expenditure')
      expect(table?.rows).toHaveLength(rows)
      expect((['total', 'basic', 'project'] as const).map((column) => totalIn(table, column))).toEqual(totals)
      expect(
        disclosure.unread.map(({ reason, place }) => `${place.page} ${reason} ${place.excerpt.slice(0, 7)}`),
      ).toEqual(unread)
      const report = checkDisclosure(disclosure)
      expect(report.tally.held).toBeGreaterThan(held)
      const found = report.findings.filter((finding) => finding.severity === 'error')
      expect(
        found.map(({ rule, figures }) => [rule, ...figures.map((figure) => figure.printed)].join(' ')).toSorted(),
      ).toEqual(errors)
    },
  )

  it('a blank form as a workbook: every table by kind, and no error', async () => {
    const disclosure = await open('shanghai/template-department.xlsx')
    expect(disclosure.tables.map((table) => table.kind)).toEqual(SHANGHAI)
    const severities = checkDisclosure(disclosure).findings.map((finding) => finding.severity)
    expect(severities).not.toContain('error')
    expect(severities).toContain('warning')
  })

  it('explanations alone as a web page: office, year, claims, and no error', async () => {
    const disclosure = await open('chongqing-transport-2018.html')
    expect([disclosure.year, disclosure.tables.length, disclosure.claims.length > 20]).toEqual([2018, 0, true])
    expect(checkDisclosure(disclosure).findings).toEqual([])
  })
})
