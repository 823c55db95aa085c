import { describe, expect, it } from 'vitest'
import { type BudgetDraft, aBudget } from '../testing/budget.ts'
import { checkDisclosure } from './check-disclosure.ts'

const OVERVIEW = '部门预算收支总表'
const INCOME = '部门预算收入总表'
const EXPENDITURE = '部门预算支出总表'
const APPROPRIATION = '部门预算财政拨款收支总表'
const FUND = '部门预算政府性基金预算财政拨款支出表'

const FUND_ROWS = [
  ['212', '城乡社区支出'],
  ['21208', '国有土地使用权出让收入安排的支出'],
  ['2120899', '其他国有土地使用权出让收入安排的支出'],
] as const

/** The lawful budget with 30.00 of government fund money, all of it project expenditure. */
const withFund = (): BudgetDraft => {
  const budget = aBudget()
    .with(OVERVIEW, '二、政府性基金预算拨款收入', 2, '30.00')
    .withRowAbove(OVERVIEW, '本年收入合计', ['', '', '五、城乡社区支出', '30.00'])
    .with(APPROPRIATION, '二、政府性基金预算拨款', 2, '30.00')
    .withRowAbove(APPROPRIATION, '本年收入合计', ['', '', '五、城乡社区支出', '30.00', '', '30.00', ''])
    .with(INCOME, '合计', 3, '551.00')
    .with(INCOME, '合计', 4, '551.00')
    .with(INCOME, '合计', 5, '551.00')
    .with(EXPENDITURE, '合计', 3, '551.00')
    .with(EXPENDITURE, '合计', 5, '150.00')
    .saying('2025年预算收入521.00', '2025年预算收入551.00')
    .saying('，共2个项目', '')
    .saying('政府性基金预算收入0.00', '政府性基金预算收入30.00')
    .saying('支出预算521.00', '支出预算551.00')
    .saying('收支安排521.00', '收支安排551.00')
    .saying('项目支出120.00万元，主要为信访业务经费80.00万元', '项目支出150.00万元，主要为信访业务经费80.00万元')
    .saying('项目支出120.00万元，主要用于办理来信来访。', '一般公共预算项目支出如上。')
  for (const row of ['本年收入合计', '收入总计']) {
    for (const title of [OVERVIEW, APPROPRIATION]) budget.with(title, row, 2, '551.00').with(title, row, 4, '551.00')
    budget.with(APPROPRIATION, row, 6, '30.00')
  }
  for (const [code, name] of FUND_ROWS) {
    budget.withRow(INCOME, ['30', code, name, '30.00', '30.00', '30.00', '', ''])
    budget.withRow(EXPENDITURE, ['30', code, name, '30.00', '', '30.00'])
  }
  budget.withRow(FUND, ['1', '', '合计', '30.00', '', '30.00'])
  for (const [index, [code, name]] of FUND_ROWS.entries())
    budget.withRow(FUND, [String(index + 2), code, name, '30.00', '', '30.00'])
  return budget
}

const errorsOf = (budget: BudgetDraft): string[] =>
  checkDisclosure(budget.read())
    .findings.filter((finding) => finding.severity === 'error')
    .map((finding) => `${finding.rule} ${finding.message.en}`)

describe('money of several kinds', () => {
  it('needs the general public budget to stay within all expenditure, not to equal it', () => {
    const budget = withFund()
    // The note that the fund table is empty no longer fits, and is the only thing wrong.
    expect(errorsOf(budget)).toEqual([expect.stringMatching(/^I25/u)])
    const report = checkDisclosure(budget.read())
    expect(report.byRule.I10?.held).toBeGreaterThan(20)
    expect(report.byRule.I11?.held).toBeGreaterThan(6)
  })

  it('still finds general public budget above all expenditure', () => {
    expect(errorsOf(withFund().with('部门预算一般公共预算财政拨款支出表', '2014004', 5, '130.00')).join(' ')).toContain(
      'I10',
    )
  })

  it('adds what is carried over to the grand totals alone', () => {
    const budget = aBudget()
    for (const title of [OVERVIEW, APPROPRIATION])
      budget
        .with(title, '上年结转结余', 2, '9.00')
        .with(title, '上年结转结余', 4, '9.00')
        .with(title, '收入总计', 2, '530.00')
        .with(title, '收入总计', 4, '530.00')
    budget.with(APPROPRIATION, '上年结转结余', 5, '9.00').with(APPROPRIATION, '收入总计', 5, '530.00')
    budget.with(INCOME, '合计', 3, '530.00').with(INCOME, '合计', 7, '9.00')
    expect(errorsOf(budget).filter((error) => !/^(?:I6|I7|I16)/u.test(error))).toEqual([])
  })

  it('lets a public expense exceed its basic class by project money', () => {
    const table = '部门预算财政拨款“三公”经费支出表'
    const budget = aBudget()
      .with(table, '三、公务接待费', 2, '2.50')
      .with(table, '三、公务接待费', 3, '2.50')
      .with(table, '合计', 2, '7.50')
      .with(table, '合计', 3, '7.50')
      .saying('6.50', '7.50')
      .saying('公务接待费1.50', '公务接待费2.50')
    expect(errorsOf(budget)).toEqual([])
  })
})
