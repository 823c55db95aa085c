import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { explainMistake } from '../explain.ts'
import { FIGURE_IDS, FIGURES, type FigureId } from '../figures.ts'
import { compare, printRational, type Rational, rational } from '../rational.ts'
import { check, figuresOf } from './check.ts'
import { evaluate } from './evaluate.ts'
import { CHOICES, type Expression, OPERATORS } from './expression.ts'
import { parse } from './parse.ts'
import { print } from './print.ts'

const RECORDED = new Set(FIGURE_IDS)
const span = { at: 0, length: 0 }

const leaf: fc.Arbitrary<Expression> = fc.oneof(
  fc.constantFrom(...FIGURE_IDS).map((id) => ({ kind: 'figure' as const, id, span })),
  fc
    .record({
      units: fc.nat({ max: 1_000_000 }),
      scale: fc.constantFrom(1, 10, 1000),
      unit: fc.constantFrom('number', 'percent', 'count', 'days', 'money'),
    })
    .map(({ units, scale, unit }) => ({ kind: 'amount' as const, written: rational(units, scale), unit, span })),
  fc.integer({ min: 0, max: 20_000 }).map((n) => ({
    kind: 'date' as const,
    date: new Date(Date.UTC(2000, 0, 1 + n)).toISOString().slice(0, 10),
    span,
  })),
)
const { formula } = fc.letrec<{ formula: Expression }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    leaf,
    fc
      .record({ operator: fc.constantFrom(...OPERATORS), left: tie('formula'), right: tie('formula') })
      .map((of) => ({ kind: 'operation' as const, ...of, span })),
    fc
      .record({ of: fc.constantFrom(...CHOICES), left: tie('formula'), right: tie('formula') })
      .map((of) => ({ kind: 'choice' as const, ...of, span })),
  ),
}))

/** A formula without where its parts stand. */
const meaning = (expression: Expression): unknown =>
  JSON.parse(
    JSON.stringify(expression, (key, value: unknown) =>
      key === 'span' ? undefined : typeof value === 'bigint' ? `${value}` : value,
    ),
  )

/** Another way to the same value: pairs that are never shortened. Null where there is nothing to divide. */
function naive(expression: Expression, valueOf: (id: FigureId) => [bigint, bigint]): [bigint, bigint] | null {
  switch (expression.kind) {
    case 'figure':
      return valueOf(expression.id)
    case 'amount': {
      const { top, bottom } = expression.written
      return expression.unit === 'percent'
        ? [top, bottom * 100n]
        : [expression.unit === 'money' ? top * 100n : top, bottom]
    }
    case 'date':
      return [BigInt(Date.parse(expression.date) / 86_400_000), 1n]
    default: {
      const left = naive(expression.left, valueOf)
      const right = naive(expression.right, valueOf)
      if (!left || !right) return null
      const [a, b] = left
      const [c, d] = right
      const isLess = a * d * (b * d > 0n ? 1n : -1n) <= c * b * (b * d > 0n ? 1n : -1n)
      if (expression.kind === 'choice') return isLess === (expression.of === 'least') ? left : right
      if (expression.operator === '+') return [a * d + c * b, b * d]
      if (expression.operator === '−') return [a * d - c * b, b * d]
      if (expression.operator === '×') return [a * c, b * d]
      return c === 0n ? null : [a * d, b * c]
    }
  }
}

function understood(source: string) {
  const checked = check(source, RECORDED, 'percent')
  if (!checked.ok) throw new Error(checked.mistake.why)
  return checked.value
}
const mistakeOf = (source: string, recorded: ReadonlySet<FigureId> = RECORDED) => {
  const checked = check(source, recorded, 'percent')
  return checked.ok ? null : checked.mistake
}
const valueOfFormula = (source: string, values: Partial<Record<FigureId, number>>): string => {
  const checked = check(source, RECORDED)
  if (!checked.ok) return checked.mistake.why
  const result = evaluate(checked.value.expression, (id) => (values[id] === undefined ? null : rational(values[id])))
  return 'none' in result ? result.none : printRational(result.value, 6)
}

describe('the language of measures', () => {
  it('names are told apart: none is the name of two figures, in either language', () => {
    const names = FIGURE_IDS.flatMap((id) => [FIGURES[id].zh, FIGURES[id].en])
    expect(new Set(names).size).toBe(names.length)
    for (const id of FIGURE_IDS)
      for (const name of [FIGURES[id].zh, FIGURES[id].en])
        expect(parse(name)).toMatchObject({ ok: true, value: { id } })
  })

  it('reads a formula in Chinese and in English, with the signs that people type', () => {
    const written = [
      '按期答复数 ÷ 应答复数 × 100%',
      'answered in time / answers due * 100 %',
      '按期答复数÷应答复数×100％',
    ]
    for (const source of written) {
      const { expression, unit } = understood(source)
      expect(unit).toBe('percent')
      expect(figuresOf(expression)).toEqual(['answeredInTime', 'answersDue'])
      expect(print(expression, 'zh')).toBe('按期答复数 ÷ 应答复数 × 100%')
      expect(print(expression, 'en')).toBe('answered in time ÷ answers due × 100%')
    }
  })

  it('computes exactly: a third is a third, money is 分, days lie between dates', () => {
    expect(valueOfFormula('按期答复数 ÷ 应答复数 × 3', { answeredInTime: 1, answersDue: 3 })).toBe('1')
    expect(valueOfFormula('已支付金额 − 10元', { spent: 250_000 })).toBe('249000')
    expect(valueOfFormula('2024年12月31日 − 2024年12月1日', {})).toBe('30')
    expect(valueOfFormula('较小值（听证次数，10次）', { hearings: 12 })).toBe('10')
  })

  it('a formula without a figure has no value, and nothing is divided by nought', () => {
    expect(valueOfFormula('按期答复数 ÷ 应答复数', { answeredInTime: 1, answersDue: 0 })).toBe('nothingToDivide')
    expect(valueOfFormula('按期答复数 ÷ 应答复数', { answeredInTime: 1 })).toBe('noValue')
  })

  it.each([
    ['', 'empty', 0],
    ['按期答复数 ÷ 应答复', 'unknownName', 8],
    ['按期答复数 ÷ ', 'valueExpected', 8],
    ['(按期答复数 ÷ 应答复数', 'unclosed', 13],
    ['按期答复数 应答复数', 'operatorExpected', 6],
    ['按期答复数 + 已支付金额', 'cannotAdd', 0],
    ['按期答复数 × 应答复数', 'cannotMultiply', 0],
    ['按期答复数 ÷ 已支付金额', 'cannotDivide', 0],
    ['较小值（按期答复数，已支付金额）', 'cannotCompare', 0],
    ['按期答复数', 'wrongUnit', 0],
    ['2024年2月30日 − 2024年1月1日', 'badDate', 0],
    ['按期答复数 ÷ 12345678901234567890123456789012345678901', 'tooLong', 8],
    ['('.repeat(30), 'tooDeep', 21],
  ])('says what is wrong and where: %s', (source, why, at) => {
    expect(mistakeOf(source)).toMatchObject({ why, at })
    const mistake = mistakeOf(source)
    expect(mistake && Object.values(explainMistake(mistake)).join(' ')).toMatch(/^[^{}]{10,}$/)
  })

  it('a figure that nobody keeps is refused by name', () => {
    expect(mistakeOf('故障时长 ÷ 应运行时长 × 100%', new Set(['failureTime']))).toMatchObject({
      why: 'notRecorded',
      word: '应运行时长',
      at: 7,
      length: 5,
    })
  })

  it('what is written and read again is the same formula', () => {
    fc.assert(
      fc.property(formula, fc.constantFrom('zh' as const, 'en' as const), (expression, language) => {
        const text = print(expression, language)
        fc.pre(text.length <= 400)
        const again = parse(text)
        expect(again.ok && meaning(again.value)).toEqual(meaning(expression))
      }),
      { numRuns: 300 },
    )
  })

  it('has the value that another way of computing gives', () => {
    fc.assert(
      fc.property(formula, fc.array(fc.nat({ max: 9 }), { minLength: 3, maxLength: 3 }), (expression, numbers) => {
        const valueOf = (id: FigureId): number => numbers[FIGURE_IDS.indexOf(id) % 3] ?? 0
        const result = evaluate(expression, (id) => rational(valueOf(id)))
        const expected = naive(expression, (id) => [BigInt(valueOf(id)), 1n])
        const same = expected && 'value' in result ? compare(result.value, rational(...expected)) === 0 : null
        expect(same ?? result).toEqual(expected ? true : { none: 'nothingToDivide' })
      }),
      { numRuns: 300 },
    )
  })

  it('a formula that was checked has the unit that its parts have', () => {
    fc.assert(
      fc.property(formula, (expression) => {
        const text = print(expression, 'zh')
        fc.pre(text.length <= 400)
        const checked = check(text, RECORDED)
        const values = new Map<FigureId, Rational>(FIGURE_IDS.map((id) => [id, rational(1)]))
        const said = checked.ok
          ? Object.keys(evaluate(checked.value.expression, (id) => values.get(id) ?? null))
          : Object.keys(explainMistake(checked.mistake))
        expect(['value', 'none', 'zh,en']).toContain(said.join(','))
      }),
    )
  })

  it('nothing that is typed makes it fail; every mistake lies inside what was typed', () => {
    const pieces = fc.array(
      fc.oneof(
        fc.string({ unit: 'grapheme' }),
        fc.constantFrom(
          '按期答复数',
          ' ÷ ',
          '（',
          ')',
          '×',
          '100%',
          '2024年13月1日',
          '较小值',
          ',',
          '1.',
          'answered in time',
          '−',
          '\u{1F600}',
          'İ',
        ),
      ),
      { maxLength: 30 },
    )
    fc.assert(
      fc.property(pieces, (parts) => {
        const source = parts.join('')
        const checked = check(source, RECORDED, 'percent')
        const { at, length } = checked.ok ? { at: 0, length: 0 } : checked.mistake
        expect(at).toBeGreaterThanOrEqual(0)
        expect(at + length).toBeLessThanOrEqual(source.length)
      }),
      { numRuns: 500 },
    )
  })
})
