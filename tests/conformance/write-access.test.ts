import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { DEMONSTRATION } from '../../server/src/domains/demonstration/generate.ts'
import { furnishDesks, loadDemonstration } from '../../server/src/domains/demonstration/index.ts'
import { addStaff, hashPassword, ROLES, type Role } from '../../server/src/domains/identity/index.ts'
import { COMMANDS, Filing } from '../../server/src/domains/matter/index.ts'
import { createOffice, readTree, type Office } from '../../server/src/domains/office/index.ts'
import { newId, sha256 } from '../../server/src/platform/crypto/index.ts'
import { recordInstallation } from '../../server/src/platform/db/index.ts'
import { openTestOffice, type TestOffice } from '../factories/office.ts'
import { sampleOf, type Schema } from '../factories/sample.ts'

/**
 * Calls every operation of the API as everybody who must not: nothing succeeds, nothing changes in any table, and nothing of a
 * confidential matter is told. An operation that is new is called, too: its records are found by the table that it is about.
 */

const PASSWORD = 'cranes over the river'
const SYSTEM = { kind: 'system', name: 'test' } as const
const SECRET = '第七号仓库的两本账'

interface Operation {
  readonly method: 'GET' | 'POST' | 'PUT' | 'PATCH' | 'DELETE'
  readonly path: string
  readonly policy: string
  readonly body: unknown
  readonly url: string
}

interface Description {
  readonly paths: Record<
    string,
    Record<string, { 'x-policy'?: string; requestBody?: { content?: Record<string, { schema?: Schema }> } }>
  >
  readonly components: { readonly schemas: Record<string, Schema> }
}

let office: TestOffice
const operations: Operation[] = []
let before: Record<string, string>
let secret: { regionId: string; matterId: string; number: string }
let petitions: Office
let accused: Office
const cookies = new Map<string, string>()
const policies = new Map<string, readonly string[]>()
let n = 0

const rowsOf = async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
  (await office.test.admin.query<T>(sql, values)).rows

/** The table behind a place in an address, and what the place is called there. */
const TABLES: readonly (readonly [RegExp, string, ...string[]])[] = [
  [/^\/assessment\/schemes\//, 'assessment_scheme'],
  [/^\/assessment\/rounds\//, 'assessment_round'],
  [/^\/assessment\/results\//, 'assessment_result'],
  [/^\/assessment\/appeals\//, 'assessment_appeal'],
  [/^\/backlog\/campaigns\//, 'backlog_campaign'],
  [/^\/backlog\/items\//, 'backlog_item'],
  [/^\/conference\/meetings\//, 'conference_meeting'],
  [/^\/conference\/items\//, 'conference_item'],
  [/^\/conference\/decisions\//, 'conference_decision'],
  [/^\/deliveries\//, 'notification_delivery'],
  [/^\/deputies\//, 'staff_deputy'],
  [/^\/hall-bookings\//, 'hall_booking'],
  [/^\/hall-duties\//, 'hall_duty'],
  [/^\/hall-history\//, 'hall_booking'],
  [/^\/hall-room-uses\//, 'hall_room_use'],
  [/^\/hall-tickets\//, 'hall_ticket'],
  [/^\/halls\//, 'hall'],
  [/^\/handovers\//, 'handover'],
  [/^\/hearings\//, 'hearing'],
  [/^\/leader-days\//, 'leader_day'],
  [/^\/leader-promises\//, 'leader_commitment'],
  [/^\/mail\//, 'mail_item'],
  [/^\/mergers\//, 'office_merger'],
  [/^\/performance\/indicators\//, 'performance_indicator'],
  [/^\/relief\/applications\//, 'relief_application'],
  [/^\/relief\/lines\//, 'relief_line'],
  [/^\/statistics\/reports\//, 'statistics_report'],
  [/^\/suggestion-topics\//, 'suggestion_topic'],
  [/^\/suggestions\//, 'suggestion'],
  [/^\/supervision\/cases\//, 'supervision_case'],
  [/^\/supervision\/advice\//, 'supervision_advice'],
  [/^\/supervision\/thresholds\//, 'supervision_threshold'],
  [/^\/(?:offices|handover\/offices)\//, 'office'],
  [/^\/(?:staff|handover\/staff)\//, 'staff'],
  [/^\/sessions\//, 'session'],
  [/^\/views\//, 'saved_view'],
]

/** The address of an operation with the ids of a record of the petition office, or of any other office where that has none. */
async function addressOf(path: string): Promise<string> {
  const short = path.slice('/api/v1'.length)
  const table = TABLES.find(([start]) => start.test(short))?.[1]
  const own =
    table &&
    (
      await rowsOf<{ column_name: string }>(
        `select column_name from information_schema.columns where table_name = $1 and column_name = 'office_id'`,
        [table],
      )
    ).length > 0
  const [record] = table
    ? await rowsOf<{ region_id: string; id: string }>(
        `select region_id, id from ${table} ${own ? `order by (office_id = '${petitions.id}') desc` : table === 'office' ? `where id = '${petitions.id}'` : ''} limit 1`,
      )
    : []
  const date = '2026-11-23'
  const values: Record<string, string> = {
    regionId: short.includes('{matterId}') ? secret.regionId : (record?.region_id ?? secret.regionId),
    matterId: secret.matterId,
    date,
    verb: 'handle',
    seq: '1',
    step: 'retry',
    kind: 'acceptance-notice',
    language: 'zh-CN',
    period: date,
    year: '2026',
    file: newId(),
  }
  return path.replaceAll(/\{(\w+)\}/g, (_, name: string) => values[name] ?? record?.id ?? newId())
}

async function call(operation: Operation, who: string | undefined) {
  n += 1
  const cookie = who === undefined ? undefined : cookies.get(who)
  const hasBody = operation.method !== 'GET' && operation.body !== undefined
  return office.app.inject({
    method: operation.method,
    url: operation.url,
    headers: {
      ...(cookie === undefined ? {} : { cookie }),
      'x-huiyin-request': '1',
      'idempotency-key': `write-access-${String(n).padStart(8, '0')}`,
      'if-match': '"1"',
    },
    ...(hasBody ? { payload: operation.body as object } : {}),
  })
}

/** Everything that is kept, table by table, but what every request leaves: sessions, their use, and guesses. */
async function everything(): Promise<Record<string, string>> {
  const tables = await rowsOf<{ name: string }>(
    `select c.relname as name from pg_class c join pg_namespace s on s.oid = c.relnamespace
     where s.nspname = 'public' and c.relkind in ('r', 'p') and not c.relispartition
       and c.relname not in ('session', 'sign_in_failure') order by 1`,
  )
  const sums: Record<string, string> = {}
  for (const { name } of tables) {
    const [row] = await rowsOf<{ sum: string }>(
      `select count(*) || ':' || coalesce(sum(hashtextextended(t::text, 0)), 0) as sum from ${name} t`,
    )
    sums[name] = row?.sum ?? ''
  }
  return sums
}

async function hire(name: string, officeId: string, ...roles: Role[]): Promise<string> {
  const passwordHash = await hashed
  const staff = await office.test.database.write({ audience: 'system' }, async (tx) =>
    addStaff(
      tx,
      { clock: office.office.clock, tree: await readTree(tx), actor: SYSTEM },
      { username: name, name, officeId, roles, passwordHash, mustChange: false },
    ),
  )
  await signIn(name)
  return staff.id
}
const hashed = hashPassword(PASSWORD)

async function signIn(name: string): Promise<void> {
  const answer = await office.app.inject({
    method: 'POST',
    url: '/api/v1/session',
    payload: { username: name, password: PASSWORD },
  })
  cookies.set(name, `huiyin_session=${answer.cookies.find((cookie) => cookie.name === 'huiyin_session')?.value ?? ''}`)
  policies.set(name, answer.json<{ policies: string[] }>().policies)
}

const isWrite = ({ method }: Operation): boolean => method !== 'GET'
/** What belongs to whoever asks: the own session, views, inbox and wishes. */
const isOwn = ({ path }: Operation): boolean =>
  /^\/api\/v1\/(?:session$|session\/|inbox|notice-preferences|views|statistics\/reports$)/.test(path)
const ofRecord = ({ path }: Operation): boolean => path.includes('{') && !/\{kind\}/.test(path)
const ofMatter = ({ path }: Operation): boolean => path.includes('{matterId}')

/** Calls operations as somebody, and returns what came of it that must not. */
async function breaches(
  who: string | undefined,
  asked: readonly Operation[],
  allowed: readonly number[],
): Promise<string[]> {
  const found: string[] = []
  for (const operation of asked) {
    const answer = await call(operation, who)
    const said = `${String(who)} ${operation.method} ${operation.path} ${answer.statusCode}`
    if (!allowed.includes(answer.statusCode)) found.push(`${said} ${answer.body.slice(0, 160)}`)
    if (answer.body.includes(SECRET) || answer.body.includes(secret.number)) found.push(`${said} tells of the matter`)
  }
  return found
}

beforeAll(async () => {
  office = await openTestOffice(undefined, undefined, { rateLimits: false })
  const { test, desks } = office
  await recordInstallation(test.database, { masterKey: 'm', signingKey: 'k', demonstration: true })
  const { matters, files, rules, offices } = desks
  await loadDemonstration({ matters, files, rules: rules.current() }, { ...DEMONSTRATION, count: 250 })
  await offices.refresh()
  await furnishDesks(matters)
  const all = [...offices.tree().byId.values()]
  const [desk] = await rowsOf<{ office_id: string }>(`select office_id from staff where username = 'county.head'`)
  petitions = all.find(({ id }) => id === desk?.office_id) as Office
  const siblings = all.filter((one) => one.parentId === petitions.parentId && one.kind === 'department')
  accused = siblings.find(
    ({ mergedInto, closedOn }: Office & { mergedInto?: unknown; closedOn?: unknown }) => !mergedInto && !closedOn,
  ) as Office
  const stranger = await test.database.write({ audience: 'system' }, (tx) =>
    createOffice(tx, SYSTEM, {
      parentId: petitions.parentId,
      regionId: petitions.regionId,
      level: petitions.level,
      kind: 'department',
      name: { zh: '青蘅县气象局', en: 'Weather Office' },
    }),
  )
  await offices.refresh()
  const filed = await desks.desk.file(
    SYSTEM,
    Filing.parse({
      channel: 'online',
      class: 'accusation',
      accused: [accused.id],
      confidential: true,
      summary: SECRET,
      text: SECRET,
      place: petitions.regionId,
      petitioners: [{ name: '甄有才', phone: '13900001234' }],
      office: petitions.id,
      receivedOn: office.office.clock.today(),
    }),
    { key: 'the-secret-matter', fingerprint: sha256('secret') },
  )
  secret = { regionId: filed.regionId, matterId: filed.matterId, number: filed.number }
  await Promise.all(ROLES.map((role) => hire(`own.${role}`, petitions.id, role)))
  await Promise.all(ROLES.map((role) => hire(`stranger.${role}`, stranger.id, role)))
  await hire('stranger.all', stranger.id, ...ROLES)
  await hire('accused.all', accused.id, ...ROLES)
  const recused = await hire('recused.all', petitions.id, ...ROLES)
  await desks.desk.give(
    SYSTEM,
    { ...secret, expectedVersion: 1 },
    { verb: 'recuse', input: COMMANDS.recuse.input.parse({ staffId: recused, reason: '亲属' }) },
  )
  const deputy = await hire('expired', petitions.id, 'auditor')
  const [head] = await rowsOf<{ id: string }>(`select id from staff where username = 'own.head'`)
  const id = newId()
  await rowsOf(
    `insert into staff_deputy (region_id, id, office_id, principal_id, deputy_id, roles, confidential, from_day, to_day, reason, made_by, made_at)
     values ($1, $2, $3, $4, $5, '{head}', true, current_date - 9, current_date - 2, 'leave', $4, now())`,
    [petitions.regionId, id, petitions.id, head?.id, deputy],
  )
  await rowsOf(`update session set acting = $1 where staff_id = $2`, [id, deputy])

  const answer = await office.app.inject({ url: '/api/v1/openapi.json' })
  const description = answer.json<Description>()
  for (const [path, methods] of Object.entries(description.paths)) {
    // A stream that never ends.
    if (path === '/api/v1/changes') continue
    const url = await addressOf(path)
    for (const [method, operation] of Object.entries(methods)) {
      const schema = operation.requestBody?.content?.['application/json']?.schema
      operations.push({
        method: method.toUpperCase() as Operation['method'],
        path,
        url,
        policy: operation['x-policy'] ?? '',
        body: schema && sampleOf(schema, description.components.schemas),
      })
    }
  }
  before = await everything()
}, 240_000)
afterAll(() => office.close())

describe('every operation that changes something', () => {
  it('is one of some two hundred, each with a policy', () => {
    expect(operations.filter(isWrite).length).toBeGreaterThan(200)
    expect(operations.filter(({ policy }) => policy === '')).toEqual([])
  })

  it('is closed to nobody in particular', async () => {
    const closed = operations.filter((one) => one.policy !== 'public')
    expect(await breaches(undefined, closed, [401])).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it.each(ROLES)('is closed to a %s of the own office without the right', async (role) => {
    const closed = operations.filter(
      ({ policy }) => policy !== 'public' && !policies.get(`own.${role}`)?.includes(policy),
    )
    expect(await breaches(`own.${role}`, closed, [403])).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it.each([...ROLES, 'all'])('of a record of another office of the region is closed to: %s', async (role) => {
    const theirs = operations.filter((one) => isWrite(one) && ofRecord(one) && one.policy !== 'public' && !isOwn(one))
    expect(await breaches(`stranger.${role}`, theirs, [403, 404, 422, 409])).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it.each(['accused.all', 'recused.all', 'stranger.all'])('of a matter is closed to %s', async (who) => {
    expect(
      await breaches(
        who,
        operations.filter((one) => isWrite(one) && ofMatter(one)),
        [403, 404, 422],
      ),
    ).toEqual([])
    expect(await everything()).toEqual(before)
  })

  it('is closed to a deputy whose days are over', async () => {
    const writes = operations.filter(
      (one) => isWrite(one) && one.policy !== 'public' && !policies.get('own.auditor')?.includes(one.policy),
    )
    expect(await breaches('expired', writes, [403, 404])).toEqual([])
    expect(await everything()).toEqual(before)
  })
})

describe('every operation that only looks', () => {
  it.each(['own.administrator', 'accused.all', 'recused.all', 'stranger.all'])(
    'tells %s nothing of the matter',
    async (who) => {
      const reads = operations.filter((one) => !isWrite(one) && one.policy !== 'public')
      expect(await breaches(who, reads, [200, 204, 400, 403, 404, 409, 422])).toEqual([])
    },
  )

  it('tells the office that holds it', async () => {
    const one = operations.find(
      ({ path, method }) => method === 'GET' && path === '/api/v1/matters/{regionId}/{matterId}',
    )
    expect((await call(one as Operation, 'own.handler')).body).toContain(SECRET)
    expect((await call(one as Operation, 'own.auditor')).body).toContain(SECRET)
  })
})
