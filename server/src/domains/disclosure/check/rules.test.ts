import { describe, expect, it } from 'vitest'
import type { Check } from '../finding.ts'
import { RULE_IDS, type RuleId } from '../messages/index.ts'
import { type BudgetDraft, aBudget } from '../testing/budget.ts'
import { checkDisclosure } from './check-disclosure.ts'
import { RULES } from './rules/index.ts'

const OVERVIEW = '部门预算收支总表'
const INCOME = '部门预算收入总表'
const EXPENDITURE = '部门预算支出总表'
const APPROPRIATION = '部门预算财政拨款收支总表'
const GENERAL = '部门预算一般公共预算财政拨款支出表'
const BASIC = '部门预算一般公共预算财政拨款基本支出表'
const THREE_PUBLIC = '部门预算财政拨款“三公”经费支出表'
const FUND = '部门预算政府性基金预算财政拨款支出表'
const ASSETS = '部门固定资产占用情况表'

interface Case {
  /** What is spoilt. */
  readonly spoil: (budget: BudgetDraft) => BudgetDraft
  /** Words printed at one of the figures of the finding. */
  readonly shows: string
  /** Makes the rule not apply. */
  readonly remove: (budget: BudgetDraft) => BudgetDraft
}

const withoutTables = (budget: BudgetDraft): BudgetDraft => budget.without()
const withoutProse = (budget: BudgetDraft): BudgetDraft => budget.withoutProse()
const withoutProjects = (budget: BudgetDraft): BudgetDraft => budget.withoutProjects()
const nothing = (budget: BudgetDraft): BudgetDraft => budget.without().withoutProse().withoutProjects()

/** Rules whose cases stand in files of their own. */
const OWN_TESTS = ['I42', 'I43', 'I46', 'I47'] as const

const CASES: Readonly<Record<Exclude<RuleId, 'I29' | 'I39' | (typeof OWN_TESTS)[number]>, Case>> = {
  I1: {
    spoil: (budget) => budget.with(OVERVIEW, '三、卫生健康支出', 4, '18.93'),
    shows: '18.93',
    remove: (budget) => budget.without(OVERVIEW),
  },
  I2: {
    spoil: (budget) => budget.with(OVERVIEW, '支出总计', 4, '512.00'),
    shows: '512.00',
    remove: (budget) => budget.without(OVERVIEW, APPROPRIATION),
  },
  I3: {
    spoil: (budget) => budget.with(OVERVIEW, '支出总计', 2, '512.00'),
    shows: '512.00',
    remove: (budget) => budget.without(OVERVIEW, APPROPRIATION),
  },
  I4: {
    spoil: (budget) => budget.with(INCOME, '2014004', 5, '102.00'),
    shows: '102.00',
    remove: (budget) => budget.without(INCOME),
  },
  I5: {
    spoil: (budget) => budget.with(EXPENDITURE, '2014004', 5, '102.00'),
    shows: '102.00',
    remove: (budget) => budget.without(EXPENDITURE, GENERAL, BASIC, FUND, OVERVIEW),
  },
  I6: { spoil: (budget) => budget.with(BASIC, '30211', 3, '51.10'), shows: '51.10', remove: withoutTables },
  I7: {
    spoil: (budget) => budget.with(INCOME, '2080501', 3, '21.50'),
    shows: '21.50',
    remove: (budget) => budget.without(INCOME),
  },
  I8: {
    spoil: (budget) => budget.with(OVERVIEW, '三、卫生健康支出', 4, '18.93'),
    shows: '18.93',
    remove: (budget) => budget.without(OVERVIEW),
  },
  I9: {
    spoil: (budget) => budget.with(APPROPRIATION, '四、住房保障支出', 5, '33.00'),
    shows: '33.00',
    remove: (budget) => budget.without(APPROPRIATION),
  },
  I10: {
    spoil: (budget) => budget.with(GENERAL, '2210201', 4, '33.00'),
    shows: '33.00',
    remove: (budget) => budget.without(GENERAL),
  },
  I11: {
    spoil: (budget) => budget.with(GENERAL, '合计', 3, '512.00'),
    shows: '512.00',
    remove: (budget) => budget.without(APPROPRIATION),
  },
  I12: {
    spoil: (budget) => budget.with(BASIC, '合计', 3, '410.00'),
    shows: '410.00',
    remove: (budget) => budget.without(BASIC),
  },
  I13: {
    spoil: (budget) => budget.with(BASIC, '301', 3, '363.90'),
    shows: '363.90',
    remove: (budget) => budget.without(BASIC),
  },
  I14: {
    spoil: (budget) => budget.with(THREE_PUBLIC, '三、公务接待费', 2, '5.10'),
    shows: '5.10',
    remove: (budget) => budget.without(THREE_PUBLIC),
  },
  I15: {
    spoil: (budget) => budget.with(THREE_PUBLIC, '三、公务接待费', 2, '0.51'),
    shows: '0.51',
    remove: (budget) => budget.without(THREE_PUBLIC),
  },
  I16: {
    spoil: (budget) => budget.saying('公务接待费1.50万元', '公务接待费15.00万元'),
    shows: '15.00万元',
    remove: withoutProse,
  },
  I17: {
    spoil: (budget) => budget.saying('机关运行经费安排51.60万元', '机关运行经费安排36.50万元'),
    shows: '36.50万元',
    remove: (budget) => budget.saying('机关运行经费安排51.60万元，', ''),
  },
  I18: {
    spoil: (budget) => budget.saying('80.00', '88.00'),
    shows: '88.00万元',
    remove: (budget) => withoutProjects(budget).withoutProse(),
  },
  I19: { spoil: (budget) => budget.saying('≤40万元', '≤45万元'), shows: '45万元', remove: withoutProjects },
  I20: { spoil: (budget) => budget.saying('60.00', '96.00'), shows: '96.00万元', remove: withoutProjects },
  I21: {
    spoil: (budget) => budget.saying('基本支出增加11.00万元', '基本支出增加13.00万元'),
    shows: '13.00',
    remove: withoutProse,
  },
  I22: {
    spoil: (budget) => budget.saying('主要为信访业务经费80.00万元', '主要为信访业务经费8.00万元'),
    shows: '8.00万元',
    remove: withoutProse,
  },
  I23: { spoil: (budget) => budget.saying('不低于100件', '不低于120件'), shows: '≥120件', remove: withoutProjects },
  I24: {
    spoil: (budget) => budget.with(ASSETS, '4、其他固定资产', 2, '55.00'),
    shows: '55.00',
    remove: (budget) => budget.without(ASSETS),
  },
  I25: {
    spoil: (budget) => budget.withRow(FUND, ['1', '212', '城乡社区支出', '9.00', '', '9.00']),
    shows: FUND,
    remove: (budget) => budget.without(FUND, '部门预算国有资本经营预算财政拨款支出表'),
  },
  I26: {
    spoil: (budget) => budget.saying('固定资产总额为10.00万元', '固定资产总额为0.00万元'),
    shows: '0.00万元',
    remove: withoutProse,
  },
  I27: {
    spoil: (budget) => budget.with(ASSETS, '2、车辆（台、辆）', 1, '').with(ASSETS, '2、车辆（台、辆）', 2, ''),
    shows: '5.00',
    remove: (budget) => budget.without(BASIC),
  },
  I28: {
    spoil: (budget) => budget.with(BASIC, '30113', 3, '33.00'),
    shows: '33.00',
    remove: (budget) => budget.without(BASIC),
  },
  I30: {
    spoil: (budget) => budget.saying('较2024年预算增加', '较2022年预算增加'),
    shows: '2022',
    remove: withoutProse,
  },
  I31: {
    spoil: (budget) => budget.with(OVERVIEW, '三、卫生健康支出', 3, '三、医疗卫生与计划生育支出'),
    shows: '三、医疗卫生与计划生育支出',
    remove: withoutTables,
  },
  I32: {
    spoil: (budget) => budget.saying('主要用于日常办公。', '主要用于日常办公。。'),
    shows: '。。',
    remove: nothing,
  },
  I33: { spoil: (budget) => budget.also('以《信访条例》为准绳。'), shows: '《信访条例》', remove: nothing },
  I34: {
    spoil: (budget) => budget.with(ASSETS, '1、房屋（平方米）', 1, ''),
    shows: '200.00',
    remove: (budget) => budget.without(ASSETS),
  },
  I35: {
    spoil: (budget) => budget.saying('占全部案件的比率', '占办案资金的比率'),
    shows: '按期办结案件占办案资金的比率',
    remove: withoutProjects,
  },
  I36: {
    spoil: (budget) => budget.saying('主要为接待人次增加', '主要为接待人次减少'),
    shows: '接待人次减少',
    remove: (budget) => budget.saying('，主要为职级调整增加', '').saying('，主要为接待人次增加', ''),
  },
  I37: {
    spoil: (budget) => budget.saying('主要用于办理来信来访', '主要为人员经费和公用经费'),
    shows: '人员经费和公用经费',
    remove: withoutProse,
  },
  I38: {
    spoil: (budget) => budget.saying('绩效指标：办理信访案件数≥100件。', '绩效指标：办理信访案件情况。'),
    shows: '',
    remove: (budget) => withoutProjects(budget).withoutProse(),
  },
  I40: { spoil: (budget) => budget.saying('共2个项目', '共3个项目'), shows: '3个项目', remove: withoutProse },
  I41: {
    spoil: (budget) => budget.saying('13099925P0000000001AB', '13099925P000000001AB'),
    shows: '13099925P000000001AB',
    remove: withoutProjects,
  },
  I44: { spoil: (budget) => budget.saying('占75.00%', '占57.00%'), shows: '57.00%', remove: withoutProse },
  I45: {
    spoil: (budget) => budget.saying('完成预算的77.00%', '完成预算的70.00%'),
    shows: '70.00%',
    remove: withoutProse,
  },
}

const checksOf = (budget: BudgetDraft, rule: string): readonly Check[] =>
  checkDisclosure(budget.read()).checks.filter((check) => check.rule === rule)

const outcomes = (checks: readonly Check[]): readonly string[] => [...new Set(checks.map((check) => check.outcome))]

describe('the lawful budget', () => {
  it.each([
    ['tab-separated', (budget: BudgetDraft) => budget.read()],
    ['pipe', (budget: BudgetDraft) => budget.readPipes()],
    ['space-separated', (budget: BudgetDraft) => budget.readSpaced()],
  ])('has no finding when printed in %s tables', (_, read) => {
    const report = checkDisclosure(read(aBudget()))
    expect(report.findings).toEqual([])
    expect(report.tally.held).toBeGreaterThan(300)
    expect(report.tally.notChecked).toBe(0)
  })

  it('has a case for every rule over one document', () => {
    expect(RULES.map((rule) => rule.id).filter((id) => !OWN_TESTS.some((own) => own === id))).toEqual(
      Object.keys(CASES),
    )
    expect(RULE_IDS).toHaveLength(RULES.length + 2)
  })
})

describe.each(Object.entries(CASES))('%s', (rule, { spoil, shows, remove }) => {
  it('holds', () => {
    expect(outcomes(checksOf(aBudget(), rule))).toEqual(['held'])
  })

  it('fails, and shows the figure with its place', () => {
    const failed = checksOf(spoil(aBudget()), rule).filter((check) => check.outcome === 'failed')
    expect(failed).not.toEqual([])
    const figure = failed.flatMap((check) => check.figures).find((each) => each.printed.includes(shows))
    expect(figure?.place.line).toBeGreaterThan(0)
    expect(figure?.place.excerpt.replaceAll(/\s/gu, '')).toContain(shows.replaceAll(/[≥-]|万元$/gu, ''))
    for (const check of failed) {
      expect(check.message?.zh).not.toMatch(/\{|undefined/u)
      expect(check.message?.en).not.toMatch(/\{|undefined/u)
    }
  })

  it('does not apply', () => {
    expect(outcomes(checksOf(remove(aBudget()), rule)).filter((outcome) => outcome !== 'not-checked')).toEqual([])
  })
})
