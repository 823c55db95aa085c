import type { Chance } from './chance.ts'
import { type Figure, Ledger } from './figure.ts'
import type { Cell } from './code-table.ts'
import { hebeiTables } from './hebei-tables.ts'
import { type Money, type ProjectMoney, moneyOf } from './money.ts'
import { type GeneratedBudget, type Piece, type TablePiece, head, heading, say } from './piece.ts'
import { stockSentences } from './sentences.ts'
import { type Setting, settingOf } from './words.ts'

const digitsOf = (cell: Cell): number => (cell === '' ? 0 : cell.digits)

const projectForm = (
  ledger: Ledger,
  setting: Setting,
  project: ProjectMoney,
  order: number,
  budget: Figure,
  chance: Chance,
): TablePiece => {
  const where = `项目${order}/${project.name}`
  const money = (digits: number, decimals = 2): Figure => ledger.print(digits, decimals, 'ten-thousand', where)
  const count = (digits: number, unit: 'count' | 'percent' = 'count'): Figure => ledger.print(digits, 0, unit, where)
  const fiscal = money(project.budget - project.own)
  const other = project.own === 0 ? '' : money(project.own)
  ledger.sum('I19', budget, [fiscal, ...(other === '' ? [] : [other])])
  const plan = project.plan.map((step) => money(step))
  ledger.same('I20', plan.at(-1), budget)
  for (const [index, step] of plan.entries()) {
    const next = plan[index + 1]
    if (next !== undefined) ledger.atMost('I20', step, next)
  }
  const ceiling = money(project.budget)
  ledger.atMost('I19', ceiling, budget)
  const cases = chance.whole(12, 900)
  const share = chance.whole(82, 99)
  const [asked, answered] = [count(cases), count(cases)]
  const [wanted, met] = [count(share, 'percent'), count(share, 'percent')]
  ledger.same('I23', asked, answered)
  ledger.same('I23', wanted, met)
  const wide = 7
  const fill = (...cells: TablePiece['rows'][number][number][]): TablePiece['rows'][number] => [
    ...cells,
    ...Array.from({ length: wide - cells.length }, () => ''),
  ]
  return {
    kind: 'table',
    form: true,
    title: `${order}、${project.name}绩效目标表`,
    context: ['单位：万元'],
    columns: wide,
    names: -1,
    header: [],
    rows: [
      fill(
        '项目编码',
        `13${String(setting.year - 1700)}0${String(setting.year).slice(2)}P0000${String(10_000 + order * 77)}A${order % 10}B`,
        '',
        '项目名称',
        project.name,
      ),
      fill('预算规模及资金用途', '预算数', budget, '其中：财政资金', fiscal, '其他资金', other),
      fill('', `用于${project.name.replace(/费$|经费$/u, '')}。`),
      fill('资金支出计划（累计支出金额）', '3月底', '6月底', '10月底', '12月底'),
      fill('', ...plan),
      fill('绩效目标', ['全年完成工作任务不少于', asked, '件，服务对象满意度不低于', wanted, '%。']),
      fill('一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据'),
      fill('产出指标', '数量指标', '完成工作任务数', '全年完成的工作任务数量', ['≥', answered, '件'], '工作计划'),
      fill('', '质量指标', '任务按期完成率', '按期完成的任务占全部任务的比率', '=100%', '工作计划'),
      fill('', '成本指标', '项目成本', '控制在预算之内', ['≤', ceiling, '万元'], '预算'),
      fill('满意度指标', '服务对象满意度指标', '服务对象满意度', '服务对象满意程度', ['≥', met, '%'], '调查问卷'),
    ],
  }
}

const assetsOf = (ledger: Ledger, chance: Chance, context: readonly string[]): { piece: TablePiece; total: Figure } => {
  const values = [
    chance.whole(5000, 90_000),
    chance.whole(1000, 9000),
    chance.whole(2000, 8000),
    chance.whole(400, 12_000),
  ]
  const money = (digits: number, name: string): Figure => ledger.print(digits, 2, 'ten-thousand', `资产/${name}`)
  const total = money(
    values.reduce((a, b) => a + b, 0),
    '资产总额',
  )
  const [house, cars, devices, rest] = ['房屋', '车辆', '设备', '其他'].map((name, index) =>
    money(values[index] ?? 0, name),
  )
  ledger.sum('I24', total, [house, cars, devices, rest])
  const offices = money(Math.floor((values[0] ?? 0) / 2), '办公用房')
  if (house !== undefined) ledger.atMost('I24', offices, house)
  return {
    total,
    piece: {
      kind: 'table',
      title: '部门固定资产占用情况表',
      context,
      columns: 3,
      names: 0,
      header: [[head('项目'), head('数量'), head('价值（金额单位：万元）')]],
      rows: [
        ['资产总额', '', total],
        ['1、房屋（平方米）', String(chance.whole(300, 4000)), house ?? ''],
        ['其中：办公用房（平方米）', String(chance.whole(100, 290)), offices],
        ['2、车辆（台、辆）', String(chance.whole(1, 9)), cars ?? ''],
        ['3、单价在20万元以上的设备', String(chance.whole(1, 6)), devices ?? ''],
        ['4、其他固定资产', String(chance.whole(20, 900)), rest ?? ''],
      ],
    },
  }
}

const procurementOf = (
  ledger: Ledger,
  money: Money,
  context: readonly string[],
): { piece: TablePiece; total: Figure } => {
  const bought = money.projects
    .slice(0, 2)
    .map((project) => ({ name: project.name, digits: Math.floor(project.budget / 4) }))
  const print = (digits: number, name: string): Figure => ledger.print(digits, 2, 'ten-thousand', `政府采购/${name}`)
  const total = print(
    bought.reduce((sum, each) => sum + each.digits, 0),
    '合计',
  )
  const funds = [total, ...bought.map(({ name, digits }) => print(digits, name))]
  const general = funds.map((figure) => print(figure.digits, figure.where))
  ledger.sum('I43', total, funds.slice(1))
  ledger.sum('I43', general[0], general.slice(1))
  const row = (name: string, item: string, source: Figure | '', at: number): TablePiece['rows'][number] => [
    name,
    source,
    item,
    '',
    '',
    '',
    '',
    funds[at] ?? '',
    general[at] ?? '',
    '',
    '',
    '',
    '',
    '',
  ]
  return {
    total,
    piece: {
      kind: 'table',
      form: true,
      title: '部门政府采购预算',
      context,
      columns: 14,
      names: 0,
      header: [
        [
          head('政府采购项目来源', 2),
          head('采购物品名称', 1, 2),
          head('政府采购目录序号', 1, 2),
          head('计量单位', 1, 2),
          head('数量', 1, 2),
          head('单价', 1, 2),
          head('政府采购金额（当年部门预算安排资金）', 6),
          head('预留中小微企业份额', 1, 2),
        ],
        [
          '项目名称',
          '预算资金',
          '合计',
          '一般公共预算拨款',
          '基金预算拨款',
          '国有资本经营预算拨款',
          '财政专户核拨',
          '单位资金',
        ].map((text) => head(text)),
      ],
      rows: [
        row('合计', '', '', 0),
        ...bought.map(({ name, digits }, at) => row(name, '办公服务', print(digits * 4, name), at + 1)),
      ],
    },
  }
}

/** A fictional departmental budget as the Hebei forms print it: nine tables, explanations, projects, procurement, assets. */
export const hebeiBudget = (seed: number, chance: Chance): GeneratedBudget => {
  const ledger = new Ledger()
  const setting = settingOf(chance, 'hebei')
  const money = moneyOf(chance, setting, 1, chance.happens(0.4))
  const tables = hebeiTables(ledger, setting, money)
  const { year, office } = setting
  const written = (digits: number, where: string): Figure => ledger.print(digits, 2, 'ten-thousand', `文字/${where}`)
  const repeated = (rule: string, cell: Cell, where: string): Figure => {
    const printed = written(digitsOf(cell), where)
    if (cell !== '') ledger.same(rule, printed, cell)
    return printed
  }
  const stated = money.projects.map((project) => written(project.budget, `项目/${project.name}`))
  // The list in the text is opened by 主要为: it need not be complete, the forms are.
  const budgets = money.projects.map((project, index) =>
    ledger.print(project.budget, 2, 'ten-thousand', `项目${index + 1}/${project.name}`),
  )
  ledger.sum('I18', tables.project, budgets)
  for (const [index, budget] of budgets.entries()) ledger.same('I22', budget, stated[index])
  const income = repeated('I16', tables.income, '收入')
  const fiscal = repeated('I16', tables.fiscal, '一般公共预算收入')
  const unitFunds = repeated('I16', tables.unitFunds, '单位资金收入')
  const spent = repeated('I16', tables.expenditure, '支出')
  const basic = repeated('I16', tables.basic, '基本支出')
  const personnel = repeated('I16', tables.personnel, '人员经费')
  const operating = repeated('I16', tables.operating, '公用经费')
  const project = repeated('I16', tables.project, '项目支出')
  const [moreBasic, moreProject] = [chance.whole(500, 4000), chance.whole(500, 4000)]
  const now = repeated('I16', tables.expenditure, '收支')
  const [change, basicChange, projectChange] = [moreBasic + moreProject, moreBasic, moreProject].map((digits, index) =>
    written(digits, `增减/${index}`),
  )
  ledger.sum('I21', change, [basicChange, projectChange])
  const costs = repeated('I17', tables.operating, '机关运行经费')
  const three = Object.fromEntries(
    Object.entries(tables.three).map(([name, cell]) => [name, repeated('I16', cell, `三公/${name}`)]),
  ) as Record<keyof typeof tables.three, Figure>
  const context = [office]
  const assets = assetsOf(ledger, chance, [...context, `截止时间：${year - 1}-12-31`])
  const procurement = procurementOf(ledger, money, [...context, '单位：万元'])
  const owned = written(assets.total.digits, '固定资产')
  ledger.same('I16', owned, assets.total)
  const bought = written(procurement.total.digits, '政府采购')
  ledger.same('I16', bought, procurement.total)
  const pieces: Piece[] = [
    heading(`${office}${year}年部门预算信息公开`),
    ...tables.pieces,
    heading('一、部门职责及机构设置情况'),
    say`${office}按照规定履行职责，收支全部纳入部门预算。`,
    heading('二、部门预算安排的总体情况'),
    say`1、收入说明`,
    say`反映本部门当年全部收入。${String(year)}年预算收入${income}万元，其中：一般公共预算收入${fiscal}万元，基金预算收入0.00万元，国有资本经营预算收入0.00万元，单位资金收入${unitFunds}万元。`,
    say`2、支出说明`,
    {
      kind: 'paragraph',
      content: [
        `${year}年支出预算`,
        spent,
        '万元，其中：基本支出',
        basic,
        '万元，包括人员经费',
        personnel,
        '万元和日常公用经费',
        operating,
        '万元；项目支出',
        project,
        '万元，主要为',
        ...money.projects.flatMap((each, index) => [each.name, stated[index] ?? '', '万元，']),
        `共${money.projects.length}个项目。`,
      ],
    },
    say`3、比上年增减情况`,
    say`${String(year)}年预算收支安排${now}万元，较${String(year - 1)}年预算增加${change ?? ''}万元，其中：基本支出增加${basicChange ?? ''}万元，主要为人员调入增加；项目支出增加${projectChange ?? ''}万元，主要为工作任务增加。`,
    heading('三、机关运行经费安排情况'),
    say`${String(year)}年，我部门机关运行经费共计安排${costs}万元，主要用于办公及印刷费、邮电费、差旅费等日常运行支出。`,
    heading('四、财政拨款“三公”经费预算情况及增减变化原因'),
    say`${String(year)}年，我部门财政拨款“三公”经费预算安排${three.total}万元，其中：因公出国（境）费${three.abroad}万元；公务用车购置及运维费${three.vehicle}万元（其中：公务用车购置费为${three.purchase}万元，公务用车运维费${three.running}万元）；公务接待费${three.reception}万元。`,
    heading('五、部门项目预算安排情况及绩效目标'),
    ...money.projects.map((each, index) =>
      projectForm(ledger, setting, each, index + 1, budgets[index] ?? owned, chance),
    ),
    heading('六、政府采购预算情况'),
    say`${String(year)}年安排政府采购预算${bought}万元，详见下表。`,
    procurement.piece,
    heading('七、国有资产信息'),
    say`${office}上年末固定资产金额为${owned}万元（详见下表）。本年度拟购置固定资产总额为${written(chance.whole(2000, 9000), '拟购置')}万元。`,
    assets.piece,
    ...stockSentences({
      ledger,
      chance,
      year,
      total: tables.expenditure,
      basic: tables.basic,
      project: tables.project,
      general: tables.fiscal,
      repeated: (cell, where) => repeated('I16', cell, where),
    }),
    heading('八、名词解释'),
    say`1、机关运行经费：指各部门（单位）的公用经费，包括办公及印刷费、邮电费、差旅费以及其他费用。`,
  ]
  return { seed, family: 'hebei', office, year, pieces, ledger }
}
