import type { OpenWork, Role } from '../identity/index.ts'
import { refuse } from './refuse.ts'
import type { NewSheet, Sheet, SheetCommand, SheetEvent, SheetItem, SheetLine } from './sheet.ts'
import { isUnsettled, SHEET_STATES, type SheetVerb } from './states.ts'

/** Who acts on a sheet. */
export interface SheetActor {
  staffId: string
  office: string
  /** True for heads and administrators: they may hand over for somebody else of their office. */
  keeper: boolean
}

/** Somebody of the office, as far as taking over work is concerned. */
export interface Colleague {
  id: string
  officeId: string
  active: boolean
  roles: readonly Role[]
}

export interface SheetFacts {
  /** The open work of whoever hands over. */
  open: readonly OpenWork[]
  colleagues: ReadonlyMap<string, Colleague>
}

const WORKING: ReadonlySet<Role> = new Set<Role>(['intake-clerk', 'handler', 'head', 'supervisor'])

/** Passes for somebody who may be offered this work. */
function requireSuccessor(
  office: string,
  from: string,
  to: string,
  works: readonly OpenWork[],
  { colleagues }: SheetFacts,
): void {
  if (to === from) throw refuse('invalid', 'toSelf', 'to')
  const taker = colleagues.get(to)
  if (taker?.officeId !== office || !taker.active) throw refuse('invalid', 'noColleague', 'to')
  if (!taker.roles.some((role) => WORKING.has(role))) throw refuse('invalid', 'noDeskRole', 'to')
  if (works.some(({ barred }) => barred.includes(to))) throw refuse('recused', 'successorRecused', 'to')
}

const isSame = (work: Pick<OpenWork, 'kind' | 'id'>, other: Pick<OpenWork, 'kind' | 'id'>): boolean =>
  work.kind === other.kind && work.id === other.id

const lineOf = ({ kind, regionId, id, matter, number, title, dueOn }: OpenWork, n: number, to: string): SheetLine => ({
  n,
  kind,
  regionId,
  id,
  matter,
  number,
  title,
  dueOn,
  to,
})

/**
 * The first step of a sheet: what is offered to whom. Its number is put in where the document is issued.
 *
 * @throws HuiyinError when the work is not open with that officer, or a successor may not take it
 */
export function offer(actor: SheetActor, office: string, wish: NewSheet, facts: SheetFacts): SheetEvent {
  const { staffId: from } = wish
  if (actor.office !== office || (actor.staffId !== from && !actor.keeper)) throw refuse('not-allowed', 'notKeeper')
  const lines = wish.items.map(({ to, ...item }, position) => {
    if (wish.items.findIndex((other) => isSame(other, item)) !== position) throw refuse('invalid', 'twice', 'items')
    const work = facts.open.find((each) => isSame(each, item))
    if (!work) throw refuse('step-not-open', 'notOpen', 'items')
    requireSuccessor(office, from, to, [work], facts)
    return lineOf(work, position + 1, to)
  })
  const { reason, note } = wish
  return { type: 'offered', data: { from, reason, note, number: '', byOrder: false, items: lines } }
}

/** Everything goes to one head, who is told and need not accept: only when the account is closed. */
export function order(
  office: string,
  from: string,
  head: string,
  note: string,
  facts: SheetFacts,
): SheetEvent & { type: 'offered' } {
  if (!facts.colleagues.get(head)?.roles.includes('head')) throw refuse('invalid', 'notHead', 'to')
  requireSuccessor(office, from, head, facts.open, facts)
  const items = facts.open.map((work, position) => lineOf(work, position + 1, head))
  return { type: 'offered', data: { from, reason: 'leaving', note, number: '', byOrder: true, items } }
}

/** The lines that are this person's to answer with this step. */
export function linesFor(sheet: Sheet, verb: SheetVerb, actor: SheetActor): readonly SheetItem[] {
  if (actor.office !== sheet.office) return []
  const keeps = actor.keeper || actor.staffId === sheet.from || actor.staffId === sheet.madeBy
  switch (verb) {
    case 'accept':
    case 'decline':
      return sheet.items.filter(({ state, to }) => state === 'offered' && to === actor.staffId)
    case 'reoffer':
    case 'withdraw':
      return keeps ? sheet.items.filter(({ state }) => isUnsettled(state)) : []
  }
}

/** The steps to offer somebody now. */
export const stepsFor = (sheet: Sheet, actor: SheetActor): SheetVerb[] =>
  SHEET_STATES[sheet.state].filter((verb) => linesFor(sheet, verb, actor).length > 0)

/**
 * What a step makes of a sheet. Accepting what has been finished meanwhile lets it lapse.
 *
 * @throws HuiyinError 'step-not-open' when a line is not this person's to answer
 */
export function decide(
  sheet: Sheet,
  { verb, input }: SheetCommand,
  actor: SheetActor,
  facts: SheetFacts,
): SheetEvent[] {
  const mine = linesFor(sheet, verb, actor)
  const named = input.items === undefined ? mine : sheet.items.filter(({ n }) => input.items?.includes(n))
  if (named.length === 0 || named.some((item) => !mine.includes(item)))
    throw refuse('step-not-open', verb === 'reoffer' || verb === 'withdraw' ? 'notYoursToOffer' : 'notYoursToAnswer')
  const items = named.map(({ n }) => n)
  const workOf = (item: SheetItem) => facts.open.find((work) => isSame(work, item))
  switch (verb) {
    case 'accept': {
      const [still, gone] = [named.filter(workOf), named.filter((item) => !workOf(item))]
      const works = still.flatMap((item) => workOf(item) ?? [])
      if (still.length > 0) requireSuccessor(sheet.office, sheet.from, actor.staffId, works, facts)
      return [
        ...(still.length > 0 ? [{ type: 'accepted', data: { items: still.map(({ n }) => n) } } as const] : []),
        ...(gone.length > 0 ? [{ type: 'lapsed', data: { items: gone.map(({ n }) => n) } } as const] : []),
      ]
    }
    case 'decline':
      return [{ type: 'declined', data: { items, reason: input.reason } }]
    case 'withdraw':
      return [{ type: 'withdrawn', data: { items, reason: input.reason } }]
    case 'reoffer':
      requireSuccessor(
        sheet.office,
        sheet.from,
        input.to,
        named.flatMap((item) => workOf(item) ?? []),
        facts,
      )
      return [{ type: 'offered-again', data: { items, to: input.to } }]
  }
}
