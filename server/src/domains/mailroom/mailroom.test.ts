import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import { aFiling, aKey, officerOf, officerScope } from '../matter/testing/store.ts'
import { OFFICES } from '../matter/testing/offices.ts'
import { bookTable } from './export-book.ts'
import { BookQuery, WorklistQuery } from './list-query.ts'
import { mailSubject } from './notices.ts'
import { countReceivedAndRegistered, findKeptScans } from './reader.ts'
import { aLetter, aScan, openMailStore, type MailStore } from './testing/store.ts'

let store: MailStore
beforeAll(async () => {
  store = await openMailStore()
})
afterAll(() => store.close())

const clerk = officerOf('countyPetitions', ['intake-clerk'])
const codeOf = (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'done',
    (error: unknown) => (error instanceof HuiyinError ? error.code : String(error)),
  )
const at = async (
  item: { regionId: string; itemId: string },
  office: 'countyPetitions' | 'countyWater' = 'countyPetitions',
) => ({
  regionId: item.regionId,
  itemId: item.itemId,
  expectedVersion: await store.version(office, item),
})
const SENDER = { name: '欧阳寄件', phone: '0000-1234567', address: '无名巷九号', postcode: '990000' }

describe('the numbers of the mail room', () => {
  it('run without a gap or a double in every office and year, however many write at once', async () => {
    const received = await Promise.all(Array.from({ length: 24 }, () => store.receive('township')))
    expect(received.map(({ number }) => number).sort()).toEqual(
      Array.from({ length: 24 }, (_, n) => `2026-${String(n + 1).padStart(6, '0')}`),
    )
    expect((await store.receive('otherCountyHousing')).number).toBe('2026-000001')
    expect((await store.receive('township', { receivedOn: '2025-12-31', postmarkedOn: null })).number).toBe(
      '2025-000001',
    )
  })

  it('are not used up by an entry that fails, and given once however often an entry is sent', async () => {
    const officer = officerOf('cityHousing')
    expect(await codeOf(store.mail.receive(officer, aLetter({ receivedOn: '2026-03-03' }), aKey()))).toBe('invalid')
    const key = aKey('same')
    const [one, two] = [
      await store.mail.receive(officer, aLetter(), key),
      await store.mail.receive(officer, aLetter(), key),
    ]
    expect([one.number, two.itemId]).toEqual(['2026-000001', one.itemId])
    expect((await store.mail.receive(officer, aLetter(), aKey())).number).toBe('2026-000002')
  })
})

describe('the sender', () => {
  it('is sealed, opened with a reason that is logged, and in no list, history or export', async () => {
    const item = await store.receive('countyPetitions', { sender: SENDER, note: '厚信封' })
    await store.mail.correct(
      clerk,
      await at(item),
      { particulars: aLetter(), sender: { ...SENDER, name: '欧阳改名' }, reason: '看错' },
      aKey(),
    )
    const view = await store.mail.one(clerk, item)
    const book = await store.mail.book(clerk, BookQuery.parse({}))
    const { rows } = await store.test.admin.query<{ row: string }>(
      `select t::text as row from (select to_jsonb(a) from mail_item a union all select to_jsonb(b) from mail_step b union all select to_jsonb(c) from mail_sender c) t`,
    )
    const everything = JSON.stringify([view, book, rows, bookTable(book.items, 'zh-CN'), store.audited])
    for (const secret of [...Object.values(SENDER).filter((value) => value.length > 6), '欧阳'])
      expect(everything).not.toContain(secret)
    expect(view.hasSender).toBe(true)
    expect(await store.mail.sender(clerk, item, '登记需要')).toEqual({ ...SENDER, name: '欧阳改名' })
    expect(store.audited).toContainEqual(expect.objectContaining({ action: 'mail.reveal-sender', reason: '登记需要' }))
  })
})

describe('scans', () => {
  it('are PDF, JPEG and PNG, several, in an order that can be changed, and kept from the sweep', async () => {
    const item = await store.receive('countyPetitions')
    await store.mail.addScans(
      clerk,
      await at(item),
      [aScan(1), aScan(2, 'application/pdf'), aScan(3, 'image/jpeg')],
      aKey(),
    )
    await store.mail.orderScans(clerk, await at(item), [aScan(3).id, aScan(1).id], aKey())
    const view = await store.mail.one(clerk, item)
    expect(view.scans.map(({ id }) => id)).toEqual([aScan(3).id, aScan(1).id])
    expect(view.steps.map(({ verb }) => verb)).toEqual(['receive', 'addScans', 'removeScans'])
    expect(await codeOf(store.mail.addScans(clerk, await at(item), [aScan(4, 'text/html')], aKey()))).toBe(
      'unsupported-file',
    )
    const kept = await store.test.database.read({ audience: 'system' }, (tx) =>
      findKeptScans(tx, [aScan(1).sha256, aScan(2).sha256]),
    )
    expect([...kept]).toEqual([aScan(1).sha256])
  })
})

describe('registering', () => {
  it('makes a matter with the dates of the letter and all its scans, once, and ends the wait', async () => {
    const item = await store.receive('countyPetitions', { receivedOn: '2026-02-26', postmarkedOn: '2026-02-24' })
    await store.mail.addScans(
      clerk,
      await at(item),
      Array.from({ length: 12 }, (_, n) => aScan(100 + n)),
      aKey(),
    )
    await store.step('countyPetitions', item, { verb: 'open', enclosures: '12 页', accused: [] })
    const place = await at(item)
    const key = aKey('registering')
    const filing = aFiling({ channel: 'letter', receivedOn: '2026-03-01' })
    const receipt = await store.mail.register(clerk, place, filing, key)
    expect((await store.mail.register(clerk, place, filing, key)).number).toBe(receipt.number)
    const matter = await store.desk.forOfficer(clerk, receipt)
    expect([matter.receivedOn, matter.postmarkedOn]).toEqual(['2026-02-26', '2026-02-24'])
    expect(matter.attachments.map(({ id }) => id)).toEqual(Array.from({ length: 12 }, (_, n) => aScan(100 + n).id))
    expect(await store.mail.one(clerk, item)).toMatchObject({ state: 'registered', matter: { number: receipt.number } })
    expect(await store.mail.ofMatter(clerk, receipt)).toMatchObject([{ number: item.number }])
    const worklist = await store.mail.worklist(clerk, WorklistQuery.parse({}))
    expect(worklist.items.map(({ itemId }) => itemId)).not.toContain(item.itemId)
  })

  it('by two clerks at once gives one matter; what was refused can be corrected from the same page', async () => {
    const item = await store.receive('countyPetitions')
    await store.step('countyPetitions', item, { verb: 'open', enclosures: '', accused: [] })
    const place = await at(item)
    const wrong = aFiling({ channel: 'letter', class: 'request', accused: [OFFICES.countyWater] })
    expect(await codeOf(store.mail.register(clerk, place, wrong, aKey()))).toBe('invalid')
    const both = await Promise.all(
      [1, 2].map(() => codeOf(store.mail.register(clerk, place, aFiling({ channel: 'letter' }), aKey()))),
    )
    expect(both.sort()).toEqual(['conflict', 'done'])
  })

  it('links to a matter that exists and adds the scans there; nobody links to what they may not see', async () => {
    const known = await store.file()
    const item = await store.receive('countyPetitions')
    await store.mail.addScans(clerk, await at(item), [aScan(200)], aKey())
    await store.step('countyPetitions', item, { verb: 'open', enclosures: '', accused: [] })
    expect(
      await codeOf(store.mail.link(clerk, await at(item), { regionId: '990101', matterId: OFFICES.city }, aKey())),
    ).toBe('not-found')
    await store.mail.link(clerk, await at(item), known, aKey())
    expect((await store.desk.forOfficer(clerk, known)).attachments.map(({ id }) => id)).toEqual([aScan(200).id])
    await expect(
      store.step('countyPetitions', item, { verb: 'release', reason: '错' }, 'intake-clerk'),
    ).rejects.toThrow(HuiyinError)
    await store.step('countyPetitions', item, { verb: 'release', reason: '关联错误' }, 'head')
    expect(await store.mail.one(clerk, item)).toMatchObject({ state: 'opened', matter: null })
  })

  it('Art. 28(3): who is recused from the matter sees neither sender nor scans of its letter', async () => {
    const item = await store.receive('countyPetitions', { sender: SENDER })
    await store.mail.addScans(clerk, await at(item), [aScan(300)], aKey())
    await store.step('countyPetitions', item, { verb: 'open', enclosures: '', accused: [] })
    const receipt = await store.mail.register(clerk, await at(item), aFiling({ channel: 'letter' }), aKey())
    await store.give('countyPetitions', receipt, 'recuse', { staffId: clerk.staffId, reason: '亲属' })
    expect(await store.mail.one(clerk, item)).toMatchObject({
      open: false,
      scans: [],
      hasSender: false,
      matter: null,
      may: [],
    })
    expect(await codeOf(store.mail.sender(clerk, item, '想看'))).toBe('not-found')
    expect(await codeOf(store.mail.scan(clerk, item, aScan(300).id))).toBe('not-found')
  })
})

describe('forwarding', () => {
  it('ends with the receipt by the other office: a number of its own, sender and scans come along', async () => {
    const item = await store.receive('countyPetitions', { sender: SENDER })
    await store.mail.addScans(clerk, await at(item), [aScan(400)], aKey())
    await store.step('countyPetitions', item, { verb: 'forward', to: OFFICES.countyWater, reason: '反映供水' })
    const water = officerOf('countyWater')
    expect((await store.mail.coming(water, { limit: 10 })).items).toMatchObject([
      { itemId: item.itemId, office: { id: OFFICES.countyPetitions } },
    ])
    expect(await store.mail.one(water, item)).toMatchObject({ open: false, scans: [], steps: [], may: ['take'] })
    expect(await codeOf(store.mail.sender(water, item, '想看'))).toBe('not-found')
    const taken = await store.mail.take(water, await at(item, 'countyWater'), '2026-03-02', aKey())
    expect(taken).toMatchObject({ number: '2026-000001', cameFrom: { id: OFFICES.countyPetitions }, state: 'received' })
    expect(await store.mail.sender(water, taken, '办理')).toEqual(SENDER)
    expect((await store.mail.one(water, taken)).scans).toHaveLength(1)
    expect((await store.mail.one(clerk, item)).steps.at(-1)).toMatchObject({
      verb: 'take',
      data: { number: '2026-000001' },
    })
    expect(await codeOf(store.mail.one(water, item))).toBe('not-found')
  })
})

describe('who may see it', () => {
  it('is the own office alone, behind both walls', async () => {
    const item = await store.receive('countyPetitions', { sender: SENDER })
    for (const office of ['cityPetitions', 'countyWater', 'otherCountyHousing'] as const) {
      expect(await codeOf(store.mail.one(officerOf(office), item))).toBe('not-found')
      for (const table of ['mail_item', 'mail_sender', 'mail_step'])
        expect(
          await store.test.database.read(officerScope(office), (tx) =>
            tx.query<{ n: number }>(
              `select count(*)::int as n from ${table} where region_id = '990101' and $1 in (${table === 'mail_item' ? 'id' : 'item_id'})`,
              [item.itemId],
            ),
          ),
        ).toEqual([{ n: 0 }])
    }
  })

  it('leaves the history to nobody to change', async () => {
    const change = (sql: string) => store.test.database.write(officerScope('countyPetitions'), (tx) => tx.query(sql))
    await expect(change(`update mail_step set data = '{}'`)).rejects.toThrow(/permission denied/)
    await expect(change('delete from mail_item')).rejects.toThrow(/permission denied/)
  })

  it('tells a second officer of the first one’s step instead of overwriting it', async () => {
    const item = await store.receive('countyPetitions')
    const place = await at(item)
    await store.mail.give(clerk, place, { verb: 'open', enclosures: '', accused: [] }, aKey())
    expect(await codeOf(store.mail.give(clerk, place, { verb: 'return', to: '邮局', reason: '退' }, aKey()))).toBe(
      'conflict',
    )
  })
})

describe('the worklist of what is not yet registered', () => {
  it('stands in the order of Art. 22, goes on by key, and its counts are the denominator’s pending part', async () => {
    for (const receivedOn of ['2026-02-10', '2026-01-20', '2026-02-27', '2026-02-10'])
      await store.receive('cityPetitions', { receivedOn, postmarkedOn: null })
    const officer = officerOf('cityPetitions')
    const seen: string[] = []
    let after: string | undefined
    do {
      const page = await store.mail.worklist(officer, { limit: 3, after })
      seen.push(...page.items.map(({ receivedOn }) => receivedOn))
      after = page.next ?? undefined
    } while (after)
    expect(seen).toEqual(['2026-01-20', '2026-02-10', '2026-02-10', '2026-02-27'])
    expect(await store.mail.counts(officer)).toEqual({ pending: 4, overdue: 3, today: 0, soon: 0, later: 1, coming: 0 })
    expect((await store.mail.worklist(officer, { limit: 9, urgency: 'overdue' })).items).toHaveLength(3)
  })

  it('countReceivedAndRegistered: what came in and what of it is in the register, each item once across offices', async () => {
    const count = (offices: readonly string[]) =>
      store.test.database.read({ audience: 'system' }, (tx) =>
        countReceivedAndRegistered(tx, { from: '2026-01-01', to: '2026-03-31', offices }),
      )
    const before = await count([OFFICES.countyPetitions, OFFICES.countyWater])
    const [one, two, three] = [
      await store.receive('countyPetitions'),
      await store.receive('countyPetitions'),
      await store.receive('countyPetitions'),
    ]
    await store.step('countyPetitions', one, { verb: 'forward', to: OFFICES.countyWater, reason: '供水' })
    await store.mail.take(officerOf('countyWater'), await at(one, 'countyWater'), '2026-03-02', aKey())
    await store.step('countyPetitions', two, { verb: 'setAside', ground: 'advertising', reason: '宣传单' })
    await store.step('countyPetitions', three, { verb: 'open', enclosures: '', accused: [] })
    await store.mail.register(clerk, await at(three), aFiling({ channel: 'letter' }), aKey())
    const after = await count([OFFICES.countyPetitions, OFFICES.countyWater])
    const grown = Object.fromEntries(
      Object.entries(after).map(([name, n]) => [name, n - before[name as keyof typeof before]]),
    )
    expect(grown).toEqual({
      received: 4,
      toRegister: 2,
      registered: 1,
      pending: 1,
      forwarded: 1,
      returned: 0,
      setAside: 1,
    })
    const seen = await store.mail.figures(officerOf('countyPetitions'), {
      from: '2026-01-01',
      to: '2026-03-31',
      subtree: false,
    })
    expect(seen.registered).toBe((await count([OFFICES.countyPetitions])).registered)
  })

  it('finds an item by its bars, its number and its waybill', async () => {
    const item = await store.receive('countyPetitions', { kind: 'registered', waybill: 'XA12345678990' })
    for (const q of [item.barcode, item.number, 'XA12345678990'])
      expect((await store.mail.book(clerk, BookQuery.parse({ q }))).items.map(({ itemId }) => itemId)).toEqual([
        item.itemId,
      ])
  })
})

describe('who is told of mail that is passed on', () => {
  const told = () =>
    store.test.database.read({ audience: 'system' }, (tx) =>
      tx.query<{ kind: string; number: string; recipient: { officeId?: string }; confidential: boolean }>(
        `select kind, number, recipient, confidential from notification where about_of = 'mail' order by created_at, kind`,
      ),
    )

  it('the clerks of the office that it goes to, until it is taken in or taken back', async () => {
    await store.test.admin.query('delete from notification')
    const item = await store.receive('countyPetitions', { sender: SENDER })
    await store.step('countyPetitions', item, { verb: 'open', accused: [], enclosures: '' })
    const forward = { verb: 'forward', to: OFFICES.countyWater, reason: 'SECRET' } as const
    await store.step('countyPetitions', item, forward)
    await store.step('countyPetitions', item, { verb: 'recall', reason: 'SECRET' })
    await store.step('countyPetitions', item, forward)
    await store.mail.take(officerOf('countyWater'), await at(item, 'countyWater'), '2026-03-02', aKey())
    const rows = await told()
    expect(rows.map(({ kind, recipient }) => [kind, recipient.officeId])).toEqual([
      ['mail.coming', OFFICES.countyWater],
      ['@settle', undefined],
      ['mail.coming', OFFICES.countyWater],
      ['@settle', undefined],
    ])
    expect(rows[0]?.number).toBe(item.number)
    expect(JSON.stringify(rows)).not.toMatch(/SECRET|欧阳/)
    const staff = (['countyWater', 'countyPetitions', 'countyHousing'] as const).map((name) => {
      const { staffId: id, officeId } = officerOf(name)
      return { id, officeId } as never
    })
    const knowing = await store.test.database.read({ audience: 'system' }, (tx) =>
      mailSubject.mayKnow(tx, { regionId: item.regionId, id: item.itemId }, staff),
    )
    expect(knowing.map(({ officeId }) => officeId)).toEqual([OFFICES.countyPetitions])
  })

  it('of a letter that accuses somebody, by its number alone', async () => {
    await store.test.admin.query('delete from notification')
    const item = await store.receive('countyPetitions')
    await store.step('countyPetitions', item, { verb: 'open', accused: [OFFICES.countyHousing], enclosures: '' })
    await store.step('countyPetitions', item, { verb: 'forward', to: OFFICES.countyWater, reason: 'Theirs.' })
    expect(await told()).toMatchObject([{ kind: 'mail.coming', confidential: true }])
  })
})
