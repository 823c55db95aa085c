import type { LocalDate } from '../../platform/time/index.ts'
import { refuse } from './refuse.ts'
import { SURVEY_STATES, type SurveyVerb } from './states.ts'
import { SCALE, type Answers, type Survey, type SurveyDraft } from './survey.ts'

/** Where a survey stands on a day: one whose last day has passed is over, whatever its row says. */
export const isOver = ({ state, closesOn }: Pick<Survey, 'state' | 'closesOn'>, today: LocalDate): boolean =>
  state === 'closed' || (state === 'open' && closesOn < today)

/** True on every day of the period of an open survey and on no other. */
export const takesAnswers = (survey: Pick<Survey, 'state' | 'opensOn' | 'closesOn'>, today: LocalDate): boolean =>
  survey.state === 'open' && survey.opensOn <= today && today <= survey.closesOn

/** The verbs that are open on a day. Paper that came in time may be entered until the survey is closed. */
export function surveyVerbs(survey: Survey, today: LocalDate): readonly SurveyVerb[] {
  const verbs: readonly SurveyVerb[] = SURVEY_STATES[survey.state]
  return isOver(survey, today) ? verbs.filter((verb) => verb !== 'hand-out') : verbs
}

export type SurveyCommand =
  | { readonly verb: 'edit'; readonly draft: SurveyDraft }
  | { readonly verb: 'open' }
  | { readonly verb: 'close'; readonly reason: string }

/**
 * What becomes of a survey. Pure. Its questions change in a draft alone: everybody answers the same ones.
 *
 * @throws HuiyinError 'step-not-open', or 'invalid' when its period has passed
 */
export function decideSurvey(
  survey: Survey,
  command: SurveyCommand,
  today: LocalDate,
): { after: Survey; said: string } {
  if (!surveyVerbs(survey, today).includes(command.verb)) throw refuse('step-not-open', 'notOpen')
  const next = { ...survey, version: survey.version + 1 }
  switch (command.verb) {
    case 'edit':
      return { after: { ...next, ...command.draft }, said: '' }
    case 'open':
      if (survey.closesOn < today) throw refuse('invalid', 'periodPast')
      return { after: { ...next, state: 'open' }, said: '' }
    case 'close':
      return { after: { ...next, state: 'closed' }, said: command.reason }
  }
}

/**
 * Answers as they are kept: exactly one a question. Pure.
 *
 * @throws HuiyinError 'invalid' for an answer that is none of the question's, or when nothing was answered
 */
export function readAnswers(survey: Survey, given: Answers): string[] {
  if (given.length > survey.questions.length) throw refuse('invalid', 'wrongAnswer')
  const answers = survey.questions.map(({ kind, choices }, n) => {
    const answer = given[n] ?? ''
    if (answer === '' || kind === 'text') return answer
    const fits =
      kind === 'scale' ? SCALE.map(String).includes(answer) : choices.some((_, each) => String(each) === answer)
    if (!fits) throw refuse('invalid', 'wrongAnswer')
    return answer
  })
  if (answers.every((answer) => answer === '')) throw refuse('invalid', 'nothingAnswered')
  return answers
}
