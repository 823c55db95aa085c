import { z } from 'zod'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { WordsUsed } from '../document/index.ts'
import { type ByOfficer, type OpenWork, WORK_KINDS } from '../identity/index.ts'
import { statement } from '../matter/index.ts'
import { isUnsettled, type ItemState, type SheetState, type SheetVerb } from './states.ts'

/** Why work is handed over: 离职、调动、请假、分工调整. */
export const REASONS = ['leaving', 'moving', 'absence', 'reassigned'] as const
export type Reason = (typeof REASONS)[number]

/** A line of a sheet: one piece of work, as it was when it was offered, and to whom. */
export interface SheetLine extends Pick<
  OpenWork,
  'kind' | 'regionId' | 'id' | 'matter' | 'number' | 'title' | 'dueOn'
> {
  n: number
  to: string
}

export interface SheetItem extends SheetLine {
  state: ItemState
  /** When it was answered last. */
  answeredAt: Instant | null
  /** Why it was declined or withdrawn. */
  answer: string
}

export type SheetEvent =
  | {
      type: 'offered'
      data: {
        from: string
        reason: Reason
        note: string
        number: string
        /** The words of the office that it was issued in; none from before templates. */
        words?: WordsUsed | undefined
        /** True where a head takes everything because the account is closed (责成接收). */
        byOrder: boolean
        items: readonly SheetLine[]
      }
    }
  | { type: 'accepted'; data: { items: readonly number[] } }
  | { type: 'declined'; data: { items: readonly number[]; reason: string } }
  | { type: 'offered-again'; data: { items: readonly number[]; to: string } }
  | { type: 'withdrawn'; data: { items: readonly number[]; reason: string } }
  | { type: 'lapsed'; data: { items: readonly number[] } }

export type SheetStep = SheetEvent & {
  seq: number
  at: Instant
  on: LocalDate
  by: ByOfficer
}

/** 移交清单: what one officer hands over. */
export interface Sheet {
  regionId: string
  id: string
  office: string
  from: string
  madeBy: string
  madeOn: LocalDate
  reason: Reason
  note: string
  number: string
  words?: WordsUsed | undefined
  byOrder: boolean
  state: SheetState
  items: readonly SheetItem[]
  version: number
}

const note = (max: number) => z.string().trim().max(max).default('')
const numbers = z.array(z.int().min(1)).min(1).max(2000)

export const NewSheet = z.object({
  staffId: z.uuid(),
  reason: z.enum(REASONS),
  note: note(1000),
  items: z
    .array(z.object({ kind: z.enum(WORK_KINDS), id: z.uuid(), to: z.uuid() }))
    .min(1)
    .max(2000),
})
export type NewSheet = z.output<typeof NewSheet>

/** What each step asks for. Without `items`, all that are the giver's to answer. */
export const SHEET_INPUTS = {
  accept: z.object({ items: numbers.optional() }),
  decline: z.object({ items: numbers.optional(), reason: statement(500) }),
  reoffer: z.object({ items: numbers.optional(), to: z.uuid() }),
  withdraw: z.object({ items: numbers.optional(), reason: statement(500) }),
} as const satisfies Record<SheetVerb, z.ZodType>

export type SheetCommand = {
  [V in SheetVerb]: { verb: V; input: z.output<(typeof SHEET_INPUTS)[V]> }
}[SheetVerb]

type Origin = Pick<Sheet, 'regionId' | 'id' | 'office'>

/** The sheet after a step. */
export function evolve(before: Sheet, step: SheetStep): Sheet {
  const settled = (state: ItemState, answer = ''): Sheet['items'] =>
    before.items.map((item) =>
      'items' in step.data && (step.data.items as readonly unknown[]).includes(item.n)
        ? { ...item, state, answer, answeredAt: step.at }
        : item,
    )
  const after = (items: Sheet['items']): Sheet => ({
    ...before,
    items,
    version: step.seq,
    state: items.some(({ state }) => isUnsettled(state)) ? 'open' : 'closed',
  })
  switch (step.type) {
    case 'offered':
      return before
    case 'accepted':
      return after(settled('accepted'))
    case 'declined':
      return after(settled('declined', step.data.reason))
    case 'withdrawn':
      return after(settled('withdrawn', step.data.reason))
    case 'lapsed':
      return after(settled('lapsed'))
    case 'offered-again': {
      const { to, items } = step.data
      return after(settled('offered').map((item) => (items.includes(item.n) ? { ...item, to } : item)))
    }
  }
}

/** The sheet that its steps make. @throws TypeError when it does not begin with an offer */
export function sheetOf(origin: Origin, [first, ...rest]: readonly SheetStep[]): Sheet {
  if (first?.type !== 'offered') throw new TypeError('A sheet begins with an offer.')
  const { items, ...said } = first.data
  const made: Sheet = {
    ...origin,
    ...said,
    madeBy: first.by.staffId,
    madeOn: first.on,
    state: 'open',
    items: items.map((item) => ({ ...item, state: 'offered', answeredAt: null, answer: '' })),
    version: first.seq,
  }
  return rest.reduce(evolve, made)
}
