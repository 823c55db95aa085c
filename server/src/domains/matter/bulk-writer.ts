import { setImmediate as breath } from 'node:timers/promises'
import type { Transaction } from '../../platform/db/index.ts'
import type { PreparedMatter } from './prepare.ts'
import { insertFacts } from './fact-writer.ts'
import { COLUMNS, filesOf } from './writer.ts'

/** How much was written in bulk. */
export interface Written {
  matters: number
  events: number
}

/** How many matters go to the database in one message. */
const PORTION = 250
/** After how many the socket may go on with the portion before. */
const BREATH = 10

const EVENT_COLUMNS = 'region_id, year, matter_id, seq, type, on_date, at, recorded_at, by, data, previous, hash'
const DEADLINE_COLUMNS = `region_id, matter_id, n, limit_id, article, office_id, is_window, started_on, due_on, ended_on, ended,
  extension_days, provisional`
const IDENTITY_COLUMNS = 'region_id, matter_id, sealed_key, sealed_people'
const SEARCH_COLUMNS = 'region_id, matter_id, tokens'

const insertInto = (table: string, columns: string): string =>
  `insert into ${table} (${columns}) select ${columns} from json_populate_recordset(null::${table}, $1::json)`

const INSERT_MATTERS = insertInto('matter', COLUMNS.join(', '))
const INSERT_EVENTS = insertInto('matter_event', EVENT_COLUMNS)
const INSERT_DEADLINES = insertInto('matter_deadline', DEADLINE_COLUMNS)
const INSERT_IDENTITIES = insertInto('matter_identity', IDENTITY_COLUMNS)
const INSERT_FILES = `${insertInto('matter_file', 'region_id, matter_id, sha256')} on conflict do nothing`
const INSERT_SEARCHES = insertInto('matter_search', SEARCH_COLUMNS)

/** The checks of foreign keys are planned once, while the tables are still empty: without this they would read them whole ever after. */
const BY_INDEX = `select set_config('enable_seqscan', 'off', true)`

/**
 * Writes new matters in bulk, in the open transaction: while the database takes one portion, the next is being made. For first data
 * and load; nobody is told of them.
 */
export async function writeMatters(tx: Transaction, prepared: Iterable<PreparedMatter>): Promise<Written> {
  const written: Written = { matters: 0, events: 0 }
  let underWay: Promise<unknown> = tx.query(BY_INDEX)
  let portion: PreparedMatter[] = []
  const send = async (): Promise<void> => {
    await underWay
    underWay = writePortion(tx, portion)
    underWay.catch(() => undefined)
    portion = []
  }
  for (const matter of prepared) {
    portion.push(matter)
    written.matters += 1
    written.events += matter.eventRows.length
    if (portion.length === PORTION) await send()
    else if (portion.length % BREATH === 0) await breath()
  }
  if (portion.length > 0) await send()
  await underWay
  return written
}

/** One portion: the matters first, because their deadlines refer to them; all statements under way at once. */
function writePortion(tx: Transaction, portion: readonly PreparedMatter[]): Promise<unknown> {
  const keyOf = ({ row }: PreparedMatter) => ({ region_id: row.region_id, matter_id: row.id })
  const identities = portion.flatMap((matter) => {
    const { people } = matter
    if (people === null) return []
    return [{ ...keyOf(matter), sealed_key: bytea(people.sealedKey), sealed_people: bytea(people.sealedPeople) }]
  })
  const files = portion.flatMap(({ eventRows }) => filesOf(eventRows))
  const searches = portion.map((matter) => ({ ...keyOf(matter), tokens: matter.tokens }))
  return Promise.all([
    tx.query(INSERT_MATTERS, [JSON.stringify(portion.map(({ row }) => row))]),
    tx.query(INSERT_EVENTS, [JSON.stringify(portion.flatMap(({ eventRows }) => eventRows))]),
    tx.query(INSERT_DEADLINES, [JSON.stringify(portion.flatMap(({ deadlines }) => deadlines))]),
    insertFacts(
      tx,
      portion.map(({ facts }) => facts),
    ),
    tx.query(INSERT_IDENTITIES, [JSON.stringify(identities)]),
    tx.query(INSERT_SEARCHES, [JSON.stringify(searches)]),
    files.length > 0 && tx.query(INSERT_FILES, [JSON.stringify(files)]),
  ])
}

const bytea = (bytes: Uint8Array): string =>
  `\\x${Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('hex')}`
