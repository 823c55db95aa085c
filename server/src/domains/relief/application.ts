import { z } from 'zod'
import { localDate, statement, type By } from '../matter/index.ts'
import type { Worded } from '../document/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { ReliefState, ReliefVerb } from './states.ts'
import { freeStatement } from './unconditional.ts'

/** 分. */
export const amount = z.int().min(1).max(100_000_000_000).describe('Fen: hundredths of a yuan')

export const RESULTS = ['granted', 'partly', 'refused'] as const
export const Result = z.enum(RESULTS)
export type Result = z.infer<typeof Result>

/** How the petitioner was told. */
export const TELLING_WAYS = ['hand', 'post', 'electronic', 'call'] as const
export const TellingWay = z.enum(TELLING_WAYS)
export type TellingWay = z.infer<typeof TellingWay>

/** Who gets the money and where: sealed under the application. */
export const Recipient = z.object({ name: freeStatement(100), account: freeStatement(200) })
export type Recipient = z.output<typeof Recipient>

export const NewApplication = z.object({
  amount,
  need: freeStatement(4000).describe('The hardship'),
  grounds: freeStatement(4000).describe('Why this fund, and nothing else, can help'),
  recipient: Recipient,
})
export type NewApplication = z.output<typeof NewApplication>

const voucher = statement(60).describe('Number of the voucher in the books')

/** What each step asks for. None of them asks the petitioner for anything. */
export const RELIEF_INPUTS = {
  assess: z.object({ facts: freeStatement(8000), recommended: z.int().min(0).max(100_000_000_000) }),
  decide: z.object({ result: Result, amount: z.int().min(0).max(100_000_000_000), reasons: freeStatement(4000) }),
  tell: z.object({ on: localDate, way: TellingWay }),
  pay: z.object({ line: z.uuid(), amount, voucher, on: localDate }),
  refund: z.object({ line: z.uuid(), amount, voucher, on: localDate, reason: freeStatement(2000) }),
  withdraw: z.object({ reason: freeStatement(2000) }),
} as const satisfies Record<ReliefVerb, z.ZodType>

export type ReliefCommand = { [V in ReliefVerb]: { verb: V; input: z.output<(typeof RELIEF_INPUTS)[V]> } }[ReliefVerb]

/** What happened with an application. Nobody is named in it but staff, by id. */
export type ReliefEvent =
  | { type: 'applied'; data: { amount: number; need: string; grounds: string } }
  | { type: 'assessed'; data: { facts: string; recommended: number } }
  | {
      type: 'decided'
      data: { result: Result; amount: number; reasons: string; number: string; basis: string } & Worded
    }
  | { type: 'told'; data: { on: LocalDate; way: TellingWay } }
  | { type: 'paid'; data: { line: string; code: string; amount: number; voucher: string; on: LocalDate } }
  | {
      type: 'refunded'
      data: { line: string; code: string; amount: number; voucher: string; on: LocalDate; reason: string }
    }
  | { type: 'withdrawn'; data: { reason: string } }

/** The successor of a merged office goes on with it (Art. 24(2)). */
type PassedOn = { type: 'passed-on'; data: { from: string; to: string; reason: string } }

type StepOf<Event, Who> = Event & { seq: number; at: Instant; on: LocalDate; by: Who }
export type ReliefStep = StepOf<ReliefEvent, By & { kind: 'officer' }> | StepOf<PassedOn, By & { kind: 'system' }>

/** An application as its steps have made it. */
export interface Application {
  readonly regionId: string
  readonly id: string
  readonly matterId: string
  /** The petition office whose fund pays. */
  readonly office: string
  readonly state: ReliefState
  readonly asked: number
  readonly granted: number
  readonly paid: number
  readonly refunded: number
  /** What of it was paid from each line and not given back. */
  readonly fromLines: ReadonlyMap<string, number>
  readonly appliedOn: LocalDate
  readonly decidedOn: LocalDate | null
  readonly result: Result | null
  readonly toldOn: LocalDate | null
  readonly applicant: string
  readonly assessor: string | null
  readonly decider: string | null
  readonly version: number
}

export type ApplicationOrigin = Pick<Application, 'regionId' | 'id' | 'matterId' | 'office'>

/** The application after a step. Pure. */
export function evolve(before: Application, { type, data, on, seq, by }: ReliefStep): Application {
  const a = { ...before, version: seq }
  const withLine = (line: string, change: number): ReadonlyMap<string, number> =>
    new Map([...a.fromLines, [line, (a.fromLines.get(line) ?? 0) + change]])
  switch (type) {
    case 'applied':
      return { ...a, asked: data.amount, appliedOn: on, applicant: by.staffId }
    case 'assessed':
      return { ...a, state: 'assessed', assessor: by.staffId }
    case 'decided':
      return {
        ...a,
        state: data.result === 'refused' ? 'refused' : 'granted',
        granted: data.amount,
        decidedOn: on,
        result: data.result,
        decider: by.staffId,
      }
    case 'told':
      return { ...a, toldOn: data.on }
    case 'paid': {
      const paid = a.paid + data.amount
      return {
        ...a,
        paid,
        state: paid >= a.granted ? 'paid' : 'granted',
        fromLines: withLine(data.line, data.amount),
      }
    }
    case 'refunded':
      return { ...a, refunded: a.refunded + data.amount, fromLines: withLine(data.line, -data.amount) }
    case 'withdrawn':
      return { ...a, state: 'withdrawn' }
    case 'passed-on':
      return a
  }
}

export const applicationOf = (origin: ApplicationOrigin, steps: readonly ReliefStep[]): Application =>
  steps.reduce(evolve, {
    ...origin,
    state: 'applied',
    asked: 0,
    granted: 0,
    paid: 0,
    refunded: 0,
    fromLines: new Map(),
    appliedOn: '',
    decidedOn: null,
    result: null,
    toldOn: null,
    applicant: '',
    assessor: null,
    decider: null,
    version: 0,
  })
