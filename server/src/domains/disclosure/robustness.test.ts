import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDisclosure } from './check/check-disclosure.ts'
import { presentDisclosure, presentReport } from './present.ts'
import { reportLines } from './present-text.ts'
import { readDisclosure } from './read/read-disclosure.ts'
import { readText } from './read/text.ts'
import { aBudget } from './testing/budget.ts'
import { changeFigure, figuresIn } from './testing/mutate.ts'

const FORMATS = ['text', 'markdown'] as const
const LAWFUL = [aBudget().markdown(), aBudget().pipes(), aBudget().spaced()]

/** Everything that a stranger's text goes through; returns how many findings there were. */
const survive = (content: string, format: (typeof FORMATS)[number]): number => {
  const disclosure = readDisclosure(readText('damaged', content, format))
  const report = checkDisclosure(disclosure)
  JSON.stringify(presentDisclosure(disclosure))
  JSON.stringify(presentReport(report, disclosure.unread))
  reportLines(report, { language: 'en', colour: true }, { disclosure })
  return report.findings.length
}

const damaged = fc.record({
  base: fc.nat(2),
  cuts: fc.array(
    fc.record({ at: fc.nat(20_000), length: fc.nat(300), insert: fc.string({ unit: 'binary', maxLength: 12 }) }),
    { maxLength: 6 },
  ),
  shuffle: fc.boolean(),
  end: fc.option(fc.nat(20_000)),
  format: fc.constantFrom(...FORMATS),
})

describe('damaged documents', () => {
  it('never break the reader or the checks', () => {
    fc.assert(
      fc.property(damaged, ({ base, cuts, shuffle, end, format }) => {
        let text = LAWFUL[base] ?? ''
        for (const { at, length, insert } of cuts)
          text = text.slice(0, at % text.length) + insert + text.slice((at % text.length) + length)
        if (shuffle)
          text = text
            .split('\n')
            .toSorted((a, b) => a.length - b.length || (a < b ? -1 : 1))
            .join('\n')
        expect(survive(end === null ? text : text.slice(0, end), format)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 80 },
    )
  })

  it('never break on arbitrary text', () => {
    const words = fc.constantFrom(
      '部门预算支出总表',
      '单位：万元',
      '合计',
      '201',
      '\t',
      '|',
      ' ',
      '\n',
      '增加',
      '万元',
      '12.50',
      '%',
      '其中：',
      '（',
      '）',
      '比2024年',
      '。',
      '绩效目标表',
      '一级指标',
      '≥',
      '栏次 1 2 3',
      '注：',
    )
    fc.assert(
      fc.property(fc.array(words, { maxLength: 120 }), fc.constantFrom(...FORMATS), (pieces, format) => {
        expect(survive(pieces.join(''), format)).toBeGreaterThanOrEqual(0)
      }),
      { numRuns: 150 },
    )
  })

  it('takes long lines and many rows before the patience of a test ends', () => {
    const long = `部门预算支出总表\n单位：万元\n${'合计 1.00 '.repeat(20_000)}\n${'增加1.00万元，'.repeat(20_000)}`
    const rows = Array.from({ length: 3000 }, (_, index) => `${201 + index}\t类\t1.00\t1.00\t`).join('\n')
    expect(survive(long, 'text')).toBeGreaterThanOrEqual(0)
    const table = `# 部门预算支出总表\n\n科目编码\t科目名称\t合计\t基本支出\t项目支出\n${rows}`
    expect(survive(table, 'markdown')).toBeGreaterThanOrEqual(0)
  })

  it.each([
    ['one row of nothing', '|'.repeat(3_000_000), ['line-too-long']],
    ['rows of nothing', `${'| '.repeat(1000)}|\n`.repeat(1500), []],
    ['one blank line', ' '.repeat(3_000_000), []],
    ['one line', '（'.repeat(3_000_000), ['line-too-long']],
    ['one row', `|${'1.00|'.repeat(15_000)}`, ['too-many-columns', 'table-kind-unknown']],
    ['rows', `${'1.00|'.repeat(50)}\n`.replace(/^/u, '|').repeat(4000), ['too-many-cells', 'table-kind-unknown']],
  ])('holds the limits on %s', (_, content, reasons) => {
    const before = process.memoryUsage().heapUsed
    const disclosure = readDisclosure(readText('long.md', content, 'markdown'))
    expect(disclosure.unread.map((each) => each.reason)).toEqual(reasons)
    expect(process.memoryUsage().heapUsed - before).toBeLessThan(250_000_000)
  })

  it('gives the same report for the same text', () => {
    const once = presentReport(checkDisclosure(aBudget().with('部门预算支出总表', '201', 3, '1.00').read()))
    const again = presentReport(checkDisclosure(aBudget().with('部门预算支出总表', '201', 3, '1.00').read()))
    expect(JSON.stringify(once)).toBe(JSON.stringify(again))
  })
})

describe('one changed figure', () => {
  // The planned purchase of assets stands in no identity that a higher figure would break.
  const free = (text: string, line: number): boolean => text.split('\n')[line - 1]?.includes('拟购置固定资产') ?? false

  it.each([
    ['tab-separated', aBudget().markdown(), 'markdown'],
    ['space-separated', aBudget().spaced(), 'text'],
  ] as const)('is found at its place in %s tables', (_, text, format) => {
    const missed: string[] = []
    let changed = 0
    for (let which = 0; which < figuresIn(text).length; which += 3) {
      const mutation = changeFigure(text, which, which)
      if (mutation === undefined || free(text, mutation.line)) continue
      changed += 1
      const { findings } = checkDisclosure(readDisclosure(readText('changed', mutation.text, format)))
      if (
        !findings.some((finding) =>
          finding.figures.some((figure) => figure.place.line === mutation.line && figure.printed.includes(mutation.to)),
        )
      )
        missed.push(`${mutation.line}: ${mutation.from} → ${mutation.to}`)
    }
    expect(changed).toBeGreaterThan(60)
    expect(missed.length / changed).toBeLessThanOrEqual(0.02)
  })
})
