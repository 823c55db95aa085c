import { randomUUID } from 'node:crypto'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { Readable } from 'node:stream'
import { buffer } from 'node:stream/consumers'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { folderFileStore, type FileStore } from '../../platform/files/index.ts'
import { addStaff, migrations as identityMigrations, type Officer, type Staff } from '../identity/index.ts'
import { OFFICE_TREE, OFFICES, type OfficeName } from '../matter/testing/offices.ts'
import { aKey, officerOf, openMatterStore, type MatterStore } from '../matter/testing/store.ts'
import { topicTree } from '../topic/index.ts'
import { publicationDesk, type PublicationDesk } from './desk.ts'
import { publicationMigrations } from './migrations/index.ts'
import { findPublicationFiles } from './reader.ts'
import { photograph, SECRET, wordDocument } from './testing/files.ts'
import { withdrawUnfit } from './withdraw-unfit.ts'
import type { PublicationCommand } from './decide.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const TEXT = '我是甄有才，住在乌有镇幸福路12号，电话13800001234。办理居住证需要哪些材料，在哪里办理，多久可以拿到？'
const OPINION = '甄有才同志：请带身份证到派出所办理，十五日内领取。'

let store: MatterStore
let desk: PublicationDesk
let folder: string
let files: FileStore
const head = officerOf('countyHousing')
const handler: Officer = { ...officerOf('countyHousing', ['handler']), staffId: randomUUID() }

beforeAll(async () => {
  store = await openMatterStore(
    '2026-03-02T02:00:00.000Z',
    [...identityMigrations, ...publicationMigrations],
    [withdrawUnfit],
  )
  folder = await mkdtemp(path.join(tmpdir(), 'huiyin-publication-'))
  files = folderFileStore(folder)
  desk = publicationDesk(store.context, files, () => topicTree([]))
})
afterAll(async () => {
  await store.close()
  await rm(folder, { recursive: true, force: true })
})

type Key = { regionId: string; matterId: string; queryCode: string; number: string }

/** A file as the petitioner brought it. */
async function attachment(name: string, type: string, bytes: Uint8Array) {
  const stored = await files.put(Readable.from([bytes]), { maxBytes: bytes.length })
  return { id: randomUUID(), name, type, ...stored }
}

type Wishes = Partial<Parameters<MatterStore['file']>[0]>

async function answered(wishes: Wishes = {}): Promise<Key> {
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
  await store.give('countyHousing', filed, 'deliver', { on: '2026-03-02', method: 'portal' })
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

async function proposal(key: Key, keep: (kind: string) => boolean = () => true, chosen: string[] = []) {
  const { source, proposals } = await desk.one(handler, key)
  const redactions = proposals
    .filter(({ kind }) => keep(kind))
    .map(({ part, start, end, kind }) => ({ part, start, end, kind, byHand: false }))
  return { verb: 'propose', input: { source: source?.fingerprint ?? '', redactions, files: chosen } } as const
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
    const ofArea = async (name: OfficeName): Promise<number> =>
      (await desk.area(officerOf(name), { limit: 50 })).items.length
    const everything = (await desk.published({ ...all, limit: 50 })).items.length
    expect([
      (await ofArea('countyPetitions')) + (await ofArea('otherCountyHousing')),
      await ofArea('cityPetitions'),
    ]).toEqual([everything, everything])
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

describe('files that are published with an answer', () => {
  const open = async (found: { content: Readable }): Promise<Buffer> => buffer(found.content)

  it('are clean copies under names that say nothing, made at the proposal, seen by the second person, gone when withdrawn', async () => {
    const photo = await attachment('甄有才的门口.jpg', 'image/jpeg', photograph())
    const word = await attachment('甄有才.docx', WORD, await wordDocument())
    const key = await answered({ attachments: [photo, word] })
    const { attachments } = await desk.one(handler, key)
    expect(attachments.map(({ name, cleanable }) => [name, cleanable])).toEqual([
      ['甄有才的门口.jpg', true],
      ['甄有才.docx', true],
    ])
    await act(handler, key, await proposal(key, () => true, [photo.id, word.id]))
    const inCheck = await desk.one(head, key)
    expect(inCheck.files).toMatchObject([
      { n: 1, name: '附件1.jpg', attachmentId: photo.id, removed: ['position', 'camera', 'properties', 'other'] },
      { n: 2, name: '附件2.docx', attachmentId: word.id },
    ])
    expect((await open(await desk.file(head, key, 1))).toString('latin1')).not.toContain(SECRET)
    expect(await outcome(desk.file(officerOf('countyPetitions'), key, 1))).toBe('not-allowed')
    await act(head, key, CHECK)
    await act(head, key, PUBLISH)
    const { publicId } = await desk.one(head, key)
    const place = { regionId: key.regionId, id: publicId ?? '' }
    const one = await desk.onePublished(place)
    expect(one.files.map(({ name }) => name)).toEqual(['附件1.jpg', '附件2.docx'])
    const read = await desk.publishedFile(place, 1)
    expect(read).toMatchObject({ name: '附件1.jpg', type: 'image/jpeg' })
    expect((await open(read)).toString('latin1')).not.toContain(SECRET)
    expect(await outcome(desk.publishedFile(place, 3))).toBe('not-found')
    expect(await everyPublic()).not.toContain('甄有才')
    const hashes = (await store.test.admin.query<{ files: { sha256: string }[] }>('select files from publication')).rows
      .flatMap((row) => row.files)
      .map(({ sha256 }) => sha256)
    const kept = await store.context.database.read({ audience: 'system' }, (tx) =>
      findPublicationFiles(tx, [...hashes, photo.sha256]),
    )
    expect([...kept].sort()).toEqual([...new Set(hashes)].sort())
    expect(hashes).not.toContain(photo.sha256)
    await act(head, key, { verb: 'withdraw', input: { reason: '已过时' } })
    expect(await outcome(desk.publishedFile(place, 1))).toBe('not-found')
  })

  it('are none in which somebody of the matter is named, none of other kinds, none of other matters', async () => {
    const named = await wordDocument({}, (xml) => xml.replace('派出所', '派出所找甄有才'))
    const letter = await attachment('a.docx', WORD, named)
    const film = await attachment('a.mp4', 'video/mp4', new Uint8Array([1]))
    const key = await answered({ attachments: [letter, film] })
    for (const id of [letter.id, film.id, randomUUID()])
      expect(await outcome(act(handler, key, await proposal(key, () => true, [id])))).toBe('invalid')
    expect((await desk.one(handler, key)).state).toBeNull()
  })
})

describe('nobody reads an answer before the petitioner, or one that no longer stands', () => {
  it('is proposed once it is delivered', async () => {
    const filed = await store.file({ publishConsent: true, office: OFFICES.countyHousing })
    await store.give('countyHousing', filed, 'accept', { way: 'handling-opinion', noticeGiven: true })
    const answer = { request: 'r', facts: 'f', opinion: OPINION, legalBasis: 'l', outcome: 'explained' } as const
    await store.give('countyHousing', filed, 'answer', answer)
    expect(await desk.one(handler, filed)).toMatchObject({ unfitness: 'not-delivered', may: [] })
    expect(await outcome(act(handler, filed, await proposal(filed)))).toBe('step-not-open')
  })

  it('is withdrawn when a review changes it', async () => {
    const key = await published()
    await store.desk.give({ kind: 'citizen', regionId: key.regionId, matterId: key.matterId }, key, {
      verb: 'requestReview',
      input: { reasons: 'r' },
    })
    const { office } = await store.desk.forOfficer(head, key)
    const reviewer = Object.entries(OFFICES).find(([, id]) => id === office.id)?.[0] as keyof typeof OFFICES
    const opinion = {
      result: 'changed',
      facts: 'f',
      opinion: '改为五日内领取。',
      legalBasis: 'l',
      outcome: 'supported',
    }
    await store.give(reviewer, key, 'review', opinion as never)
    expect(await desk.one(head, key)).toMatchObject({ state: 'withdrawn', unfitness: 'not-delivered', publicId: null })
  })
})

describe('who is told', () => {
  interface Told {
    kind: string
    recipient: { to: string; staffId?: string; officeId?: string }
  }
  const toldOf = async ({ matterId }: Key): Promise<string[]> => {
    const { rows } = await store.test.admin.query<Told>(
      `select kind, recipient from notification where about_id = $1 and kind like 'publication.%' order by id`,
      [matterId],
    )
    return rows.map(({ kind, recipient }) =>
      `${kind} ${recipient.to} ${recipient.staffId ?? recipient.officeId ?? ''}`.trim(),
    )
  }

  const employ = (username: string, role: 'handler' | 'supervisor'): Promise<Staff> =>
    store.test.database.write({ audience: 'system' }, (tx) =>
      addStaff(
        tx,
        { clock: store.clock, tree: OFFICE_TREE, actor: { kind: 'system', name: 'test' } },
        {
          username,
          name: username,
          officeId: OFFICES.countyHousing,
          roles: [role],
          passwordHash: 'none',
          mustChange: false,
        },
      ),
    )

  it('the second person, the head, the petitioner; and the officer whose proposal was sent back', async () => {
    const [own, colleague] = [await employ('proposer', 'handler'), await employ('colleague', 'handler')]
    const other = await employ('other', 'supervisor')
    const key = await answered()
    await act({ ...handler, staffId: own.id }, key, await proposal(key))
    const asked = await toldOf(key)
    expect(asked).toContain(`publication.to-check staff ${colleague.id}`)
    for (const { id } of [own, other]) expect(asked).not.toContain(`publication.to-check staff ${id}`)
    await act(head, key, CHECK)
    await act(head, key, PUBLISH)
    await act(head, key, { verb: 'withdraw', input: { reason: '已过时' } })
    await act(handler, key, await proposal(key))
    await act(head, key, { verb: 'sendBack', input: { reason: '再看一遍' } })
    const told = await toldOf(key)
    for (const line of [
      `publication.to-publish office ${head.officeId}`,
      'publication.published contact',
      'publication.withdrawn contact',
      `publication.sent-back staff ${handler.staffId}`,
    ])
      expect(told).toContain(line)
    const { rows } = await store.test.admin.query('select * from notification')
    expect(JSON.stringify(rows)).not.toMatch(/居住证|甄有才/)
  })
})

describe('lists', () => {
  it('go out as tables, of the own office only, without anybody in them', async () => {
    await published()
    const [heading, first] = await desk.table(head, 'published', 'zh-CN')
    expect(heading).toEqual(['问题', '内容分类', '状态', '答复日期', '最近一步'])
    expect(first).toEqual(['居住证怎么办', '010101', '已公开', '2026-03-02', '2026-03-02'])
    expect((await desk.table(head, 'published', 'en'))[0]?.[0]).toBe('Question')
    expect(await desk.table(officerOf('countyWater'), 'published', 'en')).toHaveLength(1)
  })
})

it('a petitioner sees where the own answer is published, and nobody else’s', async () => {
  const key = await published()
  const { publicId } = await desk.one(head, key)
  expect(await desk.publicIdFor(key)).toBe(publicId)
  expect(await desk.publicIdFor(await answered())).toBeNull()
})
