import { addDays, fixedClock, startOfDay } from '../../platform/time/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import {
  Reward,
  Submission,
  SubmissionQuery,
  suggestionDesk,
  type GivenSubmissionCommand,
  type SubmissionKey,
  type SuggestionDesk,
} from '../suggestion/index.ts'
import { SUGGESTION_TOPICS, type ToldSuggestion, type ToldTopic } from './words/suggestion-topics.ts'

const REACHED = { name: '言或然', phone: '0000-0000000', email: '' }

/** Topics in every state with what came in, sorted, decided, replied, published and once rewarded, each on its day. */
export async function furnishSuggestions(
  context: MatterContext,
  head: Officer,
  nextKey: () => IdempotencyKey,
): Promise<void> {
  const today = context.clock.today()
  const onDay = (days: number): SuggestionDesk =>
    suggestionDesk(days < 0 ? { ...context, clock: fixedClock(startOfDay(addDays(today, days))) } : context)

  for (const topic of SUGGESTION_TOPICS) {
    const { opens, closes, title, background, questions, themes } = topic
    const begun = onDay(opens - 2)
    const key = await begun.draft(
      head,
      {
        title,
        background,
        questions: [...questions],
        themes: [...themes],
        opensOn: addDays(today, opens),
        closesOn: addDays(today, closes),
      },
      nextKey(),
    )
    const step = async (desk: SuggestionDesk, command: Parameters<SuggestionDesk['giveTopic']>[2]): Promise<void> => {
      const { version } = await desk.topic(head, key)
      await desk.giveTopic(head, { ...key, expectedVersion: version }, command, nextKey())
    }
    if (topic.published) await step(begun, { verb: 'publish' })
    const keys = await submitAll(topic, key)
    for (const [n, one] of topic.suggestions.entries()) await workOn(topic, one, keys, n)
    if (topic.closed !== undefined) await step(onDay(closes + 1), { verb: 'close', reason: topic.closed })
    if (topic.report !== undefined) await step(onDay(closes + 40), { verb: 'report', report: topic.report })
  }

  /** The suggestions of a topic in the order in which they came. */
  async function submitAll(
    topic: ToldTopic,
    key: Parameters<SuggestionDesk['submit']>[0],
  ): Promise<readonly SubmissionKey[]> {
    for (const [n, { answers, reachable, published }] of topic.suggestions.entries())
      await onDay(topic.opens + n).submit(
        key,
        Submission.parse({
          answers,
          publishConsent: published !== undefined,
          ...(reachable === true ? { contact: REACHED } : {}),
        }),
        nextKey(),
      )
    const { items } = await onDay(0).submissions(head, key, SubmissionQuery.parse({}))
    return items
      .toSorted((a, b) => (a.receivedOn < b.receivedOn ? -1 : 1))
      .map(({ regionId, submissionId }) => ({ regionId, submissionId }))
  }

  async function workOn(
    topic: ToldTopic,
    one: ToldSuggestion,
    keys: readonly SubmissionKey[],
    n: number,
  ): Promise<void> {
    const key = keys[n]
    if (!key) throw new RangeError(`no suggestion ${n} came in for ${topic.title}`)
    const seen = async (desk: SuggestionDesk) => ({
      ...key,
      expectedVersion: (await desk.submission(head, key)).version,
    })
    const give = async (days: number, command: GivenSubmissionCommand): Promise<void> => {
      const desk = onDay(days)
      await desk.give(head, await seen(desk), command, nextKey())
    }
    const worked = topic.closes + n + 2
    const { theme, same, decision, reply, published, reward } = one
    if (theme !== undefined) {
      const duplicateOf = same === undefined ? null : (keys[same]?.submissionId ?? null)
      await give(topic.opens + n + 1, { verb: 'sort', theme, duplicateOf })
    }
    if (decision) await give(worked, { verb: 'decide', kind: decision[0], reasons: decision[1] })
    if (reply !== undefined) await give(worked + 2, { verb: 'reply', text: reply })
    if (published) await give(worked + 4, { verb: 'publish', text: published })
    if (reward) {
      const desk = onDay(worked + 10)
      const given = Reward.parse({ kind: 'money', amountFen: reward.yuan * 100, reason: reward.reason })
      await desk.reward(head, await seen(desk), given, nextKey())
    }
  }
}
