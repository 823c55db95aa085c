import { describe, expect, it } from 'vitest'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'
import { checkDisclosure } from './check-disclosure.ts'

const printed = (title: string, rows: readonly string[]): string[] => [
  `# ${title}`,
  '',
  '公开部门：云溪县信访局',
  '',
  '金额单位：万元',
  '',
  ...rows.map((row) =>
    row
      .split('|')
      .map((cell) => cell.trim())
      .join('\t'),
  ),
  '',
]

const CLASSES = [
  ['201', '一般公共服务支出', '420.00', '300.00', '120.00'],
  ['20140', '信访事务', '420.00', '300.00', '120.00'],
  ['2014001', '行政运行', '300.00', '300.00', ''],
  ['2014004', '信访业务', '120.00', '', '120.00'],
  ['208', '社会保障和就业支出', '101.00', '101.00', ''],
  ['20805', '行政事业单位养老支出', '101.00', '101.00', ''],
  ['2080505', '机关事业单位基本养老保险缴费支出', '101.00', '101.00', ''],
] as const

/** A fictional final account in the national forms: line numbers, carry-over by fund, three lists of economic classes beside each other. */
const finalAccount = (): string =>
  [
    '# 云溪县信访局2024年度部门决算',
    '',
    ...printed('收入支出决算总表', [
      '收入| | |支出| |',
      '项目|行次|决算数|项目|行次|决算数',
      '栏次| |1|栏次| |2',
      '一、一般公共预算财政拨款收入|1|521.00|一、一般公共服务支出|32|420.00',
      '二、政府性基金预算财政拨款收入|2||二、社会保障和就业支出|33|101.00',
      '本年收入合计|27|521.00|本年支出合计|57|521.00',
      '使用非财政拨款结余|28||结余分配|58|',
      '年初结转和结余|29|5.00|年末结转和结余|59|5.00',
      '总计|30|526.00|总计|61|526.00',
    ]),
    ...printed('收入决算表', [
      '项目| |本年收入合计|财政拨款收入|上级补助收入|事业收入|其他收入',
      '功能分类科目编码|科目名称|||||',
      '栏次||1|2|3|4|5',
      '合计||521.00|521.00|||',
      ...CLASSES.map(([code, name, total]) => `${code}|${name}|${total}|${total}|||`),
    ]),
    ...printed('支出决算表', [
      '项目| |本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出',
      '功能分类科目编码|科目名称||||||',
      '栏次||1|2|3|4|5|6',
      '合计||521.00|401.00|120.00|||',
      ...CLASSES.map((row) => `${row.join('|')}|||`),
    ]),
    ...printed('财政拨款收入支出决算总表', [
      '收入| | |支出| | | | |',
      '项目|行次|金额|项目|行次|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款',
      '栏次||1|栏次||2|3|4|5',
      '一、一般公共预算财政拨款|1|521.00|一、一般公共服务支出|33|420.00|420.00||',
      '二、政府性基金预算财政拨款|2||二、社会保障和就业支出|34|101.00|101.00||',
      '本年收入合计|27|521.00|本年支出合计|59|521.00|521.00||',
      '年初财政拨款结转和结余|28|5.00|年末财政拨款结转和结余|60|5.00|5.00||',
      '一般公共预算财政拨款|29|5.00||||||',
      '政府性基金预算财政拨款|30|||||||',
      '总计|32|526.00|总计|64|526.00|526.00||',
    ]),
    ...printed('一般公共预算财政拨款支出决算表', [
      '项目| |本年支出| |',
      '功能分类科目编码|科目名称|小计|基本支出|项目支出',
      '栏次||1|2|3',
      '合计||521.00|401.00|120.00',
      ...CLASSES.map((row) => row.join('|')),
    ]),
    ...printed('一般公共预算财政拨款基本支出决算表', [
      '人员经费| | |公用经费| | | | |',
      '科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数',
      '301|工资福利支出|349.00|302|商品和服务支出|42.00|310|资本性支出|10.00',
      '30101|基本工资|248.00|30201|办公费|42.00|31002|办公设备购置|10.00',
      '30108|机关事业单位基本养老保险缴费|101.00||||||',
    ]),
    '2024年度收入总计526.00万元，支出总计526.00万元，与2023年度相比，收、支总计各增加20.00万元，增长3.95%。',
    '',
    '2024年度“三公”经费财政拨款支出预算为6.50万元，支出决算为6.00万元，完成预算的92.31%。',
    '',
  ].join('\n')

const check = (text: string) => checkDisclosure(readDisclosure(readText('final.md', text, 'markdown')))

describe('final accounts', () => {
  it('are read in the national forms and hold', () => {
    const report = check(finalAccount())
    expect(report.findings).toEqual([])
    expect(report.tally.held).toBeGreaterThan(110)
    expect(report.byRule.I42?.held).toBe(6)
  })

  it('add the carry-over once, though its funds are printed below it', () => {
    const { findings } = check(finalAccount().replaceAll('526.00', '531.00'))
    expect(findings.filter((finding) => finding.rule === 'I2').length).toBeGreaterThan(2)
  })

  it('are wrong where one list of classes does not add up', () => {
    const { findings } = check(finalAccount().replace('30201\t办公费\t42.00', '30201\t办公费\t24.00'))
    expect(findings.map((finding) => finding.rule)).toContain('I6')
  })

  /** A fund that holds its balance through the year; `left` is what it closes with. */
  const fund = (left: string): string =>
    printed('政府性基金预算财政拨款收入支出决算表', [
      '项目| |年初结转和结余|本年收入|本年支出| | |年末结转和结余',
      '功能分类科目编码|科目名称|||小计|基本支出|项目支出|',
      '栏次||1|2|3|4|5|6',
      `合计||5.00|150.00|148.00||148.00|${left}`,
      '212|城乡社区支出|5.00|150.00|148.00||148.00|7.00',
    ]).join('\n')

  it('balance the year of a fund, row by row', () => {
    expect(check(fund('7.00'))).toMatchObject({ findings: [], byRule: { I47: { held: 2 } } })
    expect(check(fund('9.00')).findings.map((finding) => finding.rule)).toContain('I47')
    expect(check(finalAccount()).byRule.I47).toBeUndefined()
  })
})
