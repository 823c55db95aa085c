import { nameOfBy } from '../identity/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { periodOf, topicVerbs, type TopicFigures } from './decide.ts'
import { suggestionWords } from './messages/words.ts'
import type { GivenReward, Submitted, SuggestionStep, Topic } from './topic.ts'
import type { FollowedSubmission, PublicTopic, SubmissionRow, SubmissionView, TopicRow, TopicView } from './views.ts'

const EXCERPT = 80

type Names = ReadonlyMap<string, string>

export const presentTopicRow = (topic: Topic, today: LocalDate): TopicRow => ({
  regionId: topic.regionId,
  topicId: topic.id,
  state: topic.state,
  period: periodOf(topic, today),
  title: topic.title,
  opensOn: topic.opensOn,
  closesOn: topic.closesOn,
  version: topic.version,
})

const presentSteps = (steps: readonly SuggestionStep[], names: Names): TopicView['steps'] =>
  steps.map(({ staffId, forStaff, ...step }) => ({
    ...step,
    staff:
      staffId === null
        ? ''
        : (nameOfBy(names, { staffId, ...(forStaff === undefined ? {} : { for: forStaff }) }) ?? ''),
  }))

export const presentTopic = (
  topic: Topic,
  today: LocalDate,
  more: { figures: TopicFigures; steps: readonly SuggestionStep[]; names: Names },
): TopicView => ({
  ...presentTopicRow(topic, today),
  background: topic.background,
  questions: topic.questions,
  themes: topic.themes,
  report: topic.report,
  reportedOn: topic.reportedOn,
  figures: more.figures,
  steps: presentSteps(more.steps, more.names),
  may: [...topicVerbs(topic, today)],
})

export const presentSubmissionRow = (one: Submitted): SubmissionRow => ({
  regionId: one.regionId,
  submissionId: one.id,
  topicId: one.topicId,
  number: one.number,
  receivedOn: one.receivedOn,
  excerpt: one.answers.find((answer) => answer !== '')?.slice(0, EXCERPT) ?? '',
  theme: one.theme,
  duplicateOf: one.duplicateOf,
  decision: one.decision?.kind ?? null,
  replied: one.repliedOn !== null,
  published: one.published,
  publishConsent: one.publishConsent,
  version: one.version,
})

export const presentSubmission = (
  one: Submitted,
  topic: Topic,
  more: { rewards: readonly GivenReward[]; steps: readonly SuggestionStep[]; names: Names },
): SubmissionView => ({
  ...presentSubmissionRow(one),
  topic: { title: topic.title, questions: topic.questions, themes: topic.themes },
  answers: [...one.answers],
  reachable: one.reachable,
  decided: one.decision,
  reply: one.reply,
  repliedOn: one.repliedOn,
  rewards: more.rewards.map((reward) => ({ ...reward, approvedBy: more.names.get(reward.approvedBy) ?? '' })),
  steps: presentSteps(more.steps, more.names),
})

/** A published topic for everybody; undefined for a draft. */
export function presentPublicTopic(topic: Topic, offices: OfficeTree, today: LocalDate): PublicTopic | undefined {
  const period = periodOf(topic, today)
  if (period === 'draft') return undefined
  const { zh, en } = findOffice(offices, topic.officeId)?.name ?? { zh: '', en: '' }
  return {
    regionId: topic.regionId,
    topicId: topic.id,
    office: { zh, en: en || zh },
    period,
    title: topic.title,
    background: topic.background,
    questions: topic.questions,
    opensOn: topic.opensOn,
    closesOn: topic.closesOn,
    report: topic.report,
    reportedOn: topic.reportedOn,
  }
}

/** What the author sees: a decision only once it is replied, so that nobody reads half a decision. */
export const presentFollowed = (one: Submitted, topic: Topic): FollowedSubmission => ({
  number: one.number,
  topic: topic.title,
  receivedOn: one.receivedOn,
  answers: one.answers.flatMap((answer, n) => (answer === '' ? [] : [{ question: topic.questions[n] ?? '', answer }])),
  decision: one.repliedOn === null ? null : one.decision,
  reply: one.reply,
  repliedOn: one.repliedOn,
  published: one.published,
})

/** The suggestions of a topic as a table of texts, without who wrote them. */
export function submissionTable(topic: Topic, rows: readonly Submitted[], lang: 'zh-CN' | 'en'): string[][] {
  const { columns, decisions, undecided, yes } = suggestionWords[lang]
  const numbers = new Map(rows.map((row) => [row.id, groupNumber(row.number)]))
  return [
    [
      columns.number,
      columns.receivedOn,
      columns.theme,
      columns.duplicateOf,
      ...topic.questions,
      columns.decision,
      columns.reasons,
      columns.reply,
      columns.published,
    ],
    ...rows.map((row) => [
      groupNumber(row.number),
      row.receivedOn,
      row.theme ?? '',
      row.duplicateOf === null ? '' : (numbers.get(row.duplicateOf) ?? ''),
      ...topic.questions.map((_, n) => row.answers[n] ?? ''),
      row.decision === null ? undecided : decisions[row.decision.kind],
      row.decision?.reasons ?? '',
      row.reply,
      row.published ? yes : '',
    ]),
  ]
}
