import type { Chance } from './chance.ts'
import { type Cell, add, figure } from './code-table.ts'
import type { Figure, Ledger } from './figure.ts'
import type { FunctionRow, Money } from './money.ts'
import { type Piece, say } from './piece.ts'

/** What the department will buy: one sentence whose parts add up. */
export const procurement = (ledger: Ledger, chance: Chance, year: number): Piece => {
  const parts = [chance.whole(1000, 9000), chance.whole(1000, 9000), chance.whole(1000, 9000)]
  const [whole, goods, works, services] = [add(parts), ...parts].map((digits) =>
    ledger.print(digits, 2, 'ten-thousand', '文字/政府采购'),
  )
  ledger.sum('I16', whole, [goods, works, services])
  return say`${String(year)}年度本部门政府采购预算${whole ?? ''}万元，其中：政府采购货物预算${goods ?? ''}万元、政府采购工程预算${works ?? ''}万元、政府采购服务预算${services ?? ''}万元。`
}

/** One sentence for each sub-item: this year's amount twice, last year's, and the change in per cent. */
export const itemSentences = (
  ledger: Ledger,
  chance: Chance,
  year: number,
  functions: readonly FunctionRow[],
  rows: readonly { readonly code: string; readonly cells: readonly Cell[] }[],
  repeated: (cell: Figure, where: string) => Figure,
): Piece[] =>
  functions
    .filter((row) => row.code.length === 7)
    .flatMap((row, index) => {
      const cell = figure(rows.find((each) => each.code === row.code)?.cells[0])
      if (cell === undefined) return []
      const name = (length: number): string =>
        functions.find((each) => each.code === row.code.slice(0, length))?.name ?? ''
      const where = `科目/${row.name}`
      const [first, again] = [repeated(cell, where), repeated(cell, where)]
      const previousDigits = Math.max(1, Math.round(first.digits * (0.6 + chance.next())))
      const previous = ledger.print(previousDigits, 2, 'ten-thousand', `文字/${where}`)
      const opening = `${index + 1}. “${name(3)}（类）${name(5)}（款）${row.name}（项）”`
      const before = [
        opening,
        first,
        `万元，主要用于${row.name}。${year - 1}年当年预算执行数为`,
        previous,
        `万元，${year}年预算安排`,
        again,
        `万元，比${year - 1}年预算执行数`,
      ]
      if (previousDigits === first.digits) return [{ kind: 'paragraph' as const, content: [...before, '持平。'] }]
      const percent = ledger.print(
        Math.round((Math.abs(first.digits - previousDigits) / previousDigits) * 10_000),
        2,
        'percent',
        `文字/${where}`,
      )
      const down = first.digits < previousDigits
      ledger.percent('I21', percent, down, again, previous)
      return [{ kind: 'paragraph' as const, content: [...before, down ? '减少' : '增加', percent, '%。'] }]
    })

type Three = 'total' | 'abroad' | 'vehicle' | 'purchase' | 'running' | 'reception' | 'costs'

/** The table of the three public expenses and the running costs: one row in 万元. */
export const lastTable = (ledger: Ledger, money: Money, scale: number, operating: Cell | undefined) => {
  const { abroad, purchase, running, reception } = money
  const print = (digits: number, name: string): Cell =>
    digits === 0 ? '' : ledger.print(Math.round(digits / scale), 2, 'ten-thousand', `三公/${name}`, true)
  const cells: Record<Three, Cell> = {
    total: print(abroad + purchase + running + reception, '合计'),
    abroad: print(abroad, '因公出国'),
    reception: print(reception, '公务接待'),
    vehicle: print(purchase + running, '公务用车'),
    purchase: print(purchase, '购置'),
    running: print(running, '运行'),
    costs: print(figure(operating)?.digits ?? 0, '机关运行经费'),
  }
  ledger.sum('I14', figure(cells.total), [cells.abroad, cells.vehicle, cells.reception].map(figure))
  ledger.sum('I14', figure(cells.vehicle), [cells.purchase, cells.running].map(figure))
  ledger.same('I17', figure(cells.costs), figure(operating))
  return {
    row: Object.values(cells),
    said: (print: (cell: Cell, where: string) => Figure): Record<Three, Figure> => {
      const of = (name: Three): Figure => print(cells[name], `三公/${name}`)
      return {
        total: of('total'),
        abroad: of('abroad'),
        vehicle: of('vehicle'),
        purchase: of('purchase'),
        running: of('running'),
        reception: of('reception'),
        costs: of('costs'),
      }
    },
  }
}
