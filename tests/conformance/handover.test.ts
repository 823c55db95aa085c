import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { changeStaff, getStaff, type Officer } from '../../server/src/domains/identity/index.ts'
import { wordingBy } from '../../server/src/domains/document/testing/wording.ts'
import { handoverForms } from '../../server/src/domains/handover/index.ts'
import { writeSheet } from '../../server/src/domains/handover/papers.ts'
import { SheetView } from '../../server/src/domains/handover/views.ts'
import { renderHtmlPreview } from '../../server/src/platform/documents/index.ts'
import { COMMANDS, type Command, type Verb } from '../../server/src/domains/matter/index.ts'
import { readTree } from '../../server/src/domains/office/index.ts'
import { newId, sha256 } from '../../server/src/platform/crypto/index.ts'
import { peopleOf } from '../factories/people.ts'
import { openPortalOffice, type PortalOffice, type PortalOfficeName } from '../factories/portal-office.ts'

let portal: PortalOffice
let hire: Awaited<ReturnType<typeof peopleOf>>
let head: Officer
let admin: Officer
let taker: Officer
let n = 0
const SYSTEM = { audience: 'system' } as const
const aKey = () => {
  n += 1
  return { key: `handover-${n}`, fingerprint: sha256(`handover-${n}`) }
}

beforeAll(async () => {
  portal = await openPortalOffice()
  hire = await peopleOf(portal)
  head = await hire('head', 'countyPetitions', 'head')
  admin = await hire('admin', 'countyPetitions', 'administrator')
  taker = await hire('taker', 'countyPetitions', 'handler', 'intake-clerk')
})
afterAll(() => portal.close())

type Key = { regionId: string; matterId: string }
const give = (officer: Officer, key: Key, verb: Verb, input: unknown) =>
  portal.desks.desk.give(officer, key, { verb, input: COMMANDS[verb].input.parse(input) } as Command)
const somebody = async (office: PortalOfficeName = 'countyPetitions'): Promise<Officer> => {
  n += 1
  return hire(`person${n}`, office, 'intake-clerk', 'handler', 'supervisor')
}
/** A matter that this officer sorted and that is now in this officer's hands. */
const matterOf = async (officer: Officer, filing = {}): Promise<Key & { number: string }> => {
  const matter = await portal.file(filing)
  await give(officer, matter, 'classify', {
    class: 'request',
    topic: null,
    litigationRelated: false,
    accused: [],
    urgent: true,
    reason: 'Looked at.',
  })
  return matter
}
const work = (officer: Officer, of: Officer = officer) => portal.desks.handover.work(officer, of.staffId)
const kinds = async (of: Officer) => (await work(of)).items.map(({ kind }) => kind)
const offerAll = async (from: Officer, to: Officer, by: Officer = from) => {
  const { items } = await work(by, from)
  return portal.desks.handover.offer(
    by,
    {
      staffId: from.staffId,
      reason: 'leaving',
      note: '',
      items: items.map(({ kind, id }) => ({ kind, id, to: to.staffId })),
    },
    aKey(),
  )
}
const act = async (
  officer: Officer,
  key: { regionId: string; id: string },
  command: Parameters<PortalOffice['desks']['handover']['act']>[2],
) => {
  const { version } = await portal.desks.handover.one(officer, key)
  await portal.desks.handover.act(officer, { ...key, expectedVersion: version }, command, aKey())
}
const deactivate = (officer: Officer) =>
  portal.test.database.write(SYSTEM, async (tx) =>
    changeStaff(
      tx,
      {
        clock: portal.clock,
        tree: await readTree(tx),
        actor: admin,
        requireFree: portal.desks.identity.requireFree,
      },
      officer.staffId,
      undefined,
      { active: false },
    ),
  )
const tomorrow = '2026-11-23'
const aDuty = async (officer: Officer, date = tomorrow): Promise<string> => {
  const [hall, duty] = [newId(), newId()]
  await portal.test.admin.query(
    `insert into hall (region_id, id, office_id, offices, name_zh, name_en, place, active, version)
     values ('990101', $1, $2, array[$2]::uuid[], '大厅', 'Hall', '', true, 1)`,
    [hall, portal.offices.countyPetitions.id],
  )
  await portal.test.admin.query(
    `insert into hall_duty (region_id, id, hall_id, date, half, kind, staff_id, name, office_id, active, version)
     values ('990101', $1, $2, $3, 'morning', 'officer', $4, '', $5, true, 1)`,
    [duty, hall, date, officer.staffId, officer.officeId],
  )
  return duty
}
const receive = (officer: Officer, key: Key) =>
  portal.test.admin.query(
    `insert into hall_receiver (region_id, matter_id, officer_id, office_id, since, version) values ($1, $2, $3, $4, now(), 1)`,
    [key.regionId, key.matterId, officer.staffId, officer.officeId],
  )
const applyForRelief = (officer: Officer, key: Key) =>
  portal.desks.relief.apply(
    officer,
    key,
    { amount: 100, need: 'A fire.', grounds: 'Nothing else.', recipient: { name: 'Somebody', account: '1' } },
    aKey(),
  )

describe('everything that is bound to an officer', () => {
  it('stands in one list, from every desk: the matter, the visit first received, the application, the duty to come', async () => {
    const leaver = await somebody()
    const matter = await matterOf(leaver)
    await receive(leaver, matter)
    await applyForRelief(leaver, matter)
    await aDuty(leaver)
    await aDuty(leaver, '2026-11-19')
    expect(await kinds(leaver)).toEqual(['matter', 'relief', 'first-receiver', 'duty'])
    const { items } = await work(leaver)
    expect(items[0]?.what).toMatchObject({ number: matter.number, matter: { matterId: matter.matterId } })
    expect(items.at(-1)?.what).toMatchObject({ dueOn: tomorrow, matter: null })
  })

  it('whoever acted last has it; what went to another office or was closed is with nobody here', async () => {
    const [leaver, other] = [await somebody(), await somebody()]
    const [taken, sent] = [await matterOf(leaver), await matterOf(leaver)]
    await give(other, taken, 'classify', {
      class: 'request',
      topic: null,
      litigationRelated: false,
      accused: [],
      urgent: false,
      reason: 'Mine now.',
    })
    await give(leaver, sent, 'transfer', { to: portal.offices.countyWater.id, noticeGiven: true, reason: 'Theirs.' })
    expect(await kinds(leaver)).toEqual([])
    expect(await kinds(other)).toEqual(['matter'])
  })

  it('is read by the person, heads and administrators, and by no colleague; a recused head learns that there is something, not what', async () => {
    const leaver = await somebody()
    const matter = await matterOf(leaver)
    await give(head, matter, 'recuse', { staffId: head.staffId, reason: 'A relative.' })
    expect((await work(head, leaver)).items).toEqual([
      { kind: 'matter', regionId: matter.regionId, id: matter.matterId, what: null, offeredTo: null },
    ])
    await expect(work(taker, leaver)).rejects.toMatchObject({ code: 'not-found' })
    await expect(work(await somebody('countyWater'), leaver)).rejects.toMatchObject({ code: 'not-found' })
  })
})

describe('handing over', () => {
  it('changes nothing before it is accepted; then each desk says who carries on, with the sheet in its history', async () => {
    const leaver = await somebody()
    const matter = await matterOf(leaver)
    await receive(leaver, matter)
    const duty = await aDuty(leaver)
    const before = await portal.desks.desk.load(head, matter)
    const key = await offerAll(leaver, taker)
    expect(await kinds(leaver)).toHaveLength(3)
    await act(taker, key, { verb: 'accept', input: {} })
    const sheet = await portal.desks.handover.one(leaver, key)
    expect(sheet).toMatchObject({ state: 'closed', from: { name: leaver.name } })
    expect(sheet.number).toMatch(/移〔2026〕\d+号/)
    expect(await kinds(leaver)).toEqual([])
    expect(await kinds(taker)).toEqual(['matter', 'first-receiver', 'duty'])
    const { rows } = await portal.test.admin.query<{ type: string; note: string }>(
      'select type, note from hall_step where subject_id = any($1) order by type',
      [[matter.matterId, duty]],
    )
    expect(rows).toEqual(
      ['duty.handed-over', 'receiver.accept'].map((type) => ({ type, note: `移交（${sheet.number}）` })),
    )
    expect((await portal.desks.handover.ofMatter(taker, matter)).bearer?.name).toBe('taker')
    const after = await portal.desks.desk.load(head, matter)
    expect(after.matter.clocks).toEqual(before.matter.clocks)
  })

  it('puts the successor into the panel, and never somebody who made the opinion that is reviewed', async () => {
    const [leaver, presiding, next] = [
      await hire('panel1', 'county', 'handler'),
      await hire('panel2', 'county', 'handler'),
      await hire('panel3', 'county', 'handler'),
    ]
    const countyHead = await hire('countyhead', 'county', 'head')
    const matter = await portal.file({})
    await portal.give('countyPetitions', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
    await portal.give('countyPetitions', matter, 'answer', {
      request: 'x',
      facts: 'x',
      opinion: 'x',
      legalBasis: 'x',
      outcome: 'not-supported',
    })
    await portal.give('countyPetitions', matter, 'deliver', {
      paper: 'handling-opinion',
      method: 'in-person',
      proof: 'Signed.',
      receiver: 'self',
      on: '2026-11-20',
    })
    await portal.give('countyPetitions', matter, 'requestReview', {
      reasons: 'Wrong.',
      came: 'paper',
      receivedOn: '2026-11-20',
      on: '2026-11-20',
    })
    const { matter: now } = await portal.desks.desk.load({ kind: 'system', name: 'test' }, matter)
    if (now.holder !== countyHead.officeId) throw new Error('the review is elsewhere')
    await give(countyHead, matter, 'formPanel', {
      members: [leaver.staffId, presiding.staffId],
      presiding: leaver.staffId,
      reason: '',
    })
    expect(await kinds(leaver)).toEqual(['panel'])
    await act(next, await offerAll(leaver, next), { verb: 'accept', input: {} })
    const { matter: after } = await portal.desks.desk.load(countyHead, matter)
    expect(after.panel).toMatchObject({ members: [next.staffId, presiding.staffId], presiding: next.staffId })
    expect(await kinds(leaver)).toEqual([])
    expect(await kinds(next)).toEqual(['panel'])
    const maker = await hire('maker', 'county', 'handler')
    await portal.test.admin.query(
      `update matter_event set by = jsonb_set(by, '{staffId}', to_jsonb($2::text)) where matter_id = $1 and type = 'answered'`,
      [matter.matterId, maker.staffId],
    )
    const again = await offerAll(next, maker)
    await expect(act(maker, again, { verb: 'accept', input: {} })).rejects.toMatchObject({ code: 'recused' })
    expect(await kinds(next)).toEqual(['panel'])
  })

  it('keeps a piece of work on one sheet at a time, and two answers at once from both counting', async () => {
    const leaver = await somebody()
    await matterOf(leaver)
    const key = await offerAll(leaver, taker)
    await expect(offerAll(leaver, taker, head)).rejects.toMatchObject({ code: 'step-not-open' })
    const { version } = await portal.desks.handover.one(taker, key)
    const accept = () =>
      portal.desks.handover.act(taker, { ...key, expectedVersion: version }, { verb: 'accept', input: {} }, aKey())
    const tries = await Promise.allSettled([accept(), accept()])
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1)
  })

  it('tells the successor and whoever left, and names no matter in the message', async () => {
    const leaver = await somebody()
    const matter = await matterOf(leaver)
    const key = await offerAll(leaver, taker)
    await act(taker, key, { verb: 'decline', input: { reason: 'Too much.' } })
    const { rows } = await portal.test.admin.query<{ kind: string; recipient_key: string; number: string }>(
      'select kind, recipient_key, number from notification where about_id = $1 order by kind desc',
      [key.id],
    )
    expect(rows.map(({ kind, recipient_key }) => [kind, recipient_key])).toEqual([
      ['handover.offered', `staff:${taker.staffId}`],
      ['handover.answered', `staff:${leaver.staffId}`],
    ])
    expect(rows.map(({ number }) => number).join()).not.toContain(matter.number)
    await act(leaver, key, { verb: 'withdraw', input: { reason: 'Later.' } })
  })

  it('reads as it was issued, whatever becomes of the words of the office', async () => {
    const [from, form] = [await somebody(), handoverForms[0]]
    await matterOf(from)
    const key = await offerAll(from, taker)
    if (!form) throw new Error('no form')
    const read = async () => {
      const view = await portal.desks.handover.one(from, key)
      expect(SheetView.parse(view)).not.toHaveProperty('words')
      return (['zh-CN', 'en'] as const).map((lang) => renderHtmlPreview(writeSheet(view, lang))).join('')
    }
    expect(await read()).toContain('Every time limit runs on')
    const { rows } = await portal.test.admin.query<{ id: string }>(
      'select id from issued_document where subject_id = $1',
      [key.id],
    )
    const printed = await portal.desks.issued(from, rows[0]?.id ?? '', 'en')
    expect(printed).toEqual(writeSheet(await portal.desks.handover.one(from, key), 'en'))
    const wording = wordingBy(portal.desks.matters, head, form)
    await wording.neverChanges(read)
    await wording.close('Ask {issuer}.')
    const next = await somebody()
    await matterOf(next)
    const view = await portal.desks.handover.one(next, await offerAll(next, taker))
    expect(renderHtmlPreview(writeSheet(view, 'en'))).toContain('<p>Ask ')
    expect(await read()).not.toContain('Ask ')
  })

  it('is read by whom it concerns and by heads; another office finds nothing', async () => {
    const leaver = await somebody()
    await matterOf(leaver)
    const key = await offerAll(leaver, taker)
    await expect(portal.desks.handover.one(await somebody(), key)).rejects.toMatchObject({ code: 'not-found' })
    await expect(portal.desks.handover.one(await somebody('countyWater'), key)).rejects.toMatchObject({
      code: 'not-found',
    })
    expect((await portal.desks.handover.list(head, { limit: 50 })).items.map(({ id }) => id)).toContain(key.id)
    await act(taker, key, { verb: 'accept', input: {} })
  })
})

describe('an account', () => {
  it('is not closed, nor moved to another office, while work is with it; the sentence says how much and what to do', async () => {
    const leaver = await somebody()
    await matterOf(leaver)
    await expect(deactivate(leaver)).rejects.toMatchObject({
      code: 'step-not-open',
      en: expect.stringMatching(/still has 1 pieces of open work.*Hand-over/s),
    })
    const move = portal.test.database.write(SYSTEM, async (tx) =>
      changeStaff(
        tx,
        { clock: portal.clock, tree: await readTree(tx), actor: admin, requireFree: portal.desks.identity.requireFree },
        leaver.staffId,
        undefined,
        { officeId: portal.offices.countyWater.id },
      ),
    )
    await expect(move).rejects.toMatchObject({ code: 'step-not-open' })
    await act(taker, await offerAll(leaver, taker), { verb: 'accept', input: {} })
    expect((await deactivate(leaver)).active).toBe(false)
  })

  it('is not closed while somebody else’s work waits for it', async () => {
    const [leaver, next] = [await somebody(), await somebody()]
    await matterOf(leaver)
    const key = await offerAll(leaver, next)
    await expect(deactivate(next)).rejects.toMatchObject({ code: 'step-not-open' })
    await act(leaver, key, { verb: 'withdraw', input: { reason: 'Mistake.' } })
    expect((await deactivate(next)).active).toBe(false)
  })

  it('is closed by order with everything going to the head, on a numbered sheet, in one act', async () => {
    const leaver = await somebody()
    const [matter] = [await matterOf(leaver), await offerAll(leaver, taker)]
    await receive(leaver, matter)
    const release = (to: Officer) =>
      portal.desks.handover.release(
        admin,
        { staffId: leaver.staffId, head: to.staffId, note: 'Left at once.', expectedVersion: 1 },
        aKey(),
      )
    await expect(release(taker)).rejects.toMatchObject({ code: 'invalid' })
    const boss = await hire('boss', 'countyPetitions', 'head')
    const key = await release(boss)
    if (!key) throw new Error('no sheet')
    expect(await portal.desks.handover.one(boss, key)).toMatchObject({ byOrder: true, state: 'closed' })
    expect(await kinds(boss)).toEqual(['matter', 'first-receiver'])
    const closed = await portal.test.database.read(SYSTEM, (tx) => getStaff(tx, leaver.staffId))
    expect(closed.active).toBe(false)
  })
})
