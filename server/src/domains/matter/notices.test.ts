import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { messages } from './messages/index.ts'
import { CODE_RENEWED } from './notices.ts'
import { filedPoint, matterSubject } from './notice-subject.ts'
import { replaceLostCode } from './lost-code.ts'
import { OFFICES, type OfficeName } from './testing/offices.ts'
import { staffOf } from './testing/actors.ts'
import { warnOfLimits } from './warnings.ts'
import { openMatterStore, type MatterStore } from './testing/store.ts'
import type { Petitioner } from './petitioner.ts'

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

interface Told {
  kind: string
  recipient: { to: string; officeId?: string }
  confidential: boolean
  values: Record<string, string>
}
const told = async (matterId: string): Promise<Told[]> =>
  store.test.database.read({ audience: 'system' }, (tx) =>
    tx.query<Told & object>(
      'select kind, recipient, confidential, values from notification where about_id = $1 order by id',
      [matterId],
    ),
  )
const kinds = async (matterId: string): Promise<string[]> => (await told(matterId)).map(({ kind }) => kind)
const person = (change: Partial<Petitioner>): Petitioner => ({
  name: 'Petitioner',
  documentType: 'none',
  documentNumber: '',
  phone: '',
  email: '',
  address: '',
  postcode: '',
  representative: false,
  ...change,
})

describe('what a matter tells', () => {
  it('is in the outbox with the step, and reminds of nothing that is done', async () => {
    const key = await store.file()
    const place = { regionId: key.regionId, matterId: key.matterId }
    await store.give('countyPetitions', place, 'transfer', { to: OFFICES.countyHousing, reason: '', noticeGiven: true })
    await store.give('countyHousing', place, 'accept', { way: 'handling-opinion', noticeGiven: true })
    expect(await kinds(key.matterId)).toEqual([
      'matter.registered',
      'matter.arrived',
      '@settle',
      'matter.accepted',
      '@settle',
    ])
    const [, arrived] = await told(key.matterId)
    expect(arrived?.recipient).toMatchObject({ to: 'office', officeId: OFFICES.countyHousing })
    expect((await told(key.matterId)).at(-1)?.values.standing).toBe(
      `handle:2026-03-02:${OFFICES.countyHousing} gap:topic`,
    )
  })

  it('of a supervision letter goes to the office that must answer it, and reminds of it until that is done', async () => {
    const key = await store.file()
    const place = { regionId: key.regionId, matterId: key.matterId }
    await store.give('countyPetitions', place, 'assign', { lead: OFFICES.countyHousing, assisting: [] })
    await store.test.admin.query('delete from notification')
    await store.give('countyPetitions', place, 'supervise', { letter: 'SECRET', replyBy: '2026-03-12' })
    const [letter] = await told(key.matterId)
    expect(letter).toMatchObject({
      kind: 'matter.supervised',
      recipient: { to: 'office', officeId: OFFICES.countyHousing },
      values: { due: '2026-03-12' },
    })
    const warned = async (day: string): Promise<string[]> => {
      await store.test.admin.query('delete from notification')
      store.clock.set(`${day}T02:00:00.000Z`)
      await warnOfLimits(store.context)
      return (await told(key.matterId)).flatMap(({ kind, values }) =>
        JSON.stringify(values).includes('第四十条') ? [kind] : [],
      )
    }
    expect(await warned('2026-03-10')).toEqual(['matter.deadline-near'])
    expect(await warned('2026-03-12')).toEqual(['matter.deadline-today'])
    expect(await warned('2026-03-13')).toEqual(['matter.deadline-overdue'])
    await store.test.admin.query('delete from notification')
    await store.give('countyHousing', place, 'replySupervision', { reply: 'SECRET' })
    const [settling] = await told(key.matterId)
    expect([settling?.kind, settling?.values.standing]).toEqual(['@settle', expect.not.stringContaining('letter:')])
    expect(await warned('2026-03-13')).toEqual([])
    store.clock.set('2026-03-02T02:00:00.000Z')
  })

  it('of a letter that came back tells the petitioner what can be done now, once for each letter, and never the reason', async () => {
    const key = await store.file()
    const place = { regionId: key.regionId, matterId: key.matterId }
    await store.give('countyPetitions', place, 'transfer', { to: OFFICES.countyHousing, reason: '', noticeGiven: true })
    await store.give('countyHousing', place, 'accept', { way: 'handling-opinion', noticeGiven: true })
    const opinion = { request: 'A', facts: 'B', opinion: 'C', legalBasis: 'D' }
    await store.give('countyHousing', place, 'answer', { ...opinion, outcome: 'supported' })
    await store.test.admin.query('delete from notification')
    for (const postNumber of ['XA1', 'XA2']) {
      await store.give('countyHousing', place, 'dispatch', { on: '2026-03-02', destination: 'stated', postNumber })
      await store.give('countyHousing', place, 'recordReturn', { on: '2026-03-02', reason: 'refused', note: 'SECRET' })
    }
    const returned = await told(key.matterId)
    expect(returned.map(({ kind, recipient: { to } }) => [kind, to])).toEqual([
      ['matter.letter-returned', 'contact'],
      ['matter.letter-returned', 'contact'],
    ])
    expect(JSON.stringify(returned)).not.toMatch(/SECRET|refused/)
    for (const lang of ['zh-CN', 'en'] as const)
      expect(messages[lang].notices['letter-returned']).toMatch(/\{address\}.*(领取|collect).*(地址|address)/)
  })

  it('is nothing to somebody who cannot be reached', async () => {
    const { matterId } = await store.file({ anonymous: true, petitioners: [] })
    expect(await kinds(matterId)).toEqual([])
  })

  it('of a confidential matter or an accusation is marked so', async () => {
    for (const change of [{ confidential: true }, { class: 'accusation' }] as const)
      expect((await told((await store.file(change)).matterId))[0]?.confidential).toBe(true)
  })
})

describe('where a petitioner is told', () => {
  it.each([
    ['as chosen', { notifyBy: 'sms', phone: '000 1', email: 'a@example.org' }, { channel: 'sms', address: '000 1' }],
    ['nowhere when nothing was chosen', { notifyBy: 'none', email: 'a@example.org' }, null],
    [
      'by e-mail where nobody asked',
      { phone: '000 1', email: 'a@example.org' },
      { channel: 'email', address: 'a@example.org' },
    ],
    ['not by telephone where nobody asked', { phone: '000 1' }, null],
    [
      'by the official account',
      { notifyBy: 'official-account', account: 'follower-1' },
      { channel: 'official-account', address: 'follower-1' },
    ],
  ] as const)('%s', (_, change, expected) => {
    expect(filedPoint([person(change)])).toEqual(expected)
  })

  it('a lost code goes by e-mail even to somebody who wants no news, and the old one ends', async () => {
    const { number, matterId, queryCode } = await store.file({
      petitioners: [{ name: 'Petitioner', email: 'a@example.org', notifyBy: 'none' }],
    })
    await replaceLostCode(store.context, number, 'b@example.org')
    expect(await kinds(matterId)).toEqual(['matter.registered'])
    await replaceLostCode(store.context, number, 'A@example.org ')
    expect(await kinds(matterId)).toEqual(['matter.registered', CODE_RENEWED.kind])
    expect(await store.desk.identify(number, queryCode)).toBeNull()
    const opened = await store.test.database.read({ audience: 'system' }, async (tx) =>
      matterSubject(store.context).openContact?.(tx, { regionId: '990101', id: matterId }, CODE_RENEWED.kind),
    )
    expect(opened?.point).toEqual({ channel: 'email', address: 'a@example.org' })
    expect(await store.desk.identify(number, opened?.code ?? '')).not.toBeNull()
  })
})

describe('who of the staff may know', () => {
  const staff = (office: OfficeName) => ({
    id: staffOf(office),
    regionId: '990101',
    username: office.toLowerCase(),
    name: office,
    officeId: OFFICES[office],
    roles: ['handler' as const],
    active: true,
    version: 1,
  })
  const asked = async (matterId: string): Promise<string[]> =>
    store.test.database.read({ audience: 'system' }, async (tx) => {
      const all = [staff('countyPetitions'), staff('countyHousing')]
      const know = await matterSubject(store.context).mayKnow(tx, { regionId: '990101', id: matterId }, all)
      return know.map(({ name }) => name)
    })

  it('only offices with a part in it, and nobody who is recused', async () => {
    const key = await store.file()
    expect(await asked(key.matterId)).toEqual(['countyPetitions'])
    const place = { regionId: key.regionId, matterId: key.matterId }
    await store.give('countyPetitions', place, 'transfer', { to: OFFICES.countyHousing, reason: '', noticeGiven: true })
    expect(await asked(key.matterId)).toEqual(['countyPetitions', 'countyHousing'])
    await store.give('countyHousing', place, 'recuse', { staffId: staffOf('countyHousing'), reason: 'a relative' })
    expect(await asked(key.matterId)).toEqual(['countyPetitions'])
  })
})
