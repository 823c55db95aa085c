import type { Chance } from './chance.ts'
import { type Cell, add, codeTable, figure } from './code-table.ts'
import type { Figure, Ledger } from './figure.ts'
import type { Money } from './money.ts'
import type { Content } from './piece.ts'

type Codes = ReturnType<typeof codeTable>

/** Figures of the year before and of the change, for the total and for each class. */
export interface LastYear {
  readonly codes: Codes
  readonly changes: readonly { readonly change: Figure; readonly rate: Cell }[]
}

interface Printing {
  readonly general: Codes
  readonly print: (digits: number, where: string) => Cell
  readonly must: (digits: number, where: string) => Figure
}

/** What was spent the year before by class, lawful by itself, and how this year differs. */
export const lastYearOf = (
  ledger: Ledger,
  chance: Chance,
  money: Money,
  { general, print, must }: Printing,
): LastYear => {
  const leaves = new Map(
    money.functions
      .filter((row) => row.code.length === 7)
      .map((row) => [
        row.code,
        [row.basic, row.project].map((digits) => Math.round(digits * (0.6 + 0.8 * chance.next()))),
      ]),
  )
  const rows = money.functions.map(({ code, name }) => {
    const below = [...leaves].filter(([leaf]) => leaf.startsWith(code)).map(([, parts]) => parts)
    return { code, name, parts: [0, 1].map((column) => add(below.map((parts) => parts[column] ?? 0))) }
  })
  const codes = codeTable(ledger, '上年执行数', rows, print, { across: 'I5', down: 'I6' })
  const pairs: (readonly [Cell | undefined, Cell | undefined])[] = [
    [general.total[0], codes.total[0]],
    ...general.rows.map((row, index): [Cell | undefined, Cell | undefined] => [
      row.cells[0],
      codes.rows[index]?.cells[0],
    ]),
  ]
  const changes = pairs.map(([now, before]) => {
    const [current, previous] = [figure(now), figure(before)]
    const digits = (current?.digits ?? 0) - (previous?.digits ?? 0)
    const change = must(digits, '上年执行数/增减额')
    if (current !== undefined && previous !== undefined) ledger.sum('I46', change, [current], [previous])
    if (previous === undefined || current === undefined) return { change, rate: '' as const }
    const rate = ledger.print(Math.round((digits / previous.digits) * 10_000), 2, 'percent', '上年执行数/增减率')
    ledger.percent('I46', rate, false, current, previous)
    return { change, rate }
  })
  return { codes, changes }
}

/** Rows with last year, this year, and the change. */
export const besideRows = (
  { codes, changes }: LastYear,
  general: Codes,
  named: (code: string, name: string) => readonly string[],
): Content[][] => [
  [...named('', '合计'), ...codes.total, ...general.total, changes[0]?.change ?? '', changes[0]?.rate ?? ''],
  ...general.rows.map((row, index): Content[] => [
    ...named(row.code, row.name),
    ...(codes.rows[index]?.cells ?? []),
    ...row.cells,
    changes[index + 1]?.change ?? '',
    changes[index + 1]?.rate ?? '',
  ]),
]
