import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { readDisclosure, readText } from '../disclosure/index.ts'
import { explainMeasurement } from './explain.ts'
import { FIGURE_IDS, FIGURES, type FigureId } from './figures.ts'
import { readTables, type ReadTables } from './from-disclosure.ts'
import { FICTIONAL_TABLES } from './testing/fictional-tables.ts'

/** The figures that the register, the desks and the payments keep; surveys and operation join later. */
const COUNTED = new Set(FIGURE_IDS.filter((id) => ['statistics', 'desks', 'payments'].includes(FIGURES[id].keeper)))
const tablesOf = (name: string, text: string, recorded: ReadonlySet<FigureId> = COUNTED): ReadTables =>
  readTables(readDisclosure(readText(name, text, name.endsWith('.md') ? 'markdown' : 'text')), recorded, 2024)

const all = ({ subjects }: ReadTables) => subjects.flatMap(({ indicators }) => indicators)
const kinds = (tables: ReadTables): string[] =>
  all(tables).map(({ name, measurement }) => `${name}: ${measurement.kind}, ${measurement.why}`)

describe('a fictional document', () => {
  const tables = tablesOf('fictional.md', FICTIONAL_TABLES)

  it('has every indicator measured, manual, text or refused, with its reason', () => {
    expect(tables).toMatchObject({
      year: 2026,
      subjects: [{ kind: 'project', name: '信访业务经费', budget: 12_000_000 }],
    })
    expect(kinds(tables)).toEqual([
      '登记信访事项数量: measured, ready-made',
      '按期答复率: measured, ready-made',
      '系统故障率: manual, not-recorded',
      '制度汇编印制份数: manual, no-measure',
      '完成时间: manual, date',
      '成本控制: measured, ready-made',
      '接返人次: refused, holding-back',
      '信访秩序: text, qualitative',
      '群众满意度: measured, ready-made',
    ])
  })

  it('understands signs, words, dates and units', () => {
    const target = (name: string) => all(tables).find((one) => one.name === name)
    expect(target('登记信访事项数量')).toMatchObject({
      target: { operator: '≥', value: '800', unit: '件' },
      direction: 'direct',
    })
    expect(target('系统故障率')).toMatchObject({
      target: { operator: '≤', value: '5', unit: '%' },
      direction: 'reverse',
    })
    expect(target('完成时间')).toMatchObject({ target: { kind: 'date', operator: '≤', date: '2026-10-31' } })
    expect(target('信访秩序')).toMatchObject({ target: { kind: 'quality' }, direction: 'qualitative' })
  })

  it('keeps the good rows and names the bad ones', () => {
    const long = tablesOf('long.md', FICTIONAL_TABLES.replace('制度汇编印制份数', '印'.repeat(300)))
    expect(all(long)).toHaveLength(8)
    expect(long.bad).toMatchObject([{ why: 'too-long', subject: '信访业务经费' }])
  })

  it('is measured when a keeper of its figures is connected', () => {
    const connected = tablesOf('fictional.md', FICTIONAL_TABLES, new Set(FIGURE_IDS))
    expect(all(connected).find(({ name }) => name === '系统故障率')?.measurement).toEqual({
      kind: 'measured',
      why: 'ready-made',
      formula: '故障时长 ÷ 应运行时长 × 100%',
    })
  })
})

const DATA = new URL('../../../../../shared/data/budgets/hebei/', import.meta.url)
const DOCUMENTS = [
  { name: 'handan-2024.md', indicators: 36, empty: 0 },
  { name: 'langfang-anci-2022.md', indicators: 23, empty: 2 },
  { name: 'qinhuangdao-etdz-2023.txt', indicators: 38, empty: 0 },
] as const
const present = existsSync(DATA)
if (!present) process.stdout.write('Real budgets are not here; the import of their indicators is left out.\n')

describe.runIf(present).each(DOCUMENTS)('the published document $name', ({ name, indicators, empty }) => {
  const text = present ? readFileSync(new URL(name, DATA), 'utf8') : ''
  const tables = tablesOf(name, text)

  it('gives every indicator with its reason in both languages', () => {
    expect(all(tables)).toHaveLength(indicators)
    expect(tables.bad.map(({ why }) => why)).toEqual(Array.from({ length: empty }, () => 'no-name'))
    for (const { measurement } of all(tables)) {
      const said = explainMeasurement(measurement)
      expect(said.zh.length).toBeGreaterThan(5)
      expect(said.en.length).toBeGreaterThan(5)
      expect(`${said.zh}${said.en}`).not.toMatch(/[{}]|undefined/)
    }
  })

  it('becomes what it became when each was read by hand', () => {
    expect(kinds(tables)).toMatchSnapshot()
  })
})
