import { describe, expect, it } from 'vitest'
import { FIGURE_IDS } from '../performance/index.ts'
import { checkScheme } from './check-scheme.ts'
import type { Item } from './scheme.ts'
import { deduction, manual, measured } from './testing/items.ts'
import { isRefused, type WarningId, warningsOf } from './warnings.ts'

const idsOf = (item: Item): WarningId[] => warningsOf(item).map(({ id }) => id)

describe('a rule that would punish a right is warned about', () => {
  const WORDS: readonly [name: string, ids: readonly WarningId[]][] = [
    ['重复信访每件扣1分', ['coming-again']],
    ['重 复 信 访 每件扣1分', ['coming-again']],
    ['One point less for each repeat petition', ['coming-again']],
    ['A citizen who comes again costs a point', ['coming-again']],
    ['越级走访', ['going-higher']],
    ['到市走访反映', ['going-higher']],
    ['Citizens going to the province', ['going-higher']],
    ['Petitioning at a higher office', ['going-higher']],
    ['集体来访', ['coming-together']],
    ['Group visits', ['coming-together']],
    ['来访批次', ['fewer']],
    ['信访总量下降', ['fewer']],
    ['The number of petitions', ['fewer']],
    ['零上访', ['none-at-all']],
    ['Zero petitions', ['none-at-all']],
    ['签订息诉罢访协议', ['giving-up']],
    ['Matters withdrawn', ['giving-up']],
  ]
  it.each(WORDS)('%s', (name, ids) => {
    expect(idsOf(manual({ name }))).toEqual(ids)
  })

  it('in its figures too, whatever it is called', () => {
    expect(idsOf(deduction({ name: '扣分', formula: '收到信访事项数' }))).toEqual(['fewer'])
    expect(idsOf(deduction({ name: 'Deduction', formula: 'visits received + letters received' }))).toEqual(['fewer'])
    const none = { operator: '≤', target: '0', unit: '件', scoring: 'proportional', steps: [] } as const
    expect(idsOf(measured({ name: '目标', formula: '来访件数', rule: { ...none, steps: [] } }))).toEqual([
      'fewer',
      'none-at-all',
    ])
  })

  it('with the reason and the articles, in both languages', () => {
    for (const name of ['重复信访', '越级走访', '集体来访', '信访总量', '零上访', '息诉罢访'])
      for (const { zh, en, articles } of warningsOf(manual({ name }))) {
        expect(zh).toMatch(/第.+条/)
        expect(en).toMatch(/Art\. \d/)
        for (const article of articles.split(', ')) expect(en).toContain(article)
      }
  })

  it('is kept only with a reason', () => {
    const items = [manual({ name: '重复信访', points: '100' })]
    const before = checkScheme({ items, total: '100' }, new Set(FIGURE_IDS))
    expect(before).toMatchObject({ complete: false, items: [{ needsReason: true }] })
    const kept = [manual({ name: '重复信访', points: '100', keptBecause: '上级办法规定，已请示修改。' })]
    expect(checkScheme({ items: kept, total: '100' }, new Set(FIGURE_IDS)).complete).toBe(true)
  })
})

describe('a rule about what the office does', () => {
  it.each([
    measured(),
    deduction(),
    manual(),
    measured({ name: '群众满意率', formula: '办理机关满意数 ÷ 办理机关参评数 × 100%' }),
    measured({ name: '求决类一次性化解率', formula: '求决类一次性化解数 ÷ 求决类初次办结数 × 100%' }),
    measured({ name: '登记转办及时率', formula: '信访部门按期转办数 ÷ 信访部门应转办数 × 100%' }),
    manual({ name: '领导接访下访' }),
  ])('is not warned about: $name', (item) => {
    expect(idsOf(item)).toEqual([])
    expect(isRefused(item)).toBe(false)
  })
})

describe('holding back, fetching and following petitioners', () => {
  it.each([
    '劝返进京人员',
    '接返及时',
    '稳控措施落实',
    '重点人员跟踪',
    'Petitioners returned from the capital',
    'Tracking of petitioners',
  ])('is no rule, whatever reason is given: %s', (name) => {
    const item = manual({ name, points: '100', keptBecause: '上级要求' })
    expect(isRefused(item)).toBe(true)
    expect(checkScheme({ items: [item], total: '100' }, new Set(FIGURE_IDS)).complete).toBe(false)
  })
})
