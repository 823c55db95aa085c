import { z } from 'zod'
import { ContactLanguage } from '../notification/index.ts'
import { isStorable } from '../../platform/text/index.ts'
import { isLocalDate, type Instant, type LocalDate } from '../../platform/time/index.ts'
import type { DecisionKind, TopicState } from './states.ts'

const text = (max: number) => z.string().max(max).refine(isStorable).trim()
const needed = (max: number) => text(max).min(1)
export const date: z.ZodType<LocalDate, string> = z
  .string()
  .refine(isLocalDate, { error: '请填写日期，例如 2026-05-01。 | Enter a date such as 2026-05-01.' })
  .meta({ format: 'date' })
export const reason: z.ZodString = needed(1000)

const LONGEST = { title: 100, background: 5000, question: 300, answer: 5000, report: 10_000, reply: 5000 } as const
export const MOST_QUESTIONS = 8
const MOST_THEMES = 30

/** What the office asks about: until when, against what background, with which questions. Everybody may read it once it is published. */
export const TopicDraft = z
  .object({
    title: needed(LONGEST.title),
    background: needed(LONGEST.background),
    questions: z.array(needed(LONGEST.question)).min(1).max(MOST_QUESTIONS),
    opensOn: date,
    closesOn: date,
    /** Under which the office sorts what comes in. */
    themes: z.array(needed(40)).max(MOST_THEMES).default([]),
  })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    error: '截止日期不能早于开始日期。 | The last day cannot come before the first.',
    path: ['closesOn'],
  })
export type TopicDraft = z.output<typeof TopicDraft>

export interface Topic extends TopicDraft {
  regionId: string
  id: string
  officeId: string
  state: TopicState
  /** What the office made of it, for everybody; empty until it is reported. */
  report: string
  reportedOn: LocalDate | null
  version: number
}

/** How to reach who wrote; all of it may stay empty. Sealed with a key of the submission's own. */
export const Contact = z.object({
  name: text(100).default(''),
  phone: text(40).default(''),
  email: text(200).default(''),
  language: ContactLanguage.optional(),
})
export type Contact = z.output<typeof Contact>
export const hasContact = ({ name, phone, email }: Contact): boolean =>
  [name, phone, email].some((value) => value !== '')

/** A suggestion to a topic: an answer to each question, of which one must say something. */
export const Submission = z
  .object({
    answers: z.array(text(LONGEST.answer)).max(MOST_QUESTIONS),
    publishConsent: z.boolean().default(false),
    contact: Contact.default(Contact.parse({})),
  })
  .refine(({ answers }) => answers.some((answer) => answer !== ''), {
    error: '请至少回答一个问题。 | Answer at least one question.',
    path: ['answers'],
  })
export type Submission = z.output<typeof Submission>

/** What became of a suggestion, with reasons. */
export interface Decision {
  kind: DecisionKind
  reasons: string
  on: LocalDate
}

/** Published text of a suggestion and its outcome: as an officer made it fit for everybody. */
export const PublishedText = z.object({ title: needed(100), text: needed(5000), outcome: needed(3000) })
export type PublishedText = z.output<typeof PublishedText>

/** A suggestion as the office works on it; who wrote it is sealed elsewhere. */
export interface Submitted {
  regionId: string
  id: string
  topicId: string
  officeId: string
  number: string
  receivedAt: Instant
  receivedOn: LocalDate
  answers: readonly string[]
  publishConsent: boolean
  reachable: boolean
  theme: string | null
  duplicateOf: string | null
  decision: Decision | null
  reply: string
  repliedOn: LocalDate | null
  published: boolean
  version: number
}

export const REWARD_KINDS = ['money', 'gift', 'honour'] as const
export type RewardKind = (typeof REWARD_KINDS)[number]

/** 奖励: money in 分, or a gift or an honour by its name. Who gets it is not in it, and it is never published with a name. */
export const Reward = z
  .object({
    kind: z.enum(REWARD_KINDS),
    amountFen: z.int().min(1).max(100_000_000).nullable().default(null),
    title: text(100).default(''),
    reason,
  })
  .refine(({ kind, amountFen }) => (kind === 'money') === (amountFen !== null), {
    error: '奖金填写金额，其他奖励不填金额。 | Money has an amount, other rewards have none.',
    path: ['amountFen'],
  })
  .refine(({ kind, title }) => kind === 'money' || title !== '', {
    error: '请写明奖励的名称。 | Name the reward.',
    path: ['title'],
  })
export type Reward = z.output<typeof Reward>

export interface GivenReward extends Reward {
  id: string
  approvedBy: string
  approvedOn: LocalDate
  /** Why it was taken back; null while it stands. */
  cancelled: string | null
}

export interface TopicKey {
  regionId: string
  topicId: string
}
export interface SubmissionKey {
  regionId: string
  submissionId: string
}

/** What happened to a topic or a suggestion; appended and never changed. */
export interface SuggestionStep {
  seq: number
  at: Instant
  staffId: string | null
  /** For whom that person acted; the row writes it itself. */
  forStaff?: string | undefined
  verb: string
  data: Readonly<Record<string, string | number | boolean | null>>
}
