import type { Chance } from './chance.ts'
import { type Cell, type CodeRow, add, agree, codeTable, figure, numeral } from './code-table.ts'
import { type Figure, Ledger } from './figure.ts'
import { type Money, moneyOf } from './money.ts'
import { STYLES, type Style } from './national-styles.ts'
import { besideRows, lastYearOf } from './national-years.ts'
import {
  type Content,
  type GeneratedBudget,
  type HeaderCell,
  type Piece,
  type TablePiece,
  head,
  heading,
  say,
} from './piece.ts'
import { stockSentences } from './sentences.ts'
import { settingOf } from './words.ts'

type Codes = ReturnType<typeof codeTable>

const heads = (words: readonly string[]): HeaderCell[] => words.map((text) => head(text))

/** A code and a name as the style prints them: one column each, three columns for the code, or both in one cell. */
const namedBy = ({ codes }: Style, code: string, name: string): string[] => {
  if (codes === 'bracket') return [code === '' ? name : `[${code}]${name}`]
  if (codes === 'one') return [code, name]
  return [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7), name]
}

const nameHeads = ({ codes, name }: Style): string[] =>
  codes === 'bracket' ? [name] : codes === 'one' ? ['科目编码', name] : ['类', '款', '项', name]

/** A fictional departmental budget in the forms of the unified budget system, as provinces title and head them. */
export const nationalBudget = (seed: number, chance: Chance): GeneratedBudget => {
  const style = STYLES[seed % STYLES.length] ?? STYLES[0]
  const ledger = new Ledger()
  const setting = settingOf(chance, 'national')
  const money = moneyOf(chance, setting, 1, false)
  const { year, office } = setting
  const must = (digits: number, where: string): Figure => ledger.print(digits, 2, 'ten-thousand', where, style.grouped)
  const print = (digits: number, where: string): Cell => (digits === 0 ? '' : must(digits, where))
  const context = [`单位名称：${office}`, '金额单位：万元']
  let number = 0
  const table = (
    title: string,
    names: number,
    header: readonly (readonly HeaderCell[])[],
    rows: readonly (readonly Content[])[],
    form = false,
  ): TablePiece => {
    number += 1
    const columns = Math.max(...rows.map((row) => row.length))
    return { kind: 'table', title: style.title(number, title), context, columns, names, header, rows, form }
  }
  const words = style.amount(year)
  const tops = money.functions.filter((row) => row.code.length === 3)
  const grand = add(tops.map((row) => row.basic + row.project))
  const block = (where: string, columns: number) => {
    const classes = tops.map((row) => ({
      name: row.name,
      cells: Array.from({ length: columns }, () => must(row.basic + row.project, `${where}/${row.name}`)),
    }))
    const incomes = [must(grand, `${where}/一般公共预算`)]
    const sums = ['本年收入合计', '收入总计'].map((name) => must(grand, `${where}/${name}`))
    const spent = ['本年支出合计', '支出总计'].map((name) =>
      Array.from({ length: columns }, () => must(grand, `${where}/${name}`)),
    )
    ledger.sum('I1', sums[0], incomes)
    ledger.same('I2', sums[1], sums[0])
    ledger.same('I3', sums[1], spent[1]?.[0])
    for (let column = 0; column < columns; column++) {
      ledger.sum(
        'I1',
        spent[0]?.[column],
        classes.map((each) => each.cells[column]),
      )
      ledger.same('I2', spent[1]?.[column], spent[0]?.[column])
    }
    return { classes, incomes, sums, spent }
  }
  const overview = block('收支总表', 1)
  const appropriation = block('财政拨款收支总表', 2)
  for (const { cells } of appropriation.classes) ledger.same('I9', cells[0], cells[1])
  for (const spent of appropriation.spent) ledger.same('I9', spent[0], spent[1])
  const functions = money.functions.map(({ code, name, basic, project }) => ({ code, name, parts: [basic, project] }))
  const income = codeTable(
    ledger,
    '收入总表',
    functions.map((row) => ({ ...row, parts: [add(row.parts)] })),
    print,
    { across: 'I4', down: 'I6' },
  )
  const expenditure = codeTable(ledger, '支出总表', functions, print, { across: 'I5', down: 'I6' })
  const general = codeTable(ledger, '一般公共预算支出表', functions, print, { across: 'I5', down: 'I6' })
  const basic = codeTable(
    ledger,
    '基本支出表',
    money.economic.map((row) => ({ code: row.code, name: row.name, parts: [row.personnel, row.operating] })),
    print,
    { across: 'I5', down: 'I13' },
  )
  agree(ledger, { overview, appropriation }, { income, expenditure, general, basic })
  const before = style.years ? lastYearOf(ledger, chance, money, { general, print, must }) : undefined

  const codeRows = (
    codes: Codes,
    extra = 0,
    of: (cells: readonly Cell[]) => readonly Content[] = (cells) => cells,
  ): Content[][] => {
    const blanks = Array.from({ length: extra }, () => '')
    const total = namedBy(style, '', style.codes === 'bracket' ? '合计' : '')
    return [
      [...(style.codes === 'bracket' ? total : [...total.slice(0, -1), '合计']), ...of(codes.total), ...blanks],
      ...codes.rows.map((row) => [...namedBy(style, row.code, row.name), ...of(row.cells), ...blanks]),
    ]
  }
  const names = nameHeads(style).length - 1
  const blockRows = (
    source: ReturnType<typeof block>,
    incomes: readonly (readonly [string, Cell])[],
    columns: number,
    extra: number,
  ): Content[][] => {
    const blanks = Array.from({ length: extra }, () => '')
    const line = (left: readonly [string, Cell], right: string, cells: readonly Cell[]): Content[] => [
      ...left,
      right,
      ...cells,
      ...blanks,
    ]
    return [
      ...Array.from({ length: Math.max(incomes.length, source.classes.length) }, (_, index) => {
        const spent = source.classes[index]
        return line(
          incomes[index] ?? ['', ''],
          spent === undefined ? '' : `${numeral(index + 1)}、${spent.name}`,
          spent?.cells ?? Array.from({ length: columns }, (): Cell => ''),
        )
      }),
      line(['本年收入合计', source.sums[0] ?? ''], '本年支出合计', source.spent[0] ?? []),
      line(
        ['上年结转', ''],
        '结转下年',
        Array.from({ length: columns }, (): Cell => ''),
      ),
      line(['收入总计', source.sums[1] ?? ''], '支出总计', source.spent[1] ?? []),
    ]
  }
  const INCOMES = ['一般公共预算拨款收入', '政府性基金预算拨款收入', '国有资本经营预算拨款收入', '事业收入', '其他收入']
  const listed = (cell: Cell): [string, Cell][] =>
    INCOMES.map((name, index) => [`${numeral(index + 1)}、${name}`, index === 0 ? cell : ''])
  /** Expenditure again by its use, as a third block. */
  const uses = (rows: Content[][]): Content[][] => {
    const parts = ['基本支出', '项目支出'].map((name, index): [string, Cell] => [
      `${numeral(index + 1)}、${name}`,
      print(add(tops.map((row) => (index === 0 ? row.basic : row.project))), `收支总表/${name}`),
    ])
    const sum = must(grand, '收支总表/用途合计')
    ledger.sum(
      'I1',
      sum,
      parts.map(([, cell]) => figure(cell)),
    )
    return rows.map((row, index) => [
      ...row,
      ...(parts[index] ?? (row[0] === '本年收入合计' ? ['合计', sum] : ['', ''])),
    ])
  }
  const overviewRows = blockRows(overview, listed(overview.incomes[0] ?? ''), 1, 0)
  const tables: Piece[] = [
    table(
      style.titles.overview,
      2,
      style.overview === 'three-blocks'
        ? [[head('收入', 2), head('支出', 4)], heads(['项目', words, '功能分类', words, '支出用途', words])]
        : style.overview === 'one-row'
          ? [heads(['收入项目', words, '支出项目（按功能分类）', words])]
          : [[head('收入', 2), head('支出', 2)], heads(['项目', words, '项目', words])],
      style.overview === 'three-blocks' ? uses(overviewRows) : overviewRows,
      style.overview === 'three-blocks',
    ),
    table(
      style.titles.income,
      names,
      style.income === 'carried'
        ? [
            [
              ...nameHeads(style).map((text) => head(text, 1, 2)),
              head('合计', 1, 2),
              head('本年收入', 4),
              head('上年结转结余', 3),
            ],
            heads(['小计', '一般公共预算', '政府性基金预算', '事业收入', '小计', '一般公共预算', '单位资金']),
          ]
        : [
            heads([
              ...nameHeads(style),
              '合计',
              '一般公共预算拨款收入',
              '政府性基金预算拨款收入',
              '事业收入',
              '上年结转',
            ]),
          ],
      style.income === 'carried' ? carriedRows(ledger, income, print, codeRows) : codeRows(income, 3),
      style.income === 'carried',
    ),
    table(
      style.titles.expenditure,
      names,
      [
        heads([
          ...nameHeads(style),
          '合计',
          '基本支出',
          '项目支出',
          '事业单位经营支出',
          '上缴上级支出',
          '对附属单位补助支出',
        ]),
      ],
      codeRows(expenditure, 3),
    ),
    table(
      style.titles.appropriation,
      2,
      [
        [head('收入', 2), head('支出', 5)],
        heads(['项目', words, '项目', '合计', '一般公共预算', '政府性基金预算', '国有资本经营预算']),
      ],
      blockRows(appropriation, listed(appropriation.incomes[0] ?? '').slice(0, 3), 2, 2),
    ),
    before === undefined
      ? table(
          style.titles.general,
          names,
          [
            [...nameHeads(style).map((text) => head(text, 1, 2)), head(words, 3)],
            heads(['合计', '基本支出', '项目支出']),
          ],
          codeRows(general),
          style.codes === 'three',
        )
      : table(
          style.titles.general,
          names,
          [
            [
              ...nameHeads(style).map((text) => head(text, 1, 2)),
              head(`${year - 1}年执行数`, 3),
              head(words, 3),
              head(`${year}年预算数比${year - 1}年执行数`, 2),
            ],
            heads(['小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出', '增减额', '增减%']),
          ],
          besideRows(before, general, (code, name) => namedBy(style, code, name)),
          true,
        ),
    table(
      style.titles.basic,
      style.codes === 'bracket' ? 0 : 1,
      style.basic === 'single'
        ? [heads([...(style.codes === 'bracket' ? ['部门预算支出经济科目'] : ['科目编码', '科目名称']), words])]
        : [
            heads([
              ...(style.codes === 'bracket' ? ['部门预算支出经济科目'] : ['科目编码', '科目名称']),
              '合计',
              '人员经费',
              '公用经费',
            ]),
          ],
      [
        [
          ...(style.codes === 'bracket' ? ['合计'] : ['', '合计']),
          ...(style.basic === 'single' ? basic.total.slice(0, 1) : basic.total),
        ],
        ...basic.rows.map((row) => [
          ...(style.codes === 'bracket' ? [`[${row.code}]${row.name}`] : [row.code, row.name]),
          ...(style.basic === 'single' ? row.cells.slice(0, 1) : row.cells),
        ]),
      ],
    ),
    threeTable(style, ledger, money, basic.rows, { office, year, print, table, chance }),
  ]
  const repeated = (cell: Cell, where: string): Figure => {
    const printed = ledger.print(cell === '' ? 0 : cell.digits, 2, 'ten-thousand', `文字/${where}`)
    if (cell !== '') ledger.same('I16', printed, cell)
    return printed
  }
  const total = overview.spent[1]?.[0] ?? ''
  const pieces: Piece[] = [
    heading(`${office}${year}年部门预算`),
    say`${office}按照规定履行职责，收支全部纳入部门预算。`,
    ...tables,
    heading('部门预算情况说明'),
    ...stockSentences({
      ledger,
      chance,
      year,
      total,
      basic: expenditure.total[1] ?? '',
      project: expenditure.total[2] ?? '',
      general: total,
      repeated,
    }),
  ]
  return { seed, family: 'national', office, year, pieces, ledger }
}

/** Rows of income with what was carried over beside it, fund by fund; nothing was. */
const carriedRows = (
  ledger: Ledger,
  income: Codes,
  print: (digits: number, where: string) => Cell,
  codeRows: (codes: Codes, extra: number, of: (cells: readonly Cell[]) => readonly Content[]) => Content[][],
): Content[][] =>
  codeRows(income, 5, ([total, source]) => {
    const subtotal = print(figure(total)?.digits ?? 0, '收入总表/小计')
    ledger.same('I4', figure(total), figure(subtotal))
    ledger.same('I4', figure(subtotal), figure(source))
    return [total ?? '', subtotal, source ?? '']
  })

interface ThreeSetting {
  readonly office: string
  readonly year: number
  readonly chance: Chance
  readonly print: (digits: number, where: string) => Cell
  readonly table: (
    title: string,
    names: number,
    header: HeaderCell[][],
    rows: Content[][],
    form?: boolean,
  ) => TablePiece
}

type ThreeCells = Record<'total' | 'abroad' | 'vehicle' | 'purchase' | 'running' | 'reception', Cell>

/** The “three public” expenses as the style prints them: items below each other, or side by side for one year or two. */
const threeTable = (
  style: Style,
  ledger: Ledger,
  money: Money,
  basic: readonly CodeRow[],
  { office, year, chance, print, table }: ThreeSetting,
): TablePiece => {
  const cellsOf = (where: string, share: number): ThreeCells => {
    const [abroad, purchase, running, reception] = [money.abroad, money.purchase, money.running, money.reception].map(
      (digits) => Math.round(digits * share),
    )
    const cells = {
      total: print((abroad ?? 0) + (purchase ?? 0) + (running ?? 0) + (reception ?? 0), `${where}/合计`),
      abroad: print(abroad ?? 0, `${where}/因公出国`),
      vehicle: print((purchase ?? 0) + (running ?? 0), `${where}/公务用车`),
      purchase: print(purchase ?? 0, `${where}/购置`),
      running: print(running ?? 0, `${where}/运行`),
      reception: print(reception ?? 0, `${where}/公务接待`),
    }
    ledger.sum('I14', figure(cells.total), [cells.abroad, cells.vehicle, cells.reception].map(figure))
    ledger.sum('I14', figure(cells.vehicle), [cells.purchase, cells.running].map(figure))
    return cells
  }
  const now = cellsOf('三公', 1)
  const running = basic.find((row) => row.code === '30231')?.cells[0]
  ledger.same('I15', figure(now.running), figure(running))
  const { total, abroad, vehicle, purchase, reception } = now
  const title = style.titles.three
  if (style.three === 'rows')
    return table(
      title,
      0,
      [heads(['项目', style.amount(year)])],
      [
        ['“三公”经费合计', total],
        ['（一）因公出国（境）费', abroad],
        ['（二）公务用车购置及运行维护费', vehicle],
        ['1.公务用车购置费', purchase],
        ['2.公务用车运行维护费', now.running],
        ['（三）公务接待费', reception],
      ],
    )
  const line = (cells: ThreeCells): Cell[] => [
    cells.total,
    cells.abroad,
    cells.vehicle,
    cells.purchase,
    cells.running,
    cells.reception,
  ]
  const items = [
    '合计',
    '因公出国（境）费用',
    '公务用车购置及运行费小计',
    '公务用车购置费',
    '公务用车运行费',
    '公务接待费',
  ]
  if (style.three === 'columns')
    return table(title, -1, [heads(['单位名称', ...items])], [[office, ...line(now)]], true)
  const last = cellsOf('上年三公', 0.5 + chance.next())
  if (style.three === 'year-rows')
    return table(
      title,
      -1,
      [heads(['项目', ...items])],
      [
        [`${year - 1}年预算数`, ...line(last)],
        [`${year}年预算数`, ...line(now)],
      ],
      true,
    )
  const group = [
    head('合计', 1, 2),
    head('因公出国（境）费', 1, 2),
    head('公务用车购置及运行费', 3),
    head('公务接待费', 1, 2),
  ]
  return table(
    title,
    -1,
    [
      [head(`${year - 1}年预算数`, 6), head(`${year}年预算数`, 6)],
      [...group, ...group],
      heads(['小计', '公务用车购置费', '公务用车运行费', '小计', '公务用车购置费', '公务用车运行费']),
    ],
    [[...line(last), ...line(now)]],
    true,
  )
}
