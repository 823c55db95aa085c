import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, fixedClock, startOfDay } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { surveyDesk, SurveyDraft, type SurveyDesk } from '../survey/index.ts'
import { SURVEYS, type ToldSurvey } from './words/surveys.ts'

/** A survey that is over with its results, and one that is open. */
export async function surveySome(context: MatterContext, head: Officer, nextKey: () => IdempotencyKey): Promise<void> {
  const today = context.clock.today()
  const onDay = (days: number): SurveyDesk =>
    surveyDesk({ ...context, clock: fixedClock(startOfDay(addDays(today, days))) })
  for (const told of SURVEYS) await oneSurvey(told)

  async function oneSurvey({ opens, closes, papers, answered, closed, ...told }: ToldSurvey): Promise<void> {
    const begun = onDay(opens)
    const draft = SurveyDraft.parse({ ...told, opensOn: addDays(today, opens), closesOn: addDays(today, closes) })
    const key = await begun.draft(head, draft, nextKey())
    await begun.act(head, { ...key, expectedVersion: 1 }, { verb: 'open' }, nextKey())
    const batch = await begun.paperBatch(head, key, papers, nextKey())
    for (const [n, answers] of answered.entries())
      await onDay(Math.min(opens + 1 + n, closes, 0)).paper(head, key, batch, answers, nextKey())
    if (closed !== null)
      await onDay(closes + 1).act(head, { ...key, expectedVersion: 2 }, { verb: 'close', reason: closed }, nextKey())
  }
}
