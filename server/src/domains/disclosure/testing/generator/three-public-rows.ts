import { type Cell, type CodeRow, figure } from './code-table.ts'
import type { Ledger } from './figure.ts'
import type { Money } from './money.ts'
import type { Content } from './piece.ts'

/** What the table of public expenses states in its first column of funds. */
export type ThreePublic = Record<'total' | 'abroad' | 'vehicle' | 'purchase' | 'running' | 'reception', Cell>

/** The rows of the Hebei table of public expenses and their laws, also with the economic classes. */
export const threePublic = (
  ledger: Ledger,
  money: Money,
  print: (digits: number, where: string) => Cell,
  basic: readonly CodeRow[],
) => {
  const row = (name: string, digits: number): [Cell, Cell] => {
    const cells: [Cell, Cell] = [print(digits, `三公/${name}`), print(digits, `三公/${name}`)]
    ledger.same('I14', figure(cells[0]), figure(cells[1]))
    return cells
  }
  const { abroad, purchase, running, reception } = money
  const cells = {
    total: row('合计', abroad + purchase + running + reception),
    abroad: row('因公出国', abroad),
    vehicle: row('公务用车', purchase + running),
    purchase: row('公务用车购置', purchase),
    running: row('公务用车运行', running),
    reception: row('公务接待', reception),
  }
  for (const column of [0, 1] as const) {
    ledger.sum(
      'I14',
      figure(cells.total[column]),
      [cells.abroad, cells.vehicle, cells.reception].map((each) => figure(each[column])),
    )
    ledger.sum(
      'I14',
      figure(cells.vehicle[column]),
      [cells.purchase, cells.running].map((each) => figure(each[column])),
    )
  }
  for (const [code, name] of [
    ['30212', 'abroad'],
    ['30217', 'reception'],
    ['30231', 'running'],
    ['31013', 'purchase'],
  ] as const)
    ledger.same('I15', figure(cells[name][0]), figure(basic.find((each) => each.code === code)?.cells[0]))
  const rows: Content[][] = [
    ['合计', ...cells.total, '', ''],
    ['一、因公出国（境）费', ...cells.abroad, '', ''],
    ['二、公务用车购置及运维费', ...cells.vehicle, '', ''],
    ['其中：公务用车购置费', ...cells.purchase, '', ''],
    ['公务用车运行维护费', ...cells.running, '', ''],
    ['三、公务接待费', ...cells.reception, '', ''],
  ]
  const three = Object.fromEntries(Object.entries(cells).map(([name, [first]]) => [name, first])) as ThreePublic
  return { three, rows }
}
