import type { Transaction } from '../../platform/db/index.ts'
import { searchTokens, toTsvectorLiteral } from '../../platform/search/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { MatterKey } from './stream.ts'

/** A question with its answer as an officer has published it. */
export interface PublishedRow {
  region_id: string
  matter_id: string
  question: string
  answer: string
  topic: string | null
  office_id: string
  answered_on: LocalDate
}

const PROBES = 60
const MOST = 5

/** Published questions that share most words with a text, best first; at least three words in common. */
export async function findPublished(tx: Transaction, text: string): Promise<readonly PublishedRow[]> {
  const tokens = searchTokens(text)
    .filter((token) => Array.from(token).length > 1)
    .slice(0, PROBES)
  if (tokens.length === 0) return []
  return tx.query<PublishedRow>(
    `with near as (
       select *, (select count(*) from unnest(tsvector_to_array(tokens)) as word(text) where word.text = any($2)) as shared
       from published_answer where tokens @@ $1::tsquery order by published_at desc limit 300)
     select region_id, matter_id, question, answer, topic, office_id, answered_on from near
     where shared >= least(3, $3::int) order by shared desc, answered_on desc limit ${MOST}`,
    [tokens.map((token) => toTsvectorLiteral([token])).join(' | '), tokens, tokens.length],
  )
}

/** Whether a matter's question and answer are published. */
export async function isPublished(tx: Transaction, { regionId, matterId }: MatterKey): Promise<boolean> {
  const rows = await tx.query('select from published_answer where region_id = $1 and matter_id = $2', [
    regionId,
    matterId,
  ])
  return rows.length > 0
}
