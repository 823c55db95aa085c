import type { Transaction } from '../../platform/db/index.ts'
import { searchQuery, containsPhrases, searchTokens, toTsvectorLiteral } from '../../platform/search/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { MatterKey } from '../matter/index.ts'
import type { Publication, PublicationStep } from './publication.ts'
import type { PublicationState } from './states.ts'
import type { PublicationRow, PublishedRow, StepRow } from './tables.ts'

/** Where a page of a list ended: a day and an id. */
export interface Cursor {
  readonly date: LocalDate
  readonly id: string
}

const publicationOf = (row: PublicationRow): Publication => ({
  regionId: row.region_id,
  matterId: row.matter_id,
  version: row.version,
  state: row.state,
  officeId: row.office_id,
  topic: row.topic,
  answeredOn: row.answered_on,
  texts: { title: row.title, question: row.question, answer: row.answer },
  redactions: row.redactions,
  files: row.files,
  source: row.source,
  proposedBy: row.proposed_by,
  checkedBy: row.checked_by,
  publicId: row.public_id,
  publishedOn: row.published_on,
  changedOn: row.changed_on,
})

export async function findPublication(tx: Transaction, key: MatterKey): Promise<Publication | undefined> {
  const [row] = await tx.query<PublicationRow>('select * from publication where region_id = $1 and matter_id = $2', [
    key.regionId,
    key.matterId,
  ])
  return row && publicationOf(row)
}

export async function findPublicationSteps(tx: Transaction, key: MatterKey): Promise<PublicationStep[]> {
  const rows = await tx.query<StepRow>(
    'select * from publication_step where region_id = $1 and matter_id = $2 order by seq',
    [key.regionId, key.matterId],
  )
  return rows.map((row) => ({
    seq: row.seq,
    type: row.type as PublicationStep['type'],
    at: row.at,
    on: row.on_date,
    staffId: row.staff_id,
    forStaff: row.for_staff ?? undefined,
    reason: row.reason,
    cause: row.cause as PublicationStep['cause'],
  }))
}

/** Publications of an office in some states, what changed last first; one more than asked for tells that there are more. */
export async function findPublications(
  tx: Transaction,
  officeId: string,
  states: readonly PublicationState[],
  page: { limit: number; after: Cursor | undefined },
): Promise<Publication[]> {
  const rows = await tx.query<PublicationRow>(
    `select * from publication where office_id = $1 and state = any($2)
       and ($3::date is null or (changed_on, matter_id) < ($3::date, $4::uuid))
     order by changed_on desc, matter_id desc limit $5`,
    [officeId, states, page.after?.date ?? null, page.after?.id ?? null, page.limit + 1],
  )
  return rows.map(publicationOf)
}

export interface PublishableRow {
  region_id: string
  id: string
  number: string
  summary: string
  topic: string | null
  answered_on: LocalDate
}

/** Answered matters of an office whose petitioners agreed, with nothing under way yet. */
export const findPublishable = (
  tx: Transaction,
  officeId: string,
  page: { limit: number; after: Cursor | undefined },
): Promise<PublishableRow[]> =>
  tx.query<PublishableRow>(
    `select region_id, id, number, summary, topic, answered_on from matter
     where lead = $1 and publish_consent and not confidential and class <> 'accusation' and answered_on is not null
       and delivered_on is not null
       and not exists (select from publication p where p.region_id = matter.region_id and p.matter_id = matter.id)
       and ($2::date is null or (answered_on, id) < ($2::date, $3::uuid))
     order by answered_on desc, id desc limit $4`,
    [officeId, page.after?.date ?? null, page.after?.id ?? null, page.limit + 1],
  )

export interface PublicQuestion {
  readonly words: string
  /** A topic with everything below it. */
  readonly topic: string | undefined
  readonly office: string | undefined
  /** As `2026-03`. */
  readonly month: string | undefined
  readonly limit: number
  readonly after: Cursor | undefined
}

const WHERE = `($1::text = '' or tokens @@ $1::tsquery) and ($2::text is null or topic like $2 || '%')
  and ($3::uuid is null or office_id = $3) and ($4::date is null or (published_on >= $4 and published_on < $4 + interval '1 month'))`
/** How often a page is read on where the words of a search stand in the text, but not together. */
const MOST_ROUNDS = 20

/** Published answers, the newest first. Empty for words that hold nothing to search for. */
export async function findPublished(tx: Transaction, question: PublicQuestion): Promise<PublishedRow[]> {
  const { words, topic, office, month, limit } = question
  const { tsquery, phrases } = searchQuery(words)
  if (words.trim() !== '' && tsquery === '') return []
  const found: PublishedRow[] = []
  let { after } = question
  for (let round = 0; round < MOST_ROUNDS && found.length <= limit; round += 1) {
    const rows = await tx.query<PublishedRow>(
      `select region_id, id, title, question, answer, topic, office_id, answered_on, published_on, published_at, files from published_answer
       where ${WHERE} and ($5::date is null or (published_on, id) < ($5::date, $6::uuid))
       order by published_on desc, id desc limit $7`,
      [
        tsquery,
        topic ?? null,
        office ?? null,
        month === undefined ? null : `${month}-01`,
        after?.date ?? null,
        after?.id ?? null,
        limit + 1,
      ],
    )
    found.push(...rows.filter((row) => containsPhrases(`${row.title}\n${row.question}\n${row.answer}`, phrases)))
    const last = rows.at(-1)
    if (rows.length <= limit || !last) break
    after = { date: last.published_on, id: last.id }
  }
  return found.slice(0, limit + 1)
}

/** What some offices have published, the newest first; one more than asked for tells that there are more. */
export const findPublishedBy = (
  tx: Transaction,
  offices: readonly string[],
  page: { after: Cursor | undefined; limit: number },
): Promise<PublishedRow[]> =>
  tx.query<PublishedRow>(
    `select region_id, id, title, question, answer, topic, office_id, answered_on, published_on, published_at, files from published_answer
     where office_id = any($1) and ($2::date is null or (published_on, id) < ($2::date, $3::uuid))
     order by published_on desc, id desc limit $4`,
    [offices, page.after?.date ?? null, page.after?.id ?? null, page.limit + 1],
  )

export async function findOnePublished(
  tx: Transaction,
  key: { regionId: string; id: string },
): Promise<PublishedRow | undefined> {
  const [row] = await tx.query<PublishedRow>('select * from published_answer where region_id = $1 and id = $2', [
    key.regionId,
    key.id,
  ])
  return row
}

/** How many answers there are by topic, office and month. */
export async function countPublished(
  tx: Transaction,
): Promise<Record<'topics' | 'offices' | 'months', { key: string; count: number }[]>> {
  const count = (column: string): Promise<{ key: string; count: number }[]> =>
    tx.query(
      `select ${column} as key, count(*)::int as count from published_answer where ${column} is not null group by 1 order by 1`,
    )
  const [topics, offices, months] = await Promise.all([
    count('topic'),
    count('office_id::text'),
    count("to_char(published_on, 'YYYY-MM')"),
  ])
  return { topics, offices, months: months.toReversed() }
}

const PROBES = 60
const MOST = 5

/** Published questions that share most words with a text, best first; at least three words in common. */
export async function findSimilar(tx: Transaction, text: string): Promise<readonly PublishedRow[]> {
  const tokens = searchTokens(text)
    .filter((token) => Array.from(token).length > 1)
    .slice(0, PROBES)
  if (tokens.length === 0) return []
  return tx.query<PublishedRow>(
    `with near as (
       select *, (select count(*) from unnest(tsvector_to_array(tokens)) as word(text) where word.text = any($2)) as shared
       from published_answer where tokens @@ $1::tsquery order by published_on desc, id desc limit 300)
     select region_id, id, title, question, answer, topic, office_id, answered_on, published_on, published_at, files from near
     where shared >= least(3, $3::int) order by shared desc, answered_on desc limit ${MOST}`,
    [tokens.map((token) => toTsvectorLiteral([token])).join(' | '), tokens, tokens.length],
  )
}

/** Which of these files (SHA-256) are clean copies that a publication has, for the sweep of the file store. */
export async function findPublicationFiles(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>(
    `select distinct file->>'sha256' as sha256 from publication, jsonb_array_elements(files) as file
     where files @> any($1::jsonb[]) and file->>'sha256' = any($2)`,
    [hashes.map((sha256) => JSON.stringify([{ sha256 }])), hashes],
  )
  return new Set(rows.map(({ sha256 }) => sha256))
}
