import { randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { KeyRing, newId } from '../../platform/crypto/index.ts'
import { createTestDatabase, type TestDatabase } from '../../platform/db/testing.ts'
import { fixedClock } from '../../platform/time/index.ts'
import { draftStore, filingMigrations, toFiling, type Answers } from './index.ts'

const clock = fixedClock('2026-11-20T02:00:00.000Z')
const keys = new KeyRing([randomBytes(32)])
const office = newId()
let test: TestDatabase
const store = () => draftStore({ database: test.database, keys, clock })

beforeAll(async () => {
  test = await createTestDatabase(filingMigrations)
})
afterAll(() => test.drop())

const file = (name: string) => ({ id: newId(), name, type: 'image/png', size: 5, sha256: 'a'.repeat(64) })

describe('a draft', () => {
  it('keeps answers for whoever has its secret, and for nobody else', async () => {
    const token = await store().start()
    await store().change(token, (draft) => ({ ...draft, answers: { ...draft.answers, summary: '路灯不亮' } }))
    expect((await store().find(token))?.answers).toEqual({ summary: '路灯不亮' })
    const other = `${token.slice(0, -4)}AAAA`
    expect(await store().find(other)).toBeNull()
    expect(await store().change(other, (draft) => draft)).toBeNull()
    await store().discard(other)
    expect(await store().find(token)).not.toBeNull()
    expect(await store().find('nonsense')).toBeNull()
  })

  it('stands in the database sealed, without its secret, and is shown to no other visitor', async () => {
    const token = await store().start()
    await store().change(token, (draft) => ({ ...draft, answers: { text: 'a very particular sentence' } }))
    const { rows } = await test.admin.query<Record<string, unknown>>('select * from filing_draft')
    const everything = rows.map((row) =>
      Object.values(row)
        .map((value) => (Buffer.isBuffer(value) ? value.toString('latin1') : String(value)))
        .join(),
    )
    expect(everything.join()).not.toContain('a very particular sentence')
    expect(everything.join()).not.toContain(token.split('.')[1])
    const visible = await test.database.read({ audience: 'public' }, (tx) => tx.query('select id from filing_draft'))
    expect(visible).toEqual([])
    const seen = await test.database.read({ audience: 'officer', officeId: office }, (tx) =>
      tx.query('select id from filing_draft where true'),
    )
    expect(seen).toEqual([])
  })

  it('keeps both of two changes made at once', async () => {
    const token = await store().start()
    const add = (name: string) =>
      store().change(token, (draft) => ({
        ...draft,
        answers: { ...draft.answers, files: [...(draft.answers.files ?? []), file(name)] },
      }))
    await Promise.all([add('one.png'), add('two.png'), add('three.png')])
    expect((await store().find(token))?.answers.files?.map(({ name }) => name).sort()).toEqual([
      'one.png',
      'three.png',
      'two.png',
    ])
  })

  it('goes after seven days without change, after an hour once sent, and lets go of its files', async () => {
    const [left, used, sent] = [await store().start(), await store().start(), await store().start()]
    const withFile = { files: [{ ...file('left.png'), sha256: 'b'.repeat(64) }] }
    await store().change(left, (draft) => ({ ...draft, answers: withFile }))
    await store().change(sent, (draft) => ({ ...draft, answers: { files: [file('sent.png')] }, sent: { number: '1' } }))
    clock.set('2026-11-20T03:00:01.000Z')
    expect(await store().find(sent)).toBeNull()
    clock.set('2026-11-24T02:00:00.000Z')
    await store().change(used, (draft) => draft)
    clock.set('2026-11-27T02:00:01.000Z')
    expect(await store().find(left)).toBeNull()
    expect(await store().find(used)).not.toBeNull()
    const hashes = ['b'.repeat(64), 'c'.repeat(64)]
    expect([...(await store().heldFiles(hashes))]).toEqual(['b'.repeat(64)])
    expect(await store().purge()).toBeGreaterThanOrEqual(2)
    expect((await store().heldFiles(hashes)).size).toBe(0)
    const { rows } = await test.admin.query<{ id: string }>('select id from filing_draft')
    expect(rows.map(({ id }) => id)).toEqual([used.split('.')[0]])
  })
})

describe('the filing that answers make', () => {
  const contact = {
    name: '李明',
    organisation: '',
    documentType: 'none' as const,
    documentNumber: '',
    phone: '13800000000',
    email: '',
    address: '安平街1号',
    postcode: '',
  }
  const answers: Answers = {
    class: 'request',
    place: '990102',
    office,
    summary: '路灯不亮',
    text: '  两个月了。\n请修。 ',
    filedBy: 'alone',
    contact,
  }

  it('is received today, online, its text byte for byte', () => {
    const filing = toFiling(answers, '2026-11-20')
    expect(filing).toMatchObject({ channel: 'online', receivedOn: '2026-11-20', text: '  两个月了。\n请修。 ' })
    expect(filing.petitioners).toMatchObject([{ name: '李明', phone: '13800000000', representative: false }])
    expect(filing).toMatchObject({ anonymous: false, peopleCount: 1, topic: null, confidential: false })
  })

  it('names nobody when anonymous, although a contact was typed before', () => {
    expect(toFiling({ ...answers, filedBy: 'anonymous' }, '2026-11-20')).toMatchObject({
      anonymous: true,
      petitioners: [],
    })
  })

  it('marks representatives and counts everybody of a joint matter', () => {
    const representatives = [
      { name: '李明', phone: '' },
      { name: '王芳', phone: '139' },
    ]
    const filing = toFiling({ ...answers, filedBy: 'joint', peopleCount: 40, representatives }, '2026-11-20')
    expect(filing.peopleCount).toBe(40)
    expect(filing.petitioners).toMatchObject([
      { name: '李明', phone: '13800000000', address: '安平街1号', representative: true },
      { name: '王芳', phone: '139', address: '', representative: true },
    ])
  })

  it('is one petitioner for an organisation', () => {
    const filing = toFiling(
      { ...answers, filedBy: 'organisation', contact: { ...contact, organisation: '安平餐馆' } },
      '2026-11-20',
    )
    expect(filing.petitioners.map(({ name }) => name)).toEqual(['安平餐馆（李明）'])
    expect(filing.peopleCount).toBe(1)
  })

  it('names accused offices for accusations only', () => {
    const accused = [newId()]
    expect(toFiling({ ...answers, accused }, '2026-11-20').accused).toEqual([])
    expect(toFiling({ ...answers, class: 'accusation', accused }, '2026-11-20').accused).toEqual(accused)
  })

  it('is never published as an accusation or confidential, although that was allowed before', () => {
    expect(toFiling({ ...answers, publish: true }, '2026-11-20').publishConsent).toBe(true)
    expect(toFiling({ ...answers, publish: true, confidential: true }, '2026-11-20').publishConsent).toBe(false)
    expect(toFiling({ ...answers, publish: true, class: 'accusation' }, '2026-11-20').publishConsent).toBe(false)
  })

  it('is refused while a question is open', () => {
    expect(() => toFiling({ ...answers, summary: undefined }, '2026-11-20')).toThrowError(
      expect.objectContaining({ code: 'invalid' }),
    )
  })
})
