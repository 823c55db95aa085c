import { writeFile } from 'node:fs/promises'
import { strFromU8, unzipSync } from 'fflate'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renderDocx, renderPdf } from '../../platform/documents/index.ts'
import { textsOfPdf } from '../../platform/documents/testing.ts'
import { migrations as identityMigrations } from '../identity/index.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, officerScope, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { measureOf, migrations as statisticsMigrations, readRecords } from '../statistics/index.ts'
import { migrations as supervisionMigrations } from '../supervision/index.ts'
import { topicTree } from '../topic/index.ts'
import { bulletinDesk, type BulletinDesk } from './desk.ts'
import { migrations } from './migrations/index.ts'
import type { BulletinView } from './views.ts'

let store: MatterStore
let desk: BulletinDesk
const supervisor = { ...officerOf('countyPetitions', ['supervisor']), staffId: '01990000-0000-7000-8000-00000000aa01' }
const head = { ...officerOf('countyPetitions', ['head']), staffId: '01990000-0000-7000-8000-00000000aa02' }
const housing = officerOf('countyHousing', ['head'])
const water = officerOf('countyWater', ['head'])

const at = (instant: string): void => store.clock.set(instant)
const fileOn = async (receivedOn: string, n: number, filing: object = {}): Promise<void> => {
  for (let i = 0; i < n; i += 1) await store.file({ summary: `Matter ${receivedOn} ${i}`, receivedOn, ...filing })
}

beforeAll(async () => {
  store = await openMatterStore('2025-03-10T02:00:00.000Z', [
    ...identityMigrations,
    ...statisticsMigrations,
    ...supervisionMigrations,
    ...migrations,
  ])
  desk = bulletinDesk(store.context, () => topicTree([]))
  await fileOn('2025-03-10', 4)
  at('2026-02-10T02:00:00.000Z')
  await fileOn('2026-02-10', 6)
  at('2026-03-10T02:00:00.000Z')
  await fileOn('2026-03-10', 5)
  await fileOn('2026-03-10', 2, { class: 'suggestion' })
  at('2026-04-02T02:00:00.000Z')
})
afterAll(() => store.close())

const keyOf = ({ regionId, id, version }: BulletinView) => ({ regionId, id, expectedVersion: version })
const again = (bulletin: BulletinView, officer = supervisor) => desk.one(officer, keyOf(bulletin))
const plain = (html: string): string => html.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' ')
const fill = (bulletin: BulletinView) =>
  bulletin.sections.map((section) =>
    section.type === 'text' && section.text === '' ? { ...section, text: '请各单位按期办理。' } : section,
  )
const textOf = (bulletin: BulletinView) => ({ title: bulletin.title, addressee: '', sections: fill(bulletin) })

let monthly: BulletinView

describe('a bulletin', () => {
  it('begins with the figures of the last month and sentences that say them', async () => {
    const id = await desk.compose(supervisor, { kind: 'monthly', language: 'zh-CN' }, aKey('monthly'))
    monthly = await desk.one(supervisor, { regionId: '990101', id })
    expect(monthly).toMatchObject({
      title: '2026年3月信访工作月报',
      from: '2026-03-01',
      to: '2026-03-31',
      state: 'draft',
    })
    const text = plain(monthly.html)
    expect(text).toContain('本月登记信访事项7件')
    expect(text).toContain('件次环比上升16.7%，同比上升75.0%')
    expect(text).toContain('本年累计登记13件')
    expect(text).toContain('草稿，未印发')
    expect(text).toMatch(/通〔2026〕＿＿号/)
    expect(monthly.may).toEqual(['edit', 'refresh', 'submit', 'discard'])
  })

  it('is there once for each period, asked again or by somebody else', async () => {
    expect(await desk.compose(supervisor, { kind: 'monthly', language: 'zh-CN' }, aKey('monthly'))).toBe(monthly.id)
    await expect(desk.compose(head, { kind: 'monthly', language: 'zh-CN' }, aKey())).rejects.toMatchObject({
      code: 'step-not-open',
    })
    const part = { kind: 'monthly' as const, from: '2026-03-02', to: '2026-03-31', language: 'en' as const }
    await expect(desk.compose(supervisor, part, aKey())).rejects.toMatchObject({ code: 'invalid' })
  })

  it('a draft is its office’s alone', async () => {
    await expect(again(monthly, housing)).rejects.toMatchObject({ code: 'not-found' })
    expect((await desk.list(housing, { limit: 10 })).items).toEqual([])
  })

  it('is edited with figures by name; what names none is refused with its part', async () => {
    const wrong = { ...textOf(monthly), sections: [{ type: 'text' as const, heading: '', text: '共{件}' }] }
    await expect(desk.act(supervisor, keyOf(monthly), { verb: 'edit', input: wrong }, aKey())).rejects.toMatchObject({
      code: 'invalid',
      fields: [{ path: 'sections.0' }],
    })
    expect((await desk.preview(supervisor, keyOf(monthly), wrong)).problems).toHaveLength(1)
    const sections = [
      ...fill(monthly),
      { type: 'text' as const, heading: '走访', text: '按类别：{收到件次|类别}；听证{听证次数}次。' },
    ]
    const seen = await desk.preview(supervisor, keyOf(monthly), { ...textOf(monthly), sections })
    expect(plain(seen.html)).toContain('申诉求决（5，占71.43%）、建议意见（2，占28.57%）；听证0次')
    await desk.act(supervisor, keyOf(monthly), { verb: 'edit', input: { ...textOf(monthly), sections } }, aKey())
    await expect(desk.act(supervisor, keyOf(monthly), { verb: 'submit', input: {} }, aKey())).rejects.toMatchObject({
      code: 'conflict',
    })
    monthly = await again(monthly)
    expect(monthly.sections.at(-1)).toMatchObject({ text: '按类别：{收到件次|类别}；听证{听证次数}次。' })
    expect(plain(monthly.html)).toContain('建议意见（2，占28.57%）')
  })

  it('what comes in later is told, and taken over only when it is asked for', async () => {
    at('2026-04-02T03:00:00.000Z')
    await fileOn('2026-03-20', 1)
    expect(plain((await again(monthly)).html)).toContain('本月登记信访事项7件')
    const { figures } = await desk.changes(supervisor, keyOf(monthly), 'today')
    expect(figures).toContainEqual(
      expect.objectContaining({
        figure: 'received',
        part: null,
        comparison: null,
        before: expect.objectContaining({ numerator: 7 }),
        after: expect.objectContaining({ numerator: 8 }),
      }),
    )
    await desk.act(supervisor, keyOf(monthly), { verb: 'refresh', input: {} }, aKey())
    monthly = await again(monthly)
    expect(plain(monthly.html)).toContain('本月登记信访事项8件')
    expect((await desk.changes(supervisor, keyOf(monthly), 'today')).figures).toEqual([])
  })

  it('is signed by somebody who did not write it, who may send it back', async () => {
    await desk.act(supervisor, keyOf(monthly), { verb: 'submit', input: {} }, aKey())
    monthly = await again(monthly)
    const wrote = { ...supervisor, roles: ['head' as const] }
    await expect(
      desk.act(wrote, keyOf(monthly), { verb: 'issue', input: { recipients: [] } }, aKey()),
    ).rejects.toMatchObject({ code: 'not-allowed' })
    expect((await again(monthly, wrote)).may).toEqual(['return'])
    expect((await again(monthly, head)).may).toEqual(['return', 'issue'])
    await desk.act(head, keyOf(monthly), { verb: 'return', input: { reason: '补一句。' } }, aKey())
    monthly = await again(monthly)
    await desk.act(supervisor, keyOf(monthly), { verb: 'submit', input: {} }, aKey())
    monthly = await again(monthly)
  })

  it('gets its number when it is issued, and goes to those it is sent to', async () => {
    const outside = { recipients: ['01990000-0000-7000-8000-00000000ffff'] }
    await expect(desk.act(head, keyOf(monthly), { verb: 'issue', input: outside }, aKey())).rejects.toMatchObject({
      code: 'invalid',
    })
    await desk.act(head, keyOf(monthly), { verb: 'issue', input: { recipients: [OFFICES.countyHousing] } }, aKey())
    monthly = await again(monthly)
    expect(monthly).toMatchObject({ state: 'issued', intact: true })
    expect(monthly.number).toMatch(/通〔2026〕1号$/)
    const received = await again(monthly, housing)
    expect(received).toMatchObject({ mayReceive: true, may: [], number: monthly.number })
    expect(received.steps.map(({ type }) => type)).toEqual(['issued'])
    await desk.receive(housing, keyOf(monthly), aKey())
    expect((await again(monthly)).recipients).toMatchObject([
      { id: OFFICES.countyHousing, receivedAt: '2026-04-02T03:00:00.000Z' },
    ])
    await expect(desk.receive(water, keyOf(monthly), aKey())).rejects.toMatchObject({ code: 'not-found' })
    await expect(
      desk.act(supervisor, keyOf(monthly), { verb: 'edit', input: textOf(monthly) }, aKey()),
    ).rejects.toMatchObject({ code: 'step-not-open' })
  })

  it('law of what was issued: late entries change today’s figures, never the document, nor what its figures open to', async () => {
    const before = await desk.paper(supervisor, keyOf(monthly))
    const { html, hash } = monthly
    at('2026-04-20T02:00:00.000Z')
    await fileOn('2026-03-25', 3)
    monthly = await again(monthly)
    expect(monthly).toMatchObject({ html, hash, intact: true })
    expect(await desk.paper(supervisor, keyOf(monthly))).toEqual(before)
    const { figures } = await desk.changes(supervisor, keyOf(monthly), 'today')
    expect(figures).toContainEqual(
      expect.objectContaining({
        figure: 'received',
        part: null,
        comparison: null,
        after: expect.objectContaining({ numerator: 11 }),
      }),
    )
    const frozen = monthly.tables.find(({ rows }) => rows === null)?.total.find(({ figure }) => figure === 'received')
    const { records } = await store.test.database.read(officerScope('countyPetitions'), (tx) =>
      readRecords(
        tx,
        store.context.offices(),
        {
          measure: measureOf('received'),
          part: 'numerator',
          cut: { period: { from: monthly.from, to: monthly.to } },
          day: { today: '2026-04-02', knownAt: monthly.countedAt },
        },
        null,
        50,
      ),
    )
    expect(records).toHaveLength(8)
    expect(frozen?.now.numerator).toBe(8)
  })

  it('PDF and Word file have the figures', async () => {
    const paper = await desk.paper(housing, keyOf(monthly))
    const pdf = await renderPdf(paper)
    const folder = process.env['HUIYIN_PICTURES']
    if (folder) await writeFile(`${folder}/monthly.pdf`, pdf)
    const text = (await textsOfPdf(pdf)).join('')
    for (const words of ['本月登记信访事项8件', monthly.number, '收到件次', '同比上升100.0%', '数据说明'])
      expect(text).toContain(words)
    const docx = await renderDocx(paper)
    const xml = wordsOf(docx)
    for (const words of ['本月登记信访事项8件', monthly.number, '同比上升100.0%']) expect(xml).toContain(words)
  })

  it('is corrected by a new version that says what changed; the old one counts until that is issued', async () => {
    const id = await desk.replace(supervisor, keyOf(monthly), '补登三件', aKey('replace'))
    await expect(desk.replace(supervisor, keyOf(monthly), '再一次', aKey())).rejects.toMatchObject({
      code: 'step-not-open',
    })
    let next = await desk.one(supervisor, { regionId: '990101', id })
    expect((await again(monthly)).state).toBe('issued')
    expect(plain(next.html)).toContain(`本期替换${monthly.number}，变化说明：补登三件`)
    await desk.act(supervisor, keyOf(next), { verb: 'submit', input: {} }, aKey())
    next = await again(next)
    await desk.act(head, keyOf(next), { verb: 'issue', input: { recipients: [OFFICES.countyHousing] } }, aKey())
    next = await again(next)
    expect((await again(monthly, housing)).state).toBe('replaced')
    expect(next.versions.map(({ state }) => state)).toEqual(['replaced', 'issued'])
    expect(next.number).toMatch(/通〔2026〕2号$/)
    const { figures, gone, added } = await desk.changes(supervisor, keyOf(next), 'replaced')
    expect(figures).toContainEqual(
      expect.objectContaining({
        figure: 'received',
        part: null,
        comparison: null,
        before: expect.objectContaining({ numerator: 8 }),
        after: expect.objectContaining({ numerator: 11 }),
      }),
    )
    expect(gone.join()).toContain('登记信访事项8件')
    expect(added.join()).toContain('登记信访事项11件')
    monthly = next
  })

  it('is withdrawn with a reason that those who have it can read', async () => {
    await desk.act(head, keyOf(monthly), { verb: 'withdraw', input: { reason: '口径有误。' } }, aKey())
    expect((await again(monthly, housing)).steps.at(-1)).toMatchObject({ type: 'withdrawn', text: '口径有误。' })
  })

  it('Art. 41: an annual report in English has its own series of numbers', async () => {
    const id = await desk.compose(supervisor, { kind: 'annual', language: 'en' }, aKey())
    let annual = await desk.one(supervisor, { regionId: '990101', id })
    expect(annual).toMatchObject({ from: '2025-01-01', to: '2025-12-31' })
    await desk.act(supervisor, keyOf(annual), { verb: 'edit', input: textOf(annual) }, aKey())
    await desk.act(supervisor, { ...keyOf(annual), expectedVersion: 2 }, { verb: 'submit', input: {} }, aKey())
    await desk.act(
      head,
      { ...keyOf(annual), expectedVersion: 3 },
      { verb: 'issue', input: { recipients: annual.usual } },
      aKey(),
    )
    annual = await again(annual)
    expect(annual.number).toMatch(/报〔2026〕1号$/)
    const text = plain(annual.html)
    for (const words of [
      '4 matters were registered in the year',
      'Offices most complained about',
      'Advice and its adoption',
      '2025-03',
    ])
      expect(text).toContain(words)
    expect((await again(annual, head)).may).toEqual(['replace', 'withdraw'])
    const folder = process.env['HUIYIN_PICTURES']
    if (folder) await writeFile(`${folder}/annual.pdf`, await renderPdf(await desk.paper(head, keyOf(annual))))
  })
})

/** The words of a Word file. */
const wordsOf = (docx: Uint8Array): string =>
  strFromU8(unzipSync(docx)['word/document.xml'] ?? new Uint8Array()).replaceAll(/<[^>]+>/g, '')
