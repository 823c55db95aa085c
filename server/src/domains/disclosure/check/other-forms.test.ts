import { describe, expect, it } from 'vitest'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'
import { checkDisclosure } from './check-disclosure.ts'

const row = (...cells: readonly string[]): string => `| ${cells.join(' | ')} |`

const table = (title: string, rows: readonly (readonly string[])[]): string[] => [
  title,
  '单位名称：云溪区商务局　　　　单位：万元',
  '',
  ...rows.map((cells) => row(...cells)),
  '',
]

const check = (lines: readonly string[]) =>
  checkDisclosure(readDisclosure(readText('budget.md', lines.join('\n'), 'markdown')))

const found = (lines: readonly string[]): string[] =>
  check(lines).findings.map(({ rule, severity, figures }) => `${rule} ${severity} ${figures[0]?.printed}`)

/** Income and expenditure as lists, a form of Guangdong: amounts in one column, 基本支出 and 项目支出 in place of classes. */
const lists = (change: (text: string) => string = (text) => text): string[] =>
  [
    '# 2025年云溪区商务局部门预算',
    '',
    ...table('收支总体情况表', [
      ['收入', '', '支出', ''],
      ['项目', '2025年预算', '项目', '2025年预算'],
      ['一、财政拨款', '900.00', '一、基本支出', '620.00'],
      ['二、其他资金', '50.00', '二、项目支出', '333.00'],
      ['本年收入合计', '950.00', '本年支出合计', '953.00'],
      ['三、上级补助收入', '4.00', '三、对附属单位补助支出', '1.00'],
      ['四、上年结转', '10.00', '四、结转下年', '10.00'],
      ['收入总计', '964.00', '支出总计', '964.00'],
    ]),
    ...table('收入总体情况表', [
      ['项目', '2025年预算'],
      ['一、财政拨款', '900.00'],
      ['一般公共预算拨款', '860.00'],
      ['政府性基金预算拨款', '40.00'],
      ['二、其他资金', '50.00'],
      ['本年收入合计', '950.00'],
      ['三、上级补助收入', '4.00'],
      ['四、上年结转', '10.00'],
      ['收入总计', '964.00'],
    ]),
    ...table('财政拨款安排的行政经费及“三公”经费预算表', [
      ['项目', '2025年预算'],
      ['行政经费', '100.00'],
      ['“三公”经费', '9.00'],
      ['其中：（一）因公出国（境）支出', ''],
      ['（二）公务用车购置及运行维护支出', '6.00'],
      ['1.公务用车购置', ''],
      ['2.公务用车运行维护费', '6.00'],
      ['（三）公务接待费支出', '3.00'],
    ]),
  ].map(change)

describe('income and expenditure as lists', () => {
  it('hold, with the year of the title', () => {
    expect(found(lists())).toEqual([])
    expect(readDisclosure(readText('b.md', lists().join('\n'), 'markdown')).year).toBe(2025)
    expect(check(lists()).tally.held).toBeGreaterThan(12)
  })

  it.each([
    ['a head', '| 二、其他资金 | 50.00 |', '| 二、其他资金 | 60.00 |', 'I1 error 950.00'],
    [
      'a part that exceeds its head',
      '| 政府性基金预算拨款 | 40.00 |',
      '| 政府性基金预算拨款 | 70.00 |',
      'I1 error 900.00',
    ],
    [
      'a part that is too small',
      '| 政府性基金预算拨款 | 40.00 |',
      '| 政府性基金预算拨款 | 30.00 |',
      'I1 warning 900.00',
    ],
    ['the total', '| 收入总计 | 964.00 |', '| 收入总计 | 974.00 |', 'I2 error 974.00'],
    ['a public expense', '| （三）公务接待费支出 | 3.00 |', '| （三）公务接待费支出 | 5.00 |', 'I14 error 9.00'],
  ])('find %s', (_, old, fresh, expected) => {
    expect(found(lists((text) => (text === old ? fresh : text)))).toContain(expected)
  })
})

const NATIONAL = [
  ['部门（单位）代码', '部门（单位）名称', '合计', '本年收入', '', '', '上年结转结余', '', ''],
  ['', '', '', '小计', '一般公共预算', '事业收入', '小计', '一般公共预算', '单位资金'],
]

describe('income by units with what was carried over, fund by fund', () => {
  const income = (part: string): string[] =>
    table('收入总表', [
      ...NATIONAL,
      ['', '合计', '520.00', '500.00', '480.00', '20.00', '20.00', '15.00', '5.00'],
      ['118001', '云溪县档案馆', '520.00', '500.00', '480.00', '20.00', '20.00', part, '5.00'],
    ])

  it('holds, and shows a part that does not fit', () => {
    expect(found(income('15.00'))).toEqual([])
    expect(found(income('16.00'))).toEqual(['I4 error 20.00'])
  })
})

describe('projects by funds', () => {
  const projects = (general: string): string[] =>
    table('项目支出表', [
      ['类型', '项目名称', '项目单位', '合计', '本年拨款', '', '财政拨款结转结余', '', '财政专户管理资金', '单位资金'],
      ['', '', '', '', '一般公共预算', '政府性基金预算', '一般公共预算', '政府性基金预算', '', ''],
      ['', '合计', '', '120.00', '100.00', '', '15.00', '', '', '5.00'],
      ['特定目标类', '档案数字化', '云溪县档案馆', '70.00', general, '', '10.00', '', '', ''],
    ])

  it('add up across', () => {
    expect(found(projects('60.00'))).toEqual([])
    expect(found(projects('50.00'))).toEqual(['I5 error 70.00'])
  })
})

describe('final accounts with money carried over', () => {
  const account = (change: (text: string) => string = (text) => text): string[] =>
    [
      ...table('收入支出决算总表', [
        ['收入', '', '', '支出', '', ''],
        ['项目', '行次', '决算数', '项目', '行次', '决算数'],
        ['一、一般公共预算财政拨款收入', '1', '500.00', '一、交通运输支出', '31', '493.00'],
        ['本年收入合计', '27', '500.00', '本年支出合计', '57', '493.00'],
        ['使用专用结余', '28', '3.00', '结余分配', '58', '1.00'],
        ['年初结转和结余', '29', '12.00', '年末结转和结余', '59', '21.00'],
        ['总计', '30', '515.00', '总计', '60', '515.00'],
      ]),
      ...table('收入决算表', [
        ['科目编码', '科目名称', '本年收入合计', '财政拨款收入', '事业收入'],
        ['合计', '', '500.00', '500.00', ''],
        ['214', '交通运输支出', '500.00', '500.00', ''],
      ]),
      ...table('支出决算表', [
        ['科目编码', '科目名称', '本年支出合计', '基本支出', '项目支出'],
        ['合计', '', '493.00', '400.00', '93.00'],
        ['214', '交通运输支出', '493.00', '400.00', '93.00'],
      ]),
      ...table('财政拨款收入支出决算总表', [
        ['收入', '', '', '支出', '', '', ''],
        ['项目', '行次', '金额', '项目', '行次', '合计', '一般公共预算财政拨款'],
        ['一、一般公共预算财政拨款', '1', '500.00', '一、交通运输支出', '33', '493.00', '493.00'],
        ['本年收入合计', '27', '500.00', '本年支出合计', '59', '493.00', '493.00'],
        ['年初财政拨款结转和结余', '28', '10.00', '年末财政拨款结转和结余', '60', '17.00', '17.00'],
        ['一般公共预算财政拨款', '29', '8.00', '', '61', '', ''],
        ['政府性基金预算财政拨款', '30', '2.00', '', '62', '', ''],
        ['总计', '32', '510.00', '总计', '64', '510.00', '510.00'],
      ]),
      ...table('一般公共预算财政拨款基本支出决算表', [
        ['人员经费', '', '', '公用经费', '', ''],
        ['科目编码', '科目名称', '决算数', '科目编码', '科目名称', '决算数'],
        ['301', '工资福利支出', '370.00', '302', '商品和服务支出', '30.00'],
        ['30101', '基本工资', '370.00', '30201', '办公费', '30.00'],
        ['人员经费合计', '', '370.00', '公用经费合计', '', '30.00'],
      ]),
    ].map(change)

  it('hold: income and expenditure may differ by it', () => {
    expect(found(account())).toEqual([])
    expect(check(account()).byRule['I7']?.notChecked).toBe(2)
  })

  it.each([
    [
      'a fund of what was carried over',
      '| 政府性基金预算财政拨款 | 30 | 2.00 |',
      '| 政府性基金预算财政拨款 | 30 | 3.00 |',
      'I2 error 10.00',
    ],
    ['what was distributed', '| 结余分配 | 58 | 1.00 |', '| 结余分配 | 58 | 4.00 |', 'I2 error 515.00'],
    ['the sum of a list of classes', '| 公用经费合计 |  | 30.00 |', '| 公用经费合计 |  | 31.00 |', 'I13 warning 31.00'],
  ])('show %s that does not fit', (_, old, fresh, expected) => {
    expect(found(account((text) => text.replace(old, fresh)))).toContain(expected)
  })
})
