import { isUniqueViolation, type Statement, type Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { factStatements } from './fact-writer.ts'
import type { FactRows } from './fact-tables.ts'
import type { MatterKey } from './stream.ts'
import type { DeadlineTable, EventTable, MatterProjection } from './tables.ts'

/** The columns of a projection, in the one order that every statement uses. */
export const COLUMNS = [
  'region_id',
  'id',
  'number',
  'version',
  'phase',
  'is_open',
  'channel',
  'class',
  'way',
  'topic',
  'summary',
  'place',
  'people_count',
  'anonymous',
  'joint',
  'confidential',
  'publish_consent',
  'enterprise_related',
  'litigation_related',
  'urgent',
  'first_for_office',
  'first_anywhere',
  'filed_at',
  'received_on',
  'registered_by',
  'holder',
  'lead',
  'next_limit',
  'next_due',
  'due_order',
  'provisional',
  'accepted_on',
  'answered_on',
  'answered_at',
  'outcome',
  'delivered_on',
  'executed_on',
  'concluded_on',
  'reviewed_on',
  'second_reviewed_on',
  'rating_petition_office',
  'rating_handling_office',
  'seen_by',
  'recused',
] as const satisfies readonly (keyof MatterProjection)[]

const CHANGING = COLUMNS.slice(2)
const placeholders = (count: number, from = 1): string =>
  Array.from({ length: count }, (_, n) => `$${n + from}`).join(', ')

const INSERT_MATTER = `insert into matter (${COLUMNS.join(', ')}) values (${placeholders(COLUMNS.length)})`
const UPDATE_MATTER = `update matter set ${CHANGING.map((column, n) => `${column} = $${n + 3}`).join(', ')}
  where region_id = $1 and id = $2`
const INSERT_EVENT = `insert into matter_event (region_id, year, matter_id, seq, type, on_date, at, recorded_at, by, data, previous, hash)
  values (${placeholders(12)})`
const INSERT_DEADLINE = `insert into matter_deadline (region_id, matter_id, n, limit_id, article, office_id, is_window, started_on, due_on,
  ended_on, ended, extension_days, provisional) values (${placeholders(13)})`
const INSERT_IDENTITY = `insert into matter_identity (region_id, matter_id, sealed_key, sealed_people) values (${placeholders(4)})`
const INSERT_SEARCH = `insert into matter_search (region_id, matter_id, tokens) values ($1, $2, $3::tsvector)`
const UPDATE_SEARCH = `update matter_search set tokens = $3::tsvector where region_id = $1 and matter_id = $2`

const valuesOf = (row: MatterProjection): unknown[] => COLUMNS.map((column) => row[column])

/** True when another matter of the region has the number already. */
export const isNumberTaken = (error: unknown): boolean => isUniqueViolation(error, 'matter_number')

const insertMatter = (row: MatterProjection): Statement => ({ text: INSERT_MATTER, values: valuesOf(row) })

export const updateMatter = (tx: Transaction, row: MatterProjection): Promise<unknown> =>
  tx.query(UPDATE_MATTER, valuesOf(row))

/** The files that events bring to a matter, a row each. */
export const filesOf = (rows: readonly EventTable[]): { region_id: string; matter_id: string; sha256: string }[] =>
  rows.flatMap(({ region_id, matter_id, data }) =>
    'attachments' in data && data.attachments
      ? data.attachments.map(({ sha256 }) => ({ region_id, matter_id, sha256 }))
      : [],
  )

const insertFiles = (rows: readonly EventTable[]): Statement[] =>
  filesOf(rows).map((file) => ({
    text: 'insert into matter_file (region_id, matter_id, sha256) values ($1, $2, $3) on conflict do nothing',
    values: [file.region_id, file.matter_id, file.sha256],
  }))

const insertEvent = (row: EventTable): Statement => ({
  text: INSERT_EVENT,
  values: [
    row.region_id,
    row.year,
    row.matter_id,
    row.seq,
    row.type,
    row.on_date,
    row.at,
    row.recorded_at,
    JSON.stringify(row.by),
    JSON.stringify(row.data),
    row.previous,
    row.hash,
  ],
})

/**
 * Appends events to a matter's stream. Two that were decided on the same state carry the same `seq`: the second fails.
 *
 * @throws HuiyinError 'conflict' when somebody else has appended since the stream was read
 */
export async function appendEvents(tx: Transaction, rows: readonly EventTable[]): Promise<void> {
  try {
    await tx.writeTogether([...rows.map(insertEvent), ...insertFiles(rows)])
  } catch (error) {
    throw isUniqueViolation(error) && !isNumberTaken(error) ? new HuiyinError('conflict', { cause: error }) : error
  }
}

const insertDeadline = (row: DeadlineTable): Statement => ({
  text: INSERT_DEADLINE,
  values: [
    row.region_id,
    row.matter_id,
    row.n,
    row.limit_id,
    row.article,
    row.office_id,
    row.is_window,
    row.started_on,
    row.due_on,
    row.ended_on,
    row.ended,
    row.extension_days,
    row.provisional,
  ],
})

/** Deadlines follow from the events: the old rows go, the new ones come. */
export async function replaceDeadlines(tx: Transaction, key: MatterKey, rows: readonly DeadlineTable[]): Promise<void> {
  const gone = tx.query('delete from matter_deadline where region_id = $1 and matter_id = $2', [
    key.regionId,
    key.matterId,
  ])
  await Promise.all([gone, rows.length > 0 && tx.writeTogether(rows.map(insertDeadline))])
}

/** A new matter with everything that belongs to it. */
export interface NewMatter {
  row: MatterProjection
  eventRows: readonly EventTable[]
  deadlines: readonly DeadlineTable[]
  facts: FactRows
  people: { sealedKey: Uint8Array; sealedPeople: Uint8Array } | null
  tokens: string
}

/** The statements that write a new matter. */
export function newMatterStatements(matter: NewMatter): readonly Statement[] {
  const { region_id: regionId, id } = matter.row
  const { people } = matter
  return [
    insertMatter(matter.row),
    ...matter.eventRows.map(insertEvent),
    ...matter.deadlines.map(insertDeadline),
    ...factStatements(matter.facts),
    ...(people ? [{ text: INSERT_IDENTITY, values: [regionId, id, people.sealedKey, people.sealedPeople] }] : []),
    { text: INSERT_SEARCH, values: [regionId, id, matter.tokens] },
    ...insertFiles(matter.eventRows),
  ]
}

export const updateSearch = (tx: Transaction, key: MatterKey, tokens: string): Promise<unknown> =>
  tx.query(UPDATE_SEARCH, [key.regionId, key.matterId, tokens])

/** Ends the present query code; the next one follows from the higher generation. */
export async function renewCode(tx: Transaction, key: MatterKey): Promise<number> {
  const rows = await tx.query<{ code_generation: number }>(
    'update matter set code_generation = code_generation + 1 where region_id = $1 and id = $2 returning code_generation',
    [key.regionId, key.matterId],
  )
  return rows[0]?.code_generation ?? 1
}

/** Saves a view of the worklist for its officer. */
export const insertSavedView = (
  tx: Transaction,
  officer: { regionId: string; staffId: string },
  view: { id: string; name: string; query: string },
): Promise<unknown> =>
  tx.query('insert into saved_view (region_id, staff_id, id, name, query) values ($1, $2, $3, $4, $5)', [
    officer.regionId,
    officer.staffId,
    view.id,
    view.name,
    view.query,
  ])

/** Deletes a saved view; row-level security keeps it to one's own. */
export const deleteSavedView = (tx: Transaction, id: string): Promise<unknown> =>
  tx.query('delete from saved_view where id = $1', [id])

/** Writes down on what the lists rest. */
export const keepBasis = (tx: Transaction, regionId: string, basis: string): Promise<unknown> =>
  tx.query(
    'insert into matter_basis (region_id, basis) values ($1, $2) on conflict (region_id) do update set basis = excluded.basis',
    [regionId, basis],
  )
