import { afterAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../../../platform/errors/index.ts'
import { checkDisclosure } from '../../check/check-disclosure.ts'
import { closeReaders } from '../../formats/index.ts'
import { readFormat } from '../../formats/read-format.ts'
import { readDisclosure } from '../../read/read-disclosure.ts'
import { Chance } from './chance.ts'
import { damage } from './damage.ts'
import { figuresOf, isBroken } from './figure.ts'
import { FAMILIES, generateBudget } from './generate.ts'
import { judgeClean, judgeMutation } from './judge.ts'
import { STYLES } from './national-styles.ts'
import { LAYOUTS, layoutsOf, printBudget } from './layouts.ts'

const EVERY = FAMILIES.flatMap((family) => layoutsOf(family).map((layout) => [family, layout] as const))

/** One row of figures without rulings has no columns that could be told for certain: it is listed as not read. */
const isUnread = (layout: string, where: string): boolean => layout === 'pdf-unruled' && where.includes('三公')

afterAll(closeReaders)

describe('generated budgets', () => {
  it('are lawful, stand in laws, and come again for the same seed', () => {
    for (const family of FAMILIES)
      for (let seed = 1; seed <= 40; seed++) {
        const { ledger } = generateBudget(family, seed)
        expect(ledger.identities.filter((identity) => isBroken(identity))).toEqual([])
        const bound = new Set(ledger.identities.flatMap(figuresOf))
        expect(bound.size / ledger.figures.length).toBeGreaterThan(0.95)
      }
    expect(generateBudget('hebei', 7).ledger.figures).toEqual(generateBudget('hebei', 7).ledger.figures)
    expect(generateBudget('hebei', 7).office).not.toBe(generateBudget('hebei', 9).office)
  })

  it.each(EVERY)('are read without an error, figure by figure: %s %s', async (family, layout) => {
    const { errors, lost, held } = await judgeClean(generateBudget(family, 4), layout)
    expect(errors).toEqual([])
    const unexpected = lost.filter((figure) => !isUnread(layout, figure.where))
    expect(unexpected.map((figure) => `${figure.where} ${figure.text}`)).toEqual([])
    expect(held).toBeGreaterThan(150)
  })
})

describe('the forms of the unified system', () => {
  const styles = STYLES.map((style, seed) => [style.titles.overview, style.three, 10 + seed] as const)

  it.each(styles)('are read and checked as each province prints them: %s %s', async (_, __, seed) => {
    const chance = new Chance(seed)
    const budget = generateBudget('national', seed)
    for (const layout of ['markdown-pipes', 'html', 'xlsx'] as const) {
      const { errors, warnings, lost, held } = await judgeClean(budget, layout)
      expect([errors, warnings, lost]).toEqual([[], [], []])
      expect(held).toBeGreaterThan(200)
      for (let turn = 0; turn < 4; turn++) {
        const verdict = await judgeMutation(budget, layout, chance)
        expect(verdict === undefined ? 'placed' : `${verdict.result} ${verdict.mutation.figure.where}`).toMatch(
          /^placed/u,
        )
      }
    }
  })

  it.each(['text-spaced', 'text-aligned', 'pdf-unruled'] as const)(
    'lead to no error where no cells are kept: %s',
    async (layout) => {
      for (let seed = 20; seed < 25; seed++)
        expect((await judgeClean(generateBudget('national', seed), layout)).errors).toEqual([])
    },
  )
})

describe('one changed figure', () => {
  it.each(EVERY)('is reported at its place: %s %s', async (family, layout) => {
    const chance = new Chance(LAYOUTS.indexOf(layout) + 50)
    const budget = generateBudget(family, 5)
    const missed: string[] = []
    for (let turn = 0; turn < (layout.startsWith('pdf') ? 2 : 4); turn++) {
      const verdict = await judgeMutation(budget, layout, chance)
      if (verdict === undefined || verdict.result === 'placed') continue
      const { figure, text, breaks } = verdict.mutation
      missed.push(`${figure.where}: ${figure.text} → ${text} breaks ${breaks.map((law) => law.rule).join(' ')}`)
    }
    expect(missed).toEqual([])
  })
})

describe('damaged files of every format', () => {
  it('end in a report or in a sentence', async () => {
    const wholes = await Promise.all(EVERY.map(([family, layout]) => printBudget(generateBudget(family, 6), layout)))
    const chance = new Chance(20_260_301)
    for (let turn = 0; turn < 108; turn++) {
      const whole = wholes[turn % wholes.length]
      if (whole === undefined) continue
      const bytes = damage(whole.bytes, chance.pick(wholes).bytes, chance)
      const result: unknown = await readFormat(bytes, whole.name).then(
        (document) => checkDisclosure(readDisclosure(document)).tally,
        (error: unknown) => error,
      )
      expect(result instanceof Error && !(result instanceof HuiyinError) ? result : undefined).toBeUndefined()
    }
  })
})
