import { verify } from '@node-rs/argon2'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { findInstallation } from '../../platform/db/index.ts'
import { ROLES } from '../identity/index.ts'
import { verifyMatters, type MatterFault } from '../matter/index.ts'
import { readTree, successorOf, type OfficeTree } from '../office/index.ts'
import { OFFICE_SKETCHES } from './district/offices.ts'
import { ACCOUNTS, DEMONSTRATION_PASSWORD, FIRST_ACCOUNTS } from './district/staff.ts'
import { DEMONSTRATION } from './generate.ts'
import { loadDemonstration, type DemonstrationDesk, type Loaded } from './load.ts'
import { openEmptyInstallation, type EmptyInstallation } from './testing/installation.ts'
import { lawOf } from './testing/world.ts'

/** As many as prove it; the stories themselves are told whole in `generate.test.ts`. */
const FEWER = { ...DEMONSTRATION, count: 300 }

let empty: EmptyInstallation
let desk: DemonstrationDesk
let loaded: Loaded | undefined
let tree: OfficeTree

const rows = async <Row>(sql: string): Promise<Row[]> => (await empty.test.admin.query(sql)).rows as Row[]
const countOf = async (table: string): Promise<number> =>
  Number((await rows<{ n: string }>(`select count(*) as n from ${table}`))[0]?.n)

beforeAll(async () => {
  empty = await openEmptyInstallation()
  const { test, clock, keys, files, rules } = empty
  desk = { matters: { database: test.database, clock, keys }, files, rules }
})
afterAll(() => empty.close())

describe('loading the demonstration district', () => {
  it('leaves nothing behind when it is interrupted', async () => {
    const broken = { ...desk, rules: { ...desk.rules, calendar: { ...desk.rules.calendar, holidays: null as never } } }
    await expect(loadDemonstration(broken)).rejects.toThrow(TypeError)
    expect([await countOf('office'), await countOf('staff'), await countOf('matter')]).toEqual([0, 0, 0])
    expect((await findInstallation(empty.test.database))?.loadedAt).toBeNull()
  })

  it('loads once, and marks the installation as loaded', async () => {
    const [one, other] = await Promise.all([loadDemonstration(desk, FEWER), loadDemonstration(desk, FEWER)])
    loaded = one ?? other
    expect([one, other]).toContain(undefined)
    expect(loaded?.matters).toBe(await countOf('matter'))
    expect(loaded?.events).toBe(await countOf('matter_event'))
    expect((await findInstallation(empty.test.database))?.loadedAt).not.toBeNull()
    expect(await loadDemonstration(desk)).toBeUndefined()
    tree = await empty.test.database.read({ audience: 'system' }, readTree)
  })

  it('numbers every paper of an office and year in a row, in the order of the days', async () => {
    const series = await rows<{ issued: number; last: number; first: number; counted: number; ordered: boolean }>(`
      select count(*)::int as issued, max(n) as last, min(n) as first, bool_and(on_date >= before) as ordered,
        (select last from document_counter c where c.code_word = i.code_word and c.year = i.year and c.series = i.series
          and c.region_id = i.region_id) as counted
      from (select *, coalesce(lag(on_date) over (partition by region_id, code_word, year, series order by n), on_date) as before
        from issued_document) i
      group by region_id, code_word, year, series`)
    expect(series.length).toBeGreaterThan(50)
    expect(series.filter((one) => one.first !== 1 || one.last !== one.issued || one.counted !== one.issued)).toEqual([])
    expect(series.every(({ ordered }) => ordered)).toBe(true)
    expect(await countOf('matter_paper')).toBe(await countOf('issued_document'))
    const [{ words } = { words: 0 }] = await rows<{ words: number }>(
      'select count(*)::int as words from (select from office group by region_id, code_word having count(*) > 1) as twice',
    )
    expect(words).toBe(0)
  })

  it('has reviews decided by panels, and a rule of the county that asks for two', async () => {
    const rules = await rows<{ members: number }>('select members from review_panel_rule')
    expect(rules).toEqual([{ members: 2 }])
    const [signed] = await rows<{ n: string }>(
      `select count(*) as n from matter_event where type = 'reviewed' and jsonb_array_length(data->'signedBy') >= 2`,
    )
    expect(Number(signed?.n)).toBeGreaterThan(0)
  })

  it('furnishes the reception hall: numbers, appointments, roster, reception days and a sponsored matter in every state', async () => {
    const states = await rows<{ state: string }>('select distinct state from hall_ticket order by state')
    expect(states.map(({ state }) => state)).toEqual(['attended', 'called', 'done', 'missed', 'waiting'])
    const days = await rows<{ state: string }>('select state from leader_day order by date')
    expect(days.map(({ state }) => state)).toEqual(['held', 'published', 'planned'])
    expect(await countOf('hall_booking')).toBe(3)
    expect(await countOf('hall_duty')).toBe(18)
    expect(await countOf('leader_commitment')).toBe(3)
    expect(await countOf('hall_receiver')).toBe(2)
    expect(await countOf('matter_sponsor')).toBe(1)
    expect([await countOf('hall_room'), await countOf('hall_room_use')]).toEqual([2, 4])
  })

  it('makes streams whose chains hold and lists that follow from them', async () => {
    const { test, clock } = empty
    const law = lawOf(tree)
    const context = { database: test.database, clock, offices: () => tree, law: () => law }
    const faults: MatterFault[] = []
    for await (const fault of verifyMatters(context)) faults.push(fault)
    expect(faults).toEqual([])
  })

  it('has the accounts that it prints, all with the published password', async () => {
    const staff = await rows<{
      username: string
      name: string
      roles: string[]
      office: string
      password_hash: string
    }>(
      `select username, name, roles, office.name_zh as office, password_hash from staff
       join staff_secret on staff_secret.staff_id = staff.id join office on office.id = staff.office_id order by username`,
    )
    const nameOf = (key: string) => OFFICE_SKETCHES.find((office) => office.key === key)?.name.zh
    const printed = [...ACCOUNTS].sort((a, b) => (a.username < b.username ? -1 : 1))
    expect(staff.map(({ username, name, roles, office }) => ({ username, name, roles, office }))).toEqual(
      printed.map(({ username, name, roles, office }) => ({ username, name, roles, office: nameOf(office) })),
    )
    expect(await verify(staff[0]?.password_hash ?? '', DEMONSTRATION_PASSWORD)).toBe(true)
    expect(new Set(FIRST_ACCOUNTS.flatMap(({ roles }) => roles))).toEqual(new Set(ROLES))
  })

  it('shows a merged office, a hotline and a local variant', () => {
    const named = (zh: string) => [...tree.byId.values()].find(({ name }) => name.zh === zh)
    const merged = named('子虚市城乡规划局')
    expect(merged?.active).toBe(false)
    expect(successorOf(tree, merged?.id ?? '')?.name.zh).toBe('子虚市自然资源和规划局')
    expect(named('子虚市市民服务热线中心')?.ruleSet).toBe('hotline-12345')
    expect(named('员峤县信访局')?.ruleSet).toBe('zhejiang')
    expect([...tree.byId.values()].every(({ regionId }) => regionId.startsWith('9901'))).toBe(true)
  })

  it('publishes some answers of petitioners who agreed, and keeps the files that they sent', async () => {
    const published = await rows<{ publish_consent: boolean; class: string; phase: string }>(
      `select publish_consent, class, phase from published_answer
       join publication p on p.region_id = published_answer.region_id and p.public_id = published_answer.id
       join matter on matter.region_id = p.region_id and matter.id = p.matter_id`,
    )
    expect(published.length).toBeGreaterThan(10)
    const states = await rows<{ state: string }>('select distinct state from publication order by state')
    expect(states.map(({ state }) => state)).toEqual(['checked', 'proposed', 'published', 'sent-back', 'withdrawn'])
    expect(published.every((row) => row.publish_consent && row.class !== 'accusation')).toBe(true)
    const [file] = await rows<{ sha256: string }>(
      `select data->'attachments'->0->>'sha256' as sha256 from matter_event where jsonb_array_length(data->'attachments') > 0 limit 1`,
    )
    expect(await empty.files.has(file?.sha256 ?? '')).toBe(true)
  })

  it('has a mail room: letters of the register, and others that wait at every distance from their last day', async () => {
    const states = await rows<{ state: string; n: number }>(
      `select state, count(*)::int as n from mail_item join office on office.id = office_id
       where name_zh like '%县信访局' group by state`,
    )
    const of = Object.fromEntries(states.map(({ state, n }) => [state, n]))
    expect(Object.keys(of).sort()).toEqual(
      ['forwarded', 'opened', 'received', 'registered', 'returned', 'set-aside', 'taken'].sort(),
    )
    expect((of['received'] ?? 0) + (of['opened'] ?? 0)).toBeGreaterThan(10)
    expect(
      await rows(
        `select 1 from mail_item where matter_id is not null
         and not exists (select from matter where matter.region_id = matter_region and matter.id = matter_id)`,
      ),
    ).toEqual([])
    const gaps = `select 1 from mail_item group by office_id, year having max(seq) <> count(*)`
    expect(await rows(gaps)).toEqual([])
  })

  it('has the topics that the matters name', async () => {
    expect(
      await rows('select distinct topic from matter where topic is not null and topic not in (select code from topic)'),
    ).toEqual([])
  })
})
