import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { newId, sha256 } from '../../server/src/platform/crypto/index.ts'
import { INHERITED_KINDS } from '../../server/src/domains/office/index.ts'
import { INHERITANCES } from '../../server/src/domains/handover/index.ts'
import { getStaff, type Officer } from '../../server/src/domains/identity/index.ts'
import { peopleOf } from '../factories/people.ts'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'

let portal: PortalOffice
let admin: Officer
let mover: Officer
let stayer: Officer
let heirHead: Officer
let old: string
let heir: string
let matter: Awaited<ReturnType<PortalOffice['file']>>
let n = 0
const SYSTEM = { audience: 'system' } as const
const today = '2026-11-22'
const aKey = () => {
  n += 1
  return { key: `merger-${n}`, fingerprint: sha256(`merger-${n}`) }
}

const FILLERS: Readonly<Record<string, unknown>> = {
  text: '',
  uuid: '00000000-0000-7000-8000-000000000000',
  integer: 1,
  bigint: 1,
  boolean: true,
  date: today,
  'timestamp with time zone': '2026-11-20T00:00:00Z',
  jsonb: '[]',
  ARRAY: '{}',
  bytea: Buffer.from('x'),
}
/** A row with what the test says; whatever else it must have is filled in. */
async function row(table: string, given: Record<string, unknown>): Promise<string> {
  const { rows: columns } = await portal.test.admin.query<{ column_name: string; data_type: string }>(
    `select column_name, data_type from information_schema.columns
     where table_name = $1 and is_nullable = 'NO' and column_default is null and is_generated = 'NEVER'`,
    [table],
  )
  const id = newId()
  const filled = Object.fromEntries(columns.map(({ column_name, data_type }) => [column_name, FILLERS[data_type]]))
  const whole: Record<string, unknown> = {
    ...filled,
    region_id: '990101',
    ...('id' in filled ? { id } : {}),
    version: 1,
    ...given,
  }
  if (!columns.some(({ column_name }) => column_name === 'version')) delete whole['version']
  const names = Object.keys(whole)
  await portal.test.admin.query(
    `insert into ${table} (${names.join()}) values (${names.map((_, at) => `$${at + 1}`).join()})`,
    Object.values(whole),
  )
  return id
}
const one = async <Row>(sql: string, values: unknown[] = []): Promise<Row> => {
  const { rows } = await portal.test.admin.query(sql, values)
  return rows[0] as Row
}
const officeOf = async (table: string, id: string, column = 'office_id', key = 'id'): Promise<string> =>
  (await one<{ office: string }>(`select ${column} as office from ${table} where ${key} = $1`, [id])).office

interface Left {
  mail: string
  opened: string
  accusing: string
  coming: string
  done: string
  hall: string
  duty: string
  pastDuty: string
  supervised: string
  answered: string
  closedCase: string
  meeting: string
  hidden: string
  decision: string
  relief: string
  line: string
  oldLine: string
  campaign: string
  item: string
  topic: string
  suggestion: string
  hearing: string
}
let left: Left

/** Something of every kind at the office that goes, beside what is finished and stays. */
async function furnish(): Promise<Left> {
  const other = portal.offices.countyPetitions.id
  const hall = await row('hall', { office_id: old, offices: [old, other] })
  const campaign = await row('backlog_campaign', {
    office_id: old,
    seen_by: [old, other],
    state: 'running',
    criteria: '{}',
  })
  const meeting = await row('conference_meeting', { office_id: old, state: 'planned', invited: [other] })
  const topic = await row('suggestion_topic', { office_id: old, state: 'published' })
  const answered = await row('supervision_case', {
    office_id: old,
    supervisor_id: other,
    seen_by: [old, other],
    matter_id: matter.matterId,
    state: 'open',
    kind: 'overdue',
  })
  await row('hall_window', { hall_id: hall, office_id: old })
  await row('hall_receiver', { matter_id: matter.matterId, office_id: old, officer_id: mover.staffId })
  await row('leader_commitment', { office_id: old, state: 'open' })
  await row('matter_sponsor', { matter_id: matter.matterId, office_id: old, state: 'active' })
  await row('hall_room_use', {
    hall_id: hall,
    office_id: old,
    state: 'booked',
    date: '2026-12-01',
    staff_id: mover.staffId,
  })
  await row('supervision_advice', { from_office: other, to_office: old, seen_by: [other] })
  await row('publication', { matter_id: matter.matterId, office_id: old, state: 'proposed', topic: null })
  const item = await row('conference_item', { office_id: old, proposed_by: old, state: 'proposed' })
  return {
    hall,
    campaign,
    meeting,
    topic,
    answered,
    mail: await row('mail_item', { office_id: old, seq: 1, state: 'received' }),
    opened: await row('mail_item', { office_id: old, seq: 2, state: 'opened' }),
    accusing: await row('mail_item', { office_id: old, seq: 3, state: 'opened', accused: [heir] }),
    done: await row('mail_item', { office_id: old, seq: 4, state: 'registered' }),
    coming: await row('mail_item', { office_id: other, seq: 9, state: 'forwarded', forwarded_to: old }),
    duty: await row('hall_duty', { hall_id: hall, office_id: old, date: '2026-12-01' }),
    pastDuty: await row('hall_duty', { hall_id: hall, office_id: old, date: '2026-11-01' }),
    supervised: await row('supervision_case', {
      office_id: other,
      supervisor_id: old,
      seen_by: [old, other],
      matter_id: matter.matterId,
      state: 'open',
      kind: 'bounced',
    }),
    closedCase: await row('supervision_case', {
      office_id: old,
      supervisor_id: other,
      seen_by: [old, other],
      matter_id: matter.matterId,
      state: 'closed',
      kind: 'no-notice',
    }),
    hidden: await row('conference_item', {
      office_id: other,
      proposed_by: other,
      state: 'resolved',
      hidden_from: [old],
    }),
    decision: await row('conference_decision', { office_id: other, item_id: item, lead_id: old, state: 'open' }),
    relief: await row('relief_application', {
      office_id: old,
      matter_id: matter.matterId,
      seen_by: [old],
      state: 'applied',
    }),
    line: await row('relief_line', { office_id: old, year: 2026, code: 'A', amount: 500 }),
    oldLine: await row('relief_line', { office_id: old, year: 2025, code: 'A', amount: 500 }),
    item: await row('backlog_item', {
      campaign_id: campaign,
      matter_region: '990101',
      matter_id: matter.matterId,
      office_id: old,
      state: 'assigned',
    }),
    suggestion: await row('suggestion', { topic_id: topic, office_id: old, number: 'S1' }),
    hearing: await row('hearing', { matter_id: matter.matterId, office_id: old, state: 'announced', invited: [old] }),
  }
}

beforeAll(async () => {
  portal = await openPortalOffice()
  const hire = await peopleOf(portal)
  ;[old, heir] = [portal.offices.countyHousing.id, portal.offices.countyWater.id]
  admin = await hire('admin', 'countyPetitions', 'administrator')
  mover = await hire('mover', 'countyHousing', 'handler')
  stayer = await hire('stayer', 'countyHousing', 'auditor')
  heirHead = await hire('heirhead', 'countyWater', 'head', 'handler')
  matter = await portal.file({})
  await portal.give('countyPetitions', matter, 'assign', {
    lead: old,
    assisting: [],
    noticeGiven: true,
    reason: 'Theirs.',
  })
  left = await furnish()
})
afterAll(() => portal.close())

const wish = (on: string) => ({
  officeId: old,
  successorId: heir,
  on,
  moving: [mover.staffId],
  reason: '机构改革',
})

describe('a merger of offices', () => {
  it('counts something of every kind that any desk has', async () => {
    expect(INHERITANCES.map(({ kind }) => kind).toSorted()).toEqual(INHERITED_KINDS.toSorted())
    const { counts, staff } = await portal.desks.mergers.preview(admin, old, heir)
    expect(counts.map(({ kind }) => kind).toSorted()).toEqual(['matter', ...INHERITED_KINDS].toSorted())
    expect(counts.find(({ kind }) => kind === 'mail')?.n).toBe(2)
    expect(staff.map(({ name }) => name).toSorted()).toEqual(['mover', 'stayer'])
    await expect(portal.desks.mergers.preview(heirHead, old)).rejects.toMatchObject({ code: 'not-allowed' })
  })

  it('is prepared once for a day to come, changes nothing before it, and can be called off', async () => {
    const prepare = (on: string) => portal.desks.mergers.prepare(admin, wish(on), aKey())
    await expect(prepare('2020-01-01')).rejects.toMatchObject({ code: 'invalid' })
    const key = await prepare('2027-01-01')
    await expect(prepare('2027-01-02')).rejects.toMatchObject({ code: 'step-not-open' })
    await portal.desks.mergers.carryOut()
    expect(await officeOf('hall', left.hall)).toBe(old)
    const seen = await portal.desks.mergers.one(admin, key)
    expect(seen).toMatchObject({ state: 'prepared', mayCallOff: true, number: expect.stringMatching(/移〔\d+〕1号/) })
    const callOff = () => portal.desks.mergers.callOff(admin, { ...key, expectedVersion: seen.version }, '改期', aKey())
    await callOff()
    await expect(callOff()).rejects.toMatchObject({ code: 'conflict' })
    expect(await portal.desks.mergers.one(admin, key)).toMatchObject({ state: 'called-off', mayCallOff: false })
  })

  it('takes effect by itself on its day: every desk of the successor goes on with what was open', async () => {
    const key = await portal.desks.mergers.prepare(admin, wish('2027-01-01'), aKey())
    await portal.test.admin.query('update office_merger set on_date = $2 where id = $1', [key.id, '2026-01-01'])
    await portal.desks.mergers.carryOut()
    const after = await portal.desks.mergers.one(admin, key)
    expect(after).toMatchObject({ state: 'done', mayCallOff: false })
    for (const [table, id, column, idColumn] of [
      ['hall', left.hall],
      ['hall_window', left.hall, 'office_id', 'hall_id'],
      ['hall_receiver', matter.matterId, 'office_id', 'matter_id'],
      ['hall_duty', left.duty],
      ['matter_sponsor', matter.matterId, 'office_id', 'matter_id'],
      ['supervision_case', left.supervised, 'supervisor_id'],
      ['supervision_case', left.answered],
      ['conference_meeting', left.meeting],
      ['conference_decision', left.decision, 'lead_id'],
      ['hearing', left.hearing],
      ['relief_application', left.relief],
      ['relief_line', left.line],
      ['backlog_campaign', left.campaign],
      ['backlog_item', left.item],
      ['suggestion_topic', left.topic],
      ['suggestion', left.suggestion],
      ['publication', matter.matterId, 'office_id', 'matter_id'],
      ['mail_item', left.mail, 'forwarded_to'],
      ['mail_item', left.opened, 'forwarded_to'],
      ['mail_item', left.coming, 'forwarded_to'],
      ['matter', matter.matterId, 'holder'],
    ] as const)
      expect.soft([table, column, await officeOf(table, id, column, idColumn)]).toEqual([table, column, heir])
    const counted = new Map(after.counted.map(({ kind, n }) => [kind, n]))
    for (const { kind, n } of after.passed) expect.soft([kind, n]).toEqual([kind, counted.get(kind)])
    expect(after.left).toEqual([])
  })

  it('leaves with the old office what it finished, and what may not go to the successor (Art. 30(3))', async () => {
    for (const [table, id] of [
      ['mail_item', left.done],
      ['mail_item', left.accusing],
      ['mail_item', left.mail],
      ['hall_duty', left.pastDuty],
      ['supervision_case', left.closedCase],
      ['relief_line', left.oldLine],
    ] as const)
      expect.soft([table, await officeOf(table, id)]).toEqual([table, old])
    const { hidden } = await one<{ hidden: string[] }>(
      'select hidden_from as hidden from conference_item where id = $1',
      [left.hidden],
    )
    expect(hidden).toEqual([old, heir])
    const numbers = await one<{ n: number }>('select count(*)::int as n from issued_document where office_id = $1', [
      old,
    ])
    expect(numbers.n).toBe(2)
  })

  it('stands in the history of every record, and is read by the successor', async () => {
    for (const [table, id, where] of [
      ['mail_step', left.mail, 'item_id'],
      ['mail_step', left.coming, 'item_id'],
      ['hall_step', left.hall, 'subject_id'],
      ['hall_step', left.duty, 'subject_id'],
      ['hall_step', matter.matterId, 'subject_id'],
      ['supervision_step', left.answered, 'case_id'],
      ['conference_step', left.meeting, 'subject_id'],
      ['conference_step', left.decision, 'subject_id'],
      ['hearing_step', left.hearing, 'hearing_id'],
      ['relief_step', left.relief, 'application_id'],
      ['backlog_step', left.item, 'subject_id'],
      ['suggestion_step', left.topic, 'subject_id'],
      ['publication_step', matter.matterId, 'matter_id'],
    ] as const) {
      const { said } = await one<{ said: string }>(
        `select row_to_json(s)::text as said from ${table} s where ${where} = $1 order by seq desc limit 1`,
        [id],
      )
      expect.soft([table, said]).toEqual([table, expect.stringContaining('第二十四条第二款')])
    }
    const scope = { audience: 'officer', officeId: heir, staffId: heirHead.staffId } as const
    const seen = await portal.test.database.read(scope, (tx) =>
      tx.query<{ n: number }>(
        `select (select count(*)::int from relief_line where id = $1) + (select count(*)::int from supervision_case where id = $2)
           + (select count(*)::int from suggestion_step where subject_id = $3) + (select count(*)::int from mail_item where id = $4) as n`,
        [left.oldLine, left.closedCase, left.topic, left.mail],
      ),
    )
    expect(seen[0]?.n).toBe(4)
  })

  it('moves the accounts that were chosen with their roles, and lists the others to be decided', async () => {
    const at = (staffId: string) => portal.test.database.read(SYSTEM, (tx) => getStaff(tx, staffId))
    expect(await at(mover.staffId)).toMatchObject({ officeId: heir, roles: ['handler'], active: true })
    expect(await at(stayer.staffId)).toMatchObject({ officeId: old })
    const { prepared } = await portal.desks.mergers.preview(admin, old)
    expect(prepared?.staying).toEqual([{ id: stayer.staffId, name: 'stayer', active: true }])
  })

  it('passes nothing on twice, and what arrives later in the next round', async () => {
    await portal.desks.mergers.carryOut()
    const late = await row('mail_item', { office_id: old, seq: 5, state: 'received' })
    await portal.desks.mergers.carryOut()
    expect(await officeOf('mail_item', late, 'forwarded_to')).toBe(heir)
    const { prepared } = await portal.desks.mergers.preview(admin, old)
    expect(prepared?.passed.find(({ kind }) => kind === 'mail')?.n).toBe(3)
  })

  it('changes nothing for the petitioner: number and query code go on working', async () => {
    expect(await portal.desks.desk.identify(matter.number, matter.queryCode)).toMatchObject({
      matterId: matter.matterId,
    })
  })
})
