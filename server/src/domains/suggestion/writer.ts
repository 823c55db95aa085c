import type { Transaction } from '../../platform/db/index.ts'
import { isUniqueViolation } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { SealedContact } from './contact.ts'
import { submittedRow, topicRow } from './rows.ts'
import type { SuggestionTables } from './tables.ts'
import type { GivenReward, PublishedText, SubmissionKey, Submitted, SuggestionStep, Topic } from './topic.ts'

export async function insertTopic(tx: Transaction, topic: Topic): Promise<void> {
  await tx.on<SuggestionTables>().insertInto('suggestion_topic').values(topicRow(topic)).execute()
}

/** @throws HuiyinError 'conflict' when somebody was faster */
export async function updateTopic(tx: Transaction, topic: Topic, before: number): Promise<void> {
  const { region_id, id, ...row } = topicRow(topic)
  const [result] = await tx
    .on<SuggestionTables>()
    .updateTable('suggestion_topic')
    .set(row)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .where('version', '=', before)
    .execute()
  if (Number(result?.numUpdatedRows ?? 0) !== 1) throw new HuiyinError('conflict')
}

export async function insertSubmission(tx: Transaction, one: Submitted, contact: SealedContact | null): Promise<void> {
  await tx.on<SuggestionTables>().insertInto('suggestion').values(submittedRow(one)).execute()
  if (contact)
    await tx
      .on<SuggestionTables>()
      .insertInto('suggestion_contact')
      .values({
        region_id: one.regionId,
        submission_id: one.id,
        sealed_key: contact.sealedKey,
        sealed_contact: contact.sealedContact,
      })
      .execute()
}

/** Two suggestions of one day drew the same number by chance. */
export const isNumberTaken = (error: unknown): boolean => isUniqueViolation(error, 'suggestion_number')

/** @throws HuiyinError 'conflict' when somebody was faster */
export async function updateSubmission(tx: Transaction, one: Submitted, before: number): Promise<void> {
  const { region_id, id, ...row } = submittedRow(one)
  const [result] = await tx
    .on<SuggestionTables>()
    .updateTable('suggestion')
    .set(row)
    .where('region_id', '=', region_id)
    .where('id', '=', id)
    .where('version', '=', before)
    .execute()
  if (Number(result?.numUpdatedRows ?? 0) !== 1) throw new HuiyinError('conflict')
}

export async function publishOutcome(
  tx: Transaction,
  one: Submitted,
  text: PublishedText,
  on: LocalDate,
): Promise<void> {
  const row = {
    topic_id: one.topicId,
    title: text.title,
    text: text.text,
    decision: one.decision?.kind ?? ('kept' as const),
    outcome: text.outcome,
    published_on: on,
  }
  await tx
    .on<SuggestionTables>()
    .insertInto('suggestion_outcome')
    .values({ region_id: one.regionId, submission_id: one.id, ...row })
    .onConflict((conflict) => conflict.columns(['region_id', 'submission_id']).doUpdateSet(row))
    .execute()
}

export async function withdrawOutcome(tx: Transaction, { regionId, submissionId }: SubmissionKey): Promise<void> {
  await tx
    .on<SuggestionTables>()
    .deleteFrom('suggestion_outcome')
    .where('region_id', '=', regionId)
    .where('submission_id', '=', submissionId)
    .execute()
}

export async function insertReward(tx: Transaction, one: Submitted, reward: GivenReward): Promise<void> {
  await tx
    .on<SuggestionTables>()
    .insertInto('suggestion_reward')
    .values({
      region_id: one.regionId,
      id: reward.id,
      submission_id: one.id,
      topic_id: one.topicId,
      kind: reward.kind,
      amount_fen: reward.amountFen,
      title: reward.title,
      reason: reward.reason,
      approved_by: reward.approvedBy,
      approved_on: reward.approvedOn,
      cancelled: reward.cancelled,
    })
    .execute()
}

/** @throws HuiyinError 'not-found' for a reward that is not there or was taken back before */
export async function cancelReward(tx: Transaction, key: SubmissionKey, id: string, reason: string): Promise<void> {
  const [result] = await tx
    .on<SuggestionTables>()
    .updateTable('suggestion_reward')
    .set({ cancelled: reason })
    .where('region_id', '=', key.regionId)
    .where('submission_id', '=', key.submissionId)
    .where('id', '=', id)
    .where('cancelled', 'is', null)
    .execute()
  if (Number(result?.numUpdatedRows ?? 0) !== 1) throw new HuiyinError('not-found')
}

/** Appends what happened to a topic or a suggestion. */
export async function appendStep(
  tx: Transaction,
  subject: { regionId: string; id: string; officeId: string },
  step: Omit<SuggestionStep, 'seq'>,
): Promise<void> {
  await tx.query(
    `insert into suggestion_step (region_id, subject_id, seq, at, office_id, staff_id, verb, data)
     select $1::text, $2::uuid, coalesce(max(seq), 0) + 1, $3::timestamptz, $4::uuid, $5::uuid, $6::text, $7::jsonb
     from suggestion_step where region_id = $1 and subject_id = $2`,
    [subject.regionId, subject.id, step.at, subject.officeId, step.staffId, step.verb, JSON.stringify(step.data)],
  )
}
