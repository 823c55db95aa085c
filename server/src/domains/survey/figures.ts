import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { findAnswers, findAskedSurveys, findLeastRules } from './reader.ts'
import { countSatisfied, leastOn } from './results.ts'
import type { Survey, SurveyKind } from './survey.ts'

export interface SurveyCut {
  readonly from: LocalDate
  readonly to: LocalDate
  readonly offices: readonly string[]
}

interface CountedSurvey {
  readonly survey: Pick<Survey, 'id' | 'title' | 'closesOn'>
  readonly satisfied: number
  readonly answered: number
}

/** The surveys of a kind with their answers of these days; those with fewer than may be shown are only numbered. */
async function findCountedSurveys(
  tx: Transaction,
  kind: SurveyKind,
  { from, to, offices }: SurveyCut,
): Promise<{ readonly shown: readonly CountedSurvey[]; readonly tooFew: number }> {
  const shown: CountedSurvey[] = []
  let tooFew = 0
  for (const survey of await findAskedSurveys(tx, kind, { from, to, offices })) {
    const { least } = leastOn(await findLeastRules(tx, survey.officeId), to)
    const { numerator, denominator } = countSatisfied(survey, await findAnswers(tx, survey, { from, to }))
    if (denominator >= least) shown.push({ survey, satisfied: numerator, answered: denominator })
    else tooFew += denominator
  }
  return { shown, tooFew }
}

/** How many are satisfied of how many who answered, over all surveys of a kind. */
export async function countSurveys(
  tx: Transaction,
  kind: SurveyKind,
  cut: SurveyCut,
): Promise<{ readonly satisfied: number; readonly answered: number; readonly tooFew: number }> {
  const { shown, tooFew } = await findCountedSurveys(tx, kind, cut)
  return {
    satisfied: shown.reduce((sum, { satisfied }) => sum + satisfied, 0),
    answered: shown.reduce((sum, { answered }) => sum + answered, 0),
    tooFew,
  }
}
