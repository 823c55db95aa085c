import { describe, expect, it } from 'vitest'
import { formatDecimal } from '../decimal.ts'
import { isReverse, parseTarget } from './target.ts'

const read = (printed: string): string => {
  const target = parseTarget(printed)
  if (target.kind === 'quantity') return `${target.operator ?? '?'} ${formatDecimal(target.value)} ${target.unit}`
  return target.kind === 'date' ? `${target.operator ?? '?'} ${target.date}` : target.kind
}

describe('targets', () => {
  it.each([
    ['≥200件', '≥ 200 件'],
    ['≥200 件', '≥ 200 件'],
    ['<=5日', '≤ 5 日'],
    ['≥95百分比', '≥ 95 %'],
    ['100%', '? 100 %'],
    ['＝12次', '= 12 次'],
    ['≤87718.4元', '≤ 87718.4 元'],
    ['≥13,459.00(平方米)', '≥ 13459 平方米'],
    ['不低于50%', '≥ 50 %'],
    ['不少于3次', '≥ 3 次'],
    ['至少10次', '≥ 10 次'],
    ['少于1500批次', '< 1500 批次'],
    ['控制在85%以上', '≥ 85 %'],
    ['控制在5天以内', '≤ 5 天'],
    ['≤2个工作日', '≤ 2 个工作日'],
  ])('%s is a quantity', (printed, expected) => expect(read(printed)).toBe(expected))

  it.each([
    ['2024年12月底', '≤ 2024年12月底'],
    ['2025年6月30日之前', '≤ 2025年6月30日之前'],
  ])('%s is a date', (printed, expected) => expect(read(printed)).toBe(expected))

  it.each([
    ['效果显著', 'quality'],
    ['保障工作正常运转，出现影响工作的情况每次扣1分', 'quality'],
    ['', 'none'],
    ['——', 'none'],
  ])('%s is %s', (printed, kind) => expect(parseTarget(printed).kind).toBe(kind))

  it('knows reverse indicators', () => {
    expect(isReverse('系统故障率（反向指标）')).toBe(true)
    expect(isReverse('办结率')).toBe(false)
  })
})
