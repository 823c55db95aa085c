import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { catalogueWords, type Figure, figure, measureOf } from '../statistics/index.ts'
import { compose, rowsOf, sayPlaces } from './compose.ts'
import { differences } from './difference.ts'
import { FIGURE_NAMES, type FigureName, isDeskFigure, isShare } from './figure-name.ts'
import { BULLETIN_KINDS, lastPeriod, periodAround, periodProblem } from './kind.ts'
import { canonical, nameOfFigure, placesIn, readable } from './place.ts'
import { problemsOf } from './check.ts'
import { changeOf, changeWords, figureText, withBasis } from './say.ts'
import { keyOf, type Section, type TableSection } from './section.ts'
import { skeletonOf } from './skeleton.ts'
import { isComplete, needsOf, type Counted, type CountedTable, type Snapshot } from './snapshot.ts'

const count = (numerator: number): Figure => ({ numerator, denominator: null, share: null, excluded: {} })
const counted = (now: Figure, previous?: Figure, lastYear?: Figure, cumulative?: Figure): Counted => ({
  figure: now,
  compared: { ...(previous && { previous }), ...(lastYear && { lastYear }), ...(cumulative && { cumulative }) },
})
const snapshotOf = (...tables: CountedTable[]): Snapshot => ({
  countedAt: '2026-04-02T02:00:00.000Z',
  area: null,
  tables: Object.fromEntries(tables.map((table) => [keyOf(table.rows, table.where), table])),
})
const whole = (total: CountedTable['total']): CountedTable => ({ rows: null, where: {}, total, parts: [] })
const zh = (text: string, snapshot: Snapshot): string => sayPlaces(canonical(text), { language: 'zh-CN', snapshot })

describe('periods', () => {
  it('are the last of their kind that is over', () => {
    expect(lastPeriod('weekly', '2026-11-21')).toEqual({ from: '2026-11-09', to: '2026-11-15' })
    expect(lastPeriod('monthly', '2026-03-01')).toEqual({ from: '2026-02-01', to: '2026-02-28' })
    expect(lastPeriod('quarterly', '2026-01-05')).toEqual({ from: '2025-10-01', to: '2025-12-31' })
    expect(lastPeriod('annual', '2026-01-05')).toEqual({ from: '2025-01-01', to: '2025-12-31' })
  })

  it('are whole and over; a special report may reach to today', () => {
    const problem = (kind: (typeof BULLETIN_KINDS)[number], from: string, to: string) =>
      periodProblem(kind, { from, to }, '2026-04-02')
    expect(problem('monthly', '2026-03-01', '2026-03-31')).toBeNull()
    expect(problem('monthly', '2026-03-02', '2026-03-31')).toBe('whole')
    expect(problem('monthly', '2026-04-01', '2026-04-30')).toBe('future')
    expect(problem('special', '2026-03-05', '2026-04-02')).toBeNull()
    expect(problem('special', '2026-03-05', '2026-04-03')).toBe('future')
    expect(problem('special', '2026-03-05', '2026-03-04')).toBe('order')
  })

  it('law of every day: it lies in exactly the period around it, and the last period ends before it', () => {
    const day = fc
      .date({ min: new Date('2001-01-01'), max: new Date('2090-12-31'), noInvalidDate: true })
      .map((at) => at.toISOString().slice(0, 10))
    fc.assert(
      fc.property(day, fc.constantFrom('weekly', 'monthly', 'quarterly', 'annual'), (today, kind) => {
        const { from, to } = periodAround(kind, today)
        expect(from <= today && today <= to).toBe(true)
        expect(periodAround(kind, from)).toEqual({ from, to })
        expect(periodAround(kind, to)).toEqual({ from, to })
        const last = lastPeriod(kind, today)
        expect(last.to < from).toBe(true)
        expect(periodProblem(kind, last, today)).toBeNull()
      }),
    )
  })
})

describe('words of change come from the figures', () => {
  const said = (now: Figure, before: Figure | undefined) => changeWords(now, before, 'lastYear', 'zh-CN')

  it.each([
    [count(112), count(100), '同比上升12.0%'],
    [count(88), count(100), '同比下降12.0%'],
    [count(7), count(7), '同比持平'],
    [count(0), count(0), '同比持平'],
    [count(3), count(0), '同比增加3（上年同期为0）'],
    [count(100_001), count(100_000), '同比增加1（上年同期为100000）'],
    [figure(9, 10), figure(4, 5), '同比上升10.00个百分点'],
    [figure(4, 5), figure(9, 10), '同比下降10.00个百分点'],
    [figure(1, 2), figure(2, 4), '同比持平'],
    [figure(1, 2), figure(0, 0), '上年同期无可比数据'],
    [figure(0, 0), figure(1, 2), '上年同期无可比数据'],
    [count(1), undefined, '上年同期无可比数据'],
  ])('%# %s', (now, before, words) => expect(said(now, before)).toBe(words))

  it('law of every pair: up is said of what is more, down of what is less, no percentage of nothing, never "up 0"', () => {
    fc.assert(
      fc.property(fc.nat(5000), fc.nat(5000), (now, before) => {
        const words = changeWords(count(now), count(before), 'previous', 'zh-CN')
        expect(/上升|增加/.test(words)).toBe(now > before)
        expect(/下降|减少/.test(words)).toBe(now < before)
        expect(words.includes('%')).toBe(
          before > 0 && changeOf(count(now), count(before))?.way !== 'same' && !words.includes('（'),
        )
        expect(words).not.toMatch(/[升降加少]0(\.0)?(%|（)/)
        expect(changeOf(count(now), count(before))?.way === 'same').toBe(now === before)
      }),
    )
  })
})

describe('places in a text', () => {
  const lead = whole({
    received: counted(count(120), count(100), count(150), count(500)),
    concluded: counted({ ...figure(5, 6) }),
    onTimeConclusion: counted({ ...figure(3, 4), excluded: { notYetDue: 2, lapsed: 0 } }),
  })
  const topics: CountedTable = {
    rows: 'topic1',
    where: {},
    total: { received: counted(count(120)) },
    parts: [
      { value: '01', name: { zh: '城建', en: 'Building' }, counts: { received: counted(count(30)) } },
      { value: '02', name: { zh: '劳动', en: 'Labour' }, counts: { received: counted(count(60)) } },
      { value: '', name: { zh: '（无）', en: 'none' }, counts: { received: counted(count(30)) } },
    ],
  }
  const snapshot = snapshotOf(lead, topics)

  it('show the figure with what it rests on, how it changed, what was left out, and its largest parts', () => {
    expect(zh('收到{收到件次}件，{收到件次|环比}，{收到件次|同比}，累计{收到件次|本年累计}件。', snapshot)).toBe(
      '收到120件，环比上升20.0%，同比下降20.0%，累计500件。',
    )
    expect(zh('办结率{办结率}', snapshot)).toBe('办结率83.33%（5/6）')
    expect(zh('{按期办结率}，未计入：{按期办结率|未计入}', snapshot)).toBe('75.00%（3/4），未计入：未到期2')
    expect(zh('{收到件次|内容分类（一级）}', snapshot)).toBe('劳动（60，占50.00%）、城建（30，占25.00%）')
    expect(sayPlaces('{received|lastYear}', { language: 'en', snapshot })).toBe(
      'down 20.0% on the same period last year',
    )
  })

  it('law of every figure: its name in either language is kept as one id, and read back as it was written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...FIGURE_NAMES),
        fc.constantFrom('zh-CN', 'en'),
        fc.constantFrom('', '|lastYear', '|excluded'),
        (name, language, telling) => {
          const kept = `{${name}${telling}}`
          expect(canonical(readable(kept, language))).toBe(kept)
          expect(canonical(kept)).toBe(kept)
        },
      ),
    )
    for (const language of ['zh-CN', 'en'] as const)
      expect(new Set(FIGURE_NAMES.map((name) => nameOfFigure(name, language))).size).toBe(FIGURE_NAMES.length)
  })

  it('that name nothing, do not fit or are not closed are said, part by part', () => {
    const text = (words: string): Section => ({ type: 'text', heading: '', text: words })
    const table = (changes: Partial<TableSection>): Section => ({
      type: 'table',
      heading: '',
      figures: ['received'],
      rows: null,
      where: {},
      compare: [],
      top: null,
      show: 'table',
      ...changes,
    })
    const sentences = (...sections: Section[]): string[] => problemsOf(sections).map((one) => one.zh)
    expect(sentences(text('共{收到}件'))).toEqual(['第1部分：“{收到}”不是一项数据。请从“插入数据”里选择。'])
    expect(sentences(text('共{received件'))).toEqual(['第1部分：“{received件”的花括号没有成对。'])
    expect(sentences(text('好'), text('{concluded|topic1}'))).toEqual([
      '第2部分：“{办结率|内容分类（一级）}”是比率，不能列举最多的部分，请改用表格。',
    ])
    expect(sentences(table({ rows: 'limitOffice' }))).toEqual(['第1部分：“收到件次”不能按“负有时限的单位”划分。'])
    expect(sentences(table({ figures: ['talks'], rows: 'adviceKind' }))).toHaveLength(1)
    expect(sentences(table({ figures: ['adviceGiven'], rows: 'adviceKind' }))).toEqual([])
    expect(sentences(text('全年实现息诉罢访'))).toHaveLength(1)
    expect(
      sentences(text('{received}件，{concluded}'), table({ figures: ['onTimeConclusion'], rows: 'limitOffice' })),
    ).toEqual([])
  })
})

describe('the skeletons', () => {
  it.each(BULLETIN_KINDS)('%s: the same parts in both languages, every figure of which can be counted', (kind) => {
    const [chinese, english] = [skeletonOf(kind, 'zh-CN'), skeletonOf(kind, 'en')]
    expect(problemsOf(chinese)).toEqual([])
    expect(problemsOf(english)).toEqual([])
    const sorted = (sections: Section[]) =>
      needsOf(sections)
        .map((need) => ({ ...need, figures: need.figures.toSorted() }))
        .toSorted((a, b) => (keyOf(a.rows, a.where) < keyOf(b.rows, b.where) ? -1 : 1))
    expect(sorted(english)).toEqual(sorted(chinese))
    const texts = [...chinese, ...english].map((section) => (section.type === 'text' ? section.text : ''))
    expect(texts.flatMap(placesIn)).not.toContain(null)
  })

  it('Art. 41: the annual report has the figures, the fields, the offices most complained about, transfers, assignments and supervision, advice with its adoption, and what else is to be reported', () => {
    const sections = skeletonOf('annual', 'zh-CN')
    const needs = needsOf(sections)
    const has = (key: string, ...figures: FigureName[]) =>
      expect(needs.find((need) => keyOf(need.rows, need.where) === key)?.figures).toEqual(
        expect.arrayContaining(figures),
      )
    has('', 'received', 'people', 'concluded', 'supported', 'executed', 'confirmed')
    has('topic1', 'received')
    has('lead|class=request', 'received')
    has('', 'transferred', 'assigned', 'supervisionCases', 'supervisionLetters', 'talks', 'listed')
    has('adviceKind', 'adviceGiven', 'adviceAdopted')
    expect(sections.map(({ heading }) => heading)).toContain('其他应当报告的事项')
  })
})

const amounts = fc.record({ numerator: fc.nat(400), rest: fc.nat(400), previous: fc.nat(400), left: fc.nat(9) })
const figureFor = (name: FigureName, { numerator, rest }: { numerator: number; rest: number }, left: number): Figure =>
  isShare(name) ? figure(numerator, numerator + rest, { notYetDue: left }) : count(numerator)
const REGISTER = FIGURE_NAMES.filter((name) => !isDeskFigure(name))

describe('law of every bulletin', () => {
  it('a figure in the text is the figure in the table; the shown parts and the rest add up to the total; nothing stays unsaid', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...REGISTER),
        fc.array(amounts, { minLength: 1, maxLength: 12 }),
        fc.option(fc.integer({ min: 1, max: 5 }), { nil: null }),
        fc.constantFrom('zh-CN' as const, 'en' as const),
        (name, parts, top, language) => {
          const sum = (of: 'numerator' | 'rest' | 'left' | 'previous'): number =>
            parts.reduce((all, one) => all + one[of], 0)
          const total = counted(
            figureFor(name, { numerator: sum('numerator'), rest: sum('rest') }, sum('left')),
            count(sum('previous')),
          )
          const table: CountedTable = {
            rows: 'topic1',
            where: {},
            total: { [name]: total },
            parts: parts.map((part, n) => ({
              value: String(n),
              name: { zh: `甲${n}`, en: `A${n}` },
              counts: { [name]: counted(figureFor(name, part, part.left)) },
            })),
          }
          const snapshot = snapshotOf(whole({ [name]: total }), table)
          const section: TableSection = {
            type: 'table',
            heading: '',
            figures: [name],
            rows: 'topic1',
            where: {},
            compare: [],
            top,
            show: 'both',
          }
          const sections: Section[] = [
            { type: 'text', heading: '甲', text: `{${name}}` },
            { ...section, rows: null },
            section,
          ]
          expect(isComplete(snapshot, needsOf(sections))).toBe(true)
          const [, text, wholeTable, , partTable] = compose(sections, { language, snapshot }).filter(
            (block) => block.type !== 'paragraph' || !/分母|denominators/.test(block.text),
          )
          const inText = withBasis(total.figure, language)
          expect(text).toMatchObject({ type: 'paragraph', text: inText })
          const cell = (block: typeof text, row: number): string =>
            block?.type === 'table' ? ((block.rows.at(row)?.[1] ?? '').split('\n')[0] ?? '') : ''
          expect(cell(wholeTable, 0)).toBe(figureText(total.figure))
          expect(cell(partTable, -1)).toBe(figureText(total.figure))
          const rows = rowsOf(section, table, language).slice(0, -1)
          expect(rows.reduce((all, row) => all + (row.counts[name]?.figure.numerator ?? 0), 0)).toBe(
            total.figure.numerator,
          )
          expect(JSON.stringify(compose(sections, { language, snapshot }))).not.toContain('＿')
          expect(rows.length).toBeLessThanOrEqual(Math.max(top ?? 0, 1) + (top === null ? parts.length : 1))
        },
      ),
    )
  })

  it('two countings differ exactly where a figure differs', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(fc.nat(3), fc.nat(3)), { minLength: 1, maxLength: 8 }), (pairs) => {
        const of = (which: 0 | 1): Snapshot =>
          snapshotOf({
            rows: 'channel',
            where: {},
            total: {},
            parts: pairs.map((pair, n) => ({
              value: String(n),
              name: { zh: '', en: '' },
              counts: { received: counted(count(pair[which])) },
            })),
          })
        const found = differences(of(0), of(1))
        expect(found.map(({ before, after }) => [before.numerator, after.numerator])).toEqual(
          pairs.filter(([a, b]) => a !== b),
        )
        expect(differences(of(0), of(0))).toEqual([])
      }),
    )
  })

  it('every figure has its formula and its name in both languages', () => {
    for (const name of REGISTER) {
      expect(measureOf(name).id).toBe(name)
      expect(catalogueWords.en.measures[name].formula).not.toBe('')
    }
  })
})
