import type { Transaction } from '../../platform/db/index.ts'
import { canonicalJson } from '../../platform/crypto/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { renewedFacts } from './fact-history.ts'
import { replaceFacts } from './fact-writer.ts'
import type { PreparedMatter } from './prepare.ts'
import { factRowsOf } from './stream-reader.ts'
import { COLUMNS } from './writer.ts'

/** Writes rows that are not there or differ; a row that is the same stays as it is. */
const upsert = (table: string, columns: readonly string[], key: string): string => `
  insert into ${table} (${columns.join(', ')}) select ${columns.join(', ')} from json_populate_recordset(null::${table}, $1::json)
  on conflict (${key}) do update set ${columns.map((column) => `${column} = excluded.${column}`).join(', ')}
  where (${columns.map((column) => `${table}.${column}`).join(', ')})
    is distinct from (${columns.map((column) => `excluded.${column}`).join(', ')})`

const DEADLINE_COLUMNS = `region_id, matter_id, n, limit_id, article, office_id, is_window, started_on, due_on, ended_on, ended,
  extension_days, provisional`

const PUT_MATTERS = upsert('matter', COLUMNS, 'region_id, id')
const PUT_SEARCHES = upsert('matter_search', ['region_id', 'matter_id', 'tokens'], 'region_id, matter_id')
const DROP_OTHER_DEADLINES = `delete from matter_deadline d where region_id = $1 and matter_id = any($2)
  and not exists (select from json_populate_recordset(null::matter_deadline, $3::json) right_one
    where right_one.matter_id = d.matter_id and right_one.n = d.n and right_one is not distinct from d)`
const ADD_DEADLINES = `insert into matter_deadline (${DEADLINE_COLUMNS})
  select ${DEADLINE_COLUMNS} from json_populate_recordset(null::matter_deadline, $1::json)
  on conflict (region_id, matter_id, n) do nothing`

/** Makes what lists, worklists, searches and figures read of these matters of one region right; streams and people stay untouched. */
export async function rewriteProjections(
  tx: Transaction,
  regionId: string,
  matters: readonly Pick<PreparedMatter, 'row' | 'deadlines' | 'tokens' | 'facts'>[],
  now: Instant,
): Promise<void> {
  const ids = matters.map(({ row }) => row.id)
  const searches = matters.map(({ row, tokens }) => ({ region_id: regionId, matter_id: row.id, tokens }))
  const deadlines = JSON.stringify(matters.flatMap((matter) => matter.deadlines))
  await Promise.all([
    tx.query(PUT_MATTERS, [JSON.stringify(matters.map(({ row }) => row))]),
    tx.query(DROP_OTHER_DEADLINES, [regionId, ids, deadlines]),
    tx.query(ADD_DEADLINES, [deadlines]),
    tx.query(PUT_SEARCHES, [JSON.stringify(searches)]),
  ])
  await renewFacts(tx, regionId, matters, now)
}

/** Facts that are as they should be stay; what was reported under the law of its day stays in any case. */
async function renewFacts(
  tx: Transaction,
  regionId: string,
  matters: readonly Pick<PreparedMatter, 'row' | 'facts'>[],
  now: Instant,
): Promise<void> {
  const stored = await factRowsOf(
    tx,
    regionId,
    matters.map(({ row }) => row.id),
  )
  const renewed = matters.flatMap(({ row, facts }) => {
    const has = stored(row.id)
    const should = renewedFacts(has, facts, now)
    return canonicalJson(should) === canonicalJson(has) ? [] : [{ id: row.id, facts: should }]
  })
  if (renewed.length === 0) return
  await replaceFacts(
    tx,
    regionId,
    renewed.map(({ id }) => id),
    renewed.map(({ facts }) => facts),
  )
}
