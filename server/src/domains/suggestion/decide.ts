import type { LocalDate } from '../../platform/time/index.ts'
import { refusal } from './messages/index.ts'
import { REWARDED, TOPIC_STATES, type DecisionKind, type Period, type TopicVerb } from './states.ts'
import type { Contact, PublishedText, Submission, Submitted, SuggestionStep, Topic, TopicDraft } from './topic.ts'

/** Where a topic stands on a day. */
export function periodOf(
  { state, opensOn, closesOn }: Pick<Topic, 'state' | 'opensOn' | 'closesOn'>,
  today: LocalDate,
): Period {
  if (state !== 'published') return state
  if (today < opensOn) return 'announced'
  return today <= closesOn ? 'open' : 'closed'
}

/** The verbs that are open: a published topic whose last day has passed is closed, whatever its row says. */
export function topicVerbs(topic: Topic, today: LocalDate): readonly TopicVerb[] {
  const lapsed = topic.state === 'published' && periodOf(topic, today) === 'closed'
  return lapsed ? [...TOPIC_STATES.published, 'report'] : TOPIC_STATES[topic.state]
}

export type TopicCommand =
  | { verb: 'edit'; draft: TopicDraft }
  | { verb: 'publish' }
  | { verb: 'extend'; closesOn: LocalDate; reason: string }
  | { verb: 'themes'; themes: readonly string[] }
  | { verb: 'close'; reason: string }
  | { verb: 'report'; report: string }

interface Decided<T> {
  after: T
  data: SuggestionStep['data']
}

/**
 * What becomes of a topic. Pure.
 *
 * @throws HuiyinError 'step-not-open' for a verb that is not open; 'invalid' for a period that has passed or an extension that is none
 */
export function decideTopic(topic: Topic, command: TopicCommand, today: LocalDate): Decided<Topic> {
  if (!topicVerbs(topic, today).includes(command.verb)) throw refusal('step-not-open', 'topicNotOpen')
  const after = { ...topic, version: topic.version + 1 }
  switch (command.verb) {
    case 'edit':
      return { after: { ...after, ...command.draft }, data: {} }
    case 'publish':
      if (topic.closesOn < today) throw refusal('invalid', 'periodPast')
      return { after: { ...after, state: 'published' }, data: { opensOn: topic.opensOn, closesOn: topic.closesOn } }
    case 'extend':
      if (command.closesOn <= topic.closesOn || command.closesOn < today) throw refusal('invalid', 'notLonger')
      return {
        after: { ...after, closesOn: command.closesOn },
        data: { from: topic.closesOn, to: command.closesOn, reason: command.reason },
      }
    case 'themes':
      return { after: { ...after, themes: [...new Set(command.themes)] }, data: { n: command.themes.length } }
    case 'close':
      return { after: { ...after, state: 'closed' }, data: { reason: command.reason } }
    case 'report':
      return { after: { ...after, state: 'reported', report: command.report, reportedOn: today }, data: {} }
  }
}

/** @throws HuiyinError 'window-closed' outside the period of the topic, 'invalid' for more answers than questions */
export function requireSubmittable(topic: Topic, submission: Submission, today: LocalDate): void {
  if (periodOf(topic, today) !== 'open') throw refusal('window-closed', 'notOpen')
  if (submission.answers.length > topic.questions.length) throw refusal('invalid', 'tooManyAnswers')
}

export type SubmissionCommand =
  | { verb: 'sort'; theme: string | null; duplicateOf: Submitted | null }
  | { verb: 'decide'; kind: DecisionKind; reasons: string }
  | { verb: 'reply'; text: string }
  | { verb: 'publish'; text: PublishedText; contact: Contact }
  | { verb: 'unpublish'; reason: string }

/**
 * What becomes of a suggestion. Pure; `topic` is the one that it belongs to, `contact` who wrote it.
 *
 * @throws HuiyinError 'step-not-open' for a reply before a decision or a publication without consent; 'invalid' for a theme that the topic does
 * not have, a duplicate of itself, of a duplicate or of another topic, or a published text in which somebody can still be recognised
 */
export function decideSubmission(
  one: Submitted,
  command: SubmissionCommand,
  topic: Topic,
  today: LocalDate,
): Decided<Submitted> {
  const after = { ...one, version: one.version + 1 }
  switch (command.verb) {
    case 'sort': {
      const { theme, duplicateOf } = command
      if (theme !== null && !topic.themes.includes(theme)) throw refusal('invalid', 'noTheme')
      if (
        duplicateOf &&
        (duplicateOf.id === one.id || duplicateOf.topicId !== one.topicId || duplicateOf.duplicateOf !== null)
      )
        throw refusal('invalid', 'noDuplicate')
      return {
        after: { ...after, theme, duplicateOf: duplicateOf?.id ?? null },
        data: { theme, duplicateOf: duplicateOf?.number ?? null },
      }
    }
    case 'decide':
      if (one.repliedOn !== null) throw refusal('step-not-open', 'replied')
      return {
        after: { ...after, decision: { kind: command.kind, reasons: command.reasons, on: today } },
        data: { kind: command.kind, reasons: command.reasons },
      }
    case 'reply':
      if (one.decision === null) throw refusal('step-not-open', 'decideFirst')
      if (one.repliedOn !== null) throw refusal('step-not-open', 'replied')
      return { after: { ...after, reply: command.text, repliedOn: today }, data: {} }
    case 'publish': {
      if (!one.publishConsent) throw refusal('step-not-open', 'noConsent')
      if (one.repliedOn === null) throw refusal('step-not-open', 'replyFirst')
      const left = recognisable(command.text, command.contact)
      if (left !== null) throw refusal('invalid', 'recognisable', { left })
      return { after: { ...after, published: true }, data: { title: command.text.title } }
    }
    case 'unpublish':
      if (!one.published) throw refusal('step-not-open', 'notPublished')
      return { after: { ...after, published: false }, data: { reason: command.reason } }
  }
}

const MARKS: readonly RegExp[] = [
  /[1-9]\d{5}(?:18|19|20)\d{2}(?:0[1-9]|1[0-2])\d{2}\d{3}[\dXx]/,
  /(?<!\d)1[3-9]\d(?:[ -]?\d{4}){2}(?!\d)/,
  /(?<!\d)0\d{2,3}[ -]\d{7,8}(?!\d)/,
  /[\p{L}\p{N}._%+-]+@[\p{L}\p{N}-]+(?:\.[\p{L}\p{N}-]+)+/u,
]

/** What in a text would still tell who wrote it: the contact itself, a telephone or identity number, an e-mail address. Null when nothing does. */
export function recognisable(text: PublishedText, { name, phone, email }: Contact): string | null {
  const whole = Object.values(text).join('\n').normalize('NFKC')
  const own = [name, phone, email].find((value) => value.length > 1 && whole.includes(value.normalize('NFKC')))
  return own ?? MARKS.map((mark) => mark.exec(whole)?.[0]).find((found) => found !== undefined) ?? null
}

/** @throws HuiyinError 'step-not-open' unless the suggestion was adopted wholly or partly: a reward is for what was of use */
export function requireRewardable(one: Submitted): void {
  if (one.decision === null || !REWARDED.includes(one.decision.kind)) throw refusal('step-not-open', 'notAdopted')
}

/** The figures of a topic; a duplicate is counted once as received and in no decision of its own. */
export interface TopicFigures {
  received: number
  duplicates: number
  sorted: number
  decided: Record<DecisionKind, number>
  undecided: number
  replied: number
  published: number
  rewards: number
  rewardFen: number
}
