import type { Figure, Ledger } from './figure.ts'
import { type Cell, type CodeRow, add, agree, classesAddUp, codeTable, figure, numeral } from './code-table.ts'
import type { EconomicRow, Money } from './money.ts'
import { type Content, type TablePiece, head } from './piece.ts'
import { type ThreePublic, threePublic } from './three-public-rows.ts'
import type { Setting } from './words.ts'

const CLASSES =
  '一般公共服务 外交 国防 公共安全 教育 科学技术 文化旅游体育与传媒 社会保障和就业 社会保险基金 卫生健康 节能环保 城乡社区 农林水 交通运输 资源勘探工业信息等 商业服务业等 金融 援助其他地区 自然资源海洋气象等 住房保障 粮油物资储备 国有资本经营预算 灾害防治及应急管理'
    .split(' ')
    .map((name) => `${name}支出`)
    .concat('预备费', '其他支出', '转移性支出', '债务还本支出', '债务付息支出', '债务发行费用支出')
const INCOMES = [
  '一般公共预算拨款收入',
  '政府性基金预算拨款收入',
  '国有资本经营预算拨款收入',
  '财政专户管理资金收入',
  '单位资金',
]
export interface HebeiTables {
  readonly pieces: readonly TablePiece[]
  /** Figures that the explanations repeat. */
  readonly income: Figure
  readonly expenditure: Figure
  /** Income from fiscal appropriation, and from the funds of the office. */
  readonly fiscal: Figure
  readonly unitFunds: Cell
  readonly basic: Figure
  readonly project: Figure
  readonly personnel: Figure
  readonly operating: Figure
  readonly items: readonly CodeRow[]
  readonly three: ThreePublic
}

const GENERAL = ['一般公共预算财政拨款', '政府性基金预算财政拨款', '国有资本经营预算财政拨款']

/** The nine tables of the Hebei family, in 万元 with two decimals. */
export const hebeiTables = (ledger: Ledger, setting: Setting, money: Money): HebeiTables => {
  const context = [`${301 + (setting.year % 7)} ${setting.office}`, `预算年度：${setting.year}`, '单位：万元']
  const print = (digits: number, where: string): Cell =>
    digits === 0 ? '' : ledger.print(digits, 2, 'ten-thousand', where)
  const must = (digits: number, where: string): Figure => ledger.print(digits, 2, 'ten-thousand', where)
  const table = (
    title: string,
    columns: number,
    names: number,
    header: TablePiece['header'],
    rows: TablePiece['rows'],
    note?: string,
  ): TablePiece => ({
    kind: 'table',
    title: `部门预算${title}`,
    context,
    columns,
    names,
    header: [
      ...header,
      ['栏次', ...Array.from({ length: columns - 1 }, (_, index) => String(index + 1))].map((text) => head(text)),
    ],
    rows: rows.map((row, index) => [String(index + 1), ...row]),
    note,
  })
  const tops = money.functions.filter((row) => row.code.length === 3)
  const grand = add(tops.map((row) => row.basic + row.project))

  const ownFunds = add(tops.map((row) => row.own))
  const spentOn = (name: string, withOwn: boolean): number =>
    add(tops.filter((row) => row.name === name).map((row) => row.basic + row.project - (withOwn ? 0 : row.own)))
  const overview = blocks('收支总表', ownFunds, (name) => [spentOn(name, true)])
  function blocks(where: string, own: number, of: (name: string) => readonly number[]) {
    const classes = CLASSES.map((name, index) => ({
      label: `${numeral(index + 1)}、${name}`,
      name,
      cells: of(name).map((digits) => print(digits, `${where}/${name}`)),
    }))
    const incomes = INCOMES.map((name, index) => ({
      label: `${numeral(index + 1)}、${name}`,
      cell: print(index === 0 ? grand - ownFunds : index === 4 ? own : 0, `${where}/${name}`),
    }))
    const whole = grand - ownFunds + own
    const sums = ['本年收入合计', '收入总计'].map((name) => must(whole, `${where}/${name}`))
    const spent = ['本年支出合计', '支出总计'].map((name) =>
      of(CLASSES[0] ?? '').map(() => must(whole, `${where}/${name}`)),
    )
    ledger.sum(
      'I1',
      sums[0],
      incomes.map((each) => figure(each.cell)),
    )
    ledger.same('I2', sums[1], sums[0])
    for (const column of spent[0]?.keys() ?? []) {
      ledger.sum(
        'I1',
        spent[0]?.[column],
        classes.map((each) => figure(each.cells[column])),
      )
      ledger.same('I2', spent[1]?.[column], spent[0]?.[column])
    }
    ledger.same('I3', sums[1], spent[1]?.[0])
    return { classes, incomes, sums, spent }
  }
  const blockRows = (
    block: ReturnType<typeof blocks>,
    rename: (label: string) => string,
    carried: readonly [string, string],
  ): Content[][] => {
    const blanks = (block.spent[0] ?? []).map(() => '')
    return [
      ...block.classes.map(({ label, cells }, index): Content[] => [
        rename(block.incomes[index]?.label ?? ''),
        block.incomes[index]?.cell ?? '',
        label,
        ...cells,
      ]),
      ['本年收入合计', block.sums[0] ?? '', '本年支出合计', ...(block.spent[0] ?? [])],
      [carried[0], '', carried[1], ...blanks],
      ['收入总计', block.sums[1] ?? '', '支出总计', ...(block.spent[1] ?? [])],
    ]
  }
  const codeRows = ({ total, rows }: ReturnType<typeof codeTable>, extra: number): Content[][] => {
    const blanks = Array.from({ length: extra }, () => '')
    return [['', '合计', ...total, ...blanks], ...rows.map((row) => [row.code, row.name, ...row.cells, ...blanks])]
  }
  const functions = money.functions.map(({ code, name, basic, project }) => ({ code, name, parts: [basic, project] }))
  const appropriated = money.functions.map(({ code, name, basic, project, own }) => ({
    code,
    name,
    parts: [basic, project - own],
  }))
  const spending = (title: string, rows: typeof functions) =>
    codeTable(ledger, title, rows, print, { across: 'I5', down: 'I6' })
  const income = codeTable(
    ledger,
    '收入总表',
    functions.map((row) => ({ ...row, parts: [add(row.parts)] })),
    print,
    { across: 'I4', down: 'I6' },
  )
  const ownOf = (code: string): number => money.functions.find((row) => row.code === code)?.own ?? ownFunds
  const incomeRows = {
    total: withSources(income.total, '合计', ''),
    rows: income.rows.map((row) => ({ ...row, cells: withSources(row.cells, row.name, row.code) })),
  }
  function withSources(cells: readonly Cell[], name: string, code: string): Cell[] {
    const own = ownOf(code)
    const sources = [(figure(cells[1])?.digits ?? 0) - own, 0, own].map((digits) => print(digits, `收入总表/${name}`))
    ledger.sum('I4', figure(cells[1]), sources.map(figure))
    return [...cells, ...sources]
  }
  for (const column of [2, 4]) classesAddUp(ledger, 'I6', incomeRows, column)
  const expenditure = spending('支出总表', functions)
  const appropriation = blocks('财政拨款收支总表', 0, (name) => [spentOn(name, false), spentOn(name, false)])
  for (const { cells } of appropriation.classes) ledger.same('I9', figure(cells[0]), figure(cells[1]))
  for (const spent of appropriation.spent) ledger.same('I9', spent[0], spent[1])
  const general = spending('一般公共预算财政拨款支出表', appropriated)
  const basicOf = (row: EconomicRow) => ({ code: row.code, name: row.name, parts: [row.personnel, row.operating] })
  const basic = codeTable(ledger, '一般公共预算财政拨款基本支出表', money.economic.map(basicOf), print, {
    across: 'I5',
    down: 'I13',
  })
  agree(ledger, { overview, appropriation }, { income: incomeRows, expenditure, general, basic })
  const { three, rows: threeRows } = threePublic(ledger, money, print, basic.rows)
  const functionHead = [
    [head('序号', 1, 2), head('功能分类科目', 2), head('合计', 1, 2), head('基本支出', 1, 2), head('项目支出', 1, 2)],
    [head('科目编码'), head('科目名称')],
  ]
  const pieces = [
    table(
      '收支总表',
      5,
      3,
      [
        [head('序号', 1, 2), head('收入', 2), head('支出', 2)],
        ['项目', '预算数', '项目', '预算数'].map((text) => head(text)),
      ],
      blockRows(overview, (label) => label, ['上年结转结余', '年终结转结余']),
    ),
    table(
      '收入总表',
      9,
      2,
      [
        [head('序号', 1, 2), head('功能分类科目', 2), head('合计', 1, 2), head('本年收入', 4), head('上年结转', 1, 2)],
        ['科目编码', '科目名称', '小计', '财政拨款收入', '财政专户收入', '单位资金'].map((text) => head(text)),
      ],
      codeRows(incomeRows, 1),
    ),
    table(
      '支出总表',
      9,
      2,
      [
        [
          ...(functionHead[0] ?? []),
          head('经营支出', 1, 2),
          head('上解上级支出', 1, 2),
          head('对附属单位补助支出', 1, 2),
        ],
        functionHead[1] ?? [],
      ],
      codeRows(expenditure, 3),
    ),
    table(
      '财政拨款收支总表',
      8,
      3,
      [
        [head('序号', 1, 2), head('收入', 2), head('支出', 5)],
        ['项目', '金额', '项目', '合计', ...GENERAL].map((text) => head(text)),
      ],
      blockRows(
        { ...appropriation, incomes: appropriation.incomes.slice(0, 3) },
        (label) => label.replace(/收入$/u, ''),
        ['年初财政拨款结转和结余', '年末财政拨款结转和结余'],
      ).map((row) => [...row, '', '']),
    ),
    table('一般公共预算财政拨款支出表', 6, 2, functionHead, codeRows(general, 0)),
    table(
      '一般公共预算财政拨款基本支出表',
      6,
      2,
      [
        [head('序号', 1, 2), head('支出部门经济分类科目', 2), head('一般公共预算基本支出', 3)],
        ['科目编码', '科目名称', '合计', '人员经费', '公用经费'].map((text) => head(text)),
      ],
      codeRows(basic, 0),
    ),
    table('政府性基金预算财政拨款支出表', 6, 2, functionHead, [], '注：无政府性基金预算财政拨款预算，空表列示。'),
    table('国有资本经营预算财政拨款支出表', 6, 2, functionHead, [], '注：无国有资本经营预算财政拨款预算，空表列示。'),
    table(
      '财政拨款“三公”经费支出表',
      6,
      1,
      [
        [head('序号', 1, 2), head('项目', 1, 2), head('资金性质', 4)],
        ['合计', '一般公共预算财政拨款', '政府性基金预算拨款', '国有资本经营预算财政拨款'].map((text) => head(text)),
      ],
      threeRows,
    ),
  ]
  const known = (cell: Cell | undefined): Figure => {
    if (cell === undefined || cell === '') throw new Error('a total without a figure')
    return cell
  }
  return {
    pieces,
    income: known(overview.sums[1]),
    expenditure: known(overview.spent[1]?.[0]),
    fiscal: known(overview.incomes[0]?.cell),
    unitFunds: overview.incomes[4]?.cell ?? '',
    basic: known(expenditure.total[1]),
    project: known(expenditure.total[2]),
    personnel: known(basic.total[1]),
    operating: known(basic.total[2]),
    items: general.rows,
    three,
  }
}
