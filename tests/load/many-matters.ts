import { Agent, request } from 'node:http'
import type { Client } from 'pg'
import type * as Bulk from '../../server/src/domains/matter/bulk-writer.ts'
import type * as Course from '../../server/src/domains/matter/course.ts'
import type * as Crypto from '../../server/src/platform/crypto/index.ts'
import type * as Office from '../../server/src/domains/office/index.ts'
import type * as Receipts from '../../server/src/domains/receipts/index.ts'
import type { PreparedMatter } from '../../server/src/domains/matter/prepare.ts'
import type { Officer } from '../../server/src/domains/identity/index.ts'
import { addDays, startOfDay } from '../../server/src/platform/time/index.ts'
import { Filing } from '../../server/src/domains/matter/commands/register.ts'
import { built } from './built.ts'
import type { BenchOffice } from './office.ts'
import { filingText } from './texts.ts'

const { Course: CourseOf } = await built<typeof Course>('domains/matter/course')
const { writeMatters } = await built<typeof Bulk>('domains/matter/bulk-writer')
const { newId } = await built<typeof Crypto>('platform/crypto/index')
const { newNumber } = await built<typeof Receipts>('domains/receipts/index')
const { createOffice } = await built<typeof Office>('domains/office/index')

/** How many of the first matters are open. What is open stays the same while the years add closed matters, as in a real office. */
export const OPEN = 2000
const DEPARTMENTS = 20
const SYSTEM = { audience: 'system' } as const

/** Departments to which matters are passed on. */
export async function addDepartments(bench: BenchOffice): Promise<string[]> {
  const created = await bench.office.database.write(SYSTEM, async (tx) => {
    const ids: string[] = []
    for (let n = 1; n <= DEPARTMENTS; n += 1) {
      const office = await createOffice(
        tx,
        { kind: 'system', name: 'bench' },
        {
          parentId: bench.place.id,
          regionId: bench.place.regionId,
          level: 'county',
          kind: 'department',
          name: { zh: `测量第${n}局`, en: `Bureau ${n}` },
        },
      )
      ids.push(office.id)
    }
    return ids
  })
  await bench.desks.offices.refresh()
  return created
}

const CHANNELS = ['online', 'letter', 'visit', 'call'] as const

/** The n-th matter: closed long ago, or, among the first, registered lately and with the office or a department. */
function matterNo(
  bench: BenchOffice,
  departments: readonly string[],
  n: number,
  open: boolean,
  today: string,
  answered: boolean,
): PreparedMatter {
  const receivedOn = open ? addDays(today, -(n % 14)) : addDays(today, -30 - (n % (answered ? 1000 : 3000)))
  const at = new Date(Date.parse(startOfDay(receivedOn)) + 32_400_000 + (n % 20_000_000)).toISOString()
  const filing = Filing.parse({
    channel: answered ? CHANNELS[n % 4] : 'online',
    class: 'request',
    ...filingText(n),
    place: bench.place.regionId,
    office: bench.place.id,
    receivedOn,
    petitioners: [{ name: `测量员${n}`, phone: `0000-${n}` }],
  })
  // By chance two of a million would meet; here the n-th has a number of its own.
  const number = newNumber(bench.place.regionId, receivedOn, n % 10_000_000)
  const course = new CourseOf(bench.desks.matters, bench.officer, filing, { id: newId(), number, at })
  const to = departments[n % departments.length] ?? ''
  const days = (count: number): string => new Date(Date.parse(at) + count * 86_400_000).toISOString()
  if (answered && !open) {
    const officer = { ...bench.officer, officeId: to, officeKind: 'department' } satisfies Officer
    course.give(bench.officer, 'transfer', { to, noticeGiven: true }, days(n % 20))
    course.give(officer, 'accept', { way: 'handling-opinion', noticeGiven: true }, days((n % 20) + (n % 11)))
    const outcome = n % 3 === 0 ? 'supported' : 'explained'
    const opinion = { request: '请求', facts: '事实', opinion: '意见', legalBasis: '依据', outcome } as const
    course.give(officer, 'answer', opinion, days((n % 20) + (n % 11) + (n % 70)))
  } else if (!open)
    course.give(bench.officer, 'decline', { ground: 'not-competent', reasons: '不属于本机关职权范围' }, at)
  else if (n % 5 !== 0) course.give(bench.officer, 'transfer', { to, noticeGiven: true }, at)
  return course.prepare(course.at)
}

/** Writes the matters of a range in bulk. @returns how many a second */
export async function growMatters(
  bench: BenchOffice,
  departments: readonly string[],
  from: number,
  to: number,
  today: string,
  { answered = false } = {},
): Promise<number> {
  const begun = performance.now()
  const PORTION = 5000
  for (let start = from; start < to; start += PORTION) {
    const end = Math.min(to, start + PORTION)
    const portion = function* (): Generator<PreparedMatter> {
      for (let n = start; n < end; n += 1) yield matterNo(bench, departments, n, n < OPEN, today, answered)
    }
    await bench.office.database.write(SYSTEM, (tx) => writeMatters(tx, portion()))
    process.stderr.write(`\r${end.toLocaleString('en')} matters`)
  }
  process.stderr.write('\n')
  return (to - from) / ((performance.now() - begun) / 1000)
}

/** A copy's id: the moment of the first, and another end. */
const copyOf = (column: string): string =>
  `(substr(${column}::text, 1, 24) || substr(md5(${column}::text || k), 1, 12))::uuid`

/** Copies every matter with its facts, for counting: each copy under an id and a number of its own. */
export async function multiplyMatters(admin: Pick<Client, 'query'>, times: number): Promise<void> {
  for (const [table, id] of [
    ['matter', 'id'],
    ['matter_fact', 'matter_id'],
    ['limit_fact', 'matter_id'],
  ] as const) {
    const { rows } = await admin.query<{ name: string }>(
      `select column_name as name from information_schema.columns where table_schema = 'public' and table_name = $1
       order by ordinal_position`,
      [table],
    )
    const values = rows.map(({ name }) =>
      name === id ? copyOf(`t.${id}`) : name === 'number' ? `t.number || '-' || k` : `t.${name}`,
    )
    await admin.query(
      `insert into ${table} (${rows.map(({ name }) => name).join(', ')})
       select ${values.join(', ')} from generate_series(1, ${times - 1}) k, ${table} t`,
    )
    process.stderr.write(`${table} × ${times}\n`)
  }
}

const agent = new Agent({ keepAlive: true, maxSockets: 1 })

/** Reads a page of the API as the clerk of the office. */
export const get = (bench: BenchOffice, url: string, through: Agent = agent): Promise<unknown> =>
  new Promise((resolve, reject) => {
    const sent = request(
      new URL(url, bench.address),
      { agent: through, headers: { cookie: bench.cookie } },
      (answer) => {
        let body = ''
        answer.setEncoding('utf8').on('data', (chunk: string) => (body += chunk))
        answer.once('end', () =>
          answer.statusCode === 200
            ? resolve(JSON.parse(body))
            : reject(new Error(`${url}: ${answer.statusCode} ${body}`)),
        )
      },
    )
    sent.once('error', reject).end()
  })

/** Ends the connection that `get` keeps. */
export const endReading = (): void => agent.destroy()
