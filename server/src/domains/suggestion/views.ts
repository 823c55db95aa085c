import { z } from 'zod'
import { DECISIONS, PERIODS, TOPIC_STATES, type TopicState } from './states.ts'
import { date, REWARD_KINDS } from './topic.ts'

const decided = z.object({ kind: z.enum(DECISIONS), reasons: z.string(), on: date })
const step = z.object({
  seq: z.int(),
  at: z.string(),
  staff: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.union([z.string(), z.number(), z.boolean(), z.null()])),
})

export const TopicRow = z
  .object({
    regionId: z.string(),
    topicId: z.string(),
    state: z.enum(Object.keys(TOPIC_STATES) as [TopicState, ...TopicState[]]),
    period: z.enum(PERIODS),
    title: z.string(),
    opensOn: date,
    closesOn: date,
    version: z.int(),
  })
  .meta({ id: 'SuggestionTopicRow' })
export type TopicRow = z.output<typeof TopicRow>
export const TopicPage = z.object({ items: z.array(TopicRow), next: z.string().nullable() })
export type TopicPage = z.output<typeof TopicPage>

const figures = z.object({
  received: z.int(),
  duplicates: z.int(),
  sorted: z.int(),
  decided: z.object({ adopted: z.int(), partly: z.int(), kept: z.int(), 'not-adopted': z.int() }),
  undecided: z.int().describe('Without a decision and not joined to another'),
  replied: z.int(),
  published: z.int(),
  rewards: z.int(),
  rewardFen: z.int(),
})

export const TopicView = TopicRow.extend({
  background: z.string(),
  questions: z.array(z.string()),
  themes: z.array(z.string()),
  report: z.string(),
  reportedOn: date.nullable(),
  figures,
  steps: z.array(step),
  may: z.array(z.string()),
}).meta({ id: 'SuggestionTopic' })
export type TopicView = z.output<typeof TopicView>

/** A suggestion in a list; nothing in it says who wrote it. */
export const SubmissionRow = z
  .object({
    regionId: z.string(),
    submissionId: z.string(),
    topicId: z.string(),
    number: z.string(),
    receivedOn: date,
    excerpt: z.string(),
    theme: z.string().nullable(),
    duplicateOf: z.string().nullable(),
    decision: z.enum(DECISIONS).nullable(),
    replied: z.boolean(),
    published: z.boolean(),
    publishConsent: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'SuggestionRow' })
export type SubmissionRow = z.output<typeof SubmissionRow>
export const SubmissionPage = z.object({ items: z.array(SubmissionRow), next: z.string().nullable() })
export type SubmissionPage = z.output<typeof SubmissionPage>

export const SubmissionView = SubmissionRow.extend({
  topic: z.object({ title: z.string(), questions: z.array(z.string()), themes: z.array(z.string()) }),
  answers: z.array(z.string()),
  reachable: z.boolean(),
  decided: decided.nullable(),
  reply: z.string(),
  repliedOn: date.nullable(),
  rewards: z.array(
    z.object({
      id: z.string(),
      kind: z.enum(REWARD_KINDS),
      amountFen: z.int().nullable(),
      title: z.string(),
      reason: z.string(),
      approvedBy: z.string(),
      approvedOn: date,
      cancelled: z.string().nullable(),
    }),
  ),
  steps: z.array(step),
}).meta({ id: 'Suggestion' })
export type SubmissionView = z.output<typeof SubmissionView>

export const ContactView = z.object({ name: z.string(), phone: z.string(), email: z.string() })

/** A topic as everybody reads it. */
export interface PublicTopic {
  regionId: string
  topicId: string
  office: { zh: string; en: string }
  period: 'announced' | 'open' | 'closed' | 'reported'
  title: string
  background: string
  questions: readonly string[]
  opensOn: string
  closesOn: string
  report: string
  reportedOn: string | null
}

/** What its author sees of a suggestion, with number and code. */
export interface FollowedSubmission {
  number: string
  topic: string
  receivedOn: string
  answers: readonly { question: string; answer: string }[]
  decision: { kind: (typeof DECISIONS)[number]; reasons: string; on: string } | null
  reply: string
  repliedOn: string | null
  published: boolean
}

/** What is handed to whoever submits: keep the number and the code to follow it. */
export interface SubmissionReceipt {
  number: string
  code: string
  topic: string
  receivedOn: string
}
