import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { renewLists, succeedMerged } from '../../server/src/domains/matter/index.ts'
import { mergeOffice } from '../../server/src/domains/office/index.ts'
import type { Officer } from '../../server/src/domains/identity/index.ts'
import { peopleOf } from '../factories/people.ts'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'

let portal: PortalOffice
let water: Officer
let admin: Officer
type Filed = Awaited<ReturnType<PortalOffice['file']>>
let open: Filed
let closed: Filed
let accusation: Filed
const SYSTEM = { audience: 'system' } as const
const anybody = { kind: 'system', name: 'test' } as const
const load = (key: Filed) => portal.desks.desk.load(anybody, key)
const numbers = async (): Promise<string[]> => {
  const { rows } = await portal.test.admin.query<{ number: string }>(
    'select number from issued_document order by number',
  )
  return rows.map(({ number }) => number)
}

beforeAll(async () => {
  portal = await openPortalOffice()
  const hire = await peopleOf(portal)
  admin = await hire('admin', 'countyPetitions', 'administrator')
  water = await hire('water', 'countyWater', 'handler')
  const housing = portal.offices.countyHousing.id
  ;[open, closed] = [await portal.file({}), await portal.file({})]
  for (const matter of [open, closed]) {
    await portal.give('countyPetitions', matter, 'assign', {
      lead: housing,
      assisting: [],
      noticeGiven: true,
      reason: 'Theirs.',
    })
    await portal.give('countyHousing', matter, 'accept', { way: 'handling-opinion', noticeGiven: true })
  }
  await portal.give('countyHousing', closed, 'withdraw', { reason: 'Settled.' }).catch(async () => {
    await portal.give('countyPetitions', closed, 'withdraw', { reason: 'Settled.' })
  })
  accusation = await portal.file({ class: 'accusation', accused: [portal.offices.countyWater.id] })
  await portal.give('countyPetitions', accusation, 'transfer', { to: housing, noticeGiven: true, reason: 'Theirs.' })
})
afterAll(() => portal.close())

describe('an office that is merged into another', () => {
  it('passes its open matters on with every clock as it stands, keeps its numbers, and leaves a trace of Art. 24(2)', async () => {
    const before = await load(open)
    const issued = await numbers()
    expect(await portal.desks.mergers.preview(admin, portal.offices.countyHousing.id)).toMatchObject({
      counts: [{ kind: 'matter', n: 2 }],
    })
    await expect(portal.desks.mergers.preview(water, portal.offices.countyHousing.id)).rejects.toMatchObject({
      code: 'not-allowed',
    })
    const { id: successor } = portal.offices.countyWater
    await expect(portal.desks.desk.load(water, open)).rejects.toMatchObject({ code: 'not-found' })
    await portal.test.database.write(SYSTEM, (tx) =>
      mergeOffice(tx, anybody, portal.offices.countyHousing.id, portal.offices.countyHousing.version, successor),
    )
    await portal.desks.offices.refresh()
    expect(await succeedMerged(portal.desks.matters)).toEqual({ succeeded: 1, refused: 1 })
    await renewLists(portal.desks.matters, 'after the merger')
    const after = await load(open)
    expect(after.matter).toMatchObject({ holder: successor, lead: successor, phase: before.matter.phase })
    const dates = ({ matter }: typeof before) =>
      matter.clocks.map(({ limit, startedOn, endedOn }) => [limit, startedOn, endedOn])
    expect(dates(after)).toEqual(dates(before))
    expect(after.events.at(-1)).toMatchObject({ type: 'succeeded', by: { kind: 'system', name: 'succession' } })
    expect(after.events.at(-1)?.data).toMatchObject({ basis: expect.stringContaining('第二十四条第二款') })
    expect(await numbers()).toEqual(issued)
  })

  it('is followed by its successor in closed records, too, but never in an accusation about the successor', async () => {
    expect((await portal.desks.desk.load(water, open)).matter.id).toBe(open.matterId)
    expect((await portal.desks.desk.load(water, closed)).matter.holder).not.toBe(portal.offices.countyWater.id)
    const listed = await portal.desks.desk.list(water, { scope: 'subtree', order: 'newest', limit: 100 })
    const ids = listed.items.map(({ matterId }) => matterId)
    expect(ids).toContain(closed.matterId)
    expect(ids).not.toContain(accusation.matterId)
    await expect(portal.desks.desk.load(water, accusation)).rejects.toMatchObject({ code: 'not-found' })
    expect((await load(accusation)).matter.holder).toBe(portal.offices.countyHousing.id)
  })

  it('changes nothing for the petitioner: number and query code go on working', async () => {
    const found = await portal.desks.desk.identify(open.number, open.queryCode)
    expect(found).toMatchObject({ matterId: open.matterId })
    const page = await portal.desks.desk.forCitizen({
      kind: 'citizen',
      regionId: open.regionId,
      matterId: open.matterId,
    })
    expect(JSON.stringify(page)).toContain('青蘅县水利局')
  })

  it('passes nothing on twice', async () => {
    expect(await succeedMerged(portal.desks.matters)).toEqual({ succeeded: 0, refused: 1 })
  })
})
