import type { Statement, Transaction } from '../../platform/db/index.ts'
import type { FactChange } from './fact-history.ts'
import {
  LIMIT_FACT_COLUMNS,
  MATTER_FACT_COLUMNS,
  type FactRows,
  type LimitFactTable,
  type MatterFactTable,
  type Sight,
} from './fact-tables.ts'
import type { MatterKey } from './stream.ts'

const insertInto = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) values (${columns.map((_, n) => `$${n + 1}`).join(', ')})`

const INSERT_MATTER_FACT = insertInto('matter_fact', MATTER_FACT_COLUMNS)
const INSERT_LIMIT_FACT = insertInto('limit_fact', LIMIT_FACT_COLUMNS)

const OF_MATTER = 'region_id = $1 and matter_id = $2'
const END_MATTER_FACT = `update matter_fact set known_to = $3 where ${OF_MATTER} and known_to is null`
const END_LIMIT_FACTS = `update limit_fact set known_to = $3 where ${OF_MATTER} and known_to is null and n = any($4)`

const matterFact = (row: MatterFactTable): Statement => ({
  text: INSERT_MATTER_FACT,
  values: MATTER_FACT_COLUMNS.map((column) => row[column]),
})
const limitFact = (row: LimitFactTable): Statement => ({
  text: INSERT_LIMIT_FACT,
  values: LIMIT_FACT_COLUMNS.map((column) => row[column]),
})

/** The facts of a new matter. */
export const factStatements = ({ matters, limits }: FactRows): Statement[] => [
  ...matters.map(matterFact),
  ...limits.map(limitFact),
]

/** What was known ends, what is known now begins. */
export async function writeFactChange(tx: Transaction, key: MatterKey, change: FactChange): Promise<void> {
  const at = [key.regionId, key.matterId, change.since]
  const statements = [
    ...(change.matterEnds ? [{ text: END_MATTER_FACT, values: at }] : []),
    ...(change.limitsEnd.length > 0 ? [{ text: END_LIMIT_FACTS, values: [...at, change.limitsEnd] }] : []),
    ...(change.matter ? [matterFact(change.matter)] : []),
    ...change.limits.map(limitFact),
  ]
  if (statements.length > 0) await tx.writeTogether(statements)
}

const TABLES = ['matter_fact', 'limit_fact'] as const

/** Takes back what was learnt at one moment: a second step in the same moment makes one state together with the first. */
export async function unwriteFacts(tx: Transaction, key: MatterKey, since: string): Promise<void> {
  const values = [key.regionId, key.matterId, since]
  await tx.writeTogether(
    TABLES.flatMap((table) => [
      { text: `delete from ${table} where ${OF_MATTER} and known_from = $3`, values },
      { text: `update ${table} set known_to = null where ${OF_MATTER} and known_to = $3`, values },
    ]),
  )
}

/** Who may count the facts of a matter, those of the past too. */
export const updateSight = (tx: Transaction, key: MatterKey, { seen_by, recused }: Sight): Promise<unknown> =>
  tx.writeTogether(
    TABLES.map((table) => ({
      text: `update ${table} set seen_by = $3, recused = $4 where ${OF_MATTER}`,
      values: [key.regionId, key.matterId, seen_by, recused],
    })),
  )

const insertMany = (table: string, columns: readonly string[]): string =>
  `insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)`

const INSERT_MATTER_FACTS = insertMany('matter_fact', MATTER_FACT_COLUMNS)
const INSERT_LIMIT_FACTS = insertMany('limit_fact', LIMIT_FACT_COLUMNS)

/** The facts of many matters in one message. */
export const insertFacts = (tx: Transaction, facts: readonly FactRows[]): Promise<unknown> =>
  Promise.all([
    tx.query(INSERT_MATTER_FACTS, [JSON.stringify(facts.flatMap(({ matters }) => matters))]),
    tx.query(INSERT_LIMIT_FACTS, [JSON.stringify(facts.flatMap(({ limits }) => limits))]),
  ])

/** Puts the facts of some matters of a region in the place of those that they have. */
export async function replaceFacts(
  tx: Transaction,
  regionId: string,
  ids: readonly string[],
  facts: readonly FactRows[],
): Promise<void> {
  const gone = TABLES.map((table) =>
    tx.query(`delete from ${table} where region_id = $1 and matter_id = any($2)`, [regionId, ids]),
  )
  await Promise.all([...gone, insertFacts(tx, facts)])
}
