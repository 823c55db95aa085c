import type { SubmissionTable, TopicTable } from './tables.ts'
import type { Submitted, Topic } from './topic.ts'

export const topicOf = (row: TopicTable): Topic => ({
  regionId: row.region_id,
  id: row.id,
  officeId: row.office_id,
  state: row.state,
  title: row.title,
  background: row.background,
  questions: [...row.questions],
  themes: [...row.themes],
  opensOn: row.opens_on,
  closesOn: row.closes_on,
  report: row.report,
  reportedOn: row.reported_on,
  version: row.version,
})

/** The row of a topic as a statement takes it: lists as JSON. */
export const topicRow = (topic: Topic) => ({
  region_id: topic.regionId,
  id: topic.id,
  office_id: topic.officeId,
  state: topic.state,
  title: topic.title,
  background: topic.background,
  questions: JSON.stringify(topic.questions) as never,
  themes: JSON.stringify(topic.themes) as never,
  opens_on: topic.opensOn,
  closes_on: topic.closesOn,
  report: topic.report,
  reported_on: topic.reportedOn,
  version: topic.version,
})

export const submittedOf = (row: SubmissionTable): Submitted => ({
  regionId: row.region_id,
  id: row.id,
  topicId: row.topic_id,
  officeId: row.office_id,
  number: row.number,
  receivedAt: row.received_at,
  receivedOn: row.received_on,
  answers: row.answers,
  publishConsent: row.publish_consent,
  reachable: row.reachable,
  theme: row.theme,
  duplicateOf: row.duplicate_of,
  decision: row.decision && { kind: row.decision, reasons: row.reasons, on: row.decided_on ?? row.received_on },
  reply: row.reply,
  repliedOn: row.replied_on,
  published: row.published,
  version: row.version,
})

export const submittedRow = (one: Submitted) => ({
  region_id: one.regionId,
  id: one.id,
  topic_id: one.topicId,
  office_id: one.officeId,
  number: one.number,
  received_at: one.receivedAt,
  received_on: one.receivedOn,
  answers: JSON.stringify(one.answers) as never,
  publish_consent: one.publishConsent,
  reachable: one.reachable,
  theme: one.theme,
  duplicate_of: one.duplicateOf,
  decision: one.decision?.kind ?? null,
  reasons: one.decision?.reasons ?? '',
  decided_on: one.decision?.on ?? null,
  reply: one.reply,
  replied_on: one.repliedOn,
  published: one.published,
  version: one.version,
})
