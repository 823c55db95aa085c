import { z } from 'zod'
import { matterPlace } from '../../platform/http/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { localDate, statement } from '../matter/index.ts'
import { refuse } from './refuse.ts'
import { CAMPAIGN_STATES, type CampaignState, type CampaignVerb } from './states.ts'
import { daysOf, dueWith, PERIODS, type Period } from './summary.ts'
import type { CampaignStep } from './tables.ts'

export const CAMPAIGN_INPUTS = {
  freeze: z.object({}),
  add: z.object({
    matter: matterPlace,
    reason: statement(1000),
  }),
  issue: z.object({ period: z.enum(PERIODS), on: localDate }),
  conclude: z.object({ reason: statement(1000) }),
  sample: z.object({ size: z.int().min(1).max(500), lookBy: localDate }),
  close: z.object({ reason: statement(1000) }),
} as const satisfies Record<CampaignVerb, z.ZodType>

export type CampaignCommand = {
  [V in CampaignVerb]: { verb: V; input: z.output<(typeof CAMPAIGN_INPUTS)[V]> }
}[CampaignVerb]

export interface CampaignFacts {
  readonly state: CampaignState
  readonly steps: readonly CampaignStep[]
  readonly today: LocalDate
  /** How many stand struck off, how many were drawn, and how many of these have been looked at since. */
  readonly struck: number
  readonly sampled: number
  readonly looked: number
}

/** Passes when a campaign may take this step, or throws the sentence that says why not. Pure. */
export function requireStep({ verb, input }: CampaignCommand, facts: CampaignFacts): void {
  const { state, steps, today } = facts
  if (!(CAMPAIGN_STATES[state] as readonly CampaignVerb[]).includes(verb)) throw refuse('step-not-open', 'state')
  switch (verb) {
    case 'issue': {
      const frozen = steps.find(({ type }) => type === 'frozen')
      if (input.on > today || (frozen !== undefined && input.on < frozen.on_date)) throw refuse('invalid', 'noSuchDay')
      if (issuedAt(steps, input.period, input.on)) throw refuse('step-not-open', 'issuedAlready')
      return
    }
    case 'sample':
      if (facts.sampled > 0) throw refuse('step-not-open', 'sampledAlready')
      if (facts.struck === 0) throw refuse('step-not-open', 'nothingStruck')
      if (input.lookBy < today) throw refuse('invalid', 'lookByPassed')
      return
    case 'close':
      if (facts.sampled === 0 && facts.struck > 0) throw refuse('step-not-open', 'notDrawn')
      if (facts.looked < facts.sampled) throw refuse('step-not-open', 'notAllLooked')
      return
    case 'freeze':
    case 'add':
    case 'conclude':
  }
}

/** The issue of a summary, when there is one. */
export const issuedAt = (steps: readonly CampaignStep[], period: Period, on: LocalDate) =>
  steps.find(
    (step): step is CampaignStep & { type: 'issued' } =>
      step.type === 'issued' && step.data.period === period && step.data.summary.to === daysOf(period, on).to,
  )

export const summaryDuty = (period: Period, on: LocalDate): string => `summary:${period}:${on}`

/** How long it is reminded of a summary that was not issued. */
const REMINDED_DAYS = 31

/** The summaries of the last days that were due and are not issued, as reminders call them. Pure. */
export function summariesOwed(
  campaign: { begins_on: LocalDate; ends_on: LocalDate },
  steps: readonly CampaignStep[],
  today: LocalDate,
): string[] {
  return Array.from({ length: REMINDED_DAYS }, (_, n) => addDays(today, -1 - n)).flatMap((day) =>
    dueWith(day, { beginsOn: campaign.begins_on, endsOn: campaign.ends_on })
      .filter((period) => issuedAt(steps, period, day) === undefined)
      .map((period) => summaryDuty(period, day)),
  )
}

export const campaignVerbsFor = (state: CampaignState, drawn: boolean): readonly CampaignVerb[] =>
  (CAMPAIGN_STATES[state] as readonly CampaignVerb[]).filter((verb) => verb !== 'sample' || !drawn)
