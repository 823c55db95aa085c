import { z } from 'zod'
import { localDate, statement } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { SurveyState } from './states.ts'

/** 信访人 · 来访群众 · 系统用户 · 其他. */
export const SURVEY_KINDS = ['petitioners', 'visitors', 'users', 'other'] as const
export type SurveyKind = (typeof SURVEY_KINDS)[number]

export const QUESTION_KINDS = ['scale', 'choice', 'text'] as const
/** From 非常不满意 to 非常满意. */
export const SCALE = [1, 2, 3, 4, 5] as const
/** From which step of the scale on somebody is satisfied. */
export const SATISFIED_FROM = 4

const LONGEST_TEXT = 1000
const MOST_QUESTIONS = 12
const MOST_CHOICES = 10

export const Question = z
  .object({
    kind: z.enum(QUESTION_KINDS),
    text: statement(200),
    choices: z.array(statement(80)).max(MOST_CHOICES).default([]),
  })
  .refine(({ kind, choices }) => kind !== 'choice' || new Set(choices).size === choices.length, {
    error: '选项不能重复。 | Choices must differ.',
    path: ['choices'],
  })
  .refine(({ kind, choices }) => (kind === 'choice' ? choices.length > 1 : choices.length === 0), {
    error: '单选题至少两个选项，其他题没有选项。 | A choice has at least two choices, other questions have none.',
    path: ['choices'],
  })
export type Question = z.output<typeof Question>

/** What is asked, of whom, and when. It is frozen when the survey opens. */
export const SurveyDraft = z
  .object({
    kind: z.enum(SURVEY_KINDS),
    title: statement(100),
    lead: z.string().trim().max(500).default(''),
    opensOn: localDate,
    closesOn: localDate,
    questions: z.array(Question).min(1).max(MOST_QUESTIONS),
  })
  .refine(({ opensOn, closesOn }) => opensOn <= closesOn, {
    error: '截止日期不能早于开始日期。 | The last day cannot come before the first.',
    path: ['closesOn'],
  })
  .refine(({ questions }) => questions.some(({ kind }) => kind === 'scale'), {
    error:
      '至少要有一道满意度题，第一道计算满意率。 | At least one question of the scale is needed; the first counts satisfaction.',
    path: ['questions'],
  })
export type SurveyDraft = z.output<typeof SurveyDraft>

export interface Survey extends SurveyDraft {
  readonly regionId: string
  readonly id: string
  readonly officeId: string
  readonly state: SurveyState
  readonly version: number
}

/** One answer a question, in the order of the questions; empty is left out. A step of the scale and a choice are their numbers. */
export const Answers = z.array(z.string().trim().max(LONGEST_TEXT)).max(MOST_QUESTIONS)
export type Answers = readonly string[]

export interface SurveyKey {
  readonly regionId: string
  readonly id: string
}

/** What happened to a survey; appended and never changed. It never says that somebody answered. */
export interface SurveyStep {
  readonly seq: number
  readonly verb: 'draft' | 'edit' | 'open' | 'close' | 'hand-out' | 'paper'
  readonly at: Instant
  readonly staffId: string
  readonly said: string
}

export const BATCH_WAYS = ['slips', 'paper'] as const
/** Codes that were handed out together, or paper forms that came back together. */
export interface Batch {
  readonly n: number
  readonly way: (typeof BATCH_WAYS)[number]
  readonly label: string
  readonly size: number
  readonly on: LocalDate
}
