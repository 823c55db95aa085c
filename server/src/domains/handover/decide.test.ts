import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { OpenWork, WorkKind } from '../identity/index.ts'
import { anId } from '../matter/testing/offices.ts'
import { decide, linesFor, offer, order, type SheetActor, type SheetFacts } from './decide.ts'
import { bearerOf } from './open-work.ts'
import { evolve, sheetOf, type Sheet, type SheetCommand, type SheetEvent } from './sheet.ts'
import { isUnsettled } from './states.ts'

const OFFICE = anId(1)
const [LEAVER, FIRST, SECOND, HEAD, AUDITOR, GONE, STRANGER] = [11, 12, 13, 14, 15, 16, 17].map(anId) as [
  string,
  string,
  string,
  string,
  string,
  string,
  string,
]
const actor = (staffId: string, keeper = false): SheetActor => ({ staffId, office: OFFICE, keeper })
const head = actor(HEAD, true)
const aWork = (n: number, kind: WorkKind = 'matter', barred: string[] = []): OpenWork => ({
  kind,
  regionId: '990101',
  id: anId(100 + n),
  matter: { regionId: '990101', matterId: anId(100 + n) },
  number: `N-${n}`,
  title: { zh: `事项${n}`, en: `Matter ${n}` },
  dueOn: '2026-03-20',
  barred,
  lastHand: { staffId: LEAVER, at: '2026-03-01T00:00:00.000Z' },
})
const colleague = (id: string, roles: SheetFacts['colleagues'] extends ReadonlyMap<string, infer C> ? C : never) =>
  [id, roles] as const
const COLLEAGUES: SheetFacts['colleagues'] = new Map([
  colleague(LEAVER, { id: LEAVER, officeId: OFFICE, active: true, roles: ['handler'] }),
  colleague(FIRST, { id: FIRST, officeId: OFFICE, active: true, roles: ['handler'] }),
  colleague(SECOND, { id: SECOND, officeId: OFFICE, active: true, roles: ['intake-clerk'] }),
  colleague(HEAD, { id: HEAD, officeId: OFFICE, active: true, roles: ['head'] }),
  colleague(AUDITOR, { id: AUDITOR, officeId: OFFICE, active: true, roles: ['auditor'] }),
  colleague(GONE, { id: GONE, officeId: OFFICE, active: false, roles: ['handler'] }),
])
const facts = (...open: OpenWork[]): SheetFacts => ({ open, colleagues: COLLEAGUES })
const wish = (works: readonly OpenWork[], to = FIRST) => ({
  staffId: LEAVER,
  reason: 'leaving' as const,
  note: '',
  items: works.map(({ kind, id }) => ({ kind, id, to })),
})
const step = (event: SheetEvent, seq: number, by = LEAVER) => ({
  ...event,
  seq,
  at: `2026-03-02T0${seq % 10}:00:00.000Z`,
  on: '2026-03-02',
  by: { kind: 'officer' as const, staffId: by, officeId: OFFICE },
})
const offered = (works: readonly OpenWork[], to = FIRST): Sheet =>
  sheetOf({ regionId: '990101', id: anId(5), office: OFFICE }, [
    step(offer(actor(LEAVER), OFFICE, wish(works, to), facts(...works)), 1),
  ])
const give = (sheet: Sheet, who: SheetActor, command: SheetCommand, open: readonly OpenWork[]): Sheet =>
  decide(sheet, command, who, facts(...open)).reduce(
    (state, event) => evolve(state, step(event, state.version + 1, who.staffId)),
    sheet,
  )

/** The sheet after a step, or as it was where the step is refused. */
const attempt = (sheet: Sheet, who: SheetActor, command: SheetCommand, open: readonly OpenWork[]): Sheet => {
  try {
    return give(sheet, who, command, open)
  } catch (error) {
    if (error instanceof HuiyinError) return sheet
    throw error
  }
}

describe('offering', () => {
  it('is done by whoever leaves or for them by a head, with several successors on one sheet', () => {
    const works = [aWork(1), aWork(2)]
    const items = [
      { kind: 'matter' as const, id: works[0]?.id ?? '', to: FIRST },
      { kind: 'matter' as const, id: works[1]?.id ?? '', to: SECOND },
    ]
    const event = offer(head, OFFICE, { ...wish(works), items }, facts(...works))
    expect(event.type === 'offered' && event.data.items.map(({ to }) => to)).toEqual([FIRST, SECOND])
    expect(() => offer(actor(FIRST), OFFICE, wish(works), facts(...works))).toThrow(/head or an administrator/)
    expect(() => offer({ ...head, office: anId(2) }, OFFICE, wish(works), facts(...works))).toThrow(
      /head or an administrator/,
    )
  })

  it.each([
    ['to oneself', LEAVER, [aWork(1)], /same person/],
    ['to somebody who has gone', GONE, [aWork(1)], /active member/],
    ['to another office', STRANGER, [aWork(1)], /active member/],
    ['to somebody without a desk', AUDITOR, [aWork(1)], /no clerk/],
    ['to somebody recused from the matter (Art. 28(3))', FIRST, [aWork(1, 'matter', [FIRST])], /recused/],
  ])('is refused %s', (_name, to, works, why) => {
    expect(() => offer(actor(LEAVER), OFFICE, wish(works, to), facts(...works))).toThrow(why)
  })

  it('is refused for what is not with the officer, and for the same piece twice', () => {
    const works = [aWork(1)]
    expect(() => offer(actor(LEAVER), OFFICE, wish([aWork(2)]), facts(...works))).toThrow(/no longer with/)
    expect(() => offer(actor(LEAVER), OFFICE, wish([...works, ...works]), facts(...works))).toThrow(/twice/)
  })

  it('by order takes everything and goes to a head alone', () => {
    const works = [aWork(1), aWork(2, 'duty')]
    expect(order(OFFICE, LEAVER, HEAD, '', facts(...works)).data.items).toHaveLength(2)
    expect(() => order(OFFICE, LEAVER, FIRST, '', facts(...works))).toThrow(/head/)
    expect(() => order(OFFICE, LEAVER, HEAD, '', facts(aWork(1, 'matter', [HEAD])))).toThrow(/recused/)
  })
})

describe('answering', () => {
  const works = [aWork(1), aWork(2), aWork(3)]

  it('an offer changes nothing; accepting one by one or all at once closes the sheet', () => {
    const sheet = offered(works)
    expect(sheet.state).toBe('open')
    const one = give(sheet, actor(FIRST), { verb: 'accept', input: { items: [2] } }, works)
    expect(one.items.map(({ state }) => state)).toEqual(['offered', 'accepted', 'offered'])
    const all = give(one, actor(FIRST), { verb: 'accept', input: {} }, works)
    expect(all.state).toBe('closed')
  })

  it('what is declined stays with whoever leaves until it is offered to somebody else', () => {
    const declined = give(offered(works), actor(FIRST), { verb: 'decline', input: { reason: 'Too much.' } }, works)
    expect(declined.state).toBe('open')
    expect(linesFor(declined, 'accept', actor(FIRST))).toEqual([])
    const again = give(declined, actor(LEAVER), { verb: 'reoffer', input: { to: SECOND } }, works)
    expect(give(again, actor(SECOND), { verb: 'accept', input: {} }, works).state).toBe('closed')
  })

  it('what was finished meanwhile lapses; who became recused meanwhile does not take over', () => {
    const sheet = offered(works)
    const after = give(sheet, actor(FIRST), { verb: 'accept', input: {} }, works.slice(1))
    expect(after.items.map(({ state }) => state)).toEqual(['lapsed', 'accepted', 'accepted'])
    const barred = works.map((work) => ({ ...work, barred: [FIRST] }))
    expect(() => decide(sheet, { verb: 'accept', input: {} }, actor(FIRST), facts(...barred))).toThrow(/recused/)
  })

  it('is for the successor alone, and nothing that was accepted is withdrawn', () => {
    const sheet = offered(works)
    expect(() => decide(sheet, { verb: 'accept', input: {} }, actor(SECOND), facts(...works))).toThrow(/not offered/)
    expect(() => decide(sheet, { verb: 'accept', input: {} }, head, facts(...works))).toThrow(/not offered/)
    const taken = give(sheet, actor(FIRST), { verb: 'accept', input: { items: [1] } }, works)
    const withdraw: SheetCommand = { verb: 'withdraw', input: { items: [1], reason: 'No.' } }
    expect(() => decide(taken, withdraw, actor(LEAVER), facts(...works))).toThrow(/accepted stays/)
    expect(() => decide(sheet, withdraw, actor(SECOND), facts(...works))).toThrow(/accepted stays/)
  })

  it('whatever people do, in whatever order: a line settles once, and the sheet closes with its last line', () => {
    const commands = fc.array(
      fc.record({
        who: fc.constantFrom(actor(LEAVER), actor(FIRST), actor(SECOND), head),
        verb: fc.constantFrom('accept', 'decline', 'reoffer', 'withdraw'),
        items: fc.option(fc.uniqueArray(fc.integer({ min: 1, max: 3 }), { minLength: 1 }), { nil: undefined }),
        to: fc.constantFrom(FIRST, SECOND, LEAVER),
        done: fc.integer({ min: 0, max: 3 }),
      }),
      { maxLength: 12 },
    )
    fc.assert(
      fc.property(commands, (given) => {
        let sheet = offered(works)
        for (const { who, verb, items, to, done } of given) {
          const before = sheet
          const input = { ...(items ? { items } : {}), to, reason: 'x' }
          sheet = attempt(sheet, who, { verb, input }, works.slice(done))
          for (const [n, item] of sheet.items.entries()) {
            const was = before.items[n]
            expect(was && isUnsettled(was.state) ? undefined : item).toEqual(
              was && isUnsettled(was.state) ? undefined : was,
            )
            expect(item.to).not.toBe(LEAVER)
          }
          expect(sheet.state === 'open').toBe(sheet.items.some(({ state }) => isUnsettled(state)))
        }
      }),
    )
  })
})

describe('whose work it is', () => {
  const work = { kind: 'matter', id: anId(101), lastHand: { staffId: LEAVER, at: '2026-03-02T08:00:00.000Z' } } as const
  const taken = (to: string, at: string) => ({ kind: 'matter' as const, id: anId(101), to, at })

  it('is whose hand was on it last, or who took it over since', () => {
    expect(bearerOf(work, [])).toBe(LEAVER)
    expect(bearerOf(work, [taken(FIRST, '2026-03-02T09:00:00.000Z')])).toBe(FIRST)
    expect(bearerOf(work, [taken(FIRST, '2026-03-02T07:00:00.000Z')])).toBe(LEAVER)
    expect(bearerOf(work, [taken(FIRST, '2026-03-03T09:00:00.000Z'), taken(SECOND, '2026-03-02T09:00:00.000Z')])).toBe(
      FIRST,
    )
    expect(bearerOf({ ...work, lastHand: null }, [taken(FIRST, '2026-03-03T09:00:00.000Z')])).toBeUndefined()
  })
})
