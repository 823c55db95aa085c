import { z } from 'zod'
import type { Worded } from '../document/index.ts'
import { LIMIT_IDS } from '../calendar/index.ts'
import { PHASES, type Phase } from '../matter/index.ts'
import { Adoption, AdviceKind, CASE_KINDS, type CaseEvent, type CaseKind } from './case.ts'
import { CASE_STATES, CASE_VERBS, type CaseState, type CaseVerb } from './states.ts'
import { UNITS } from './threshold.ts'
import { TRIGGERS } from './trigger.ts'

/** The shapes of what supervision shows. */

const date = z.string().meta({ format: 'date' })
const moment = z.string().meta({ format: 'date-time' })
const id = z.string().meta({ format: 'uuid' })
const bilingual = z.object({ zh: z.string(), en: z.string() })
const office = z.object({ id, name: bilingual })
const kind = z.enum(CASE_KINDS as readonly [CaseKind, ...CaseKind[]])
const state = z.enum(Object.keys(CASE_STATES) as [CaseState, ...CaseState[]])
const verb = z.enum(CASE_VERBS as [CaseVerb, ...CaseVerb[]])
const phase = z.enum(PHASES as [Phase, ...Phase[]])
const stepType = z.enum([
  'opened',
  'reminded',
  'letter-sent',
  'letter-answered',
  'visited',
  'advised',
  'advice-answered',
  'talked',
  'listed',
  'delisted',
  'closed',
  'closed-itself',
  'passed-on',
] as const satisfies readonly CaseEvent['type'][])

const caseFields = {
  regionId: z.string(),
  id,
  matterId: id,
  number: z.string(),
  summary: z.string(),
  phase,
  kind,
  office,
  supervisor: office,
  since: date,
  openedOn: date,
  state,
  closedOn: date.nullable(),
  listedUntil: date.nullable(),
  nextOwed: date.nullable(),
  version: z.int(),
}

export const CaseLineView = z
  .object({ ...caseFields, lastStep: stepType, lastOn: date })
  .meta({ id: 'SupervisionLine' })
export type CaseLineView = z.output<typeof CaseLineView>

export const AdviceView = z
  .object({
    regionId: z.string(),
    id,
    /** Null of advice that was given without a case. */
    caseId: id.nullable(),
    /** Null for an office that has no part in the matter, and where there is none. */
    matterId: id.nullable(),
    kind: AdviceKind,
    number: z.string(),
    from: office,
    to: office,
    text: z.string(),
    givenOn: date,
    replyBy: date,
    adoption: Adoption.nullable(),
    reply: z.string(),
    repliedOn: date.nullable(),
    /** The files of the answer. */
    files: z.array(z.object({ id, name: z.string(), type: z.string(), size: z.int() })),
    overdue: z.boolean(),
    mayAnswer: z.boolean(),
    version: z.int(),
  })
  .meta({ id: 'SupervisionAdvice' })
/** With the words that it was issued in; the schema at the door leaves them out, here and below. */
export type AdviceView = z.output<typeof AdviceView> & Worded

export const CaseStepView = z.object({
  seq: z.int(),
  type: stepType,
  at: moment,
  on: date,
  by: z.object({ name: z.string().nullable(), office: office.nullable() }),
  data: z.record(z.string(), z.unknown()),
})

export type CaseStepView = z.output<typeof CaseStepView> & Worded

export const LetterView = z.object({
  seq: z.int(),
  from: office,
  to: office,
  text: z.string(),
  sentOn: date,
  replyBy: date,
  repliedOn: date.nullable(),
  reply: z.string(),
  overdue: z.boolean(),
})

export const CaseView = z
  .object({
    ...caseFields,
    article: z.string(),
    limit: z.enum(LIMIT_IDS).nullable(),
    dueOn: date.nullable(),
    holder: office,
    steps: z.array(CaseStepView),
    letters: z.array(LetterView),
    advice: z.array(AdviceView),
    may: z.array(verb),
  })
  .meta({ id: 'SupervisionCase' })
export type CaseView = Omit<z.output<typeof CaseView>, 'steps' | 'advice'> & {
  steps: CaseStepView[]
  advice: AdviceView[]
}

export const CasePage = z.object({ items: z.array(CaseLineView), next: z.string().nullable() })
export const AdvicePage = z.object({ items: z.array(AdviceView), next: z.string().nullable() })

/** What is known of one matter: its cases and letters, and whether the reader may open a case. */
export const MatterSupervision = z.object({
  cases: z.array(CaseView),
  letters: z.array(LetterView),
  mayOpen: z.boolean(),
})
export type MatterSupervision = Omit<z.output<typeof MatterSupervision>, 'cases'> & { cases: CaseView[] }

export const OfficeGroup = z.object({
  office,
  total: z.int(),
  oldest: date,
  kinds: z.array(z.object({ kind, count: z.int() })),
})
export const BatchView = z
  .object({
    regionId: z.string(),
    id,
    supervisor: office,
    office,
    madeOn: date,
    number: z.string(),
    text: z.string(),
    cases: z.int(),
    lines: z.array(CaseLineView),
  })
  .meta({ id: 'SupervisionBatch' })
export type BatchView = z.output<typeof BatchView> & Worded

export const ThresholdView = z
  .object({
    /** Null for the one that ships. */
    id: id.nullable(),
    regionId: z.string().nullable(),
    office: office.nullable(),
    trigger: z.enum(TRIGGERS),
    amount: z.int(),
    unit: z.enum(UNITS),
    article: z.string(),
    inForceFrom: date,
    inForceTo: date.nullable(),
    own: z.boolean(),
  })
  .meta({ id: 'SupervisionThreshold' })
export type ThresholdView = z.output<typeof ThresholdView>

const adviceCounts = z.object({
  given: z.int(),
  answered: z.int(),
  adopted: z.int(),
  partly: z.int(),
  notAdopted: z.int(),
})
export const FiguresView = z
  .object({
    from: date,
    to: date,
    cases: z.int(),
    matters: z.int(),
    letters: z.int(),
    answered: z.int(),
    reminders: z.int(),
    visits: z.int(),
    talks: z.int(),
    listed: z.int(),
    closed: z.int(),
    byKind: z.record(kind, z.int()),
    advice: z.record(AdviceKind, adviceCounts),
  })
  .meta({ id: 'SupervisionFigures' })
export type FiguresView = z.output<typeof FiguresView>

export const EvaluationView = z.object({ matters: z.int(), opened: z.int(), closed: z.int() })
