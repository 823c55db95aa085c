import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { canonicalJson } from '../../../platform/crypto/index.ts'
import * as receipts from '../../receipts/index.ts'
import { maySee, rebuildMatters, verifyMatters, type MatterFault } from '../index.ts'
import { getMatter } from '../reader.ts'
import { linkEvents, type MatterKey } from '../stream.ts'
import { phasesWith } from '../states.ts'
import { accepted, aMatter, anId, answered, delivered, OFFICES, reviewRequested } from '../testing/index.ts'
import { LAW } from '../testing/facts.ts'
import { officerOf, openMatterStore, type MatterStore } from '../testing/store.ts'
import { replaceLostCode } from '../lost-code.ts'
import { paperDesk } from '../paper-desk.ts'

vi.mock(import('../../receipts/index.ts'), async (original) => {
  const real = await original()
  return { ...real, newNumber: vi.fn<typeof real.newNumber>(real.newNumber) }
})

let store: MatterStore
beforeAll(async () => {
  store = await openMatterStore()
})
afterAll(() => store.close())

const PERSON = { name: 'Petitioner', phone: '13900000000', email: 'petitioner@example.org' }
const WHY = { to: OFFICES.neighbourPetitions, reason: 'The street lies beyond the county line.' }

const load = (key: MatterKey) => store.test.database.read({ audience: 'system' }, (tx) => getMatter(tx, key))
const targetOf = async (key: MatterKey): Promise<MatterKey> => {
  const target = (await load(key)).matter.handedOver?.target
  if (!target) throw new Error('was not handed over')
  return { regionId: target.regionId, matterId: target.matterId }
}
const refusal = async (work: Promise<unknown>): Promise<{ code: string; zh: string; en: string }> =>
  work.then(
    () => Promise.reject(new Error('was not refused')),
    (error: unknown) => error as { code: string; zh: string; en: string },
  )
async function faultsOf(...keys: MatterKey[]): Promise<MatterFault[]> {
  const found: MatterFault[] = []
  for await (const fault of verifyMatters(store.context))
    if (keys.some(({ matterId }) => matterId === fault.matterId)) found.push(fault)
  return found
}
const rows = async (text: string, values: readonly unknown[]): Promise<Record<string, unknown>[]> =>
  (await store.test.admin.query(text, [...values])).rows as Record<string, unknown>[]
const DAY = 86_400_000
const later = (days: number) => store.clock.set(new Date(Date.parse(store.clock.now()) + days * DAY).toISOString())

/** A matter that housing has accepted and handed over. */
async function handedOver(more: Parameters<MatterStore['file']>[0] = {}) {
  const { regionId, matterId, number, queryCode } = await store.file({ petitioners: [PERSON], ...more })
  const key = { regionId, matterId }
  await store.give('countyPetitions', key, 'transfer', { to: OFFICES.countyHousing, noticeGiven: true })
  later(1)
  await store.give('countyHousing', key, 'accept', { way: 'handling-opinion', noticeGiven: true })
  await store
    .give('countyHousing', key, 'supervise', { letter: 'Go on.', replyBy: '2030-01-01' })
    .catch(() => undefined)
  const before = (await load(key)).matter
  later(1)
  await store.give('countyHousing', key, 'handOver', WHY)
  return { key, target: await targetOf(key), number, queryCode, before }
}

describe('a matter handed over to another region', () => {
  it('ends here with the hash of what was copied, and begins there with the copy that this hash seals', async () => {
    const { key, target, before } = await handedOver()
    const [source, copy] = [await load(key), await load(target)]
    expect(source.matter.phase).toBe('handed-over')
    expect(copy.matter).toMatchObject({ phase: 'arriving', regionId: '990102', place: '990102', holder: WHY.to })
    const out = source.events.at(-1)
    const into = copy.events.at(-1)
    expect(out).toMatchObject({ type: 'handed-over', data: { events: before.version, target } })
    expect(into).toMatchObject({ type: 'taken-over-from', seq: out?.seq, data: { source: key, origin: key } })
    expect(copy.events.slice(0, -1)).toEqual(source.events.slice(0, -1))
    const relinked = linkEvents(key, copy.events.slice(0, -1))
    expect(into?.data).toMatchObject({ head: relinked.at(-1)?.hash })
    expect(out?.data).toMatchObject({ head: relinked.at(-1)?.hash })
    expect(await faultsOf(key, target)).toEqual([])
  })

  it('carries every running limit with its first start and its last day', async () => {
    const { target, before } = await handedOver()
    const running = before.clocks.filter(({ endedOn }) => endedOn === null)
    expect(running.length).toBeGreaterThan(0)
    const { clocks } = (await load(target)).matter
    for (const clock of running) expect(clocks).toContainEqual({ ...clock, office: WHY.to })
    const due =
      'select limit_id, started_on::text, due_on::text from matter_deadline where matter_id = $1 and ended_on is null'
    const [there] = await rows(`${due} and limit_id = 'handle'`, [target.matterId])
    expect(there).toMatchObject({ started_on: running.find(({ limit }) => limit === 'handle')?.startedOn })
  })

  it('takes people along sealed anew: another key, the same people, and no name in any row', async () => {
    const { key, target } = await handedOver({ petitioners: [{ ...PERSON, name: 'Qu Zhiyuan' }] })
    const [mine, theirs] = await Promise.all(
      [key, target].map(
        async ({ matterId }) =>
          (await rows('select sealed_key, sealed_people from matter_identity where matter_id = $1', [matterId]))[0],
      ),
    )
    expect(theirs?.['sealed_key']).not.toEqual(mine?.['sealed_key'])
    expect(theirs?.['sealed_people']).not.toEqual(mine?.['sealed_people'])
    const people = await store.desk.revealPeople(officerOf('neighbourPetitions'), target, 'To call back.')
    expect(people).toMatchObject([{ name: 'Qu Zhiyuan', phone: PERSON.phone }])
    for (const table of ['matter', 'matter_event', 'matter_search', 'matter_paper', 'notification', 'matter_identity'])
      expect(JSON.stringify(await rows(`select * from ${table}`, []))).not.toContain('Qu Zhiyuan')
  })

  it('takes attachments along, and papers with their numbers; letter and receipt lie on both sides', async () => {
    const file = { id: anId(77), name: 'map.pdf', type: 'application/pdf', size: 9, sha256: 'a'.repeat(64) }
    const { key, target } = await handedOver({ attachments: [file] })
    await store.give('neighbourPetitions', target, 'takeUp', {})
    expect(await store.desk.attachment(officerOf('neighbourPetitions'), target, file.id)).toEqual(file)
    expect(await rows('select sha256 from matter_file where matter_id = $1', [target.matterId])).toHaveLength(1)
    const papers = async (office: 'countyHousing' | 'neighbourPetitions', at: MatterKey) =>
      (await store.desk.forOfficer(officerOf(office), at)).papers.map(({ kind, number }) => [kind, number])
    const there = await papers('neighbourPetitions', target)
    expect(there).toEqual(await papers('countyHousing', key))
    expect(there.map(([kind]) => kind).slice(-2)).toEqual(['hand-over-letter', 'hand-over-receipt'])
    expect(there.slice(-2).every(([, number]) => number !== null && number !== undefined)).toBe(true)
    expect(there.at(-2)?.[1]).toContain('移')
  })

  it('says in its letter the time that the rule of the day leaves to take it up, in both languages', async () => {
    const letterOf = async (key: MatterKey) => {
      const { papers } = await store.desk.forOfficer(officerOf('countyHousing'), key)
      const seq = papers.findLast(({ kind }) => kind === 'hand-over-letter')?.seq ?? 0
      const said = await Promise.all(
        (['zh-CN', 'en'] as const).map((lang) =>
          paperDesk(store.context).paper(officerOf('countyHousing'), key, seq, lang, false),
        ),
      )
      return JSON.stringify(said)
    }
    const usual = await letterOf((await handedOver()).key)
    expect(usual).toContain('自收到之日起5个工作日内接收')
    expect(usual).toContain('within 5 working days of receipt')
    const law = vi.spyOn(store.context, 'law').mockReturnValue({
      ...LAW,
      limit: (office, id, on) => {
        const rule = LAW.limit(office, id, on)
        return rule && id === 'object' && office === WHY.to ? { ...rule, amount: 3, unit: 'calendar-days' } : rule
      },
    })
    const tightened = await letterOf((await handedOver()).key)
    law.mockRestore()
    expect(tightened).toContain('自收到之日起3日内接收')
    expect(tightened).toContain('within 3 days of receipt')
  })

  it('draws another number when two that go out at once drew the same one, and loses neither', async () => {
    const [one, other] = await Promise.all([
      store.file({ petitioners: [PERSON] }),
      store.file({ petitioners: [PERSON] }),
    ])
    const drawn = receipts.newNumber('990102', store.clock.today())
    vi.mocked(receipts.newNumber).mockReturnValueOnce(drawn).mockReturnValueOnce(drawn)
    await Promise.all([one, other].map((key) => store.give('countyPetitions', key, 'handOver', WHY)))
    const targets = await Promise.all([one, other].map(targetOf))
    const numbers = await Promise.all(targets.map(async (key) => (await load(key)).matter.number))
    expect(numbers).toContain(drawn)
    expect(new Set(numbers).size).toBe(2)
    expect(await faultsOf(one, other, ...targets)).toEqual([])
  })

  it('fits its new region: the offices there see it, those here do not, and recusals stay', async () => {
    const { regionId, matterId } = await store.file({ petitioners: [PERSON] })
    const key = { regionId, matterId }
    await store.give(null, key, 'recuse', { staffId: anId(2001 + 19), reason: 'A relative.' })
    await store.give('countyPetitions', key, 'handOver', WHY)
    const { matter } = await load(await targetOf(key))
    const offices = store.context.offices()
    expect(matter.recused).toEqual([anId(2001 + 19)])
    expect(matter.participants).toEqual([WHY.to])
    expect(maySee(officerOf('countyPetitions'), matter, offices)).toBe(false)
    expect(maySee(officerOf('cityPetitions'), matter, offices)).toBe(true)
    const [row] = await rows('select seen_by from matter where id = $1', [matter.id])
    expect(row?.['seen_by']).not.toContain(OFFICES.countyPetitions)
  })

  it('never brings an accusation to an accused office', async () => {
    const accused = { class: 'accusation' as const, accused: [OFFICES.neighbour], petitioners: [PERSON] }
    const key = await store.file(accused)
    expect(await refusal(store.give('countyPetitions', key, 'handOver', WHY))).toMatchObject({
      code: 'accusation-protected',
    })
  })

  it('goes on there when it is taken up, and the source learns of it', async () => {
    const { key, target } = await handedOver()
    await store.give('neighbourPetitions', target, 'takeUp', { note: 'We go on.' })
    expect((await load(target)).matter).toMatchObject({ phase: 'accepted', holder: WHY.to, lead: WHY.to })
    expect((await load(key)).matter.handedOver).toMatchObject({ receivedOn: store.clock.today() })
    expect((await load(key)).events.at(-1)).toMatchObject({ type: 'hand-over-received' })
    expect(await faultsOf(key, target)).toEqual([])
    const late = await refusal(store.give('neighbourPetitions', target, 'sendBack', { reasons: 'After all.' }))
    expect(late.code).toBe('step-not-open')
  })

  it('is sent back within the days of an objection; the source goes on as it stood, with what was said meanwhile', async () => {
    const { key, target, before } = await handedOver()
    await store.desk.give({ kind: 'citizen', ...target }, target, {
      verb: 'addMaterial',
      input: { note: 'A second picture.', attachments: [] },
    })
    await store.give('neighbourPetitions', target, 'sendBack', { reasons: 'The street is yours.' })
    const { matter, events } = await load(key)
    expect(matter).toMatchObject({ phase: before.phase, holder: before.holder, lead: before.lead, handedOver: null })
    expect(matter.clocks).toEqual(before.clocks)
    expect(events.at(-1)).toMatchObject({ type: 'material-added', data: { note: 'A second picture.' } })
    expect((await load(target)).matter.phase).toBe('sent-back')
    expect(await faultsOf(key, target)).toEqual([])
    await store.give('countyHousing', key, 'handOver', WHY)
    const again = await targetOf(key)
    expect(again).not.toEqual(target)
    expect(await faultsOf(key, target, again)).toEqual([])
  })

  it('is not sent back after the last day that the rule of the day leaves', async () => {
    const { target } = await handedOver()
    const [row] = await rows(
      "select due_on::text from matter_deadline where matter_id = $1 and limit_id = 'object' and ended_on is null",
      [target.matterId],
    )
    store.clock.set(`${String(row?.['due_on'])}T02:00:00.000Z`)
    later(1)
    const late = await refusal(store.give('neighbourPetitions', target, 'sendBack', { reasons: 'Not ours.' }))
    expect(late).toMatchObject({ code: 'window-closed' })
    expect(late.en).toContain('Take it up')
    await store.give('neighbourPetitions', target, 'takeUp', {})
  })

  it('is refused in both languages: twice, at once, to itself, inside the region, when closed and in review', async () => {
    const { key } = await handedOver()
    const cases: [() => Promise<unknown>, string, string][] = []
    cases.push([() => store.give('countyHousing', key, 'handOver', WHY), '已移送', 'Handed over'])
    const fresh = await store.file({ petitioners: [PERSON] })
    const give = (to: string) => store.give('countyPetitions', fresh, 'handOver', { to, reason: 'There.' })
    cases.push([() => give(OFFICES.countyPetitions), '本单位', 'the office'])
    cases.push([() => give(OFFICES.countyWater), '其他区划', 'another region'])
    for (const [work, zh, en] of cases) {
      const refused = await refusal(work())
      expect(refused.zh).toContain(zh)
      expect(refused.en.toLowerCase()).toContain(en.toLowerCase())
    }
    const version = (await load(fresh)).matter.version
    const both = await Promise.allSettled(
      [1, 2].map(() => store.give('countyPetitions', { ...fresh, expectedVersion: version }, 'handOver', WHY)),
    )
    expect(both.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected'])
    expect(
      await rows("select id from matter where region_id = '990102' and id = $1", [(await targetOf(fresh)).matterId]),
    ).toHaveLength(1)
    const gone = await store.file({ petitioners: [PERSON] })
    await store.desk.give({ kind: 'citizen', ...gone }, gone, { verb: 'withdraw', input: { reason: '' } })
    expect((await refusal(store.give('countyPetitions', gone, 'handOver', WHY))).code).toBe('step-not-open')
    const stranger = await store.file({ petitioners: [PERSON] })
    expect((await refusal(store.give('countyWater', stranger, 'handOver', WHY))).code).toBe('not-found')
  })

  it('is handed over only while it is being routed or handled: not in review, not when answered or closed', () => {
    expect(phasesWith('handOver')).toEqual(['registered', 'routed', 'accepted'])
    const inReview = reviewRequested(
      delivered(
        answered(accepted(aMatter().registeredAt('countyHousing', '2026-03-02'), '2026-03-04'), '2026-03-10'),
        '2026-03-11',
      ),
      '2026-03-12',
    )
    expect(inReview.refusal('handOver', WHY)).toMatchObject({ code: 'step-not-open' })
    expect(inReview.refusal('handOver', WHY).says).toContain('review')
  })

  it('keeps one number and one query code for its petitioner, who sees one timeline', async () => {
    const { key, target, number, queryCode } = await handedOver()
    expect(await store.desk.identify(number, queryCode)).toEqual(target)
    const there = (await load(target)).matter.number
    expect(await store.desk.identify(there, queryCode)).toEqual(target)
    expect(await store.desk.identify(there, 'WRONGCODE')).toBeNull()
    expect(await store.desk.whereIs(key)).toEqual(target)
    const seen = await store.desk.forCitizen({ kind: 'citizen', ...target })
    expect(seen.number).toBe(number)
    expect(seen.timeline.map(({ type }) => type)).toEqual(['registered', 'transferred', 'accepted', 'taken-over-from'])
    await store.give('neighbourPetitions', target, 'sendBack', { reasons: 'Yours.' })
    expect(await store.desk.identify(number, queryCode)).toEqual(key)
    const back = await store.desk.forCitizen({ kind: 'citizen', ...key })
    expect(back.timeline.slice(-2).map(({ type }) => type)).toEqual(['handed-over', 'handed-back'])
  })

  it('tells the petitioner, and ends the old code for both numbers when a new one is asked for', async () => {
    const { key, target, number, queryCode } = await handedOver()
    const told = await rows('select kind from notification where about_id = any($1)', [[key.matterId, target.matterId]])
    expect(told.map(({ kind }) => kind)).toEqual(expect.arrayContaining(['matter.handed-over', 'matter.to-take-up']))
    await replaceLostCode(store.context, number, PERSON.email)
    expect(await store.desk.identify(number, queryCode)).toBeNull()
    expect(await store.desk.identify((await load(target)).matter.number, queryCode)).toBeNull()
  })

  it('leaves a fact on both sides under the office that registered it, of which the later one names the earlier', async () => {
    const { key, target } = await handedOver()
    const counted = () =>
      rows(
        'select matter_id, phase, origin_id, registered_by, received_on from matter_fact where matter_id = any($1) and known_to is null',
        [[key.matterId, target.matterId]],
      )
    const stands = (both: Record<string, unknown>[]) =>
      Object.fromEntries(both.map(({ matter_id, phase }) => [matter_id === key.matterId ? 'here' : 'there', phase]))
    expect(stands(await counted())).toEqual({ here: 'handed-over', there: 'arriving' })
    expect((await counted()).every((row) => row['registered_by'] === OFFICES.countyPetitions)).toBe(true)
    expect((await counted()).find((row) => row['origin_id'] !== null)).toMatchObject({
      matter_id: target.matterId,
      origin_id: key.matterId,
    })
    later(1)
    await store.give('neighbourPetitions', target, 'sendBack', { reasons: 'Yours.' })
    expect(await counted()).toMatchObject([{ matter_id: key.matterId }])
    const before = canonicalJson(
      await rows('select * from matter_fact where matter_id = $1 order by known_from', [key.matterId]),
    )
    await rebuildMatters(store.context)
    expect(
      canonicalJson(await rows('select * from matter_fact where matter_id = $1 order by known_from', [key.matterId])),
    ).toBe(before)
    expect(await faultsOf(key, target)).toEqual([])
  })

  it('is proved by both sides: whoever writes one side anew, with hashes that fit, is found on it and on the other', async () => {
    const { key, target } = await handedOver()
    const forge = async (at: MatterKey, text: string) => {
      const { events } = await load(at)
      const forged = events.map((event) =>
        event.type === 'registered' ? { ...event, data: { ...event.data, text } } : event,
      )
      for (const row of linkEvents(at, forged))
        await rows('update matter_event set data = $3, previous = $4, hash = $5 where matter_id = $1 and seq = $2', [
          at.matterId,
          row.seq,
          JSON.stringify(row.data),
          row.previous,
          row.hash,
        ])
    }
    const { text } = await store.desk.forOfficer(officerOf('neighbourPetitions'), target)
    await forge(target, 'Nothing was dark.')
    expect((await faultsOf(key, target)).map(({ matterId, kind }) => [matterId, kind])).toContainEqual([
      target.matterId,
      'copy',
    ])
    await forge(target, text)
    expect(await faultsOf(key, target)).toEqual([])
    await forge(key, 'Nothing was dark.')
    const found = (await faultsOf(key, target)).map(({ matterId, kind }) => [matterId, kind])
    expect(found).toContainEqual([key.matterId, 'copy'])
    expect(found).toContainEqual([target.matterId, 'counterpart'])
    await forge(key, text)
    await rows(
      "update matter_event set data = jsonb_set(data, '{target,matterId}', to_jsonb($2::text)) where matter_id = $1 and type = 'handed-over'",
      [key.matterId, anId(9)],
    )
    expect((await faultsOf(key, target)).map(({ matterId, kind }) => [matterId, kind])).toContainEqual([
      target.matterId,
      'counterpart',
    ])
  })

  it('may be handed on to a third region: number and code lead there, and every copy is proved', async () => {
    const { key, target, number, queryCode } = await handedOver()
    await store.give('neighbourPetitions', target, 'takeUp', {})
    later(1)
    await store.give('neighbourPetitions', target, 'handOver', {
      to: OFFICES.countyPetitions,
      reason: 'It is there after all.',
    })
    const third = await targetOf(target)
    expect(await store.desk.identify(number, queryCode)).toEqual(third)
    expect(await faultsOf(key, target, third)).toEqual([])
  })
})
