import { describe, expect, it } from 'vitest'
import { classify, writeFormula } from './classify.ts'
import { explainMeasurement } from './explain.ts'
import { FIGURE_IDS } from './figures.ts'
import { refusalOf } from './refused.ts'
import type { Target } from './target.ts'

const RECORDED = new Set(FIGURE_IDS)
const target: Target = { kind: 'quantity', operator: '≥', value: '80', unit: '%' }

describe('indicators that nothing may compute', () => {
  it.each([
    ['信访劝返人次', 'holding-back'],
    ['成功截访率', 'holding-back'],
    ['劝 返到区赴区进京初访成功率', 'holding-back'],
    ['重点时段稳控到位率', 'holding-back'],
    ['及时接回人员数量', 'holding-back'],
    ['Petitioners returned from the capital', 'holding-back'],
    ['Success rate of intercepting visits', 'holding-back'],
    ['向手机发送信访人员流动预警', 'tracking'],
    ['上访人员行踪掌握率', 'tracking'],
    ['Share of petitioners tracked', 'tracking'],
    ['息诉罢访率(%)', 'giving-up'],
    ['Matters in which the petitioner stopped petitioning', 'giving-up'],
    ['全年进京访批次', 'going-higher'],
    ['非访数量', 'going-higher'],
    ['减少非正常上访', 'going-higher'],
    ['Number of people going to Beijing', 'going-higher'],
    ['降低重复信访的比率', 'coming-again'],
    ['Reduction of repeat visits', 'coming-again'],
  ])('%s: %s', (name, why) => {
    expect(refusalOf(name)).toBe(why)
    const measurement = classify({ name, description: '', printed: '≥80%', target }, RECORDED)
    expect(measurement).toEqual({ kind: 'refused', why })
    const said = explainMeasurement(measurement)
    expect(said.zh).toContain('只展示公开原文，不计算')
    expect(said.en).toContain('nothing computes it')
  })

  it.each([
    '按期答复率',
    '到市信访局培训人次',
    '成本管控',
    '故障预警及时率',
    '信访群众满意度',
    '律师接待率',
    'Answered in time',
    'Visitors satisfied with the hall',
    'Faults fixed in two working days',
  ])('%s may be measured', (name) => {
    expect(refusalOf(name)).toBeNull()
  })

  it('is found in the description and in the target too', () => {
    const described = {
      name: '社会稳定水平',
      description: '本指标衡量全年进京访数量',
      printed: '少于 1600 批次',
      target,
    }
    expect(classify(described, RECORDED).kind).toBe('refused')
    expect(refusalOf('值班保障', '', '成功劝返 10 人次')).toBe('holding-back')
  })

  it('a formula that is written for another indicator is checked against its target', () => {
    expect(writeFormula('hearings held', target, RECORDED)).toMatchObject({ ok: false, mistake: { why: 'wrongUnit' } })
    expect(writeFormula('answered in time / answers due * 100%', target, RECORDED)).toMatchObject({
      ok: true,
      canonical: '按期答复数 ÷ 应答复数 × 100%',
    })
  })
})
