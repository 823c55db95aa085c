import type { Transaction } from '../../platform/db/index.ts'
import {
  LIMIT_FACT_COLUMNS,
  MATTER_FACT_COLUMNS,
  type FactRows,
  type LimitFactTable,
  type MatterFactTable,
} from './fact-tables.ts'
import type { SealedPeople } from './people.ts'
import type { DeadlineTable, EventTable, MatterProjection, MatterTable } from './tables.ts'
import { COLUMNS } from './writer.ts'

/** Where streams lie together: one region, one year of registration. */
export interface Shelf {
  regionId: string
  year: number
}

/** Every shelf that holds a stream. */
export async function findShelves(tx: Transaction): Promise<Shelf[]> {
  const rows = await tx.query<{ region_id: string; year: number }>(
    'select distinct region_id, year from matter_event order by region_id, year',
  )
  return rows.map((row) => ({ regionId: row.region_id, year: row.year }))
}

/** How many matters there are. */
export async function countMatters(tx: Transaction): Promise<number> {
  const [row] = await tx.query<{ matters: number }>('select count(*) as matters from matter')
  return row?.matters ?? 0
}

/** The next ids of a shelf after one, in their order. */
export async function idsOf(tx: Transaction, shelf: Shelf, after: string, limit: number): Promise<string[]> {
  const rows = await tx.query<{ matter_id: string }>(
    `select distinct matter_id from matter_event where region_id = $1 and year = $2 and matter_id > $3
     order by matter_id limit $4`,
    [shelf.regionId, shelf.year, after, limit],
  )
  return rows.map((row) => row.matter_id)
}

/** The rows of several streams of a shelf, each in order. */
export async function streamsOf(
  tx: Transaction,
  shelf: Shelf,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly EventTable[]>> {
  const rows = await tx.query<EventTable>(
    `select region_id, year, matter_id, seq, type, on_date, at, recorded_at, by, data, previous, hash from matter_event
     where region_id = $1 and year = $2 and matter_id = any($3) order by matter_id, seq`,
    [shelf.regionId, shelf.year, ids],
  )
  return Map.groupBy(rows, (row) => row.matter_id)
}

/** The rows that lists read of these matters, by id. */
export async function projectionsOf(
  tx: Transaction,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, MatterProjection>> {
  const rows = await tx.query<MatterTable>(
    `select ${COLUMNS.join(', ')} from matter where region_id = $1 and id = any($2)`,
    [regionId, ids],
  )
  return new Map(rows.map((row) => [row.id, row]))
}

/** The rows of deadlines of these matters, by id, in their order. */
export async function deadlineRowsOf(
  tx: Transaction,
  regionId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, readonly DeadlineTable[]>> {
  const rows = await tx.query<DeadlineTable>(
    `select region_id, matter_id, n, limit_id, article, office_id, is_window, started_on, due_on, ended_on, ended, extension_days,
       provisional from matter_deadline where region_id = $1 and matter_id = any($2) order by matter_id, n`,
    [regionId, ids],
  )
  return Map.groupBy(rows, (row) => row.matter_id)
}

/** The facts of these matters, by id; none for a matter that has none. */
export async function factRowsOf(
  tx: Transaction,
  regionId: string,
  ids: readonly string[],
): Promise<(matterId: string) => FactRows> {
  const read = async <Row extends { matter_id: string }>(table: string, columns: readonly string[], order: string) => {
    const rows = await tx.query<Row>(
      `select ${columns.join(', ')} from ${table} where region_id = $1 and matter_id = any($2) order by matter_id, ${order}`,
      [regionId, ids],
    )
    return Map.groupBy(rows, (row) => row.matter_id)
  }
  const [matters, limits] = await Promise.all([
    read<MatterFactTable>('matter_fact', MATTER_FACT_COLUMNS, 'known_from'),
    read<LimitFactTable>('limit_fact', LIMIT_FACT_COLUMNS, 'n, known_from'),
  ])
  return (matterId) => ({ matters: matters.get(matterId) ?? [], limits: limits.get(matterId) ?? [] })
}

/** Which of these matters are not found by exactly these words. */
export async function findOtherWords(
  tx: Transaction,
  regionId: string,
  expected: readonly { id: string; tokens: string }[],
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `select expected.id from unnest($2::uuid[], $3::text[]) as expected (id, tokens)
       left join matter_token s on s.region_id = $1 and s.matter_id = expected.id
     where s.tokens is distinct from expected.tokens::tsvector`,
    [regionId, expected.map(({ id }) => id), expected.map(({ tokens }) => tokens)],
  )
  return rows.map((row) => row.id)
}

/** The sealed people of these matters, null where there are none, and whether somebody could be reached when it was filed. */
export async function sealedPeopleOf(
  tx: Transaction,
  shelf: Shelf,
  ids: readonly string[],
): Promise<{ matterId: string; number: string; contactable: boolean; sealed: SealedPeople | null }[]> {
  const rows = await tx.query<{
    id: string
    number: string | null
    contactable: boolean | null
    sealed_key: Uint8Array | null
    sealed_people: Uint8Array | null
  }>(
    `select e.matter_id as id, e.data->>'number' as number, (e.data->>'contactable')::boolean as contactable,
       i.sealed_key, i.sealed_people
     from matter_event e
     left join matter_identity i on i.region_id = e.region_id and i.matter_id = e.matter_id
     where e.region_id = $1 and e.year = $2 and e.matter_id = any($3) and e.type = 'registered' order by e.matter_id`,
    [shelf.regionId, shelf.year, ids],
  )
  return rows.map((row) => ({
    matterId: row.id,
    number: row.number ?? '',
    contactable: row.contactable ?? false,
    sealed: row.sealed_key && row.sealed_people && { sealedKey: row.sealed_key, sealedPeople: row.sealed_people },
  }))
}

/** Matters whose whole stream is gone. */
export async function findWithoutStream(tx: Transaction): Promise<{ regionId: string; id: string; number: string }[]> {
  const rows = await tx.query<{ region_id: string; id: string; number: string }>(
    `select m.region_id, m.id, m.number from matter m
     where not exists (select from matter_event e where e.region_id = m.region_id and e.matter_id = m.id)
     order by m.region_id, m.id limit 1000`,
  )
  return rows.map((row) => ({ regionId: row.region_id, id: row.id, number: row.number }))
}

/** Keeps others from changing what lists read of these matters until this transaction ends. */
export async function holdProjections(tx: Transaction, regionId: string, ids: readonly string[]): Promise<void> {
  await tx.query('select from matter where region_id = $1 and id = any($2) order by id for update', [regionId, ids])
}
