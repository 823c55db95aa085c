import { z } from 'zod'
import type { WordsUsed } from '../document/index.ts'
import { localDate, statement, type By } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import { refuse } from './refuse.ts'
import { ITEM_STATES, type CampaignState, type ItemState, type ItemVerb } from './states.ts'

/** Something of the matter that proves it: a document by its event, or an attached file. */
export const Evidence = z.object({ kind: z.enum(['paper', 'attachment']), ref: statement(100) })
export type Evidence = z.output<typeof Evidence>

export const ITEM_INPUTS = {
  assign: z.object({
    office: z.uuid(),
    sponsor: statement(60).describe('The leader who answers for it'),
    sponsorStaff: z.uuid().optional().describe('The account of that leader, who is then told'),
  }),
  plan: z.object({
    steps: z
      .array(z.object({ what: statement(300), dueOn: localDate }))
      .min(1)
      .max(20)
      .describe('What is still to be done: steps that are done stay, open ones are replaced'),
  }),
  finish: z.object({
    n: z.int().min(1).describe('The step of the plan'),
    on: localDate,
    result: statement(1000),
    evidence: z.array(Evidence).max(20),
  }),
  note: z.object({ text: statement(2000) }),
  propose: z.object({ evidence: z.array(Evidence).min(1).max(20), reason: statement(2000) }),
  confirm: z.object({}),
  return: z.object({ reason: statement(2000) }),
  look: z.object({ holds: z.boolean(), finding: statement(2000) }),
} as const satisfies Record<ItemVerb, z.ZodType>

export type ItemCommand = { [V in ItemVerb]: { verb: V; input: z.output<(typeof ITEM_INPUTS)[V]> } }[ItemVerb]

export type ItemEvent =
  | { type: 'listed'; data: { added: boolean; reason: string } }
  | { type: 'assigned'; data: { office: string; sponsor: string; sponsorStaff?: string | undefined } }
  | { type: 'planned'; data: { steps: readonly { what: string; dueOn: LocalDate }[] } }
  | { type: 'finished'; data: { n: number; on: LocalDate; result: string; evidence: readonly Evidence[] } }
  | { type: 'noted'; data: { text: string } }
  | { type: 'proposed'; data: { evidence: readonly Evidence[]; reason: string } }
  | { type: 'struck'; data: { number: string; words?: WordsUsed } }
  | { type: 'returned'; data: { reason: string } }
  | { type: 'looked'; data: { holds: boolean; finding: string } }

/** The successor of a merged office is responsible from now on (Art. 24(2)). */
type PassedOn = { type: 'passed-on'; data: { from: string; to: string; reason: string } }

type StepOf<Event, Who> = Event & { seq: number; at: Instant; on: LocalDate; by: Who }
export type ItemStep = StepOf<ItemEvent, By & { kind: 'officer' }> | StepOf<PassedOn, By & { kind: 'system' }>

/** A step of the plan. Numbers go on when the plan is made anew, so that each names one step for good. */
export interface PlanStep {
  readonly n: number
  readonly what: string
  readonly dueOn: LocalDate
  readonly done: {
    readonly on: LocalDate
    readonly result: string
    readonly staffId: string
    readonly evidence: readonly Evidence[]
  } | null
}

/** A matter on the list, as its steps have made it. */
export interface Item {
  readonly state: ItemState
  readonly office: string | null
  readonly sponsor: string
  readonly sponsorStaff: string | null
  readonly plan: readonly PlanStep[]
  /** On which day the plan was made last. */
  readonly plannedOn: LocalDate | null
  readonly proposer: string | null
  readonly evidence: readonly Evidence[]
  /** What looking back found, since it was struck off last; null before. */
  readonly held: boolean | null
  readonly version: number
}

const EMPTY: Item = {
  state: 'listed',
  office: null,
  sponsor: '',
  sponsorStaff: null,
  plan: [],
  plannedOn: null,
  proposer: null,
  evidence: [],
  held: null,
  version: 0,
}

/** The item after a step. Pure. */
export function evolve(before: Item, { type, data, seq, on, by }: ItemStep): Item {
  const item = { ...before, version: seq }
  const atWork: ItemState = item.plan.length > 0 ? 'planned' : 'assigned'
  switch (type) {
    case 'listed':
    case 'noted':
      return item
    case 'passed-on':
      return { ...item, office: data.to }
    case 'assigned': {
      const { office, sponsor, sponsorStaff = null } = data
      return { ...item, state: atWork, office, sponsor, sponsorStaff }
    }
    case 'planned': {
      const last = Math.max(0, ...item.plan.map(({ n }) => n))
      const anew = data.steps.map((step, at): PlanStep => ({ ...step, n: last + at + 1, done: null }))
      return {
        ...item,
        state: 'planned',
        plan: [...item.plan.filter(({ done }) => done !== null), ...anew],
        plannedOn: on,
      }
    }
    case 'finished': {
      const done = { on: data.on, result: data.result, staffId: by.staffId, evidence: data.evidence }
      return { ...item, plan: item.plan.map((step) => (step.n === data.n ? { ...step, done } : step)) }
    }
    case 'proposed':
      return { ...item, state: 'proposed', proposer: by.staffId, evidence: data.evidence }
    case 'returned':
      return { ...item, state: atWork }
    case 'struck':
      return { ...item, state: 'struck', held: null }
    case 'looked':
      // What does not hold returns to the list.
      return { ...item, held: data.holds, state: data.holds ? 'struck' : atWork }
  }
}

export const itemOf = (steps: readonly ItemStep[]): Item => steps.reduce(evolve, EMPTY)

/** The first day on which a step of the plan is due; null when none is open or nothing is asked any more. */
export const nextDueOf = ({ state, plan }: Pick<Item, 'state' | 'plan'>): LocalDate | null =>
  state === 'struck'
    ? null
    : (plan
        .filter(({ done }) => done === null)
        .map(({ dueOn }) => dueOn)
        .sort()[0] ?? null)

export interface ItemActor {
  readonly staffId: string
  /** For whom that person acts: nobody confirms in the name of whoever proposed. */
  readonly actingFor?: string | undefined
  readonly office: string
}

export interface ItemFacts {
  readonly campaignOffice: string
  readonly campaign: CampaignState
  readonly sampled: boolean
  readonly today: LocalDate
  readonly mayBeAssigned: (office: string) => boolean
  /** True for somebody who may see the matter; false where nothing is known of such an account. */
  readonly mayBeTold: (staffId: string) => boolean
  /** True for a document or file that the matter has. */
  readonly has: (evidence: Evidence) => boolean
  /** The number of the sheet and the words that it is written in, once it is issued. */
  readonly sheet?: { readonly number: string; readonly words: WordsUsed }
}

function barrier(item: Item, verb: ItemVerb, actor: ItemActor, facts: ItemFacts) {
  if (facts.campaign === 'closed' || !(ITEM_STATES[item.state] as readonly ItemVerb[]).includes(verb)) return 'state'
  const leads = actor.office === facts.campaignOffice
  if (verb === 'assign' || verb === 'confirm' || verb === 'return' || verb === 'look') {
    if (!leads) return 'notCampaignOffice'
    if (verb === 'look' && (facts.campaign !== 'looking-back' || !facts.sampled || item.held !== null))
      return 'notSampled'
    return verb !== 'assign' && item.proposer !== null && [actor.staffId, actor.actingFor].includes(item.proposer)
      ? 'fourEyes'
      : undefined
  }
  if (verb === 'finish' && item.plan.every(({ done }) => done !== null)) return 'nothingOpen'
  return leads || actor.office === item.office ? undefined : 'notResponsible'
}

const OUT_OF_TURN: ReadonlySet<string> = new Set(['state', 'notSampled', 'nothingOpen'])

/** The step that follows from a command. Pure. @throws HuiyinError with the sentence that says what is wrong */
export function decide(item: Item, command: ItemCommand, actor: ItemActor, facts: ItemFacts): ItemEvent {
  const why = barrier(item, command.verb, actor, facts)
  if (why !== undefined) throw refuse(OUT_OF_TURN.has(why) ? 'step-not-open' : 'not-allowed', why)
  switch (command.verb) {
    case 'assign': {
      const { office, sponsorStaff } = command.input
      if (!facts.mayBeAssigned(office)) throw refuse('invalid', 'officeHasNoPart')
      if (sponsorStaff !== undefined && !facts.mayBeTold(sponsorStaff)) throw refuse('invalid', 'sponsorHasNoPart')
      return { type: 'assigned', data: command.input }
    }
    case 'plan':
      return { type: 'planned', data: command.input }
    case 'finish': {
      const { n, on, evidence } = command.input
      if (!item.plan.some((step) => step.n === n && step.done === null)) throw refuse('invalid', 'noSuchStep')
      if (on > facts.today) throw refuse('invalid', 'notYet')
      if (!evidence.every(facts.has)) throw refuse('invalid', 'noSuchEvidence')
      return { type: 'finished', data: command.input }
    }
    case 'note':
      return { type: 'noted', data: command.input }
    case 'propose': {
      const { evidence } = command.input
      if (evidence.length === 0 || !evidence.every(facts.has)) throw refuse('invalid', 'noSuchEvidence')
      return { type: 'proposed', data: command.input }
    }
    case 'confirm':
      if (item.evidence.length === 0 || !item.evidence.every(facts.has)) throw refuse('invalid', 'noSuchEvidence')
      return { type: 'struck', data: facts.sheet ?? { number: '' } }
    case 'return':
      return { type: 'returned', data: command.input }
    case 'look':
      return { type: 'looked', data: command.input }
  }
}

export const stepsFor = (item: Item, actor: ItemActor, facts: ItemFacts): readonly ItemVerb[] =>
  (ITEM_STATES[item.state] as readonly ItemVerb[]).filter((verb) => barrier(item, verb, actor, facts) === undefined)
