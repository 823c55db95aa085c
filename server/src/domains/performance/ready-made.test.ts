import { describe, expect, it } from 'vitest'
import { FIGURE_IDS } from './figures.ts'
import { check } from './language/check.ts'
import { print } from './language/print.ts'
import { READY_MADE, readyMadeFor } from './ready-made.ts'

describe('ready-made measures', () => {
  it('each has a formula that means something in its unit, in its printed form', () => {
    for (const { formula, unit } of READY_MADE) {
      const checked = check(formula, new Set(FIGURE_IDS), unit)
      expect(checked.ok && print(checked.value.expression, 'zh')).toBe(formula)
    }
  })

  it.each([
    ['来信来访录入率', '', 'percent', 'entered'],
    ['及时受理率', '', 'percent', 'accepted-in-time'],
    ['按期完成率', '信访案件要在60日内予以群众答复', 'percent', 'answered-in-60-days'],
    ['信访举报办结率', '一次性化解率=求决类案件一次性化解数量/求决类案件总量', 'percent', 'solved-first-time'],
    ['群众满意度', '信访平台纳入参评信访案件群众满意度', 'percent', 'satisfied-rated'],
    ['运维故障处理及时性', '非硬件故障在2个工作日内处理好属于及时处理', 'percent', 'faults-fixed'],
    ['系统故障率(%)', '系统出故障时间占总运行时间的比率', 'percent', 'failure-ratio'],
    ['保障终端数量', '电脑、手机等终端数量', 'count', 'terminals'],
    ['听证会场次', '全年召开听证会', 'count', 'hearings'],
    ['联席会议召开次数', '', 'count', 'meetings'],
    ['资金拨付及时性', '当年实际拨付资金与应拨付资金的比率', 'percent', 'paid-in-time'],
    ['项目总成本', '本指标衡量年度用款数量，不得超过预算数', 'money', 'within-budget'],
  ] as const)('%s is measured by its own', (name, description, unit, id) => {
    expect(readyMadeFor(name, description, unit)?.id).toBe(id)
  })

  it('words alone do not fit: the unit must too', () => {
    expect(readyMadeFor('听证会场次', '', 'percent')).toBeUndefined()
  })
})
