import { escapeIdentifier, type Client } from 'pg'

/** A table as a backup sees it; a partitioned table is one table. */
export interface TableShape {
  schema: string
  name: string
  /** Without the columns that the database computes. */
  columns: readonly string[]
}

/** Where a sequence stands. */
export interface SequenceState {
  schema: string
  name: string
  /** As text: it may be beyond 2^53. */
  value: string
}

/** Kept by the migrations themselves; a backup names them in its manifest. */
const LEFT_OUT = 'huiyin_migration'

const TABLES = `
  SELECT c.oid::text AS id, n.nspname AS schema, c.relname AS name, array_agg(a.attname::text ORDER BY a.attnum) AS columns
    FROM pg_class c
    JOIN pg_namespace n ON n.oid = c.relnamespace
    JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped AND a.attgenerated = ''
   WHERE c.relkind IN ('r', 'p') AND NOT c.relispartition AND c.relpersistence = 'p' AND c.relname <> $1
     AND n.nspname NOT IN ('pg_catalog', 'information_schema') AND n.nspname NOT LIKE 'pg\\_%'
     AND NOT EXISTS (SELECT FROM pg_depend d WHERE d.objid = c.oid AND d.classid = 'pg_class'::regclass AND d.deptype = 'e')
   GROUP BY c.oid, n.nspname, c.relname
   ORDER BY n.nspname, c.relname`

const REFERENCES = `
  SELECT conrelid::text AS table, confrelid::text AS target FROM pg_constraint WHERE contype = 'f' AND conrelid <> confrelid`

const SEQUENCES = `
  SELECT schemaname AS schema, sequencename AS name, last_value::text AS value FROM pg_sequences
   WHERE last_value IS NOT NULL ORDER BY schemaname, sequencename`

type FoundTable = TableShape & { id: string }

/** A table comes after those that its rows point to. */
function inOrderOfReferences(
  tables: readonly FoundTable[],
  targets: ReadonlyMap<string, readonly string[]>,
): FoundTable[] {
  const byId = new Map(tables.map((table) => [table.id, table]))
  const ordered = new Set<FoundTable>()
  const visiting = new Set<string>()
  const visit = (table: FoundTable): void => {
    if (visiting.has(table.id)) return
    visiting.add(table.id)
    for (const id of targets.get(table.id) ?? []) {
      const target = byId.get(id)
      if (target) visit(target)
    }
    ordered.add(table)
  }
  for (const table of tables) visit(table)
  return [...ordered]
}

/** Every table of the office, in an order in which rows may be inserted. */
export async function describeTables(client: Client): Promise<TableShape[]> {
  const tables = await client.query<FoundTable>(TABLES, [LEFT_OUT])
  const references = await client.query<{ table: string; target: string }>(REFERENCES)
  const targets = new Map<string, string[]>()
  for (const { table, target } of references.rows) targets.set(table, [...(targets.get(table) ?? []), target])
  return inOrderOfReferences(tables.rows, targets).map(({ schema, name, columns }) => ({ schema, name, columns }))
}

export async function describeSequences(client: Client): Promise<SequenceState[]> {
  return (await client.query<SequenceState>(SEQUENCES)).rows
}

export const qualified = (table: { schema: string; name: string }): string =>
  `${escapeIdentifier(table.schema)}.${escapeIdentifier(table.name)}`
