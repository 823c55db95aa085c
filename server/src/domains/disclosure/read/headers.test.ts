import { describe, expect, it } from 'vitest'
import { checkDisclosure } from '../check/check-disclosure.ts'
import type { Disclosure, Table } from '../disclosure.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readText } from './text.ts'

const read = (lines: readonly string[]): Disclosure =>
  readDisclosure(readText('budget.md', lines.join('\n'), 'markdown'))

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const errorsIn = (disclosure: Disclosure): string[] =>
  checkDisclosure(disclosure)
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => `${finding.rule} ${finding.figures[0]?.printed}`)

const tableOf = (disclosure: Disclosure, kind: Table['kind'], beside?: string): Table => {
  const found = disclosure.tables.find((each) => each.kind === kind && each.beside === beside)
  if (found === undefined) throw new Error(`no ${kind}`)
  return found
}

const keysOf = (table: Table): string[] => table.columns.map((column) => column.key)

/** 收支总表 with a header of one or two rows; `housing` breaks its sum when it is not 30.00. */
const overview = (header: readonly (readonly string[])[], housing = '30.00'): string[] => [
  '# 云溪县信访局2025年部门预算',
  '',
  '## 部门收支总表',
  '',
  '单位：万元',
  '',
  ...header.map((cells) => row(...cells)),
  row('一、一般公共预算拨款收入', '400.00', '一、一般公共服务支出', '370.00'),
  row('二、事业收入', '', '二、住房保障支出', housing),
  row('本年收入合计', '400.00', '本年支出合计', '400.00'),
  row('收入总计', '400.00', '支出总计', '400.00'),
]

const UNDER = (words: string) => [
  ['收入', '收入', '支出', '支出'],
  ['项目', words, '项目', words],
]

const HEADERS: readonly (readonly [string, readonly (readonly string[])[]])[] = [
  ...['2025年预算数', '2025年预算', '2025年度预算数', '本年预算数', '当年预算', '金额', '预算金额', '年初预算数'].map(
    (words) => [words, UNDER(words)] as const,
  ),
  ...['预算数（万元）', '2025年预算数（单位：万元）', '金额(万元)', '合计', '支出预算数'].map(
    (words) => [words, UNDER(words)] as const,
  ),
  ['one row with the year', [['收入', '2025年预算数', '支出', '2025年预算数']]],
  ['one row', [['收入', '预算数', '支出', '预算数']]],
  ['one row of 项目', [['收入项目', '金额', '支出项目', '金额']]],
  ['one row with a note', [['收入项目', '预算数', '支出项目（按功能分类）', '预算数']]],
  ['two years in words', [['收入', '2025年预算', '支出', '本年预算']]],
  ['names merged over the amounts', [['收入', '收入', '支出', '支出']]],
  [
    'a blank beside the group',
    [
      ['收入', '', '支出', ''],
      ['项目', '2025年预算数', '项目', '2025年预算数'],
    ],
  ],
]

describe('headers of a table of two blocks', () => {
  it.each(HEADERS)('are understood: %s', (_, header) => {
    const clean = read(overview(header))
    expect(clean.unread).toEqual([])
    expect(tableOf(clean, 'overview').rows).toHaveLength(8)
    expect(errorsIn(clean)).toEqual([])
    expect(checkDisclosure(clean).tally.held).toBeGreaterThan(4)
    expect(errorsIn(read(overview(header, '33.00')))).toEqual(['I1 400.00'])
  })

  it('tell last year, this year and the change apart, side by side', () => {
    const lines = (change: string, percent: string) => [
      '# 云溪县信访局2025年部门预算',
      '',
      '## 部门收支总体情况表',
      '',
      '单位：万元',
      '',
      row('收入', '2024年预算数', '2025年预算数', '支出', '2024年预算数', '2025年预算数', '增减额', '增减%'),
      row('一、一般公共预算拨款收入', '380.00', '400.00', '一、一般公共服务支出', '355.00', '370.00', '15.00', '4.23'),
      row('', '', '', '二、住房保障支出', '25.00', '30.00', change, percent),
      row('本年收入合计', '380.00', '400.00', '本年支出合计', '380.00', '400.00', '20.00', '5.26%'),
    ]
    const clean = read(lines('5.00', '20.00'))
    expect(keysOf(tableOf(clean, 'overview'))).toEqual([
      'name',
      'previous-year',
      'amount',
      'name',
      'previous-year',
      'amount',
      'change',
      'change-rate',
    ])
    expect([clean.unread, errorsIn(clean)]).toEqual([[], []])
    expect(errorsIn(read(lines('6.00', '20.00')))).toEqual(['I46 6.00'])
    expect(errorsIn(read(lines('5.00', '16.67')))).toEqual(['I46 16.67'])
  })
})

describe('headers of code tables', () => {
  const ROWS = [
    ['', '', '', '合计', '400.00', '300.00', '100.00'],
    ['201', '', '', '一般公共服务支出', '370.00', '270.00', '100.00'],
    ['201', '40', '', '信访事务', '370.00', '270.00', '100.00'],
    ['201', '40', '01', '行政运行', '270.00', '270.00', ''],
    ['201', '40', '04', '信访业务', '100.00', '', '100.00'],
    ['221', '', '', '住房保障支出', '30.00', '30.00', ''],
    ['221', '02', '', '住房改革支出', '30.00', '30.00', ''],
    ['221', '02', '01', '住房公积金', '30.00', '30.00', ''],
  ]
  const NAMES = ['单位名称（科目）', '科目名称', '功能分类科目名称', '项目', '科目']
  const table = (name: string, rows: readonly (readonly string[])[]): string[] => [
    '表1-2 部门支出总表',
    '单位：万元',
    '',
    row('类', '款', '项', name, '合计', '基本支出', '项目支出'),
    ...rows.map((cells) => row(...cells)),
  ]

  it.each(NAMES)('names stand under %s, codes in three columns', (name) => {
    const clean = read(table(name, ROWS))
    expect(clean.unread).toEqual([])
    expect(tableOf(clean, 'expenditure').rows.map((each) => each.code ?? each.name)).toEqual([
      '合计',
      '201',
      '20140',
      '2014001',
      '2014004',
      '221',
      '22102',
      '2210201',
    ])
    expect(errorsIn(clean)).toEqual([])
    const wrong = ROWS.map((cells) => cells.map((cell, at) => (cells[3] === '住房公积金' && at === 5 ? '31.00' : cell)))
    expect(errorsIn(read(table(name, wrong)))).not.toEqual([])
  })

  it.each([
    [
      'parts left out where they repeat',
      (cells: readonly string[]) =>
        cells.map((cell, at) => (at < 2 && cells[at + 1] !== '' && /^\d/u.test(cells[at + 1] ?? '') ? '' : cell)),
    ],
    [
      'a nought dropped',
      (cells: readonly string[]) => cells.map((cell, at) => (at > 0 && at < 3 ? cell.replace(/^0/u, '') : cell)),
    ],
    [
      'the whole code in each',
      (cells: readonly string[]) =>
        cells.map((cell, at) => (at > 0 && at < 3 && cell !== '' ? cells.slice(0, at + 1).join('') : cell)),
    ],
  ])('read codes in three columns with %s', (_, change) => {
    const codes = tableOf(read(table('科目名称', ROWS.map(change))), 'expenditure').rows.flatMap(
      (each) => each.code ?? [],
    )
    expect(codes).toEqual(['201', '20140', '2014001', '2014004', '221', '22102', '2210201'])
  })

  it('keep the columns of last year apart from those of this year', () => {
    const lines = (project: string) => [
      '表五 一般公共预算支出情况表（按功能分类科目）',
      '单位：万元',
      '',
      row(
        '功能分类科目编码',
        '功能分类科目名称',
        '2024年执行数',
        '2024年执行数',
        '2024年执行数',
        '2025年预算数',
        '2025年预算数',
        '2025年预算数',
        '增减额',
      ),
      row('', '', '小计', '基本支出', '项目支出', '小计', '基本支出', '项目支出', ''),
      row('', '合计', '390.00', '300.00', '90.00', '400.00', '300.00', '100.00', '10.00'),
      row('201', '一般公共服务支出', '390.00', '300.00', project, '400.00', '300.00', '100.00', '10.00'),
    ]
    const clean = read(lines('90.00'))
    expect(clean.unread).toEqual([])
    expect(keysOf(tableOf(clean, 'general-expenditure'))).toEqual([
      'code',
      'name',
      'total',
      'basic',
      'project',
      'change',
    ])
    expect(keysOf(tableOf(clean, 'general-expenditure', '2024年执行数'))).toEqual([
      'code',
      'name',
      'total',
      'basic',
      'project',
    ])
    expect(errorsIn(clean)).toEqual([])
    expect(errorsIn(read(lines('91.00')))).toEqual(['I5 390.00'])
  })

  it('list a second column of one meaning as unknown, and add nothing up', () => {
    const disclosure = read([
      '部门支出总表',
      '单位：万元',
      '',
      row('科目编码', '科目名称', '合计', '基本支出', '项目支出', '项目支出'),
      row('201', '一般公共服务支出', '9.00', '5.00', '3.00', '1.00'),
    ])
    expect(disclosure.unread.map((each) => each.reason)).toEqual(['column-unknown'])
    expect(tableOf(disclosure, 'expenditure').complete).toBe(false)
  })

  it('never take a table of an unknown kind for more rows of the one before', () => {
    const disclosure = read([
      ...table('科目名称', ROWS),
      '',
      '部门支出政府经济分类明细表',
      '单位：万元',
      '',
      row('类', '款', '项', '科目名称', '合计', '基本支出', '项目支出'),
      row('501', '', '', '机关工资福利支出', '7.00', '7.00', ''),
    ])
    expect(tableOf(disclosure, 'expenditure').rows).toHaveLength(8)
    expect(disclosure.unread.map((each) => [each.reason, each.place.excerpt.slice(0, 11)])).toEqual([
      ['table-kind-unknown', '部门支出政府经济分类明'],
    ])
  })
})

describe('the “three public” expenses side by side', () => {
  const budget = (running: string, total = '8.80') => [
    '表3-3 一般公共预算“三公”经费支出预算表',
    '单位：万元',
    '',
    row(
      '单位名称',
      '合计',
      '因公出国（境）费用',
      '公务用车购置及运行费小计',
      '公务用车购置费',
      '公务用车运行费',
      '公务接待费',
    ),
    row('云溪县信访局', total, '', '6.00', '', running, '2.80'),
  ]

  it('are read with a subtotal in one word, and add up', () => {
    const clean = read(budget('6.00'))
    expect([clean.unread, errorsIn(clean)]).toEqual([[], []])
    expect(errorsIn(read(budget('5.00')))).toEqual(['I14 6.00'])
    expect(errorsIn(read(budget('6.00', '8.60')))).toEqual(['I14 8.60'])
  })

  const SIX = ['合计', '因公出国（境）费', '公务用车购置及运行维护费', '', '', '公务接待费']
  const final = (total: string, budgeted = '15.00') => [
    '“三公”经费支出决算表',
    '单位：万元',
    '',
    row('预算数', '', '', '', '', '', '决算数', '', '', '', '', ''),
    row(...SIX, ...SIX),
    row(
      '',
      '',
      '小计',
      '公务用车购置费',
      '公务用车运行维护费',
      '',
      '',
      '',
      '小计',
      '公务用车购置费',
      '公务用车运行维护费',
      '',
    ),
    row(budgeted, '', '12.00', '', '12.00', '3.00', total, '', '10.20', '', '10.20', '1.35'),
  ]

  it('are read twice, as budget and as final account, each with its sums', () => {
    const clean = read(final('11.55'))
    expect([clean.unread, errorsIn(clean)]).toEqual([[], []])
    expect(tableOf(clean, 'three-public').rows[0]?.cells[0]?.value).toMatchObject({ amount: { printed: '11.55' } })
    expect(tableOf(clean, 'three-public', '预算数').rows[0]?.cells[0]?.value).toMatchObject({
      amount: { printed: '15.00' },
    })
    expect(errorsIn(read(final('11.65')))).toEqual(['I14 11.65'])
    expect(errorsIn(read(final('11.55', '16.00')))).toEqual(['I14 16.00'])
  })

  it('are read by rows of years, and only this year is the document’s', () => {
    const disclosure = read(
      [
        '“三公”经费预算表',
        '单位：万元',
        '',
        row(
          '年度',
          '合计',
          '因公出国（境）费',
          '公务用车运行费',
          '公务用车购置费',
          '公务用车购置及运行费',
          '公务接待费',
        ),
        row('2024年预算', '9.00', '', '6.00', '', '6.00', '3.00'),
        row('2025年预算', '8.00', '', '6.00', '', '6.00', '2.00'),
      ].map((line) => line.replace('年度', '项目')),
    )
    expect(tableOf(disclosure, 'three-public').rows.map((each) => each.label)).toEqual(['2025年预算'])
    expect(tableOf(disclosure, 'three-public', '2024年预算').rows).toHaveLength(1)
  })
})

describe('figures whose noughts at the end were cut off', () => {
  const table = (basic: string) => [
    '部门支出总表',
    '单位：万元',
    '',
    row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
    row('', '合计', '1260.5', '1010.5', '250'),
    row('201', '一般公共服务支出', '1140', '890', '250'),
    row('20105', '统计信息事务', '1140', '890', basic),
    row('2010501', '行政运行', '890', '890', ''),
    row('2010505', '专项统计业务', '250', '', '250'),
    row('208', '社会保障和就业支出', '120.5', '120.5', ''),
  ]

  it('are exact, so that rounding does not hide one in the last place', () => {
    expect(errorsIn(read(table('250')))).toEqual([])
    expect(errorsIn(read(table('251'))).length).toBeGreaterThan(0)
  })

  it('are whole numbers in a table that prints no others, whatever another table prints', () => {
    const whole = [
      '部门支出总表',
      '单位：万元',
      '',
      row('科目编码', '科目名称', '合计', '基本支出', '项目支出'),
      row('', '合计', '1260', '1010', '251'),
      row('201', '一般公共服务支出', '1140', '890', '250'),
      row('208', '社会保障和就业支出', '120', '120', ''),
    ]
    const other = table('250').map((line) => line.replace('部门支出总表', '一般公共预算支出表'))
    expect(errorsIn(read([...whole, '', '说明一句。', '', ...other]))).toEqual([])
  })
})
