import type { Disclosure } from '../disclosure.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'

/** A printed table: its title, the line of office and unit, header rows, body rows of cells, notes. */
interface PrintedTable {
  readonly title: string
  readonly header: readonly (readonly string[])[]
  readonly rows: string[][]
  readonly note?: string
}

interface PrintedProject {
  readonly title: string
  readonly rows: string[][]
}

const fixed = (value: number): string => (value === 0 ? '' : value.toFixed(2))

interface ClassRow {
  readonly code: string
  readonly name: string
  readonly basic: number
  readonly project: number
}

const FUNCTIONS: readonly ClassRow[] = [
  { code: '201', name: '一般公共服务支出', basic: 300, project: 120 },
  { code: '20140', name: '信访事务', basic: 300, project: 120 },
  { code: '2014001', name: '行政运行', basic: 300, project: 0 },
  { code: '2014004', name: '信访业务', basic: 0, project: 120 },
  { code: '208', name: '社会保障和就业支出', basic: 52.7, project: 0 },
  { code: '20805', name: '行政事业单位养老支出', basic: 52.7, project: 0 },
  { code: '2080501', name: '行政单位离退休', basic: 12.5, project: 0 },
  { code: '2080505', name: '机关事业单位基本养老保险缴费支出', basic: 40.2, project: 0 },
  { code: '210', name: '卫生健康支出', basic: 18.3, project: 0 },
  { code: '21011', name: '行政事业单位医疗', basic: 18.3, project: 0 },
  { code: '2101101', name: '行政单位医疗', basic: 18.3, project: 0 },
  { code: '221', name: '住房保障支出', basic: 30, project: 0 },
  { code: '22102', name: '住房改革支出', basic: 30, project: 0 },
  { code: '2210201', name: '住房公积金', basic: 30, project: 0 },
]

const ECONOMIC: readonly (readonly [string, string, number, number])[] = [
  ['301', '工资福利支出', 336.9, 0],
  ['30101', '基本工资', 150, 0],
  ['30102', '津贴补贴', 98.4, 0],
  ['30108', '机关事业单位基本养老保险缴费', 40.2, 0],
  ['30110', '职工基本医疗保险缴费', 18.3, 0],
  ['30113', '住房公积金', 30, 0],
  ['302', '商品和服务支出', 0, 41.6],
  ['30201', '办公费', 0, 20],
  ['30211', '差旅费', 0, 15.1],
  ['30217', '公务接待费', 0, 1.5],
  ['30231', '公务用车运行维护费', 0, 5],
  ['303', '对个人和家庭的补助', 12.5, 0],
  ['30302', '退休费', 12.5, 0],
  ['310', '资本性支出', 0, 10],
  ['31002', '办公设备购置', 0, 10],
]

const numbered = (rows: readonly string[][]): string[][] => rows.map((row, index) => [String(index + 1), ...row])

const blocks: readonly (readonly string[])[] = [
  ['一、一般公共预算拨款收入', '521.00', '一、一般公共服务支出', '420.00'],
  ['二、政府性基金预算拨款收入', '', '二、社会保障和就业支出', '52.70'],
  ['三、国有资本经营预算拨款收入', '', '三、卫生健康支出', '18.30'],
  ['四、事业收入', '', '四、住房保障支出', '30.00'],
  ['本年收入合计', '521.00', '本年支出合计', '521.00'],
  ['上年结转结余', '', '年终结转结余', ''],
  ['收入总计', '521.00', '支出总计', '521.00'],
]

const tables = (): PrintedTable[] => [
  {
    title: '部门预算收支总表',
    header: [
      ['序号', '收入', '', '支出', ''],
      ['', '项目', '预算数', '项目', '预算数'],
      ['栏次', '1', '2', '3', '4'],
    ],
    rows: numbered(blocks.map((row) => [...row])),
  },
  {
    title: '部门预算收入总表',
    header: [
      ['序号', '功能分类科目', '', '合计', '本年收入', '', '', '上年结转'],
      ['', '科目编码', '科目名称', '', '小计', '财政拨款收入', '事业收入', ''],
      ['栏次', '1', '2', '3', '4', '5', '6', '7'],
    ],
    rows: numbered([
      ['', '合计', '521.00', '521.00', '521.00', '', ''],
      ...FUNCTIONS.map(({ code, name, basic, project }) => [
        code,
        name,
        fixed(basic + project),
        fixed(basic + project),
        fixed(basic + project),
        '',
        '',
      ]),
    ]),
  },
  functionTable('部门预算支出总表'),
  {
    title: '部门预算财政拨款收支总表',
    header: [
      ['序号', '收入', '', '支出', '', '', '', ''],
      [
        '',
        '项目',
        '金额',
        '项目',
        '合计',
        '一般公共预算财政拨款',
        '政府性基金预算财政拨款',
        '国有资本经营预算财政拨款',
      ],
      ['栏次', '1', '2', '3', '4', '5', '6', '7'],
    ],
    rows: numbered(
      blocks.map(([income = '', amount = '', item = '', total = '']) => [
        income.replace('收入', income.includes('拨款收入') ? '' : '收入'),
        amount,
        item,
        total,
        total,
        '',
        '',
      ]),
    ),
  },
  functionTable('部门预算一般公共预算财政拨款支出表'),
  {
    title: '部门预算一般公共预算财政拨款基本支出表',
    header: [
      ['序号', '支出部门经济分类科目', '', '一般公共预算基本支出', '', ''],
      ['', '科目编码', '科目名称', '合计', '人员经费', '公用经费'],
      ['栏次', '1', '2', '3', '4', '5'],
    ],
    rows: numbered([
      ['', '合计', '401.00', '349.40', '51.60'],
      ...ECONOMIC.map(([code, name, personnel, operating]) => [
        code,
        name,
        fixed(personnel + operating),
        fixed(personnel),
        fixed(operating),
      ]),
    ]),
  },
  { ...functionTable('部门预算政府性基金预算财政拨款支出表'), rows: [], note: '注：无政府性基金预算，空表列示。' },
  { ...functionTable('部门预算国有资本经营预算财政拨款支出表'), rows: [], note: '注：无国有资本经营预算，空表列示。' },
  {
    title: '部门预算财政拨款“三公”经费支出表',
    header: [
      ['序号', '项目', '资金性质', '', '', ''],
      ['', '', '合计', '一般公共预算财政拨款', '政府性基金预算拨款', '国有资本经营预算财政拨款'],
      ['栏次', '1', '2', '3', '4', '5'],
    ],
    rows: numbered([
      ['合计', '6.50', '6.50', '', ''],
      ['一、因公出国（境）费', '', '', '', ''],
      ['二、公务用车购置及运维费', '5.00', '5.00', '', ''],
      ['其中：公务用车购置费', '', '', '', ''],
      ['公务用车运行维护费', '5.00', '5.00', '', ''],
      ['三、公务接待费', '1.50', '1.50', '', ''],
    ]),
  },
  {
    title: '部门固定资产占用情况表',
    header: [['项目', '数量', '价值（金额单位：万元）']],
    rows: [
      ['资产总额', '', '300.00'],
      ['1、房屋（平方米）', '500', '200.00'],
      ['其中：办公用房（平方米）', '300', '100.00'],
      ['2、车辆（台、辆）', '2', '50.00'],
      ['3、单价在20万元以上的设备', '', ''],
      ['4、其他固定资产', '40', '50.00'],
    ],
  },
  {
    title: '部门机构设置情况',
    header: [['单位名称', '单位性质', '单位规格', '经费保障形式']],
    rows: [['云溪县信访局本级', '行政', '正科级', '财政拨款']],
  },
]

function functionTable(title: string): PrintedTable {
  return {
    title,
    header: [
      ['序号', '功能分类科目', '', '合计', '基本支出', '项目支出'],
      ['', '科目编码', '科目名称', '', '', ''],
      ['栏次', '1', '2', '3', '4', '5'],
    ],
    rows: numbered([
      ['', '合计', '521.00', '401.00', '120.00'],
      ...FUNCTIONS.map(({ code, name, basic, project }) => [
        code,
        name,
        fixed(basic + project),
        fixed(basic),
        fixed(project),
      ]),
    ]),
  }
}

const project = (
  order: number,
  name: string,
  budget: string,
  plan: readonly string[],
  indicators: readonly (readonly string[])[],
  goal: string,
): PrintedProject => ({
  title: `${order}、${name}绩效目标表`,
  rows: [
    ['项目编码', `13099925P000000000${order}AB`, '', '项目名称', name, '', ''],
    ['预算规模及资金用途', '预算数', budget, '其中：财政资金', budget, '其他资金', ''],
    ['', '用于信访工作。', '', '', '', '', ''],
    ['资金支出计划（累计支出金额）', '3月底', '6月底', '10月底', '12月底', '', ''],
    ['', ...plan, '', ''],
    ['绩效目标', goal, '', '', '', '', ''],
    ['一级指标', '二级指标', '三级指标', '绩效指标描述', '指标值', '指标值确定依据', ''],
    ...indicators.map((row) => [...row, '']),
  ],
})

const projects = (): PrintedProject[] => [
  project(
    1,
    '信访业务经费',
    '80.00',
    ['20.00', '40.00', '60.00', '80.00'],
    [
      ['产出指标', '数量指标', '办理信访案件数', '全年办理的信访案件数量', '≥100件', '工作计划'],
      ['', '质量指标', '按期办结率', '按期办结案件占全部案件的比率', '≥95%', '工作计划'],
      ['', '成本指标', '项目成本', '控制在预算内', '≤80万元', '预算'],
      ['满意度指标', '服务对象满意度指标', '群众满意度', '来访群众满意程度', '≥90%', '调查问卷'],
    ],
    '办理信访案件不低于100件，群众满意度不低于90%。',
  ),
  project(
    2,
    '疑难问题化解资金',
    '40.00',
    ['10.00', '20.00', '30.00', '40.00'],
    [
      ['产出指标', '数量指标', '化解疑难事项', '全年化解疑难事项数量', '≥8件', '工作计划'],
      ['', '成本指标', '化解成本', '控制在预算内', '≤40万元', '预算'],
    ],
    '化解疑难事项不少于8件。',
  ),
]

const PROSE: readonly string[] = [
  '## 二、部门预算安排的总体情况',
  '2025年预算收入521.00万元，其中：一般公共预算收入521.00万元，政府性基金预算收入0.00万元。',
  '2025年支出预算521.00万元，其中：基本支出401.00万元，包括人员经费349.40万元和日常公用经费51.60万元；项目支出120.00万元，主要为信访业务经费80.00万元，疑难问题化解资金40.00万元，共2个项目。',
  '2025年预算收支安排521.00万元，较2024年预算增加21.00万元，其中：基本支出增加11.00万元，主要为职级调整增加；项目支出增加10.00万元，主要为接待人次增加。',
  '“一般公共服务支出（类）信访事务（款）信访业务（项）”120.00万元，主要用于信访业务。2024年当年预算执行数为100.00万元，2025年预算安排120.00万元，比2024年预算执行数增加20.00%。',
  '项目支出120.00万元，主要用于办理来信来访。',
  '2024年培训费20.00万元，其中：师资费15.00万元，占75.00%；场地费5.00万元，占25.00%。',
  '2024年会议费支出预算为15.00万元，支出决算为11.55万元，完成预算的77.00%。',
  '## 三、机关运行经费安排情况',
  '机关运行经费安排51.60万元，主要用于日常办公。',
  '## 四、财政拨款“三公”经费预算情况',
  '2025年财政拨款“三公”经费预算安排6.50万元，其中：因公出国（境）费0.00万元；公务用车购置及运维费5.00万元（其中：公务用车购置费为0.00万元，公务用车运维费5.00万元）；公务接待费1.50万元。',
  '## 五、绩效信息',
  '绩效指标：办理信访案件数≥100件。',
  '## 六、国有资产信息',
  '上年末固定资产金额为300.00万元，本年度拟购置固定资产总额为10.00万元。',
]

/**
 * A small fictional budget that is lawful in every figure, to be spoilt one figure at a time:
 * `aBudget().with('部门预算支出总表', '2014004', 5, '999.00').read()`.
 */
export class BudgetDraft {
  readonly #tables = tables()
  readonly #projects = projects()
  #prose: string[] = [...PROSE]
  readonly #office: string
  readonly #year: number

  constructor(office = '云溪县信访局', year = 2025) {
    this.#office = office
    this.#year = year
  }

  /** Prints `value` in the row whose code or label is `row`, in cell `cell` (the running number is cell 0). */
  with(title: string, row: string, cell: number, value: string): this {
    const found = this.#tables
      .find((table) => table.title === title)
      ?.rows.find((cells) => cells.some((each) => each === row))
    if (found === undefined) throw new Error(`no row ${row} in ${title}`)
    found[cell] = value
    return this
  }

  /** Adds a row at the end of a table. */
  withRow(title: string, cells: readonly string[]): this {
    this.#tables.find((table) => table.title === title)?.rows.push([...cells])
    return this
  }

  /** Adds a row above another one; running numbers are printed anew. */
  withRowAbove(title: string, row: string, cells: readonly string[]): this {
    const rows = this.#tables.find((table) => table.title === title)?.rows ?? []
    rows.splice(
      rows.findIndex((each) => each.includes(row)),
      0,
      ['', ...cells],
    )
    for (const [index, each] of rows.entries()) each[0] = String(index + 1)
    return this
  }

  /** Leaves out a row. */
  withoutRow(title: string, row: string): this {
    const rows = this.#tables.find((table) => table.title === title)?.rows ?? []
    rows.splice(
      rows.findIndex((cells) => cells.includes(row)),
      1,
    )
    return this
  }

  /** Leaves out tables by title; all of them when none is named. */
  without(...titles: readonly string[]): this {
    const kept = titles.length === 0 ? [] : this.#tables.filter((table) => !titles.includes(table.title))
    this.#tables.splice(0, this.#tables.length, ...kept)
    return this
  }

  withoutProjects(): this {
    this.#projects.splice(0)
    return this
  }

  /** Prints `to` wherever the explanations or project tables say `from`. */
  saying(from: string, to: string): this {
    this.#prose = this.#prose.map((line) => line.replaceAll(from, to))
    for (const each of this.#projects)
      for (const row of each.rows) for (const [index, cell] of row.entries()) row[index] = cell.replaceAll(from, to)
    return this
  }

  also(sentence: string): this {
    this.#prose.push(sentence)
    return this
  }

  withoutProse(): this {
    this.#prose = []
    return this
  }

  #lines(row: (cells: readonly string[]) => string): string {
    const printed = this.#tables.flatMap(({ title, header, rows, note }) => [
      `# ${title}`,
      '',
      `501001 ${this.#office}`,
      '',
      `预算年度：${this.#year}`,
      '',
      '单位：万元',
      '',
      ...header.map(row),
      ...rows.map(row),
      '',
      ...(note === undefined ? [] : [note, '']),
    ])
    const goals = this.#projects.flatMap(({ title, rows }) => [
      `### ${title}`,
      '',
      '单位：万元',
      '',
      ...rows.map(row),
      '',
    ])
    return [...printed, ...this.#prose.flatMap((line) => [line, '']), ...goals].join('\n')
  }

  /** Markdown with tab-separated tables. */
  markdown(): string {
    return this.#lines((cells) => cells.join('\t'))
  }

  /** Markdown with pipe tables. */
  pipes(): string {
    return this.#lines((cells) => `| ${cells.join(' | ')} |`)
  }

  /** Text as taken out of a PDF: every cell is followed by a space, an empty cell is one more space. Project tables are left out. */
  spaced(): string {
    const printed = this.#tables.flatMap(({ title, header, rows, note }) => [
      `  ${title} `,
      `501001 ${this.#office} 预算年度：${this.#year} 单位：万元 `,
      ...header.map((cells) => `${cells.filter((cell) => cell !== '').join(' ')} `),
      ...rows.map((cells) => cells.map((cell) => `${cell} `).join('')),
      ...(note === undefined ? [] : [note]),
    ])
    return [...printed, ...this.#prose.map((line) => `${line.replace(/^#+ /u, '')} `)].join('\n\n')
  }

  read(): Disclosure {
    return readDisclosure(readText('budget.md', this.markdown(), 'markdown'))
  }

  readPipes(): Disclosure {
    return readDisclosure(readText('budget.md', this.pipes(), 'markdown'))
  }

  readSpaced(): Disclosure {
    return readDisclosure(readText('budget.txt', this.spaced(), 'text'))
  }
}

export const aBudget = (office?: string, year?: number): BudgetDraft => new BudgetDraft(office, year)
