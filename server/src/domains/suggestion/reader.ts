import { sql } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { isLocalDate } from '../../platform/time/index.ts'
import type { SealedContact } from './contact.ts'
import type { TopicFigures } from './decide.ts'
import { decodeCursor, type SubmissionQuery, type TopicQuery } from './list-query.ts'
import { submittedOf, topicOf } from './rows.ts'
import { DECISIONS, type DecisionKind } from './states.ts'
import type { SuggestionTables } from './tables.ts'
import type { GivenReward, Submitted, SubmissionKey, SuggestionStep, Topic, TopicKey } from './topic.ts'

/** @throws HuiyinError 'not-found' */
export async function getTopic(tx: Transaction, { regionId, topicId }: TopicKey): Promise<Topic> {
  const row = await tx
    .on<SuggestionTables>()
    .selectFrom('suggestion_topic')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', topicId)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return topicOf(row)
}

/** The topics of an office, the latest first. */
export async function findTopics(tx: Transaction, officeId: string, query: TopicQuery): Promise<Topic[]> {
  let rows = tx.on<SuggestionTables>().selectFrom('suggestion_topic').selectAll().where('office_id', '=', officeId)
  const after = decodeCursor(query.after)
  if (after) rows = rows.where(sql<boolean>`(opens_on, id) < (${after.date}::date, ${after.id}::uuid)`)
  const found = await rows
    .orderBy('opens_on', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return found.map(topicOf)
}

/** What everybody may read: topics that are published, the one that closes last first. */
export async function findPublicTopics(tx: Transaction, query: TopicQuery): Promise<Topic[]> {
  let rows = tx.on<SuggestionTables>().selectFrom('suggestion_topic').selectAll().where('state', '<>', sql.lit('draft'))
  const after = decodeCursor(query.after)
  if (after) rows = rows.where(sql<boolean>`(closes_on, id) < (${after.date}::date, ${after.id}::uuid)`)
  const found = await rows
    .orderBy('closes_on', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return found.map(topicOf)
}

/** The suggestions of a topic, the latest first. */
export async function findSubmissions(tx: Transaction, key: TopicKey, query: SubmissionQuery): Promise<Submitted[]> {
  let rows = tx
    .on<SuggestionTables>()
    .selectFrom('suggestion')
    .selectAll()
    .where('region_id', '=', key.regionId)
    .where('topic_id', '=', key.topicId)
  if (query.theme !== undefined)
    rows = query.theme === '' ? rows.where('theme', 'is', null) : rows.where('theme', '=', query.theme)
  if (query.decision)
    rows = query.decision === 'none' ? rows.where('decision', 'is', null) : rows.where('decision', '=', query.decision)
  if (query.q !== undefined && query.q !== '') {
    const digits = query.q.replaceAll(/[^0-9A-Za-z]/g, '').toUpperCase()
    rows = isLocalDate(query.q)
      ? rows.where('received_on', '=', query.q)
      : rows.where(
          sql<boolean>`((${digits} <> '' and strpos(upper(number), ${digits}) > 0) or strpos(answers::text, ${query.q}) > 0)`,
        )
  }
  if (query.duplicates === 'hidden') rows = rows.where('duplicate_of', 'is', null)
  const after = decodeCursor(query.after)
  if (after) rows = rows.where(sql<boolean>`(received_on, id) < (${after.date}::date, ${after.id}::uuid)`)
  const found = await rows
    .orderBy('received_on', 'desc')
    .orderBy('id', 'desc')
    .limit(query.limit + 1)
    .execute()
  return found.map(submittedOf)
}

/** @throws HuiyinError 'not-found' */
export async function getSubmission(tx: Transaction, { regionId, submissionId }: SubmissionKey): Promise<Submitted> {
  const row = await tx
    .on<SuggestionTables>()
    .selectFrom('suggestion')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', submissionId)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return submittedOf(row)
}

export async function findByNumber(tx: Transaction, regionId: string, number: string): Promise<Submitted | undefined> {
  const row = await tx
    .on<SuggestionTables>()
    .selectFrom('suggestion')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('number', '=', number)
    .executeTakeFirst()
  return row && submittedOf(row)
}

export async function findContact(tx: Transaction, key: SubmissionKey): Promise<SealedContact | undefined> {
  const row = await tx
    .on<SuggestionTables>()
    .selectFrom('suggestion_contact')
    .selectAll()
    .where('region_id', '=', key.regionId)
    .where('submission_id', '=', key.submissionId)
    .executeTakeFirst()
  return row && { sealedKey: row.sealed_key, sealedContact: row.sealed_contact }
}

export async function findSteps(tx: Transaction, regionId: string, subjectId: string): Promise<SuggestionStep[]> {
  const rows = await tx
    .on<SuggestionTables>()
    .selectFrom('suggestion_step')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('subject_id', '=', subjectId)
    .orderBy('seq')
    .execute()
  return rows.map((row) => ({
    seq: row.seq,
    at: row.at,
    staffId: row.staff_id,
    forStaff: row.for_staff ?? undefined,
    verb: row.verb,
    data: row.data,
  }))
}

export async function findRewards(tx: Transaction, key: SubmissionKey): Promise<GivenReward[]> {
  const rows = await tx
    .on<SuggestionTables>()
    .selectFrom('suggestion_reward')
    .selectAll()
    .where('region_id', '=', key.regionId)
    .where('submission_id', '=', key.submissionId)
    .orderBy('id')
    .execute()
  return rows.map((row) => ({
    id: row.id,
    kind: row.kind,
    amountFen: row.amount_fen,
    title: row.title,
    reason: row.reason,
    approvedBy: row.approved_by,
    approvedOn: row.approved_on,
    cancelled: row.cancelled,
  }))
}

/** A published outcome, as everybody reads it. */
export interface PublicOutcome {
  title: string
  text: string
  decision: DecisionKind
  outcome: string
  publishedOn: string
}

const MOST_OUTCOMES = 50

export async function findOutcomes(tx: Transaction, key: TopicKey): Promise<PublicOutcome[]> {
  const rows = await tx
    .on<SuggestionTables>()
    .selectFrom('suggestion_outcome')
    .selectAll()
    .where('region_id', '=', key.regionId)
    .where('topic_id', '=', key.topicId)
    .orderBy('published_on', 'desc')
    .orderBy('submission_id', 'desc')
    .limit(MOST_OUTCOMES)
    .execute()
  return rows.map((row) => ({
    title: row.title,
    text: row.text,
    decision: row.decision,
    outcome: row.outcome,
    publishedOn: row.published_on,
  }))
}

/** The figures of a topic, each suggestion in one decision or in none; duplicates apart. */
export async function countTopic(tx: Transaction, { regionId, topicId }: TopicKey): Promise<TopicFigures> {
  const [[all], decisions, [rewards]] = await Promise.all([
    tx.query<Record<'received' | 'duplicates' | 'sorted' | 'undecided' | 'replied' | 'published', number>>(
      `select count(*)::int as received, count(duplicate_of)::int as duplicates, count(theme)::int as sorted,
         count(*) filter (where decision is null and duplicate_of is null)::int as undecided,
         count(replied_on)::int as replied, count(*) filter (where published)::int as published
       from suggestion where region_id = $1 and topic_id = $2`,
      [regionId, topicId],
    ),
    tx.query<{ decision: DecisionKind; n: number }>(
      `select decision, count(*)::int as n from suggestion
       where region_id = $1 and topic_id = $2 and decision is not null and duplicate_of is null group by decision`,
      [regionId, topicId],
    ),
    tx.query<{ n: number; fen: number }>(
      `select count(*)::int as n, coalesce(sum(amount_fen), 0)::bigint as fen from suggestion_reward
       where region_id = $1 and topic_id = $2 and cancelled is null`,
      [regionId, topicId],
    ),
  ])
  const decided = DECISIONS.map((kind) => [kind, decisions.find((row) => row.decision === kind)?.n ?? 0])
  return {
    received: all?.received ?? 0,
    duplicates: all?.duplicates ?? 0,
    sorted: all?.sorted ?? 0,
    undecided: all?.undecided ?? 0,
    replied: all?.replied ?? 0,
    published: all?.published ?? 0,
    decided: Object.fromEntries(decided) as TopicFigures['decided'],
    rewards: rewards?.n ?? 0,
    rewardFen: rewards?.fen ?? 0,
  }
}
