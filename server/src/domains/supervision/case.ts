import { z } from 'zod'
import type { LimitId } from '../calendar/index.ts'
import type { Worded } from '../document/index.ts'
import type { By } from '../matter/index.ts'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { CaseState } from './states.ts'
import { TRIGGERS, type Trigger } from './trigger.ts'

/** Why a case was opened: a trigger, or a supervisor's own decision. */
export const CASE_KINDS = [...TRIGGERS, 'by-hand'] as const
export type CaseKind = Trigger | 'by-hand'

/** The three kinds of advice of Art. 40: improve the work, complete policy, accountability. */
export const ADVICE_KINDS = ['improve', 'policy', 'accountability'] as const
export const AdviceKind = z.enum(ADVICE_KINDS)
export type AdviceKind = z.infer<typeof AdviceKind>

/** What the office that got advice made of it (Art. 40(4)). */
export const ADOPTIONS = ['adopted', 'partly', 'not-adopted'] as const
export const Adoption = z.enum(ADOPTIONS)
export type Adoption = z.infer<typeof Adoption>

/** A document that a step produced: its 发文字号, and the words of the office that it was issued in. */
export type Issued = { number: string } & Worded

/** What happened in a case, as it happened. Offices and staff are ids; nobody who petitions is in it. */
export type CaseEvent =
  | {
      type: 'opened'
      data: {
        kind: CaseKind
        office: string
        article: string
        limit: LimitId | null
        dueOn: LocalDate | null
        since: LocalDate
        reason: string
      }
    }
  | { type: 'reminded'; data: { text: string; batch: string | null } }
  | { type: 'letter-sent'; data: { letter: number; text: string; replyBy: LocalDate } }
  | { type: 'letter-answered'; data: { letter: number; on: LocalDate } }
  | { type: 'visited'; data: { on: LocalDate; staff: readonly string[]; place: string; findings: string } }
  | { type: 'advised'; data: { advice: string; kind: AdviceKind; to: string; replyBy: LocalDate } }
  | { type: 'advice-answered'; data: { advice: string; adoption: Adoption } }
  | { type: 'talked'; data: { on: LocalDate; participants: string; record: string; outcome: string } & Issued }
  | { type: 'listed'; data: { until: LocalDate; reason: string } & Issued }
  | { type: 'delisted'; data: { outcome: string } }
  | { type: 'closed'; data: { reason: string } }
  | { type: 'closed-itself'; data: { gone: CaseKind } }
  | { type: 'passed-on'; data: { from: string; to: string; reason: string } }

export type CaseStep = CaseEvent & { seq: number; at: Instant; on: LocalDate; by: By }

/** Something that is owed in writing, and by when. */
export interface Owed {
  readonly ref: string
  readonly by: LocalDate
}

/** A case of supervision: one cause at one office, in most cases with one matter. */
export interface SupervisionCase {
  readonly regionId: string
  readonly id: string
  /** The matter it is about, in the same region. */
  readonly matterId: string
  readonly kind: CaseKind
  /** The cause, so that the same one does not open a second case. */
  readonly cause: string
  /** The office that is supervised. */
  readonly office: string
  readonly supervisor: string
  readonly openedOn: LocalDate
  readonly state: CaseState
  readonly closedOn: LocalDate | null
  /** Listed for supervision 挂牌督办 until this day (Art. 39(3)). */
  readonly listedUntil: LocalDate | null
  readonly owed: readonly Owed[]
  readonly version: number
}

export type CaseOrigin = Pick<
  SupervisionCase,
  'regionId' | 'id' | 'matterId' | 'kind' | 'cause' | 'office' | 'supervisor'
>

/** The case after a step. Pure; the first step is `opened`. */
export function evolveCase(before: SupervisionCase, { type, data, on, seq }: CaseStep): SupervisionCase {
  const c = { ...before, version: seq }
  const paid = (ref: string): readonly Owed[] => c.owed.filter((one) => one.ref !== ref)
  switch (type) {
    case 'letter-sent':
      return { ...c, owed: [...c.owed, { ref: `letter:${data.letter}`, by: data.replyBy }] }
    case 'letter-answered':
      return { ...c, owed: paid(`letter:${data.letter}`) }
    case 'advised':
      return { ...c, owed: [...c.owed, { ref: `advice:${data.advice}`, by: data.replyBy }] }
    case 'advice-answered':
      return { ...c, owed: paid(`advice:${data.advice}`) }
    case 'listed':
      return { ...c, listedUntil: data.until }
    case 'delisted':
      return { ...c, listedUntil: null }
    case 'closed':
    case 'closed-itself':
      return { ...c, state: 'closed', closedOn: on, listedUntil: null }
    case 'opened':
    case 'reminded':
    case 'visited':
    case 'talked':
    case 'passed-on':
      return c
  }
}

/** The case that its steps have made. */
export const caseOf = (origin: CaseOrigin, steps: readonly CaseStep[]): SupervisionCase =>
  steps.reduce(evolveCase, {
    ...origin,
    openedOn: steps[0]?.on ?? '',
    state: 'open',
    closedOn: null,
    listedUntil: null,
    owed: [],
    version: 0,
  })

/** The earliest day by which something is owed. */
export const nextOwed = ({ owed }: Pick<SupervisionCase, 'owed'>): LocalDate | null =>
  owed.map(({ by }) => by).toSorted()[0] ?? null
