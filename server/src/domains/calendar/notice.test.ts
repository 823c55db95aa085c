import { readFileSync } from 'node:fs'
import { array, assert, constantFrom, integer, property, string, tuple } from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readNotice } from './notice.ts'
import { SEED_YEARS } from './seed.ts'

const fixture = (year: number): string =>
  readFileSync(new URL(`./notice/fixtures/${year}.txt`, import.meta.url), 'utf8')
const seedYear = (year: number) => SEED_YEARS.find((candidate) => candidate.year === year)

/** A notice of which only some holidays are given; that the others are missing is left out of its problems. */
function readPart(content: string, fileName = 'x') {
  const reading = readNotice(content, fileName)
  return { ...reading, problems: reading.problems.filter(({ problem }) => problem.kind !== 'holiday-missing') }
}

const text = (...items: readonly string[]): string =>
  ['国务院办公厅关于2027年部分节假日安排的通知', ...items].join('\n')

describe('the text of the notice', () => {
  it.each([2021, 2022, 2023, 2024, 2025, 2026])('of %i gives the seeded year, its number and its date', (year) => {
    const reading = readNotice(fixture(year), `${year}.txt`)
    expect(reading.problems).toEqual([])
    expect({ year: reading.year, notices: reading.notices, days: reading.days }).toEqual(seedYear(year))
  })

  it('of 2020 gives the seeded year before the Spring Festival was extended to 2 February', () => {
    const reading = readNotice(fixture(2020), '2020.txt')
    expect(reading.problems).toEqual([])
    const changed = new Set(['2020-01-31', '2020-02-01', '2020-02-02'])
    expect(reading.days.filter(({ date }) => changed.has(date))).toEqual([
      { date: '2020-02-01', kind: 'working-weekend', name: { zh: '春节', en: 'Spring Festival' } },
    ])
    const unchanged = ({ date }: { date: string }) => !changed.has(date)
    expect(reading.days.filter(unchanged)).toEqual(seedYear(2020)?.days.filter(unchanged))
  })

  it('is read with half-width signs, with wrapped items and with Windows line ends', () => {
    const reading = readPart(
      text(
        '一、元旦:1月1日(周五)至3日(周日)',
        '放假,共3天。',
        '二、春节：２月６日至１２日放假调休，共７天。',
      ).replaceAll('\n', '\r\n'),
      'x',
    )
    expect(reading.problems).toEqual([])
    expect(reading.days).toHaveLength(10)
  })

  it('knows 补休 and a New Year that starts in the old year', () => {
    const reading = readPart(
      text('一、元旦：2026年12月31日至2027年1月2日放假，共3天。', '二、劳动节：5月1日放假，5月3日（星期一）补休。'),
      'x',
    )
    expect(reading.problems).toEqual([])
    expect(reading.days.map(({ date }) => date)).toEqual([
      '2026-12-31',
      '2027-01-01',
      '2027-01-02',
      '2027-05-01',
      '2027-05-03',
    ])
  })

  it.each([
    [
      'a weekday that is not true',
      '1月1日（周四）放假，共1天。',
      { kind: 'weekday-differs', date: '2027-01-01', printed: '四' },
    ],
    [
      'a count that its dates do not make',
      '1月1日至3日放假，共4天。',
      { kind: 'count-differs', printed: 4, counted: 3 },
    ],
    ['a working day declared a worked weekend', '1月4日上班。', { kind: 'not-a-weekend', date: '2027-01-04' }],
    ['a date that does not exist', '2月30日放假，共1天。', { kind: 'date-unreadable' }],
    [
      'a range that runs backwards',
      '1月3日至1日放假。',
      { kind: 'range-reversed', from: '2027-01-03', to: '2027-01-01' },
    ],
    ['words it does not know', '1月5日半天放假调休办公。', { kind: 'not-understood' }],
    ['a year that is another', '2025年1月1日放假，共1天。', { kind: 'outside-year', date: '2025-01-01', year: 2027 }],
  ])('reports %s with its line and keeps the rest', (_, sentence, problem) => {
    const reading = readPart(text(`一、元旦：${sentence}`, '二、清明节：4月5日（周一）放假，共1天。'), 'x')
    expect(reading.problems).toMatchObject([{ line: 2, problem }])
    expect(reading.days.map(({ date }) => date)).toEqual(['2027-04-05'])
  })

  it('reports a day that comes twice and keeps the first', () => {
    const reading = readPart(text('一、中秋节：10月1日放假。', '二、国庆节：10月1日放假。'), 'x')
    expect(reading.problems).toEqual([{ line: 3, problem: { kind: 'date-twice', date: '2027-10-01' } }])
    expect(reading.days).toHaveLength(1)
  })

  it('reports an item whose heading is damaged and days off outside any item, so that none is lost silently', () => {
    const damaged = readPart(
      text('一 元旦 1月1日（周五）放假。', '二、清明节，4月5日休息。', '三、劳动节：5月1日放假。'),
    )
    expect(damaged.problems.map(({ line, problem }) => [line, problem.kind])).toEqual([
      [2, 'not-understood'],
      [3, 'not-understood'],
    ])
    expect(damaged.days).toHaveLength(1)
  })

  it('misses a statutory holiday that has no day', () => {
    const without = fixture(2026).replace(/^五、端午节.*$/m, '')
    expect(readNotice(without, 'x').problems).toEqual([
      { line: 0, problem: { kind: 'holiday-missing', name: { zh: '端午节', en: 'Dragon Boat Festival' } } },
    ])
  })

  it('asks for the year when the title is missing, and for days when there are none', () => {
    expect(readNotice('一、元旦：1月1日放假。', 'x').problems).toEqual([{ line: 0, problem: { kind: 'year-missing' } }])
    expect(readPart(text('正文见附件。'), 'x').problems).toEqual([{ line: 0, problem: { kind: 'no-days' } }])
  })
})

describe('the CSV form', () => {
  it('reads dates, kinds in both languages and names', () => {
    const reading = readPart('\uFEFFdate,kind,name\n2027-01-01,holiday,元旦\n2027-02-20,上班,春节\n\n', '2027.csv')
    expect(reading).toEqual({
      year: 2027,
      notices: [{ title: '2027.csv' }],
      days: [
        { date: '2027-01-01', kind: 'holiday', name: { zh: '元旦', en: "New Year's Day" } },
        { date: '2027-02-20', kind: 'working-weekend', name: { zh: '春节', en: 'Spring Festival' } },
      ],
      problems: [],
    })
  })

  it('reports each bad row by its line and keeps the good ones', () => {
    const rows = [
      'date,kind,name',
      '2027-01-01,放假,元旦',
      '2027-02-30,holiday,春节',
      '2027-02-08,half,春节',
      '2027-02-09,holiday',
      '2027-02-10,working-weekend,春节',
    ]
    const reading = readPart(rows.join('\n'), 'x.csv')
    expect(reading.days.map(({ date }) => date)).toEqual(['2027-01-01'])
    expect(reading.problems.map(({ line, problem }) => [line, problem.kind])).toEqual([
      [3, 'date-unreadable'],
      [4, 'kind-unknown'],
      [5, 'name-missing'],
      [6, 'not-a-weekend'],
    ])
  })

  it('keeps what stands before a broken quotation mark', () => {
    const reading = readPart('date,kind,name\n2027-01-01,holiday,元旦\n2027-02-08,holiday,"春节\n', 'x.csv')
    expect(reading.days.map(({ date }) => date)).toEqual(['2027-01-01'])
    expect(reading.problems).toHaveLength(1)
  })

  it('asks for its columns, and for days', () => {
    expect(readNotice('a,b\n1,2\n', 'x.csv').problems).toEqual([{ line: 1, problem: { kind: 'columns-missing' } }])
    expect(readNotice('', 'x.csv').problems).toEqual([{ line: 1, problem: { kind: 'columns-missing' } }])
    expect(readNotice('date,kind,name\n', 'x.csv').problems).toEqual([{ line: 0, problem: { kind: 'no-days' } }])
  })
})

describe('the JSON form', () => {
  it('reads what the seed files hold', () => {
    const year = seedYear(2026)
    expect(readNotice(JSON.stringify(year), 'x.json')).toEqual({ ...year, problems: [] })
  })

  it('reports a bad day by its path and keeps the others', () => {
    const name = { zh: '元旦', en: "New Year's Day" }
    const days = [
      { date: '2027-01-01', kind: 'holiday', name },
      { date: '2027-13-01', kind: 'holiday', name },
      { date: '2027-01-02' },
    ]
    const reading = readPart(JSON.stringify({ year: 2027, notices: [{ title: 't' }], days }), 'x.json')
    expect(reading.days).toHaveLength(1)
    expect(reading.problems.map(({ line, problem }) => [line, problem])).toEqual([
      [0, { kind: 'field-invalid', path: 'days[1].date' }],
      [0, { kind: 'field-invalid', path: 'days[2].kind' }],
    ])
  })

  it('says when it is no JSON or lacks a field', () => {
    expect(readNotice('{', 'x.json').problems).toEqual([{ line: 0, problem: { kind: 'not-json' } }])
    const lacking = readNotice('{"year":2027,"days":[1]}', 'x.json')
    expect(lacking.problems).toEqual([{ line: 0, problem: { kind: 'field-invalid', path: 'notices' } }])
  })
})

describe('whatever is in the file', () => {
  const damage = tuple(
    integer({ min: 0, max: 600 }),
    integer({ min: 0, max: 8 }),
    string({ maxLength: 4, unit: 'grapheme' }),
  )
  const hurt = (content: string, places: readonly (readonly [number, number, string])[]): string =>
    places.reduce((text, [at, length, put]) => text.slice(0, at) + put + text.slice(at + length), content)

  function soundReading(content: string): boolean {
    const { year, days, problems } = readNotice(content, 'x')
    const dates = days.map(({ date }) => date)
    const inYear = dates.every((date) => date.startsWith(`${year}-`) || date.startsWith(`${Number(year) - 1}-12-`))
    return inYear && new Set(dates).size === dates.length && (dates.length > 0 || problems.length > 0)
  }

  it('damaged notices are read or reported, never a crash, never a day outside the year', () => {
    const csv = `date,kind,name\n${(seedYear(2026)?.days ?? []).map(({ date, kind, name }) => `${date},${kind},${name.zh}`).join('\n')}\n`
    const whole = constantFrom(fixture(2020), fixture(2025), fixture(2026), csv, JSON.stringify(seedYear(2026)))
    assert(
      property(whole, array(damage, { maxLength: 4 }), (content, places) => soundReading(hurt(content, places))),
      { numRuns: 2000 },
    )
  })

  it('any text at all', () => {
    assert(property(string({ unit: 'binary', maxLength: 200 }), soundReading), { numRuns: 1000 })
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => soundReading(`date,kind,name\n${text}`)),
      { numRuns: 1000 },
    )
    assert(
      property(string({ unit: 'binary', maxLength: 200 }), (text) => soundReading(`{${text}`)),
      { numRuns: 500 },
    )
  })
})
