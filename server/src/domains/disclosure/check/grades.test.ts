import { describe, expect, it } from 'vitest'
import type { Check } from '../finding.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'
import { aBudget } from '../testing/budget.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { rowsThatExplain } from './rules/running-costs.ts'

const inProse = (...lines: readonly string[]): readonly Check[] =>
  checkDisclosure(
    readDisclosure(readText('prose.md', ['# 云溪县信访局2025年部门预算说明', '', ...lines].join('\n\n'), 'markdown')),
  ).checks.filter((check) => check.rule === 'I21')

const yearly = (previous: string, current: string, words: string): readonly string[] => [
  `“一般公共服务支出（类）信访事务（款）信访业务（项）”${current}万元，主要用于业务。2024年当年预算执行数为${previous}万元，2025年预算安排${current}万元，比2024年预算执行数${words}。`,
]

const outcomesOf = (checks: readonly Check[]): string[] => checks.map((check) => `${check.outcome} ${check.severity}`)

describe('the three grades', () => {
  it('calls a difference within half a unit of every printed figure rounding, and reports it as information', () => {
    const report = checkDisclosure(aBudget().with('部门预算支出总表', '208', 3, '52.71').read())
    const sum = report.checks.find(
      (check) => check.rule === 'I6' && check.subject.zh.includes('部门预算支出总表“208 社会保障和就业支出”合计'),
    )
    expect(sum).toMatchObject({
      outcome: 'rounding',
      severity: 'information',
      difference: '0.01万元',
      tolerance: '0.01万元',
    })
  })

  it('calls a larger one a mismatch, with asserted, computed, difference and what cannot be told', () => {
    const report = checkDisclosure(aBudget().with('部门预算支出总表', '201', 3, '440.00').read())
    const sum = report.findings.find((finding) => finding.rule === 'I6' && finding.subject.zh.includes('“201'))
    expect(sum).toMatchObject({ severity: 'error', asserted: '440.00万元', computed: '420万元', difference: '20万元' })
    expect(sum?.cannotTell?.en).toMatch(/cannot tell/u)
  })

  it('treats a rightly rounded conversion as held and a cut-off one as rounding', () => {
    const yuan = (prose: string) =>
      checkDisclosure(
        readDisclosure(
          readText(
            'b.md',
            [
              '# 2025年部门收支总表',
              '',
              '单位：元',
              '',
              '项目\t预算数\t项目\t预算数',
              '一、财政拨款收入\t877,080.00\t一、一般公共服务支出\t877,080.00',
              '收入总计\t877,080.00\t支出总计\t877,080.00',
              '',
              '',
              `2025年收入预算${prose}万元。`,
            ].join('\n'),
            'markdown',
          ),
        ),
      ).checks.filter((check) => check.rule === 'I16')
    expect(outcomesOf(yuan('87.71'))).toEqual(['held error'])
    expect(outcomesOf(yuan('87.70'))).toEqual(['rounding information'])
    expect(outcomesOf(yuan('87.60'))).toEqual(['failed error'])
  })
})

describe('percentages', () => {
  it('holds when the interval of both amounts and of the printed figure meet', () => {
    expect(outcomesOf(inProse(...yearly('1.48', '2.63', '增加77.70%')))).not.toContain('failed error')
    expect(outcomesOf(inProse(...yearly('1.48', '2.63', '增加78.70%')))).toContain('failed error')
  })

  it('recognises a percentage taken on the wrong base, which intervals alone would excuse', () => {
    const checks = inProse(...yearly('80.00', '100.00', '增加20.00%'))
    expect(checks.find((check) => check.outcome === 'failed')?.message?.en).toContain("taken on this year's amount")
    expect(outcomesOf(inProse(...yearly('80.00', '100.00', '增加25.00%')))).not.toContain('failed warning')
    const close = inProse(...yearly('100', '101', '增加0.99%'))
    expect(close.find((check) => check.outcome === 'failed')?.message?.en).toContain("taken on this year's amount")
  })

  it('allows no percentage of nothing', () => {
    expect(outcomesOf(inProse(...yearly('0', '60.13', '增加100.00%')))).toContain('failed warning')
  })

  it('compares the direction with the two amounts', () => {
    expect(outcomesOf(inProse(...yearly('15.00', '15.00', '持平')))).not.toContain('failed error')
    expect(outcomesOf(inProse(...yearly('15.00', '25.00', '持平')))).toContain('failed error')
    expect(outcomesOf(inProse(...yearly('25.00', '15.00', '增加40.00%')))).toContain('failed error')
  })

  it('adds the changes of the parts, each beside its own amount', () => {
    const sentence = (change: string) =>
      `2025年“三公”经费预算12.50万元，较上年减少${change}万元。其中：因公出国（境）费0万元，与上年持平；公务用车购置及运行维护费10.00万元，比上年减少0.50万元；公务接待费2.50万元，与上年持平。`
    expect(outcomesOf(inProse(sentence('0.50')))).not.toContain('failed error')
    expect(outcomesOf(inProse(sentence('0.80')))).toContain('failed error')
  })

  it('knows that last year cannot have been below zero', () => {
    const checks = inProse('2025年政府性基金拨款支出预算0万元，比2024年预算增加1421.25万元。')
    expect(outcomesOf(checks)).toEqual(['failed error'])
  })
})

describe('findings', () => {
  it('groups what one wrong figure causes', () => {
    const report = checkDisclosure(aBudget().with('部门预算支出总表', '2014004', 5, '220.00').read())
    expect(report.findings.length).toBeGreaterThan(1)
    expect(new Set(report.findings.map((finding) => finding.cause)).size).toBe(1)
    expect(report.findings[0]?.related).toHaveLength(report.findings.length - 1)
  })

  it('names the rows that make up a difference exactly', () => {
    const table = aBudget()
      .read()
      .tables.find((each) => each.kind === 'general-basic')
    expect(table === undefined ? '' : rowsThatExplain(table, { digits: 166_000n, scale: 0 })).toBe(
      '30211 差旅费 15.10 + 30217 公务接待费 1.50',
    )
  })

  it('does not add up a table with a cell that is no number', () => {
    const report = checkDisclosure(aBudget().with('部门预算支出总表', '2014004', 5, '12o.00').read())
    expect(report.findings.filter((finding) => finding.severity === 'error')).toEqual([])
    expect(
      report.checks.some((check) => check.outcome === 'not-checked' && check.message?.en.includes('no number')),
    ).toBe(true)
  })

  it('runs only the rules that are asked for', () => {
    const disclosure = aBudget().read()
    expect(Object.keys(checkDisclosure(disclosure, { only: ['I3', 'I6'] }).byRule)).toEqual(['I3', 'I6'])
    expect(Object.keys(checkDisclosure(disclosure, { ignore: ['I6'] }).byRule)).not.toContain('I6')
  })

  it('says which tables could not be read completely', () => {
    const broken = aBudget().spaced().replace('1  合计 521.00 401.00 120.00 ', '1  合计 521.00 401.00 120.00 7.00 ')
    const checks = checkDisclosure(readDisclosure(readText('b.txt', broken, 'text'))).checks.filter(
      (check) => check.rule === 'I42',
    )
    expect(checks.filter((check) => check.outcome === 'not-checked')).toHaveLength(1)
    expect(checks.filter((check) => check.outcome === 'held').length).toBeGreaterThan(5)
    expect(checkDisclosure(aBudget().without().read()).byRule.I42).toBeUndefined()
  })
})
