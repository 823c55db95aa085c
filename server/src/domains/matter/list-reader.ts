import { sql, type SelectQueryBuilder } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import { containsPhrases, searchQuery } from '../../platform/search/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { isNumber, normaliseNumber, regionOfNumber } from '../receipts/index.ts'
import { decodeCursor, encodeCursor, type ListFilters, type ListQuery, type Urgency } from './list-query.ts'
import { NO_DEADLINE } from './projection.ts'
import { yearOfId } from './stream.ts'
import type { MatterTables } from './tables.ts'

export const LIST_COLUMNS = [
  'region_id',
  'id',
  'number',
  'version',
  'summary',
  'class',
  'channel',
  'phase',
  'topic',
  'place',
  'received_on',
  'holder',
  'next_limit',
  'next_due',
  'due_order',
  'provisional',
  'urgent',
  'joint',
  'confidential',
] as const

/** A matter as lists show it. */
export type ListRow = Pick<MatterTables['matter'], (typeof LIST_COLUMNS)[number]>

/** A page of a list and where the next one begins. */
export interface ListPage {
  rows: readonly ListRow[]
  next: string | null
}

/** For whom a list is made and on which day; the last day that counts as soon depends on the calendar. */
export interface ListFor {
  office: string
  today: LocalDate
  soonUntil: LocalDate
}

type Selection = SelectQueryBuilder<MatterTables, 'matter', object>

/** The first day and the last day of each kind of urgency; `due_order` lies between them. */
export function urgencyRange(
  urgency: Urgency,
  { today, soonUntil }: Omit<ListFor, 'office'>,
): [from: LocalDate, to: LocalDate] {
  const week = addDays(today, 7)
  const afterSoon = soonUntil > week ? soonUntil : week
  switch (urgency) {
    case 'overdue':
      return ['0001-01-01', addDays(today, -1)]
    case 'today':
      return [today, today]
    case 'soon':
      return [addDays(today, 1), soonUntil]
    case 'week':
      return [addDays(soonUntil, 1), afterSoon]
    case 'later':
      return [addDays(afterSoon, 1), addDays(NO_DEADLINE, -1)]
    case 'none':
      return [NO_DEADLINE, NO_DEADLINE]
  }
}

function filtered(base: Selection, filters: ListFilters, whose: ListFor): Selection {
  let query = base
  if (filters.scope === 'mine') query = query.where('holder', '=', whose.office)
  if (filters.office) query = query.where('holder', '=', filters.office)
  if (filters.open !== undefined)
    query = filters.open ? query.where('is_open', '=', sql.lit(true)) : query.where('is_open', '=', sql.lit(false))
  if (filters.urgency) {
    const [from, to] = urgencyRange(filters.urgency, whose)
    query = query.where('is_open', '=', sql.lit(true)).where('due_order', '>=', from).where('due_order', '<=', to)
  }
  if (filters.phase) query = query.where('phase', '=', filters.phase)
  if (filters.class) query = query.where('class', '=', filters.class)
  if (filters.channel) query = query.where('channel', '=', filters.channel)
  if (filters.topic) query = query.where('topic', 'like', `${filters.topic.replaceAll(/[%_\\]/g, '')}%`)
  if (filters.place) query = query.where('matter.region_id', '=', filters.place)
  if (filters.from) query = query.where('received_on', '>=', filters.from)
  if (filters.to) query = query.where('received_on', '<=', filters.to)
  return query
}

/** A page of matters in the order of their next deadline or of their receipt, by key. */
export async function findPage(tx: Transaction, query: ListQuery, whose: ListFor): Promise<ListPage> {
  if (query.q) return searchPage(tx, query, query.q, whose)
  const byDeadline = (query.order ?? 'deadline') === 'deadline'
  const base = filtered(
    tx.on<MatterTables>().selectFrom('matter'),
    byDeadline ? { open: true, ...query } : query,
    whose,
  )
  const after = decodeCursor(query.after)
  const ordered = byDeadline
    ? (after ? base.where(sql<boolean>`(due_order, id) > (${after.date}::date, ${after.id}::uuid)`) : base)
        .orderBy('due_order')
        .orderBy('id')
    : (after ? base.where(sql<boolean>`(received_on, id) < (${after.date}::date, ${after.id}::uuid)`) : base)
        .orderBy('received_on', 'desc')
        .orderBy('id', 'desc')
  const rows = await ordered
    .select(LIST_COLUMNS)
    .limit(query.limit + 1)
    .execute()
  const shown = rows.slice(0, query.limit)
  const last = shown.at(-1)
  const more = rows.length > query.limit && last
  return {
    rows: shown,
    next: more ? encodeCursor({ date: byDeadline ? last.due_order : last.received_on, id: last.id }) : null,
  }
}

/** Most candidates of the word index that are looked at in one go. */
const MOST_CANDIDATES = 400
/** Most rounds of candidates for one page; a page cut short says where to go on. */
const ROUNDS = 8
const LAST_ID = 'ffffffff-ffff-ffff-ffff-ffffffffffff'

/**
 * A page of what contains the words, newest first. The word index gives candidates in the order of the ids, already narrowed to the
 * office; the other filters and the recheck of longer phrases follow.
 */
async function searchPage(tx: Transaction, query: ListQuery, words: string, whose: ListFor): Promise<ListPage> {
  const number = normaliseNumber(words)
  if (isNumber(number)) return { rows: await findNumber(tx, number, query, whose), next: null }
  const { tsquery, phrases } = searchQuery(words)
  if (tsquery === '') return { rows: [], next: null }
  const found: ListRow[] = []
  let before = decodeCursor(query.after)?.id ?? LAST_ID
  let most = query.limit + 1
  for (let round = 0; round < ROUNDS; round += 1) {
    const candidates = await newestCandidates(tx, tsquery, before, most)
    for (const row of await narrowed(tx, candidates, phrases, query, whose)) {
      found.push(row)
      if (found.length === query.limit)
        return { rows: found, next: encodeCursor({ date: row.received_on, id: row.id }) }
    }
    const last = candidates.at(-1)
    if (candidates.length < most || !last) return { rows: found, next: null }
    before = last.matter_id
    most = Math.min(most * 4, MOST_CANDIDATES)
  }
  const last = found.at(-1)
  return { rows: found, next: encodeCursor({ date: last?.received_on ?? '0001-01-01', id: before }) }
}

/** The newest matters that contain the words. Planned anew each time: a common word and a rare one want different ways. */
async function newestCandidates(
  tx: Transaction,
  tsquery: string,
  before: string,
  most: number,
): Promise<{ region_id: string; matter_id: string }[]> {
  return tx
    .on<MatterTables>()
    .selectFrom('matter_token')
    .select(['region_id', 'matter_id'])
    .where(sql<boolean>`tokens @@ ${tsquery}::tsquery`)
    .where('matter_id', '<', before)
    .orderBy('matter_id', 'desc')
    .limit(sql.lit(most))
    .execute()
}

async function narrowed(
  tx: Transaction,
  candidates: readonly { region_id: string; matter_id: string }[],
  phrases: readonly string[],
  query: ListQuery,
  whose: ListFor,
): Promise<ListRow[]> {
  if (candidates.length === 0) return []
  const regions = [...new Set(candidates.map((candidate) => candidate.region_id))]
  const ids = candidates.map((candidate) => candidate.matter_id)
  const rows = await filtered(tx.on<MatterTables>().selectFrom('matter'), query, whose)
    .where('matter.region_id', 'in', regions)
    .where('id', '=', sql<string>`any(${ids}::uuid[])`)
    .select(LIST_COLUMNS)
    .orderBy('id', 'desc')
    .execute()
  if (phrases.length === 0 || rows.length === 0) return rows
  const proven = await provenBy(tx, rows, phrases)
  return rows.filter((row) => proven.has(row.id))
}

/** Those whose written text contains the phrases, not only their pairs of characters. */
async function provenBy(
  tx: Transaction,
  rows: readonly ListRow[],
  phrases: readonly string[],
): Promise<ReadonlySet<string>> {
  const texts = await tx.query<{ matter_id: string; text: string }>(
    `select matter_id, string_agg(concat_ws(' ', data->>'summary', data->>'text', data->>'placeDetail', data->>'purpose', data->>'note',
       data->>'opinion', data->>'facts'), ' ') as text
     from matter_event where region_id = any($1) and year = any($2) and matter_id = any($3)
       and type in ('registered', 'material-added', 'answered') group by matter_id`,
    [
      [...new Set(rows.map((row) => row.region_id))],
      [...new Set(rows.map((row) => yearOfId(row.id)))],
      rows.map((row) => row.id),
    ],
  )
  return new Set(texts.filter(({ text }) => containsPhrases(text, phrases)).map(({ matter_id: id }) => id))
}

async function findNumber(tx: Transaction, number: string, query: ListQuery, whose: ListFor): Promise<ListRow[]> {
  const everywhere = { ...query, scope: 'subtree' as const }
  return filtered(tx.on<MatterTables>().selectFrom('matter'), everywhere, whose)
    .where('matter.region_id', '=', regionOfNumber(number))
    .where('number', '=', number)
    .select(LIST_COLUMNS)
    .execute()
}

export type UrgencyCounts = Record<Urgency | 'total', number>

/** How many open matters there are of each urgency. */
export async function countUrgencies(
  tx: Transaction,
  scope: ListFilters['scope'],
  whose: ListFor,
): Promise<UrgencyCounts> {
  const { today, soonUntil } = whose
  const afterSoon = urgencyRange('week', whose)[1]
  const [row] = await tx.query<UrgencyCounts>(
    `select count(*) filter (where due_order < $1) as overdue, count(*) filter (where due_order = $1) as today,
       count(*) filter (where due_order > $1 and due_order <= $2) as soon,
       count(*) filter (where due_order > $2 and due_order > $1 and due_order <= $3) as week,
       count(*) filter (where due_order > $3 and due_order < '${NO_DEADLINE}') as later,
       count(*) filter (where due_order = '${NO_DEADLINE}') as none, count(*) as total
     from matter where is_open ${scope === 'mine' ? 'and holder = $4' : 'and $4::uuid is not null'}`,
    [today, soonUntil, afterSoon, whose.office],
    scope === 'mine' ? 'matter_counts_mine' : 'matter_counts_subtree',
  )
  return row ?? { overdue: 0, today: 0, soon: 0, week: 0, later: 0, none: 0, total: 0 }
}
