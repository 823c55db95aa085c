import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkScheme, stepsRise } from './check-scheme.ts'
import { compare, type FigureId, FIGURE_IDS, rational } from '../performance/index.ts'
import { exact, type Item } from './scheme.ts'
import { type Frozen, placesOf, scoreOffice, totalOf } from './score.ts'
import { deduction, manual, measured } from './testing/items.ts'

const told = (values: Partial<Record<FigureId, number>>): ReadonlyMap<FigureId, Frozen> =>
  new Map(
    (Object.entries(values) as [FigureId, number][]).map(([id, value]) => [
      id,
      { id, value: String(value), numerator: value, denominator: null, excluded: {} },
    ]),
  )
const lineOf = (item: Item, values: Partial<Record<FigureId, number>>) => {
  const [line] = scoreOffice([item], told(values))
  if (!line) throw new Error('no line')
  return line
}
const steps = [
  { from: '80', percent: 50 },
  { from: '90', percent: 80 },
]
const RECORDED = new Set(FIGURE_IDS)

describe('the points of an item', () => {
  it('are whole when the target is met', () => {
    expect(lineOf(measured(), { answeredInTime: 19, answersDue: 20 })).toMatchObject({
      points: '40',
      why: 'met',
      value: '95',
    })
  })

  it('are in proportion short of it, cut to two places', () => {
    expect(lineOf(measured(), { answeredInTime: 1, answersDue: 3 })).toMatchObject({ points: '14.03', why: 'partly' })
  })

  it('are earned by steps where steps are written', () => {
    const item = measured({ rule: { operator: '≥', target: '95', unit: '%', scoring: 'steps', steps } })
    expect(lineOf(item, { answeredInTime: 92, answersDue: 100 })).toMatchObject({ points: '32', why: 'step' })
    expect(lineOf(item, { answeredInTime: 79, answersDue: 100 })).toMatchObject({ points: '0', why: 'step' })
  })

  it('fall where less is better', () => {
    const item = measured({
      formula: '应答复数 − 按期答复数',
      rule: { operator: '≤', target: '5', unit: '件', scoring: 'proportional', steps: [] },
    })
    expect(lineOf(item, { answeredInTime: 90, answersDue: 100 })).toMatchObject({ points: '20', why: 'partly' })
    expect(lineOf(item, { answeredInTime: 100, answersDue: 100 })).toMatchObject({ points: '40', why: 'met' })
  })

  it('are taken away for each, until none are left', () => {
    expect(lineOf(deduction(), { answersDue: 10, answeredInTime: 7 })).toMatchObject({
      points: '22.5',
      why: 'deducted',
    })
    expect(lineOf(deduction(), { answersDue: 99, answeredInTime: 7 })).toMatchObject({ points: '0' })
    expect(lineOf(deduction(), { answersDue: 7, answeredInTime: 7 })).toMatchObject({ points: '30', why: 'met' })
  })

  it('are whole where nothing was due: nothing was missed', () => {
    const line = lineOf(measured(), { answeredInTime: 0, answersDue: 0 })
    expect(line).toMatchObject({ points: '40', why: 'nothing-to-judge' })
  })

  it('wait for somebody where people mark, and the total waits with them', () => {
    const items = [measured(), manual()]
    const figures = told({ answeredInTime: 1, answersDue: 1 })
    expect(totalOf(scoreOffice(items, figures))).toBeNull()
    const mark = { points: '27', reason: '一件缺少依据', evidence: [] }
    const lines = scoreOffice(items, figures, new Map([[manual().id, mark]]))
    expect(lines[1]).toMatchObject({ points: '27', why: 'marked', mark })
    expect(totalOf(lines)).toBe('67')
  })

  it('keep their figures, with what they are made of', () => {
    const { figures } = lineOf(measured(), { answeredInTime: 19, answersDue: 20 })
    expect(figures.map(({ id, value }) => [id, value])).toEqual([
      ['answeredInTime', '19'],
      ['answersDue', '20'],
    ])
  })
})

const count = fc.integer({ min: 0, max: 500 })
const points = fc.integer({ min: 1, max: 10_000 }).map((n) => String(n / 100))
const item: fc.Arbitrary<Item> = fc.oneof(
  fc
    .record({ points, scoring: fc.constantFrom('proportional' as const, 'steps' as const) })
    .map(({ points: of, scoring }) =>
      measured({ points: of, rule: { operator: '≥', target: '95', unit: '%', scoring, steps } }),
    ),
  fc.record({ points, each: points }).map((of) => deduction(of)),
  fc.record({ points, target: count }).map(({ points: of, target }) =>
    measured({
      points: of,
      formula: '应答复数 − 按期答复数',
      rule: { operator: '≤', target: String(target), unit: '件', scoring: 'proportional', steps: [] },
    }),
  ),
)
const values = fc
  .record({ answersDue: count, part: fc.double({ min: 0, max: 1, noNaN: true }) })
  .map(({ answersDue, part }) => ({ answersDue, answeredInTime: Math.floor(answersDue * part) }))
const within = (text: string, weight: string): boolean =>
  compare(exact(text), rational(0)) >= 0 && compare(exact(text), exact(weight)) <= 0

describe('whatever the rules and figures are', () => {
  it('a line never has less than nothing nor more than its weight', () => {
    fc.assert(
      fc.property(item, values, (one, figures) => {
        const line = lineOf(one, figures)
        expect(within(line.points ?? '-1', one.points)).toBe(true)
      }),
    )
  })

  it('one more answer in time never costs points', () => {
    fc.assert(
      fc.property(item, values, (one, figures) => {
        fc.pre(figures.answeredInTime < figures.answersDue)
        const better = { ...figures, answeredInTime: figures.answeredInTime + 1 }
        const [before, after] = [lineOf(one, figures).points, lineOf(one, better).points]
        expect(compare(exact(after ?? '0'), exact(before ?? '0'))).toBeGreaterThanOrEqual(0)
      }),
    )
  })

  it('the total is the sum of the lines, in whatever order the items stand', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 8 }), values, (items, figures) => {
        const lines = scoreOffice(items, told(figures))
        const cents = lines.reduce((sum, line) => sum + Math.round(Number(line.points) * 100), 0)
        expect(Math.round(Number(totalOf(lines)) * 100)).toBe(cents)
        expect(totalOf(scoreOffice(items.toReversed(), told(figures)))).toBe(totalOf(lines))
      }),
    )
  })
})

describe('the table of offices', () => {
  it('gives the same points the same place and leaves out the one after them', () => {
    const places = placesOf(
      new Map([
        ['a', '90'],
        ['b', '95.5'],
        ['c', '90'],
        ['d', '80'],
        ['e', null],
      ]),
    )
    expect([...places.values()]).toEqual([2, 1, 2, 4, null])
  })
})

describe('a scheme', () => {
  it('is complete when its points sum to the total', () => {
    const items = [measured(), deduction(), manual()]
    expect(checkScheme({ items, total: '100' }, RECORDED)).toMatchObject({ sum: '100', missing: '0', complete: true })
    expect(checkScheme({ items, total: '120' }, RECORDED)).toMatchObject({ missing: '20', complete: false })
  })

  it('says where a formula is wrong, in the language of measures', () => {
    const items = [measured({ formula: '按期答复 ÷ 应答复数', points: '100' })]
    const { complete, items: checked } = checkScheme({ items, total: '100' }, RECORDED)
    expect(complete).toBe(false)
    expect(checked[0]?.faults[0]?.zh).toContain('按期答复')
  })

  it('a formula must be counted as the target is, and a deduction one by one', () => {
    const share = { items: [deduction({ formula: '按期答复数 ÷ 应答复数', points: '100' })], total: '100' }
    expect(checkScheme(share, RECORDED).complete).toBe(false)
  })

  it('an item stands once', () => {
    const items = [measured({ points: '50' }), measured({ points: '50' })]
    expect(checkScheme({ items, total: '100' }, RECORDED).complete).toBe(false)
  })

  it('steps rise towards the target', () => {
    expect(stepsRise(steps, '≥', rational(95))).toBe(true)
    expect(stepsRise(steps, '≥', rational(90))).toBe(false)
    expect(stepsRise(steps.toReversed(), '≥', rational(95))).toBe(false)
    expect(stepsRise([{ from: '9', percent: 50 }], '≤', rational(5))).toBe(true)
    expect(stepsRise([], '≥', rational(95))).toBe(false)
  })
})
