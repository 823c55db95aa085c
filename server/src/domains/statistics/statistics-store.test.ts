import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { Command } from 'commander'
import { afterAll, afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { CommandLine, OfficeContext } from '../../platform/cli/index.ts'
import type { Scope } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { createHttp } from '../../platform/http/index.ts'
import { createLog } from '../../platform/log/index.ts'
import { migrations as intakeMigrations, importMatters } from '../intake/index.ts'
import { scopeOf, type Actor } from '../identity/index.ts'
import { OFFICES, OFFICE_TREE } from '../matter/testing/index.ts'
import { officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { loadSeedTopics, migrations as topicMigrations, topicTree } from '../topic/index.ts'
import {
  addStatisticsCommands,
  addStatisticsRoutes,
  migrations,
  readStatistics,
  type Statistics,
  type StatisticsView,
} from './index.ts'

const SHARED = path.resolve(import.meta.dirname, '../../../../../shared/data/petitions/messages-with-replies.ndjson')
const SYSTEM: Scope = { audience: 'system' }

let store: MatterStore
beforeEach(async () => {
  store = await openMatterStore('2026-03-02T02:00:00.000Z', [...intakeMigrations, ...topicMigrations, ...migrations])
})
afterEach(() => store.close())

const all = { from: null, to: null, office: null, region: null }
const count = (question: Partial<typeof all> | object = {}, scope: Scope = SYSTEM): Promise<Statistics> =>
  store.test.database.read(scope, (tx) => readStatistics(tx, OFFICE_TREE, { ...all, ...question }, store.clock.now()))

/** A little year: two matters answered in time and executed, one late, one open and overdue, one declined, one suggestion. */
async function aLittleYear(): Promise<void> {
  const housing = { office: OFFICES.countyHousing }
  const answered = async (on: string, rating?: 'satisfied' | 'dissatisfied') => {
    store.clock.set('2026-03-02T02:00:00.000Z')
    const key = await store.file({ ...housing, topic: '010203', firstForOffice: rating !== 'dissatisfied' })
    await store.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
    store.clock.set(`${on}T03:00:00.000Z`)
    await store.give('countyHousing', key, 'answer', {
      request: 'r',
      facts: 'f',
      opinion: 'o',
      legalBasis: 'l',
      outcome: 'supported',
    })
    await store.give('countyHousing', key, 'deliver', { on, method: 'post', postNumber: 'XA1' })
    if (!rating) return
    await store.give('countyHousing', key, 'execute', { result: 'done' })
    await store.give('countyHousing', key, 'conclude', { report: '' })
    await store.desk.give({ kind: 'citizen', ...key }, key, {
      verb: 'rate',
      input: { office: 'handling-office', rating, reason: '' },
    })
  }
  await answered('2026-03-10', 'satisfied')
  await answered('2026-03-20', 'dissatisfied')
  await answered('2026-06-30')
  store.clock.set('2026-03-02T02:00:00.000Z')
  await store.file({ ...housing, channel: 'visit' })
  const other = await store.file({ channel: 'letter', topic: '02' })
  await store.give('countyPetitions', other, 'transfer', { to: OFFICES.countyWater, noticeGiven: true, reason: 'x' })
  await store.file({ class: 'suggestion', place: '990202', petitioners: [], receivedOn: '2026-01-15' })
  store.clock.set('2026-07-20T02:00:00.000Z')
}

describe('statistics of the register', () => {
  it('count and rate a year that can be counted by hand', async () => {
    await aLittleYear()
    const figures = await count()
    expect(figures.received).toBe(6)
    expect(figures.byChannel).toEqual({ letter: 1, online: 4, visit: 1 })
    expect(figures.byClass).toEqual({ request: 5, suggestion: 1 })
    expect(figures.byPhase).toEqual({ concluded: 2, delivered: 1, registered: 2, routed: 1 })
    expect(figures.byTopic).toEqual({ '': 2, '01': 3, '02': 1 })
    expect(figures.answerTimes).toMatchObject({
      answered: 3,
      unanswered: 3,
      days: { min: 8, max: 120, percentiles: { p50: 18 } },
    })
    expect(figures.answerTimes.days.within[15]).toMatchObject({ numerator: 1, denominator: 3 })
    expect(figures.onTimeConclusion).toMatchObject({ numerator: 2, denominator: 3 })
    expect(figures.timelyAcceptance.handlingOffice).toMatchObject({
      numerator: 3,
      denominator: 5,
      excluded: { notYetDue: 0 },
    })
    expect(figures.timelyAcceptance.petitionOffice).toMatchObject({ numerator: 1, denominator: 2 })
    expect(
      [figures.concluded, figures.supported, figures.executed, figures.confirmed].map(({ numerator, denominator }) => [
        numerator,
        denominator,
      ]),
    ).toEqual([
      [2, 6],
      [3, 3],
      [2, 3],
      [1, 2],
    ])
    expect(figures.ratingShare.handlingOffice).toMatchObject({
      numerator: 2,
      denominator: 3,
      excluded: { notYetRateable: 3 },
    })
    expect(figures.satisfaction.handlingOffice).toMatchObject({
      numerator: 1,
      denominator: 2,
      excluded: { unrated: 1 },
    })
    expect(figures.repeatForOffice).toMatchObject({ numerator: 1, denominator: 6 })
  })

  it('ask for a period, a region with everything below it, and an office with its own limits', async () => {
    await aLittleYear()
    expect((await count({ from: '2026-03-01' })).received).toBe(5)
    expect((await count({ to: '2026-02-28' })).received).toBe(1)
    expect((await count({ region: '990202' })).received).toBe(1)
    expect((await count({ region: '990100' })).received).toBe(5)
    expect((await count({ region: '990000' })).received).toBe(6)
    const water = await count({ office: OFFICES.countyWater })
    expect([
      water.received,
      water.timelyAcceptance.handlingOffice.denominator,
      water.timelyAcceptance.petitionOffice.denominator,
    ]).toEqual([1, 1, 0])
  })

  it('do not count as told or routed in time what another register does not say', async () => {
    const folder = await mkdtemp(path.join(os.tmpdir(), 'huiyin-statistics-'))
    const row = { title: 't', text: 't', filed_at: '2025-03-03', reply: 'r', replied_at: '2025-03-20' }
    const reachable = { name: 'N', phone: '1' }
    const rows = [
      { id: 1, ...row },
      { id: 2, ...row, ...reachable },
      { id: 3, ...row, ...reachable, accepted_at: '2025-03-10' },
    ]
    const file = path.join(folder, 'm.ndjson')
    await writeFile(file, rows.map((each) => JSON.stringify(each)).join('\n'))
    await importMatters({ ...store.context, topics: () => topicTree([]) }, { file, office: OFFICES.countyPetitions })
    await rm(folder, { recursive: true })
    const { timelyAcceptance, onTimeConclusion } = await count()
    expect(timelyAcceptance.petitionOffice).toMatchObject({ numerator: 1, denominator: 1, excluded: { unrecorded: 2 } })
    expect(onTimeConclusion).toMatchObject({ numerator: 3, denominator: 3 })
  })

  it('show an officer only what the own office may see', async () => {
    await aLittleYear()
    expect((await count({}, officerScope('countyWater'))).received).toBe(1)
    expect((await count({}, officerScope('countyHousing'))).received).toBe(4)
    expect((await count({}, { audience: 'public' })).received).toBe(0)
  })
})

describe('GET /api/v1/statistics', () => {
  it('answers officers with this year by default, and nobody else', async () => {
    await aLittleYear()
    let actor: Actor = officerOf('countyHousing')
    const app = await createHttp({
      log: createLog('silent'),
      secret: Buffer.alloc(32),
      version: '0',
      identify: () => actor,
    })
    addStatisticsRoutes(app, {
      database: store.test.database,
      clock: store.clock,
      identification: { scopeOf: (asker) => scopeOf(asker) },
      naming: () => ({ offices: OFFICE_TREE, topics: topicTree([]) }),
    })
    const answer = await app.inject('/api/v1/statistics')
    expect(answer.statusCode).toBe(200)
    expect(answer.json<StatisticsView>()).toMatchObject({ received: 4, question: { from: '2026-01-01' } })
    expect((await app.inject('/api/v1/statistics?from=2026-02-30')).statusCode).toBe(422)
    actor = { kind: 'visitor' }
    expect((await app.inject('/api/v1/statistics')).statusCode).toBe(401)
    await app.close()
  })
})

describe('huiyin statistics', () => {
  async function command(...words: string[]): Promise<string[]> {
    const said: string[] = []
    const program = new Command().exitOverride()
    const commandLine: CommandLine = {
      program,
      withOffice: async (work) => {
        await work({ database: store.test.database, clock: store.clock } as unknown as OfficeContext)
      },
      print: (line) => said.push(line),
      report: () => undefined,
      end: () => undefined,
    }
    addStatisticsCommands(commandLine)
    await program.parseAsync(['statistics', ...words], { from: 'user' })
    return said
  }

  it('prints JSON, a table and lines to read', async () => {
    await aLittleYear()
    expect(JSON.parse((await command('--format', 'json')).join('\n'))).toMatchObject({ received: 6 })
    await store.test.database.write(SYSTEM, loadSeedTopics)
    const text = (await command()).join('\n')
    expect(text).toContain('内容分类 城乡建设 · content category Urban and rural construction: 3')
    expect(text).toContain('按期办结 · answered within the limit: 66.67% (2 / 3')
    expect(text).toMatch(
      /参评（办理机关） · rated \(handling office\): 66\.67% \(2 \/ 3; 尚不能评价 · cannot be rated yet 3\)/,
    )
    const csv = await command('--format', 'csv', '--from', '2026-03-01')
    expect(csv[1]).toBe('"收到 · received","5","","",""')
    expect(csv.every((line) => line.split('","').length === 5)).toBe(true)
  })

  it('refuses a wrong format, date, region or office', async () => {
    for (const words of [
      ['--format', 'pdf'],
      ['--from', 'soon'],
      ['--region', '1'],
      ['--office', 'nowhere'],
    ])
      await expect(command(...words)).rejects.toBeInstanceOf(HuiyinError)
  })
})

describe('the real messages that are shared with us', () => {
  let folder = ''
  afterAll(() => rm(folder, { recursive: true, force: true }))

  it('give the true distribution of answer times and on-time shares, exactly as the file itself does', async (context) => {
    const content = await readFile(SHARED, 'utf8').catch(() => undefined)
    if (content === undefined) return context.skip('the shared data is not here')
    store.clock.set('2026-11-20T02:00:00.000Z')
    folder = await mkdtemp(path.join(os.tmpdir(), 'huiyin-statistics-'))
    const file = path.join(folder, 'real.ndjson')
    await writeFile(file, content)
    await importMatters({ ...store.context, topics: () => topicTree([]) }, { file, office: OFFICES.countyHousing })

    // Independent of everything above: straight from the file, value by value.
    const messages = content
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { filed_at: string; replied_at: string })
    const elapsed = messages
      .map((message) => (Date.parse(message.replied_at) - Date.parse(message.filed_at)) / 86_400_000)
      .sort((a, b) => a - b)
    const dayOf = (moment: string): number => Math.floor((Date.parse(moment) + 8 * 3_600_000) / 86_400_000)
    const days = messages.map((message) => dayOf(message.replied_at) - dayOf(message.filed_at)).sort((a, b) => a - b)
    const part = (values: readonly number[], limit: number): number => values.filter((value) => value <= limit).length
    const at = (values: readonly number[], percent: number): number => {
      const place = ((values.length - 1) * percent) / 100
      const [low, high] = [values[Math.floor(place)] ?? 0, values[Math.ceil(place)] ?? 0]
      return low + (high - low) * (place - Math.floor(place))
    }

    const { received, answerTimes, onTimeConclusion, timelyAcceptance } = await count()
    expect([received, answerTimes.answered, answerTimes.unanswered]).toEqual([messages.length, messages.length, 0])
    for (const [found, values] of [
      [answerTimes.elapsed, elapsed],
      [answerTimes.days, days],
    ] as const) {
      for (const [name, value] of Object.entries(found.percentiles))
        expect(value).toBeCloseTo(at(values, Number(name.slice(1))), 9)
      expect(found.mean).toBeCloseTo(values.reduce((sum, value) => sum + value, 0) / values.length, 9)
      expect([found.min, found.max]).toEqual([values[0], values.at(-1)])
      for (const limit of [15, 60] as const)
        expect(found.within[limit]).toEqual({
          numerator: part(values, limit),
          denominator: messages.length,
          share: part(values, limit) / messages.length,
          excluded: { unanswered: 0 },
        })
    }
    expect(answerTimes.days.histogram.map((bucket) => bucket.count)).toEqual([
      part(days, 5),
      part(days, 15) - part(days, 5),
      part(days, 30) - part(days, 15),
      part(days, 60) - part(days, 30),
      part(days, 90) - part(days, 60),
      days.length - part(days, 90),
    ])
    // The limit of the Regulations of 2005 rolls over days off, so a few more are in time than within 60 dates.
    expect(onTimeConclusion.denominator).toBe(messages.length)
    expect(onTimeConclusion.numerator).toBeGreaterThanOrEqual(part(days, 60))
    expect(timelyAcceptance.handlingOffice).toMatchObject({
      denominator: 0,
      share: null,
      excluded: { noticeNotOwed: messages.length },
    })
  }, 120_000)
})
