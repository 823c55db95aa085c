import { z } from 'zod'
import { SURVEY_STATES } from './states.ts'
import { BATCH_WAYS, QUESTION_KINDS, SURVEY_KINDS } from './survey.ts'

/** The shapes of surveys as they are shown. */
const date = z.string().meta({ format: 'date' })

const question = z.object({ kind: z.enum(QUESTION_KINDS), text: z.string(), choices: z.array(z.string()) })

export const SurveyLine = z
  .object({
    regionId: z.string(),
    id: z.string(),
    kind: z.enum(SURVEY_KINDS),
    title: z.string(),
    opensOn: date,
    closesOn: date,
    state: z.enum(Object.keys(SURVEY_STATES) as [keyof typeof SURVEY_STATES]),
    over: z.boolean().describe('Nobody can answer any more'),
    version: z.int(),
  })
  .meta({ id: 'SurveyLine' })
export type SurveyLine = z.output<typeof SurveyLine>

export const SurveyPage = z
  .object({
    items: z.array(SurveyLine),
    next: z.string().nullable(),
    rule: z.object({ inForceFrom: date, least: z.int(), basis: z.string() }),
  })
  .meta({ id: 'SurveyPage' })
export type SurveyPage = z.output<typeof SurveyPage>

export const SurveyView = SurveyLine.extend({
  lead: z.string(),
  questions: z.array(question),
  may: z.array(z.enum(['edit', 'open', 'close', 'hand-out', 'paper'])),
  batches: z.array(
    z.object({
      n: z.int(),
      way: z.enum(BATCH_WAYS),
      label: z.string(),
      size: z.int(),
      entered: z.int().describe('Of paper, how many forms are entered; of codes nobody knows'),
      on: date,
    }),
  ),
  results: z
    .object({
      answers: z.int(),
      least: z.int().describe('From how many answers on results are shown'),
      satisfied: z.object({ numerator: z.int(), denominator: z.int() }).nullable(),
      questions: z
        .array(z.object({ answered: z.int(), counts: z.array(z.int()), texts: z.array(z.string()) }))
        .nullable(),
    })
    .describe('What is counted; nothing of fewer answers than may be shown'),
  steps: z.array(
    z.object({ seq: z.int(), verb: z.string(), at: z.string(), by: z.string().nullable(), said: z.string() }),
  ),
}).meta({ id: 'Survey' })
export type SurveyView = z.output<typeof SurveyView>

export const HandedOut = z
  .object({
    batch: z.int(),
    size: z.int(),
    sheet: z.base64().describe('The sheet of slips as PDF; the codes are in it this once and nowhere else'),
  })
  .meta({ id: 'SurveySlips' })
export type HandedOut = z.output<typeof HandedOut>
