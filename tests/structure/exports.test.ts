import { globSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'

/** Where tables become files: two writers, both of which keep a text from being a formula. */
const WORKBOOKS = ['server/src/domains/disclosure/report/workbook.ts', 'server/src/platform/documents/sheet.ts']
const CSV = [
  'server/src/domains/disclosure/report/csv.ts',
  'server/src/domains/intake/rejected-rows.ts',
  'server/src/domains/statistics/present.ts',
  'server/src/platform/documents/sheet.ts',
]

const files = globSync(['server/src/**/*.ts', 'web/**/*.{ts,tsx}'], {
  exclude: (name) => /node_modules|\/dist\//.test(name),
}).filter((file) => !/\.test\.tsx?$|\/testing[./]/.test(file))
const source = new Map(files.map((file) => [file, readFileSync(file, 'utf8')]))
const holding = (sought: RegExp): string[] => files.filter((file) => sought.test(source.get(file) ?? '')).toSorted()

describe('a table that leaves the office', () => {
  it('is written by one of two writers of workbooks, which write no formula', () => {
    expect(files.length).toBeGreaterThan(1000)
    expect(holding(/write-excel-file|exceljs|sheetjs|from 'xlsx'/)).toEqual(WORKBOOKS)
    expect(WORKBOOKS.filter((file) => /formula/i.test(source.get(file) ?? ''))).toEqual([])
  })

  it('is CSV by the one cell that disarms formulas', () => {
    expect(
      holding(/\b(csvCell|quotedCsvCell)\b/).filter((file) => !file.startsWith('server/src/platform/text/')),
    ).toEqual(CSV)
    const joins = holding(/\.join\((['"`])(,|;|\\t)\1\)[^\n]*\.join\((['"`])(\\r)?\\n\3\)|replaceAll\('"', '""'\)/)
    // The settings of the database are lines with commas, and no table.
    const other = /^server\/src\/platform\/(text|db)\//
    expect(joins.filter((file) => !CSV.includes(file) && !other.test(file))).toEqual([])
  })

  it('leaves through outgoingSheet or outgoingWorkbook wherever a route offers a sheet', () => {
    const offering = holding(/\bsheetFormat\b/).filter((file) => !file.startsWith('server/src/platform/documents/'))
    expect(offering.length).toBeGreaterThan(9)
    expect(offering.filter((file) => !/\boutgoing(Sheet|Workbook)\(/.test(source.get(file) ?? ''))).toEqual([
      // The shape of the question alone, for the routes of the hall.
      'server/src/domains/hall/doors.ts',
    ])
    const typed = holding(/text\/csv; |spreadsheetml\.sheet/).filter((file) => !file.startsWith('server/src/platform/'))
    expect(
      typed.filter(
        (file) => !file.startsWith('server/src/domains/disclosure/') && !file.startsWith('web/portal/budget/'),
      ),
    ).toEqual([])
  })
})
