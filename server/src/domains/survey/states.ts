/** What may be done with a survey in each state. Whether it takes answers follows from its days, too. */
export const SURVEY_STATES = {
  draft: ['edit', 'open'],
  open: ['close', 'hand-out', 'paper'],
  closed: [],
} as const satisfies Record<string, readonly string[]>
export type SurveyState = keyof typeof SURVEY_STATES
export type SurveyVerb = (typeof SURVEY_STATES)[SurveyState][number]
