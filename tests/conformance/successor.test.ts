import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findIssued } from '../../server/src/domains/document/reader.ts'
import { book, bookingScope } from '../../server/src/domains/hall/appointments.ts'
import { setRoom, setUpHall } from '../../server/src/domains/hall/arrange.ts'
import { wish } from '../../server/src/domains/hall/booking.ts'
import { countInHalls } from '../../server/src/domains/hall/count-reader.ts'
import { takeRoom } from '../../server/src/domains/hall/rooms.ts'
import { someTerms } from '../../server/src/domains/hall/testing/hall.ts'
import { scopeOf, type Officer } from '../../server/src/domains/identity/index.ts'
import { Receiving } from '../../server/src/domains/mailroom/item.ts'
import { BookQuery } from '../../server/src/domains/mailroom/list-query.ts'
import { COMMANDS } from '../../server/src/domains/matter/index.ts'
import { withPredecessors } from '../../server/src/domains/office/index.ts'
import { asOfNow, countFigures, type MeasureId } from '../../server/src/domains/statistics/index.ts'
import { newId, sha256 } from '../../server/src/platform/crypto/index.ts'
import { peopleOf } from '../factories/people.ts'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'

/**
 * What a merged office had finished, or what it accuses, as its successor, a stranger and the database see it; and that a merger counts
 * nothing twice, loses nothing and leaves everybody's work with them.
 */
let portal: PortalOffice
let old: string
let heir: string
let convener: Officer
let mover: Officer
let heirHead: Officer
let stranger: Officer
let admin: Officer
let n = 0
const SYSTEM = { audience: 'system' } as const
const TODAY = '2026-11-20'
const PERIOD = { from: '2026-01-01', to: '2026-12-31' } as const
const aKey = () => {
  n += 1
  return { key: `successor-${n}`, fingerprint: sha256(`successor-${n}`) }
}
type ItemKey = { regionId: string; itemId: string }
type Key = { regionId: string; matterId: string }
const mail: Record<'finished' | 'accusing' | 'passing', ItemKey | undefined> = {
  finished: undefined,
  accusing: undefined,
  passing: undefined,
}
let meeting: { regionId: string; id: string }
let decision: string
let mine: Key
let takenOver: Key
let hallId: string
let bookingId: string
let before: Counted

const item = (name: keyof typeof mail): ItemKey => mail[name] ?? { regionId: '', itemId: '' }
const rows = async <Row>(officer: Officer, sql: string, values: unknown[] = []): Promise<Row[]> =>
  portal.test.database.read(scopeOf(officer), (tx) => tx.query<Row & object>(sql, values))
const register = (officer: Officer) =>
  portal.test.database.read(scopeOf(officer), (tx) =>
    findIssued(tx, {
      offices: withPredecessors(portal.desks.offices.tree(), officer.officeId),
      year: undefined,
      kind: undefined,
      after: undefined,
      limit: 50,
    }),
  )

async function receive(
  officer: Officer,
  accused: string[],
  state: 'set-aside' | 'open' | 'received',
): Promise<ItemKey> {
  const { mail: room } = portal.desks
  const sender = { name: '欧阳寄件', phone: '', address: '', postcode: '' }
  const { regionId, itemId } = await room.receive(
    officer,
    Receiving.parse({ kind: 'letter', receivedOn: TODAY, postmarkedOn: null, sender }),
    aKey(),
  )
  const at = async () => ({
    regionId,
    itemId,
    expectedVersion: (await room.one(officer, { regionId, itemId })).version,
  })
  if (state !== 'received') await room.give(officer, await at(), { verb: 'open', enclosures: '', accused }, aKey())
  if (state === 'set-aside')
    await room.give(officer, await at(), { verb: 'setAside', ground: 'advertising', reason: '广告' }, aKey())
  return { regionId, itemId }
}

/** A meeting from its plan to its minutes, with one decision that the old office carried out. */
async function meet(): Promise<void> {
  const { conference } = portal.desks
  const plan = { title: '联席会议', on: TODAY, time: '09:00', place: '一楼', chair: '主任', invited: [old] }
  meeting = await conference.plan(convener, plan, aKey())
  const act = async (command: Parameters<typeof conference.act>[2]) => {
    const { version } = await conference.meeting(convener, meeting)
    await conference.act(convener, { ...meeting, expectedVersion: version }, command, aKey())
  }
  const proposal = { kind: 'theme', matter: null, title: '路灯', background: '多处不亮' } as const
  const { id } = await conference.propose(convener, proposal, [], aKey())
  await act({ verb: 'list', input: { item: id } })
  await act({ verb: 'announce', input: {} })
  await act({ verb: 'hold', input: {} })
  const decided = { item: id, text: '清点路灯', lead: old, assisting: [], dueOn: '2026-12-10' }
  await act({ verb: 'decide', input: decided })
  await act({ verb: 'resolve', input: { item: id, resolution: '照办', deferred: false } })
  await act({ verb: 'minute', input: { minutes: '会议议定清点路灯。' } })
  decision = (await conference.meeting(convener, meeting)).decisions[0]?.id ?? ''
  const step = async (officer: Officer, command: Parameters<typeof conference.followUpAct>[2]) => {
    const { version } = (await conference.meeting(convener, meeting)).decisions[0] ?? { version: 0 }
    const at = { regionId: meeting.regionId, id: decision, expectedVersion: version }
    await conference.followUpAct(officer, at, command, aKey())
  }
  await step(mover, { verb: 'report', input: { text: '清点完毕', done: true } })
  await step(convener, { verb: 'confirm', input: { remark: '' } })
  await act({ verb: 'close', input: {} })
}

/** A hall of the old office with an appointment and a meeting in one of its rooms. */
async function furnishHall(): Promise<void> {
  const context = portal.desks.hall
  const keeper = { ...mover, officeKind: 'petition-office', roles: ['head', 'intake-clerk', 'handler'] } as const
  const date = '2026-11-24'
  hallId = await portal.test.database.write(scopeOf(keeper), async (tx) => {
    const name = { zh: '大厅', en: 'Hall' }
    const { id } = await setUpHall(tx, context, keeper, { name, place: '', terms: someTerms({ inForceFrom: TODAY }) })
    const room = { name: { zh: '调解室', en: 'Room' }, seats: 10, active: true }
    await setRoom(tx, context, keeper, { hallId: id, version: 1 }, room)
    const [made] = await tx.query<{ id: string }>('select id from hall_room where hall_id = $1', [id])
    const use = {
      roomId: made?.id ?? '',
      date,
      starts: '09:00',
      ends: '10:00',
      purpose: 'mediation',
      peoplePresent: 2,
    } as const
    await takeRoom(tx, context, keeper, id, { ...use, matter: null })
    return id
  })
  bookingId = newId()
  const asked = wish.parse({ date, starts: '09:00', contact: { name: '欧阳预约', phone: '0999-1' } })
  await portal.test.database.write(bookingScope(bookingId, '990101'), (tx) =>
    book(tx, context, { id: bookingId, hallId, wish: asked, officer: null }),
  )
}

interface Counted {
  figures: readonly (readonly [MeasureId, number, number | null])[]
  bookings: number
  rooms: number
  letters: { received: number; toRegister: number; registered: number }
}

/** What the county counts in the year. */
async function count(): Promise<Counted> {
  const { database } = portal.test
  const measures = ['received', 'concluded', 'limits'] as const
  const figures = await database.read(SYSTEM, async (tx) => {
    const day = asOfNow(portal.clock.now())
    const table = await countFigures(tx, portal.desks.offices.tree(), { measures, cut: { period: PERIOD }, day })
    return table.total.map(
      ({ numerator, denominator }, at) => [measures[at] ?? 'received', numerator, denominator] as const,
    )
  })
  const [hall] = await database.read(SYSTEM, async (tx) => [
    {
      bookings: await countInHalls(tx, 'bookings', {
        from: '2026-01-01',
        to: '2026-12-31',
        offices: [old, heir],
        asOf: null,
      }),
      rooms: (await tx.query(`select from hall_room_use where state = 'booked'`)).length,
    },
  ])
  const { received, toRegister, registered } = await portal.desks.mail.figures(convener, { ...PERIOD, subtree: true })
  return {
    figures,
    bookings: hall?.bookings ?? 0,
    rooms: hall?.rooms ?? 0,
    letters: { received, toRegister, registered },
  }
}

beforeAll(async () => {
  portal = await openPortalOffice()
  const hire = await peopleOf(portal)
  ;[old, heir] = [portal.offices.countyHousing.id, portal.offices.countyWater.id]
  admin = await hire('admin', 'cityPetitions', 'administrator')
  convener = await hire('convener', 'countyPetitions', 'head', 'handler', 'intake-clerk')
  mover = await hire('mover', 'countyHousing', 'handler', 'intake-clerk')
  const giver = await hire('giver', 'countyHousing', 'handler', 'intake-clerk')
  heirHead = await hire('heirhead', 'countyWater', 'head', 'handler', 'intake-clerk')
  stranger = await hire('stranger', 'countyLabour', 'head', 'handler', 'intake-clerk')
  mail.finished = await receive(mover, [], 'set-aside')
  mail.accusing = await receive(mover, [heir], 'open')
  mail.passing = await receive(mover, [], 'received')
  await meet()
  await furnishHall()
  const handled = async (officer: Officer): Promise<Key> => {
    const matter = await portal.file({})
    const assigned = { lead: old, assisting: [], noticeGiven: true, reason: 'Theirs.' }
    await portal.give('countyPetitions', matter, 'assign', assigned)
    const input = COMMANDS.accept.input.parse({ way: 'handling-opinion', noticeGiven: true })
    await portal.desks.desk.give(officer, matter, { verb: 'accept', input })
    return { regionId: matter.regionId, matterId: matter.matterId }
  }
  ;[mine, takenOver] = [await handled(mover), await handled(giver)]
  const { handover } = portal.desks
  const lines = (await handover.work(giver, giver.staffId)).items.map(({ kind, id }) => ({
    kind,
    id,
    to: mover.staffId,
  }))
  const sheet = await handover.offer(
    giver,
    { staffId: giver.staffId, reason: 'leaving', note: '', items: lines },
    aKey(),
  )
  const { version, items } = await handover.one(mover, sheet)
  await handover.act(
    mover,
    { ...sheet, expectedVersion: version },
    { verb: 'accept', input: { items: items.map((line) => line.n) } },
    aKey(),
  )
  before = await count()
  await portal.desks.mergers.prepare(
    admin,
    { officeId: old, successorId: heir, on: portal.clock.today(), moving: [mover.staffId], reason: '机构改革' },
    aKey(),
  )
  mover = { ...mover, officeId: heir, officePath: portal.offices.countyWater.path }
})
afterAll(() => portal.close())

describe('the mail room of a merged office', () => {
  it('is read by its successor in its book, item by item, with its history and sender, and not by a stranger', async () => {
    const { mail: room } = portal.desks
    const book = await room.book(heirHead, BookQuery.parse({}))
    expect(book.items.map(({ office, number }) => [office.id, number])).toEqual([
      [old, '2026-000003'],
      [old, '2026-000001'],
    ])
    const one = await room.one(heirHead, item('finished'))
    expect(one).toMatchObject({ office: { id: old }, state: 'set-aside', may: [], open: true })
    expect(one.steps.map(({ verb }) => verb)).toContain('setAside')
    expect(await room.sender(heirHead, item('finished'), '核对')).toMatchObject({ name: '欧阳寄件' })
    expect((await room.book(stranger, BookQuery.parse({}))).items).toEqual([])
    await expect(room.one(stranger, item('finished'))).rejects.toMatchObject({ code: 'not-found' })
  })

  it('keeps from the successor what accuses it (Art. 30(3))', async () => {
    await expect(portal.desks.mail.one(heirHead, item('accusing'))).rejects.toMatchObject({ code: 'not-found' })
    expect(await rows(heirHead, 'select from mail_item where id = $1', [item('accusing').itemId])).toEqual([])
  })

  it('is changed by nobody: neither through the desk nor in the database', async () => {
    const { itemId, regionId } = item('finished')
    const at = { ...item('finished'), expectedVersion: 3 }
    await expect(
      portal.desks.mail.give(heirHead, at, { verb: 'resume', reason: '再办' }, aKey()),
    ).rejects.toMatchObject({ code: 'not-found' })
    for (const officer of [heirHead, mover, stranger]) {
      const write = (sql: string) =>
        portal.test.database.write(scopeOf(officer), (tx) => tx.query(`${sql} returning 1 as one`, [itemId]))
      expect(await write(`update mail_item set note = 'x' where id = $1`)).toEqual([])
      expect(await write(`update mail_sender set sealed_key = '' where item_id = $1`)).toEqual([])
      expect(await write('delete from mail_scan where item_id = $1')).toEqual([])
      await expect(
        write(`insert into mail_step (region_id, item_id, seq, at, office_id, verb, data)
          values ('${regionId}', $1, 99, now(), '${officer.officeId}', 'note', '{}')`),
      ).rejects.toThrow('row-level security')
    }
  })
})

describe('the meetings and the register of a merged office', () => {
  it('are read by its successor: meeting, agenda, minutes and what was carried out; a stranger sees none', async () => {
    const { conference } = portal.desks
    const { items } = await conference.meetings(heirHead, { limit: 20 })
    expect(items.map(({ id, state }) => [id, state])).toEqual([[meeting.id, 'closed']])
    const seen = await conference.meeting(heirHead, meeting)
    expect(seen).toMatchObject({ minutes: '会议议定清点路灯。', invited: [{ id: old }], may: [] })
    expect(seen.items.map(({ title }) => title)).toEqual(['路灯'])
    const done = await conference.followUp(heirHead, { side: 'ours', done: true, limit: 20 })
    expect(done.items).toMatchObject([{ id: decision, lead: { id: old }, mayReport: false, mayConfirm: false }])
    expect((await conference.meetings(stranger, { limit: 20 })).items).toEqual([])
    await expect(conference.meeting(stranger, meeting)).rejects.toMatchObject({ code: 'not-found' })
  })

  it('show every document with the office that issued it', async () => {
    const issued = await register(heirHead)
    expect(issued.length).toBeGreaterThan(0)
    expect(new Set(issued.map(({ officeId }) => officeId))).toEqual(new Set([old]))
    expect(await register(stranger)).toEqual([])
    expect(await rows(stranger, 'select from issued_document where office_id = $1', [old])).toEqual([])
  })

  it('are changed by nobody', async () => {
    const { version } = await portal.desks.conference.meeting(heirHead, meeting)
    await expect(
      portal.desks.conference.act(
        heirHead,
        { ...meeting, expectedVersion: version },
        { verb: 'attend', input: { office: old, delegate: '谁', post: '', status: 'confirmed' } },
        aKey(),
      ),
    ).rejects.toMatchObject({ code: 'not-allowed' })
    for (const sql of [
      `update conference_meeting set minutes = 'x' where id = '${meeting.id}'`,
      `update conference_item set resolution = 'x' where meeting_id = '${meeting.id}'`,
      `update conference_attendance set delegate = 'x' where meeting_id = '${meeting.id}'`,
      `update conference_decision set text = 'x' where id = '${decision}'`,
    ])
      for (const officer of [heirHead, stranger])
        expect([
          sql,
          await portal.test.database.write(scopeOf(officer), (tx) => tx.query(`${sql} returning 1 as one`)),
        ]).toEqual([sql, []])
  })
})

describe('after a merger', () => {
  it('nothing is counted twice or lost: matters, letters, appointments and rooms are as many as before', async () => {
    expect(before).toMatchObject({ bookings: 1, rooms: 1, letters: { received: 3 } })
    // A letter on its way to the successor is owed by neither book until it is taken in, as any that is forwarded.
    const { letters, ...others } = before
    expect(await count()).toMatchObject({ ...others, letters: { received: letters.received, registered: 0 } })
    const { version } = await portal.desks.mail.one(heirHead, item('passing'))
    const at = { ...item('passing'), expectedVersion: version }
    await portal.desks.mail.take(heirHead, at, TODAY, aKey())
    expect((await count()).letters).toMatchObject({ toRegister: letters.toRegister, registered: 0 })
  })

  it('the appointments and rooms of its hall are those of the successor, and of no stranger', async () => {
    const asked = `select (select count(*)::int from hall_booking where id = $1) as booked,
      (select count(*)::int from hall_room_use where hall_id = $2) as taken`
    expect(await rows(heirHead, asked, [bookingId, hallId])).toEqual([{ booked: 1, taken: 1 }])
    expect(await rows(stranger, asked, [bookingId, hallId])).toEqual([{ booked: 0, taken: 0 }])
  })

  it('who moved along bears the own work and what was taken over before, and the matter says so', async () => {
    const { items } = await portal.desks.handover.work(heirHead, mover.staffId)
    const ids = items.filter(({ kind }) => kind === 'matter').map(({ id }) => id)
    expect(ids.toSorted()).toEqual([mine.matterId, takenOver.matterId].toSorted())
    for (const key of [mine, takenOver])
      expect((await portal.desks.handover.ofMatter(heirHead, key)).bearer).toMatchObject({ name: 'mover' })
  })
})
