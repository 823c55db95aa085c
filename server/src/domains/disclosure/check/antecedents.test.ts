import { describe, expect, it } from 'vitest'
import type { Check } from '../finding.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'
import { aBudget } from '../testing/budget.ts'
import { checkDisclosure } from './check-disclosure.ts'

const STOCK = /^.*2025年预算收支安排.*$/mu

const checksOf = (text: string): readonly Check[] =>
  checkDisclosure(readDisclosure(readText('budget.md', text, 'markdown'))).checks

const wrong = (checks: readonly Check[]): string[] =>
  checks
    .filter((check) => check.outcome === 'failed' && check.severity === 'error')
    .map((check) => `${check.rule} ${check.subject.zh}`)

/** What is wrong in a lawful budget whose prose says this. */
const instead = (sentence: string): string[] => wrong(checksOf(aBudget().pipes().replace(STOCK, sentence)))

const beside = (sentence: string): readonly Check[] =>
  checksOf(
    aBudget()
      .pipes()
      .replace(STOCK, (stock) => `${stock}\n\n${sentence}`),
  )

describe('a comparison behind a list', () => {
  it.each([
    '2025年支出预算521.00万元，其中：基本支出401.00万元，项目支出120.00万元，比2024年预算数500.00万元增长4.2%。',
    '2025年支出预算521.00万元，其中：基本支出401.00万元，占77.0%，项目支出120.00万元，占23.0%；较上年增加21.00万元，增长4.2%。',
    '2025年支出预算521.00万元，其中：基本支出401.00万元，项目支出120.00万元，比上年增加20.00万元，增长20%。',
  ])('speaks of the whole or of the last item, whichever it fits: %s', (sentence) => {
    expect(instead(sentence)).toEqual([])
  })

  it.each([
    '2025年支出预算521.00万元，其中：基本支出401.00万元，项目支出120.00万元，比2024年预算数500.00万元增长5.2%。',
    '2025年支出预算521.00万元，其中：基本支出401.00万元，占77.0%，项目支出120.00万元，占23.0%；较上年增加21.00万元，增长6.2%。',
    '2025年支出预算521.00万元，其中：基本支出401.00万元，项目支出120.00万元，比上年增加20.00万元，增长30%。',
  ])('is wrong when it fits neither: %s', (sentence) => {
    expect(instead(sentence).length).toBeGreaterThan(0)
  })
})

describe('whose money a sentence speaks of', () => {
  it.each([
    '其中，局本级2025年收入预算400.00万元，支出预算400.00万元；信访服务中心收入预算121.00万元，支出预算121.00万元。',
    '我局下属信访服务中心2025年预算收支88.00万元，其中项目支出20.00万元。',
    '信访服务中心“三公”经费预算安排1.00万元，其中公务接待费0.50万元。',
    '项目支出：指在基本支出之外为完成特定任务的支出，如某单位基本支出100万元、项目支出50万元。',
  ])('is not compared with the tables of the whole office: %s', (sentence) => {
    expect(wrong(beside(sentence))).toEqual([])
  })

  it('is said where nothing else looks at the amount', () => {
    const checks = beside('信访服务中心收入预算121.00万元。')
    expect(checks.filter((check) => check.message?.zh.includes('下属单位或者举例'))).toHaveLength(1)
  })

  it.each([
    '我局2025年收入预算400.00万元。',
    '云溪县信访局2025年收入预算400.00万元。',
    '县信访局项目支出20.00万元。',
    '局本级及所属单位支出预算400.00万元。',
    '信访服务中心收入预算121.00万元。我局支出预算400.00万元。',
    '信访服务中心支出预算121.00万元，其中：基本支出100.00万元，项目支出30.00万元。',
  ])('is found wrong where it speaks of the office, or where a list does not add up: %s', (sentence) => {
    expect(wrong(beside(sentence)).length).toBeGreaterThan(0)
  })
})

describe('parts of a part', () => {
  it.each([
    '项目支出120.00万元，其中：当年财政拨款100.00万元，上年结转20.00万元。',
    '行政运行安排401.00万元，其中：基本支出301.00万元，项目支出100.00万元。',
  ])('are not the parts of the whole office: %s', (sentence) => {
    expect(wrong(beside(sentence))).toEqual([])
  })

  it.each(['本部门安排521.00万元，其中：基本支出301.00万元。', '支出预算521.00万元，其中：上年结转20.00万元。'])(
    'are where the whole is: %s',
    (sentence) => {
      expect(wrong(beside(sentence)).length).toBeGreaterThan(0)
    },
  )
})

describe('figures with signs and words of degree', () => {
  it('takes 增长-20% for a decrease', () => {
    const said = (percent: string): string[] =>
      wrong(beside(`项目支出120.00万元，比2024年预算执行数150.00万元增长${percent}。`))
    expect(said('-20%')).toEqual([])
    expect(said('-25%').length).toBeGreaterThan(0)
    expect(said('20%').length).toBeGreaterThan(0)
    expect(wrong(beside('项目支出120.00万元，比2024年预算执行数150.00万元增加-30.00万元。'))).toEqual([])
    expect(wrong(beside('项目支出120.00万元，比2024年预算执行数150.00万元增加-20.00万元。')).length).toBeGreaterThan(0)
  })

  it('does not take 约50万元 as exact', () => {
    expect(wrong(beside('机关运行经费安排约50万元。'))).toEqual([])
    expect(wrong(beside('机关运行经费安排约500万元。')).length).toBeGreaterThan(0)
    expect(wrong(beside('机关运行经费安排50万元。')).length).toBeGreaterThan(0)
  })
})
