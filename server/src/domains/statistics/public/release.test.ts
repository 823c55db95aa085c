import * as fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  type CountedCell,
  definitionOf,
  type KeptRelease,
  monthsOf,
  NO,
  type Release,
  TABLE_IDS,
  type TableId,
  YES,
} from './published.ts'
import { releaseOf } from './release.ts'
import { attack, type Between } from './testing/attack.ts'
import { sumsOf } from './testing/sums.ts'

const SMALLEST = 5
const OFFICES = ['a1', 'a2', 'b1', 'b2'] as const
const above = (_: TableId, part: string): string[] =>
  OFFICES.some((office) => office === part) ? [`region-${part[0]}`] : []

const partsOf = (table: TableId): readonly (readonly string[])[] => {
  const { by, rate } = definitionOf(table)
  const first =
    by === undefined ? [[]] : by === 'limitOffice' ? OFFICES.map((each) => [each]) : [['p'], ['q'], ['r'], ['s']]
  return rate
    ? first.flatMap((each) => [
        [...each, YES],
        [...each, NO],
      ])
    : first
}

/** Hardly anything happens, or much, or both. */
const aCount = fc.oneof(
  { weight: 2, arbitrary: fc.constant(0) },
  { weight: 4, arbitrary: fc.integer({ min: 1, max: 6 }) },
  { weight: 3, arbitrary: fc.integer({ min: 0, max: 40 }) },
)

/** A month of a flow; the tables of a flow divide the same whole. */
function aMonth(flow: string): fc.Arbitrary<CountedCell[]> {
  const [first = 'concluded', ...others] = TABLE_IDS.filter((table) => definitionOf(table).flow === flow)
  const counts = fc.array(aCount, { minLength: partsOf(first).length, maxLength: partsOf(first).length })
  return fc
    .record({ counts, draws: fc.array(fc.double({ min: 0, max: 0.999, noNaN: true }), { minLength: 3, maxLength: 3 }) })
    .map(({ counts: found, draws }) => {
      const total = found.reduce((sum, each) => sum + each, 0)
      const ofFirst = partsOf(first).map((parts, n) => ({ table: first, parts, count: found[n] ?? 0 }))
      const ofOthers = others.flatMap((table) => {
        let left = total
        return partsOf(table).map((parts, n) => {
          const count = n < 3 ? Math.floor(left * (draws[n] ?? 0) ** 2) : left
          left -= count
          return { table, parts, count }
        })
      })
      return [...ofFirst, ...ofOthers].filter(({ count }) => count > 0)
    })
}

/** Publishes month after month, as an office does. */
function publishAll(months: readonly (readonly CountedCell[])[]): KeptRelease[] {
  const releases: KeptRelease[] = []
  for (const [n, counted] of months.entries())
    releases.push(
      releaseOf({
        month: monthsOf('2026')[n] ?? '',
        publishedAt: '2026-02-15T00:00:00.000Z',
        smallest: SMALLEST,
        counted,
        before: [...releases],
        above,
      }),
    )
  return releases
}

const tooNarrow = ({ least, most }: Between): boolean => most - least < SMALLEST - 2 - 1e-6
const FLOWS = [
  ['received', 60],
  ['answers-due', 40],
  ['confirmed', 60],
  ['concluded', 60],
] as const

describe('published figures', () => {
  it.each(FLOWS)(
    'of %s give no hidden count away to somebody who knows every sum over everything published',
    (flow, numRuns) => {
      const seen = { hidden: 0, shown: 0 }
      fc.assert(
        fc.property(fc.array(aMonth(flow), { minLength: 3, maxLength: 12 }), (months) => {
          const releases = publishAll(months)
          const cells = releases.flatMap((release) => release.cells)
          const found = attack(...sumsOf(releases, above))
          seen.shown += cells.filter(({ count }) => count !== null).length
          seen.hidden += found.size
          expect([...found].filter(([, between]) => tooNarrow(between))).toEqual([])
          expect(cells.filter(({ count }) => count !== null && count < SMALLEST)).toEqual([])
        }),
        { numRuns, seed: 20260501 },
      )
      expect(seen.hidden).toBeGreaterThan(100)
      expect(seen.shown).toBeGreaterThan(100)
    },
  )

  it('would be given away where small counts alone are hidden: the attack finds them', () => {
    const [months = []] = fc.sample(fc.array(aMonth('answers-due'), { minLength: 12, maxLength: 12 }), {
      numRuns: 1,
      seed: 7,
    })
    const naive = publishAll(months).map((release): Release => ({
      ...release,
      cells: trueCells(release, publishAll(months)),
    }))
    const found = attack(...sumsOf(naive, above))
    expect([...found].filter(([, between]) => tooNarrow(between)).length).toBeGreaterThan(5)
  })

  it('of a month whose whole is small are withheld, and the quarter and the year with it where others share that whole', () => {
    const much = (count: number): CountedCell[] =>
      (['received-channel', 'received-class', 'received-topic'] as const).map((table) => ({
        table,
        parts: ['p'],
        count,
      }))
    const releases = publishAll([much(30), much(3), much(40)])
    expect(releases.map(({ withheld }) => withheld)).toEqual([[], ['received 2026-02'], ['received 2026-Q1']])
    expect(releases[2]?.cells.filter(({ time }) => time === '2026-03')).toHaveLength(6)
  })

  it('hide nothing where nothing is small, and add up', () => {
    const [release] = publishAll([
      [
        { table: 'confirmed', parts: [YES], count: 30 },
        { table: 'confirmed', parts: [NO], count: 12 },
      ],
    ])
    expect(release?.cells.map(({ parts, count }) => [...parts, count])).toEqual([
      ['*', 42],
      [NO, 12],
      [YES, 30],
    ])
  })
})

/** The same cells with nothing hidden but what is small. */
function trueCells(release: KeptRelease, all: readonly KeptRelease[]): Release['cells'] {
  const sumOf = ({ table, time, parts }: Release['cells'][number]): number =>
    all
      .filter(
        ({ month }) => time === month || time === '2026' || time === `2026-Q${Math.ceil(Number(month.slice(5)) / 3)}`,
      )
      .flatMap(({ counted }) => counted)
      .filter(
        (cell) =>
          cell.table === table &&
          parts.every(
            (part, n) => part === '*' || part === cell.parts[n] || above(table, cell.parts[n] ?? '')[0] === part,
          ),
      )
      .reduce((sum, { count }) => sum + count, 0)
  return release.cells.map((cell) => {
    const count = sumOf(cell)
    return { ...cell, count: count < SMALLEST ? null : count }
  })
}
