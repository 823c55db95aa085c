import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { migrations as identityMigrations, type Officer } from '../identity/index.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { publicationDesk, type PublicationDesk } from './desk.ts'
import { publicationMigrations } from './migrations/index.ts'
import { withdrawUnfit } from './withdraw-unfit.ts'
import type { PublicationCommand } from './decide.ts'

const TEXT = '我是甄有才，住在乌有镇幸福路12号，电话13800001234。办理居住证需要哪些材料，在哪里办理，多久可以拿到？'
const OPINION = '甄有才同志：请带身份证到派出所办理，十五日内领取。'

let store: MatterStore
let desk: PublicationDesk
const head = officerOf('countyHousing')
const handler: Officer = { ...officerOf('countyHousing', ['handler']), staffId: randomUUID() }

beforeAll(async () => {
  store = await openMatterStore(
    '2026-03-02T02:00:00.000Z',
    [...identityMigrations, ...publicationMigrations],
    [withdrawUnfit],
  )
  desk = publicationDesk(store.context)
})
afterAll(() => store.close())

type Key = { regionId: string; matterId: string; queryCode: string; number: string }

async function answered(wishes: { publishConsent?: boolean; confidential?: boolean } = {}): Promise<Key> {
  const filed = await store.file({
    summary: '居住证怎么办',
    text: TEXT,
    publishConsent: true,
    office: OFFICES.countyHousing,
    topic: '010101',
    petitioners: [{ name: '甄有才', phone: '13800001234', address: '乌有镇幸福路12号' }],
    ...wishes,
  })
  await store.give('countyHousing', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await store.give('countyHousing', filed, 'answer', {
    request: 'r',
    facts: 'f',
    opinion: OPINION,
    legalBasis: '《条例》第三十二条',
    outcome: 'explained',
  })
  return filed
}

const act = async (officer: Officer, key: Key, command: PublicationCommand): Promise<void> => {
  const { version } = await desk.one(head, key)
  await desk.act(officer, { ...key, expectedVersion: version }, command, aKey())
}
const outcome = async (work: Promise<unknown>): Promise<string> => {
  try {
    await work
    return 'done'
  } catch (error) {
    return error instanceof HuiyinError ? error.code : String(error)
  }
}
const CHECK = { verb: 'check', input: { sure: true } } as const
const PUBLISH = { verb: 'publish', input: { sure: true } } as const

async function proposal(key: Key, keep: (kind: string) => boolean = () => true) {
  const { source, proposals } = await desk.one(handler, key)
  const redactions = proposals
    .filter(({ kind }) => keep(kind))
    .map(({ part, start, end, kind }) => ({ part, start, end, kind, byHand: false }))
  return { verb: 'propose', input: { source: source?.fingerprint ?? '', redactions } } as const
}

async function published(): Promise<Key> {
  const key = await answered()
  await act(handler, key, await proposal(key))
  await act(head, key, CHECK)
  await act(head, key, PUBLISH)
  return key
}

const everyPublic = async (): Promise<string> =>
  JSON.stringify((await store.test.admin.query('select * from published_answer')).rows)

describe('from consent to the public', () => {
  it('redacts what the rules propose, is checked by a second person and published; nothing unredacted is stored', async () => {
    const key = await answered()
    const list = await desk.list(handler, { list: 'publishable', limit: 10 })
    expect(list.items.map(({ matterId }) => matterId)).toContain(key.matterId)
    await act(handler, key, await proposal(key))
    expect(await outcome(act(handler, key, CHECK))).toBe('not-allowed')
    expect(await outcome(act(head, key, PUBLISH))).toBe('step-not-open')
    await act(head, key, CHECK)
    expect(await outcome(act(handler, key, PUBLISH))).toBe('not-allowed')
    await act(head, key, PUBLISH)
    const after = await desk.one(head, key)
    expect(after).toMatchObject({ state: 'published', publishedOn: '2026-03-02', may: ['withdraw'] })
    expect(after.steps.map(({ type }) => type)).toEqual(['proposed', 'checked', 'published'])
    const one = await desk.onePublished({ regionId: key.regionId, id: after.publicId ?? '' })
    expect(one.question).toContain('我是〔姓名〕，住在〔住址〕，电话〔电话〕。办理居住证')
    expect(one.answer).toContain('〔姓名〕同志：请带身份证')
    const { rows } = await store.test.admin.query('select * from publication')
    for (const said of [await everyPublic(), JSON.stringify(rows)])
      for (const secret of ['甄有才', '13800001234', '幸福路12号']) expect(said).not.toContain(secret)
    expect(await everyPublic()).not.toContain(key.matterId)
    expect(store.audited.map(({ action }) => action)).toContain('publication.publish')
  })

  it('never publishes the name, number or address of somebody of the matter, whatever was declined', async () => {
    const key = await answered()
    for (const declined of ['name', 'phone', 'address']) {
      const command = await proposal(key, (kind) => kind !== declined)
      expect([declined, await outcome(act(handler, key, command))]).toEqual([declined, 'invalid'])
    }
    expect(
      (await desk.one(handler, key)).proposals.filter(({ required }) => required).map(({ reason }) => reason),
    ).toContain('person')
  })

  it('refuses spans that overlap, other words than were looked at, and an officer who saw another version', async () => {
    const key = await answered()
    const good = await proposal(key)
    const [first] = good.input.redactions
    const twice = { ...good.input, redactions: [...good.input.redactions, ...(first ? [first] : [])] }
    expect(await outcome(act(handler, key, { verb: 'propose', input: twice }))).toBe('invalid')
    expect(await outcome(act(handler, key, { verb: 'propose', input: { ...good.input, source: 'other' } }))).toBe(
      'conflict',
    )
    expect(await outcome(desk.act(handler, { ...key, expectedVersion: 3 }, good, aKey()))).toBe('conflict')
  })

  it('is sent back with a reason, withdrawn with a reason, and may be proposed anew', async () => {
    const key = await published()
    await act(head, key, { verb: 'withdraw', input: { reason: '已过时' } })
    expect((await desk.one(head, key)).state).toBe('withdrawn')
    expect((await desk.list(head, { list: 'withdrawn', limit: 10 })).items.map(({ matterId }) => matterId)).toContain(
      key.matterId,
    )
    await act(handler, key, await proposal(key))
    await act(head, key, { verb: 'sendBack', input: { reason: '再看一遍' } })
    expect(await desk.one(handler, key)).toMatchObject({ state: 'sent-back', may: ['propose'] })
  })

  it('is only for matters with consent, in no confidence and with an answer', async () => {
    for (const wishes of [{ publishConsent: false }, { confidential: true }]) {
      const key = await answered(wishes)
      expect(await outcome(act(handler, key, await proposal(key)))).toBe('step-not-open')
      expect(
        (await desk.list(handler, { list: 'publishable', limit: 200 })).items.map(({ matterId }) => matterId),
      ).not.toContain(key.matterId)
    }
  })

  it('is the work of the office that answered; others read it or do not see the matter at all', async () => {
    const key = await published()
    const above = officerOf('countyPetitions')
    expect(await desk.one(above, key)).toMatchObject({ source: null, proposals: [], may: [] })
    expect(
      await outcome(
        desk.act(above, { ...key, expectedVersion: 3 }, { verb: 'withdraw', input: { reason: 'x' } }, aKey()),
      ),
    ).toBe('not-allowed')
    expect(await outcome(desk.one(officerOf('countyWater'), key))).toBe('not-found')
  })
})

describe('withdrawn at once, in the same transaction', () => {
  const citizen = (key: Key) => ({ kind: 'citizen', regionId: key.regionId, matterId: key.matterId }) as const
  it.each([
    ['the petitioner takes the consent back', { publishConsent: false, confidential: false }, 'no-consent'],
    ['the petitioner asks for confidence', { publishConsent: true, confidential: true }, 'confidential'],
  ])('%s', async (_, wishes, cause) => {
    const key = await published()
    const { publicId } = await desk.one(head, key)
    await store.desk.give(citizen(key), key, { verb: 'changeWishes', input: { ...wishes, reason: '' } })
    expect(await outcome(desk.onePublished({ regionId: key.regionId, id: publicId ?? '' }))).toBe('not-found')
    const after = await desk.one(head, key)
    expect(after).toMatchObject({ state: 'withdrawn', unfitness: cause, publicId: null, may: [] })
    expect(after.steps.at(-1)).toMatchObject({ type: 'withdrawn', cause, name: null })
  })

  it('a review that sends the matter back', async () => {
    const key = await published()
    await store.give('countyHousing', key, 'deliver', { on: '2026-03-02', method: 'portal' })
    await store.desk.give(citizen(key), key, { verb: 'requestReview', input: { reasons: 'r' } })
    const { office } = (await store.desk.forOfficer(head, key)) as { office: { id: string } }
    const reviewer = Object.entries(OFFICES).find(([, id]) => id === office.id)?.[0] as keyof typeof OFFICES
    await store.give(reviewer, key, 'review', { result: 'sent-back', facts: 'f', opinion: 'o', legalBasis: 'l' })
    expect(await desk.one(head, key)).toMatchObject({ state: 'withdrawn', unfitness: 'no-answer' })
  })

  it('a matter that becomes an accusation; and what fails with the step fails whole', async () => {
    const key = await published()
    const { publicId } = await desk.one(head, key)
    const isPublic = () => outcome(desk.onePublished({ regionId: key.regionId, id: publicId ?? '' }))
    const { matter } = await store.desk.load(head, key)
    const follow = async (fails: boolean): Promise<void> => {
      await store.context.database.write({ audience: 'system' }, async (tx) => {
        await withdrawUnfit(tx, matter, { ...matter, class: 'accusation' }, store.clock.now())
        if (fails) throw new HuiyinError('conflict')
      })
    }
    expect([await outcome(follow(true)), await isPublic()]).toEqual(['conflict', 'done'])
    expect([await outcome(follow(false)), await isPublic()]).toEqual(['done', 'not-found'])
  })
})

describe('what everybody reads', () => {
  it('is found by words, topic, office and month, page by page without gaps', async () => {
    await published()
    await published()
    const all = { words: '', topic: undefined, office: undefined, month: undefined }
    const ids: string[] = []
    let after: string | undefined
    do {
      const page = await desk.published({ ...all, limit: 1, after })
      ids.push(...page.items.map(({ id }) => id))
      after = page.next ?? undefined
    } while (after !== undefined)
    expect(new Set(ids).size).toBe(ids.length)
    expect(ids.length).toBe((await desk.published({ ...all, limit: 50 })).items.length)
    const count = async (more: object) => (await desk.published({ ...all, ...more, limit: 50 })).items.length
    expect(await count({ words: '居住证' })).toBe(ids.length)
    expect(await count({ words: '完全无关' })).toBe(0)
    expect(await count({ words: '甄有才' })).toBe(0)
    expect(await count({ topic: '01' })).toBe(ids.length)
    expect(await count({ topic: '02' })).toBe(0)
    expect(await count({ month: '2026-03' })).toBe(ids.length)
    expect(await count({ month: '2026-04' })).toBe(0)
    expect(await count({ office: OFFICES.countyHousing })).toBe(ids.length)
    const categories = await desk.categories()
    expect(categories.topics).toEqual([{ key: '010101', count: ids.length }])
    expect(categories.months).toEqual([{ key: '2026-03', count: ids.length }])
    expect((await desk.similar('居住证办理材料')).length).toBeGreaterThan(0)
    expect(await desk.similar('完全无关的问题')).toEqual([])
  })
})
