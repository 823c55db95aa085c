import * as fc from 'fast-check'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId } from '../../../platform/crypto/index.ts'
import type { Scope } from '../../../platform/db/index.ts'
import { findOffice } from '../../office/index.ts'
import { writeMatters } from '../../matter/index.ts'
import { OFFICE_TREE } from '../../matter/testing/index.ts'
import { officerScope, openMatterStore, type MatterStore } from '../../matter/testing/store.ts'
import { prepareRows, streams } from '../../matter/testing/streams.ts'
import { topicTree } from '../../topic/index.ts'
import { migrations, publicFigures, type PublicFigures } from '../index.ts'
import { definitionOf, type PublishedCell, type Release, type TableId } from './published.ts'
import { readKept, readReleases } from './release-reader.ts'
import { attack } from './testing/attack.ts'
import { sumsOf } from './testing/sums.ts'

const SYSTEM: Scope = { audience: 'system' }
const PUBLIC: Scope = { audience: 'public' }
const REGISTER = fc.sample(streams(14), { numRuns: 240, seed: 20220501 })
const CHANNELS = ['letter', 'visit', 'online', 'call'] as const

let store: MatterStore
let figures: PublicFigures

/** Some of the register, learnt of by now. */
const enter = (from: number, to: number): Promise<unknown> =>
  store.test.database.write(SYSTEM, (tx) =>
    writeMatters(
      tx,
      REGISTER.slice(from, to).map((events, n) => {
        const named = events.map((event) =>
          event.type === 'registered'
            ? { ...event, data: { ...event.data, number: `${from}-${n}`, channel: CHANNELS[n % 4] ?? 'online' } }
            : event,
        )
        return prepareRows(store.context, { regionId: '990101', matterId: newId() }, named, null, store.clock.now())
      }),
    ),
  )

beforeAll(async () => {
  store = await openMatterStore('2024-10-20T02:00:00.000Z', migrations)
  figures = publicFigures({
    database: store.test.database,
    clock: store.clock,
    naming: () => ({ offices: OFFICE_TREE, topics: topicTree([]) }),
  })
  await enter(0, 160)
}, 60_000)
afterAll(() => store.close())

const releases = (): Promise<Release[]> => store.test.database.read(PUBLIC, readReleases)
const above = (_: TableId, part: string): string[] => {
  const office = findOffice(OFFICE_TREE, part)
  return office ? [`region-${office.regionId}`] : []
}

/** The figures that somebody reads from the open table, and nothing else. */
function readCsv(csv: string): PublishedCell[] {
  const [head = '', ...lines] = csv.replace('\ufeff', '').trim().split('\r\n')
  const at = (name: string): number => head.split(',').indexOf(name)
  return lines.map((line) => {
    const cells = [...line.matchAll(/(?:^|,)("(?:[^"]|"")*"|[^,]*)/g)].map(([, cell]) => cell ?? '')
    const table = cells[0] as TableId
    const definition = definitionOf(table)
    const count = cells[at('count')] ?? ''
    return {
      table,
      time: cells[at('time')] ?? '',
      parts: [
        ...(definition.by === undefined ? [] : [cells[at('part')] ?? '']),
        ...(definition.rate ? [cells[at('side')] ?? ''] : []),
      ],
      count: count === '' ? null : Number(count),
    }
  })
}

describe('public figures', () => {
  it('come out month by month, each once, from the year of the first matter on', async () => {
    const months = await figures.publish()
    const first = await releases()
    expect(first.length).toBe(months)
    expect(first[0]?.month).toMatch(/-01$/)
    expect(first.at(-1)?.month).toBe('2024-09')
    expect(await figures.publish()).toBe(0)
    expect(first.flatMap(({ cells }) => cells).some(({ count }) => count === null)).toBe(true)
  })

  it('stay as they were published when more is learnt of a month later', async () => {
    const before = await releases()
    await enter(160, 240)
    store.clock.set('2027-01-20T02:00:00.000Z')
    expect(await figures.publish()).toBe(27)
    expect((await releases()).slice(0, before.length)).toEqual(before)
  })

  it('give nothing away to somebody who reads every open table, of every year', async () => {
    const all = await releases()
    const csv = readCsv(await figures.csv())
    const json = JSON.parse(await figures.json()) as { figures: { count: number | null }[]; withheld: string[] }
    expect(json.figures.map(({ count }) => count)).toEqual(csv.map(({ count }) => count))
    expect(json.withheld).toEqual(all.flatMap(({ withheld }) => withheld))
    let hidden = 0
    for (const year of new Set(all.map(({ month }) => month.slice(0, 4)))) {
      const read = all
        .filter(({ month }) => month.startsWith(year))
        .map((release): Release => ({
          ...release,
          cells: csv
            .filter(({ time }) => release.cells.some((cell) => cell.time === time))
            .filter(({ time }) => time.startsWith(year)),
        }))
      const found = attack(...sumsOf(read, above))
      hidden += found.size
      expect([...found].filter(([, { least, most }]) => most - least < 3 - 1e-6)).toEqual([])
    }
    expect(hidden).toBeGreaterThan(50)
  }, 60_000)

  it('are read by everybody; the counts behind them by nobody outside, and nobody else may publish', async () => {
    for (const scope of [PUBLIC, officerScope('countyPetitions')]) {
      expect(await store.test.database.read(scope, (tx) => readKept(tx, '2024'))).toEqual([])
      expect((await store.test.database.read(scope, readReleases)).length).toBeGreaterThan(0)
    }
    await expect(
      store.test.database.write(officerScope('countyPetitions'), (tx) =>
        tx.query(`insert into public_release (region_id, month, published_at, smallest, cells, withheld)
          values ('000000', '2030-01', now(), 5, '[]', '{}')`),
      ),
    ).rejects.toThrow('row-level security')
  })

  it('are described as a data package with licence, fields and addresses', async () => {
    const described = JSON.parse(
      await figures.descriptor('https://office.example', { csv: '/a.csv', json: '/a.json' }),
    ) as {
      licenses: { name: string }[]
      resources: { path: string; schema?: { fields: { name: string }[] } }[]
    }
    expect(described.licenses.map(({ name }) => name)).toEqual(['CC0-1.0'])
    expect(described.resources.map(({ path }) => path)).toEqual([
      'https://office.example/a.csv',
      'https://office.example/a.json',
    ])
    const [head = ''] = (await figures.csv()).replace('\ufeff', '').split('\r\n')
    expect(described.resources[0]?.schema?.fields.map(({ name }) => name)).toEqual(head.split(','))
  })
})
