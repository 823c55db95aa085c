import type { Figure, Ledger } from './figure.ts'

const NUMERALS = '一二三四五六七八九十'

/** 1 as 一, 23 as 二十三. */
export const numeral = (value: number): string => {
  const tens = Math.floor(value / 10)
  return `${tens > 1 ? (NUMERALS[tens - 1] ?? '') : ''}${tens > 0 ? '十' : ''}${value % 10 === 0 ? '' : (NUMERALS[(value % 10) - 1] ?? '')}`
}

/** A figure, or nothing where nothing is spent. */
export type Cell = Figure | ''

export const figure = (cell: Cell | undefined): Figure | undefined => (cell === '' ? undefined : cell)

/** Figures of one row of a table by code: total, then its parts. */
export interface CodeRow {
  readonly code: string
  readonly name: string
  readonly cells: readonly Cell[]
}

export const add = (numbers: readonly number[]): number => numbers.reduce((a, b) => a + b, 0)

/** The figures of a table by code with its row of totals, and the laws between them: rows across, classes down. */
export const codeTable = (
  ledger: Ledger,
  where: string,
  rows: readonly { readonly code: string; readonly name: string; readonly parts: readonly number[] }[],
  print: (digits: number, where: string) => Cell,
  rules: { readonly across: string; readonly down: string },
): { readonly total: readonly Cell[]; readonly rows: readonly CodeRow[] } => {
  const top = rows.filter((row) => row.code.length === 3)
  const width = rows[0]?.parts.length ?? 0
  const line = (name: string, parts: readonly number[]): Cell[] => {
    const [whole, ...cells] = [add(parts), ...parts].map((digits) => print(digits, `${where}/${name}`))
    ledger.sum(rules.across, figure(whole), cells.map(figure))
    return [whole ?? '', ...cells]
  }
  const total = line(
    '合计',
    Array.from({ length: width }, (_, column) => add(top.map((row) => row.parts[column] ?? 0))),
  )
  const printed = rows.map((row) => ({ code: row.code, name: row.name, cells: line(row.name, row.parts) }))
  for (let column = 0; column <= width; column++) classesAddUp(ledger, rules.down, { total, rows: printed }, column)
  return { total, rows: printed }
}

/** Classes are the sum of their items, items of their sub-items, the total of the classes. */
export const classesAddUp = (
  ledger: Ledger,
  rule: string,
  { total, rows }: { readonly total: readonly Cell[]; readonly rows: readonly CodeRow[] },
  column: number,
): void => {
  const below = (code: string): (Figure | undefined)[] =>
    rows
      .filter((row) => row.code.startsWith(code) && row.code.length === (code === '' ? 3 : code.length + 2))
      .map((row) => figure(row.cells[column]))
  ledger.sum(rule, figure(total[column]), below(''))
  for (const row of rows) if (below(row.code).length > 0) ledger.sum(rule, figure(row.cells[column]), below(row.code))
}

/** What the general public budget pays is all of it, or less where other money pays, too. */
const sameOrLess = (ledger: Ledger, part: Figure | undefined, whole: Figure | undefined): void => {
  if (part === undefined || whole === undefined) return
  if (part.digits === whole.digits) ledger.same('I10', part, whole)
  else ledger.atMost('I10', part, whole)
}

interface Blocks {
  readonly classes: readonly { readonly name: string; readonly cells: readonly Cell[] }[]
  readonly sums: readonly Figure[]
  readonly spent: readonly (readonly Figure[])[]
}

type Codes = ReturnType<typeof codeTable>

/** The laws between the tables: I7, I8, I10, I11, I12. */
export const agree = (
  ledger: Ledger,
  blocks: { readonly overview: Blocks; readonly appropriation: Blocks },
  codes: { readonly income: Codes; readonly expenditure: Codes; readonly general: Codes; readonly basic: Codes },
): void => {
  const { income, expenditure, general, basic } = codes
  for (const [index, row] of expenditure.rows.entries()) {
    ledger.same('I7', figure(row.cells[0]), figure(income.rows[index]?.cells[0]))
    for (const [column, cell] of row.cells.entries())
      sameOrLess(ledger, figure(general.rows[index]?.cells[column]), figure(cell))
  }
  ledger.same('I7', figure(expenditure.total[0]), figure(income.total[0]))
  for (const [column, cell] of expenditure.total.entries())
    sameOrLess(ledger, figure(general.total[column]), figure(cell))
  for (const { name, cells } of blocks.overview.classes)
    ledger.same(
      'I8',
      figure(cells[0]),
      figure(expenditure.rows.find((row) => row.name === name && row.code.length === 3)?.cells[0]),
    )
  ledger.same('I8', blocks.overview.spent[0]?.[0], figure(expenditure.total[0]))
  ledger.same('I8', blocks.overview.sums[0], figure(income.total[0]))
  for (const { name, cells } of blocks.appropriation.classes)
    ledger.same(
      'I11',
      figure(cells[1]),
      figure(general.rows.find((row) => row.name === name && row.code.length === 3)?.cells[0]),
    )
  ledger.same('I11', blocks.appropriation.spent[0]?.[1], figure(general.total[0]))
  ledger.same('I12', figure(general.total[1]), figure(basic.total[0]))
}
