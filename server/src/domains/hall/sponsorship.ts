import { z } from 'zod'
import type { LocalDate } from '../../platform/time/index.ts'
import { bilingual, day, said } from './hall.ts'
import { refuse } from './refuse.ts'

/** 包案: a leader is responsible for seeing a matter through, step by step. */
export interface Sponsorship {
  regionId: string
  matterId: string
  id: string
  leader: string
  position: { zh: string; en: string }
  officeId: string
  reason: string
  beganOn: LocalDate
  state: 'active' | 'resolved' | 'ended'
  endedOn: LocalDate | null
  ending: string
  steps: readonly SponsorStep[]
  version: number
}

export interface SponsorStep {
  id: string
  what: string
  dueOn: LocalDate
  doneOn: LocalDate | null
  result: string
}

export const sponsorInputs = {
  begin: z.object({ leader: said(60), position: bilingual, reason: said(300) }),
  plan: z.object({ what: said(300), dueOn: day }),
  done: z.object({ stepId: z.uuid(), on: day, result: said(500) }),
  end: z.object({ resolved: z.boolean(), ending: said(500) }),
} as const
export type SponsorVerb = keyof typeof sponsorInputs
export const SPONSOR_VERBS = Object.keys(sponsorInputs) as SponsorVerb[]

export const sponsorVerbs = (sponsorship: Sponsorship | undefined): SponsorVerb[] => {
  if (sponsorship?.state !== 'active') return ['begin']
  const open = sponsorship.steps.some(({ doneOn }) => doneOn === null)
  return ['plan', ...(open ? (['done'] as const) : (['end'] as const))]
}

const active = (sponsorship: Sponsorship): Sponsorship => {
  if (sponsorship.state !== 'active') throw refuse('sponsorEnded', 'step-not-open')
  return { ...sponsorship, version: sponsorship.version + 1 }
}

export function planStep(sponsorship: Sponsorship, step: Pick<SponsorStep, 'id' | 'what' | 'dueOn'>): Sponsorship {
  if (step.dueOn < sponsorship.beganOn) throw refuse('dueBefore', 'invalid', 'dueOn')
  return { ...active(sponsorship), steps: [...sponsorship.steps, { ...step, doneOn: null, result: '' }] }
}

/** Another leader sees it through from now on; its steps and their dates stay. */
export const replaceLeader = (
  sponsorship: Sponsorship,
  { leader, position }: Pick<Sponsorship, 'leader' | 'position'>,
): Sponsorship => ({ ...active(sponsorship), leader, position })

/** A step was done, with its result. */
export function doStep(
  sponsorship: Sponsorship,
  { stepId, on, result }: { stepId: string; on: LocalDate; result: string },
  today: LocalDate,
): Sponsorship {
  if (!sponsorship.steps.some(({ id, doneOn }) => id === stepId && doneOn === null))
    throw refuse('noStep', 'not-found', 'stepId')
  if (on > today) throw refuse('inFuture', 'invalid', 'on')
  const steps = sponsorship.steps.map((step) => (step.id === stepId ? { ...step, doneOn: on, result } : step))
  return { ...active(sponsorship), steps }
}

/** Ends it, resolved or otherwise with the reason; not while a step is open. */
export function endSponsorship(
  sponsorship: Sponsorship,
  { resolved, ending }: { resolved: boolean; ending: string },
  today: LocalDate,
): Sponsorship {
  if (sponsorship.steps.some(({ doneOn }) => doneOn === null)) throw refuse('stepsOpen', 'step-not-open')
  return { ...active(sponsorship), state: resolved ? 'resolved' : 'ended', endedOn: today, ending }
}
