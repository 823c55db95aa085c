import { describe, expect, it } from 'vitest'
import type { Check } from '../finding.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import { readText } from '../read/text.ts'
import { checkDisclosure } from './check-disclosure.ts'

const checksOf = (...lines: readonly string[]): readonly Check[] =>
  checkDisclosure(
    readDisclosure(readText('prose.md', ['# 云溪县信访局2025年部门预算说明', '', ...lines].join('\n\n'), 'markdown')),
  ).checks

/** What is wrong in a sentence: rule and severity of every check that failed. */
const wrong = (...lines: readonly string[]): string[] =>
  checksOf(...lines)
    .filter((check) => check.outcome === 'failed')
    .map((check) => `${check.rule} ${check.severity}`)

const open = (...lines: readonly string[]): string[] =>
  checksOf(...lines)
    .filter((check) => check.outcome === 'not-checked')
    .map((check) => `${check.rule} ${check.subject.zh}`)

describe('sentences without a fault', () => {
  it.each([
    '支出预算500.00万元，其中：基本支出400.00万元，占80%；项目支出100.00万元，占20%。',
    '收入预算为512.36万元，其中：一般公共预算拨款收入498.36万元，事业收入14.00万元。与2024年相比减少25.14万元，下降4.68%。',
    '收入总计、支出总计均为2,492.50万元。与上年相比，收、支总计各增加192.50万元，增长8.37%。',
    '“三公”经费支出预算为15.00万元，支出决算为11.55万元，完成预算的77%。',
    '公务接待费由2024年的3.50万元减少到2025年的2.80万元，下降20%。',
    '公务接待费较2024年预算下降20%。2024年预算3.50万元，2025年预算2.80万元。',
    '2025年“三公”经费预算9.80万元，其中：因公出国（境）费1.00万元，公务用车运行维护费6.00万元，公务接待费2.80万元。',
    '一般公共服务（201类）审计事务（08款）行政运行（01项）2025年预算数为420.20万元，2024年为400.00万元，增加20.20万元。',
    '收入总计600万元，包括一般公共预算拨款500万元、事业收入50万元、其他收入50万元，共三项。',
    '总收入1.25亿元，其中：一般公共预算拨款12,000万元，政府性基金500万元。',
    '一般公共预算支出500.00万元，比上年增加50.00万元，增长11.11%。其中，普法经费200万元、调解经费150万元等。',
    '“三公”经费预算4.20万元，比上年减少0.20万元。其中：因公出国（境）费0万元；公务用车购置及运行费3.60万元，与上年持平；公务接待费0.60万元，比上年减少0.20万元。',
    '财政拨款收支总预算600万元。收入包括：一般公共预算拨款收入500万元、政府性基金100万元；支出包括：教育支出400万元、卫生健康支出200万元。',
    '“三公”经费预算20万元，比2024年减少2万元。其中：因公出国（境）费用与上年持平；公务用车运行费减少1万元；公务接待费5万元，减少1万元。',
    '拨款结构：教育支出60.00万元，占60.00%；住房保障支出40.00万元，占40.00%。',
  ])('%s', (sentence) => {
    expect(wrong(sentence)).toEqual([])
  })
})

describe('sentences with one wrong figure', () => {
  it.each([
    ['支出预算500.00万元，其中：基本支出400.00万元，占90%；项目支出100.00万元，占20%。', 'I44 error'],
    ['支出预算500.00万元，其中：基本支出400.00万元，占80.1%；项目支出100.00万元，占20.0%。', 'I44 warning'],
    [
      '收入预算为512.36万元，其中：一般公共预算拨款收入498.36万元，事业收入14.00万元。与2024年相比减少25.14万元，下降44.91%。',
      'I21 error',
    ],
    ['收入总计、支出总计均为2,492.50万元。与上年相比，收、支总计各增加192.50万元，增长87.72%。', 'I21 error'],
    ['收入总计、支出总计均为2,492.50万元。与上年相比，收、支总计各增加192.50万元，增长7.72%。', 'I21 error'],
    ['“三公”经费支出预算为15.00万元，支出决算为11.55万元，完成预算的40%。', 'I45 error'],
    ['公务接待费由2024年的3.50万元减少到2025年的2.80万元，下降60%。', 'I21 error'],
    ['公务接待费由2024年的2.50万元减少到2025年的2.80万元。', 'I21 error'],
    ['公务接待费较2024年预算下降60%。2024年预算3.50万元，2025年预算2.80万元。', 'I21 error'],
    [
      '2025年“三公”经费预算8.80万元，其中：因公出国（境）费1.00万元，公务用车运行维护费6.00万元，公务接待费2.80万元。',
      'I16 error',
    ],
    [
      '2025年“三公”经费预算10.80万元，其中：因公出国（境）费1.00万元，公务用车运行维护费6.00万元，公务接待费2.80万元。',
      'I16 warning',
    ],
    [
      '一般公共服务（201类）审计事务（08款）行政运行（01项）2025年预算数为420.20万元，2024年为400.00万元，增加30.20万元。',
      'I21 error',
    ],
    ['收入总计600万元，包括一般公共预算拨款500万元、事业收入50万元、其他收入40万元，共三项。', 'I16 error'],
    ['项目支出以外的支出600万元，包括普法经费500万元、调解经费50万元。', 'I16 warning'],
    ['总收入1.25亿元，其中：一般公共预算拨款12,000万元，政府性基金600万元。', 'I16 error'],
    ['基本支出40.00万元，其中：维修费50.00万元。', 'I16 error'],
    [
      '“三公”经费预算4.20万元，比上年增加0.20万元。其中：因公出国（境）费0万元；公务用车购置及运行费3.60万元，与上年持平；公务接待费0.60万元，比上年减少0.20万元。',
      'I21 error',
    ],
  ])('%s', (sentence, expected) => {
    expect(wrong(sentence)).toEqual([expected])
  })
})

describe('what cannot be said', () => {
  it('takes a change after a list for the last item where only that fits', () => {
    expect(
      wrong(
        '收入预算114.00万元，其中：一般公共预算拨款收入100.00万元，事业收入14.00万元。与2024年相比增加4.00万元，增长40.00%。',
      ),
    ).toEqual([])
  })

  it('does not take a list after 其中 for complete, and says so', () => {
    expect(open('收入预算600万元，其中：一般公共预算拨款500万元、事业收入50万元。')).toContain(
      'I16 文字中收入预算= 所列各项之和',
    )
  })

  it('says when a share, a rate or a percentage has nothing to be compared with', () => {
    expect(open('基本支出400.00万元，占80%。')).toEqual(['I44 基本支出所占比重'])
    expect(open('支出决算为11.55万元，完成预算的77%。')).toContain('I45 支出预算完成预算的比例')
    expect(open('2025年公务接待费2.80万元。公务接待费较上年下降20%。')).toEqual(['I21 公务接待费的增减率'])
  })

  it('does not take the share of one kind of money for that of another', () => {
    expect(
      wrong('项目支出238.00万元，主要用于信访。', '涉及项目资金200.00万元，占一般公共预算项目支出总额的100%。'),
    ).toEqual([])
  })

  it('lists an amount that nothing else in the document speaks of', () => {
    expect(open('涉及项目资金500万元。')).toEqual(['I16 文字中的金额：涉及项目资金'])
    expect(open('收入总计、支出总计均为20万元。与上年相比，收、支总计各增加2万元，增长11.11%。')).toEqual([])
  })
})
