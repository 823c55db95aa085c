import type { MatterContext } from '../matter/index.ts'
import type { MeasureSource } from '../performance/index.ts'
import { appealDesk, type AppealDesk } from './appeal-desk.ts'
import { publishedDesk, type PublishedDesk } from './published-desk.ts'
import { roundDesk, type RoundDesk } from './round-desk.ts'
import { schemeDesk, type SchemeDesk } from './scheme-desk.ts'

/** Everything that is done with assessments: what the routes and the portal call. */
export type AssessmentDesk = SchemeDesk & RoundDesk & AppealDesk & PublishedDesk

export const assessmentDesk = (context: MatterContext, source: MeasureSource): AssessmentDesk => ({
  ...schemeDesk(context, source),
  ...roundDesk(context, source),
  ...appealDesk(context),
  ...publishedDesk(context),
})
