import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { calledNow, inLine, nextFor, waitsSince } from './queue.ts'
import { aTicket } from './testing/hall.ts'
import { stepTicket, requireRepresentatives, type Ticket, type TicketStep } from './ticket.ts'
import { TICKET_STATES, TICKET_VERBS, verbsIn } from './states.ts'
import { waitingTime } from './waiting.ts'

const at = (minute: number): string => new Date(Date.parse('2026-03-02T01:00:00.000Z') + minute * 60_000).toISOString()
const facts = { now: at(100), officerId: 'officer' }

describe('the line', () => {
  it('is that of arrival; an appointment counts from its time, and from arrival when that is over', () => {
    const walkIn = aTicket({ number: 1, arrivedAt: at(20) })
    const early = aTicket({ number: 2, slot: '09:30', slotEnds: '10:00', arrivedAt: at(5) })
    const late = aTicket({ number: 3, slot: '09:00', slotEnds: '09:15', arrivedAt: at(16) })
    const onTime = aTicket({ number: 4, slot: '09:15', slotEnds: '09:45', arrivedAt: at(25) })
    expect([early, late, onTime].map(waitsSince)).toEqual([at(30), at(16), at(15)])
    expect(inLine([walkIn, early, late, onTime], 'a').map(({ number }) => number)).toEqual([4, 3, 1, 2])
  })

  it('calls first who was sent on to the window, and nobody who waits for another one', () => {
    const first = aTicket({ number: 1 })
    const sentHere = aTicket({ number: 2, windowId: 'a', transferredAt: at(50), arrivedAt: at(40) })
    const elsewhere = aTicket({ number: 3, windowId: 'b' })
    expect(nextFor([first, sentHere, elsewhere], 'a')?.number).toBe(2)
    expect(nextFor([sentHere], 'b')).toBeUndefined()
  })

  const tickets = fc.array(
    fc.record({
      arrived: fc.integer({ min: 0, max: 200 }),
      slot: fc.option(fc.integer({ min: 0, max: 7 })),
      window: fc.option(fc.constantFrom('a', 'b')),
      sent: fc.option(fc.integer({ min: 0, max: 200 })),
      state: fc.constantFrom('waiting', 'called', 'attended', 'done', 'missed', 'left'),
    }),
    { maxLength: 30 },
  )
  const made = (sketches: typeof tickets extends fc.Arbitrary<infer T> ? T : never): Ticket[] =>
    sketches.map(({ arrived, slot, window, sent, state }, n) =>
      aTicket({
        number: n + 1,
        arrivedAt: at(arrived),
        state,
        slot: slot === null ? null : `${String(9 + Math.floor(slot / 2)).padStart(2, '0')}:${slot % 2 ? '30' : '00'}`,
        slotEnds: slot === null ? null : `${String(9 + Math.ceil((slot + 1) / 2)).padStart(2, '0')}:59`,
        windowId: window,
        transferredAt: window !== null && sent !== null ? at(sent) : null,
      }),
    )

  it('is a strict order whatever the order of asking, and holds everybody who waits for the window, once', () => {
    fc.assert(
      fc.property(tickets, fc.integer(), (sketches, seed) => {
        const all = made(sketches)
        const line = inLine(all, 'a')
        const shuffled = all.toSorted((x, y) => ((x.number * seed) % 7) - ((y.number * seed) % 7))
        expect(inLine(shuffled, 'a')).toEqual(line)
        expect(line.map(({ number }) => number).toSorted((x, y) => x - y)).toEqual(
          all.filter((t) => t.state === 'waiting' && t.windowId !== 'b').map(({ number }) => number),
        )
      }),
    )
  })

  it('is fair: without appointments nobody is called before who came earlier', () => {
    fc.assert(
      fc.property(tickets, (sketches) => {
        const line = inLine(made(sketches.map((each) => ({ ...each, slot: null, window: null, sent: null }))), 'a')
        const arrived = line.map(({ arrivedAt }) => arrivedAt)
        expect(arrived).toEqual(arrived.toSorted())
      }),
    )
  })
})

const outcomeOf = (work: () => number): unknown => {
  try {
    return work()
  } catch (error) {
    return (error as { code: string }).code
  }
}

describe('a number', () => {
  const input = (verb: (typeof TICKET_VERBS)[number]): TicketStep =>
    ({
      verb,
      input: { windowId: 'b', reason: '', regionId: '990101', matterId: 'm', outcome: 'information', note: '' },
    }) as TicketStep

  it('takes the steps of its state and no other', () => {
    for (const state of Object.keys(TICKET_STATES) as Ticket['state'][])
      for (const verb of TICKET_VERBS) {
        expect([state, verb, outcomeOf(() => stepTicket(aTicket({ state }), input(verb), facts).version)]).toEqual([
          state,
          verb,
          verbsIn(state).includes(verb) ? 2 : 'step-not-open',
        ])
      }
  })

  it('keeps who first received it, whoever receives it later', () => {
    const called = stepTicket(aTicket(), { verb: 'call', input: { windowId: 'a' } }, facts)
    const attended = stepTicket(called, { verb: 'attend', input: {} }, facts)
    const sent = stepTicket(attended, { verb: 'transfer', input: { windowId: 'b', reason: '' } }, facts)
    expect(sent).toMatchObject({ state: 'waiting', windowId: 'b', officerId: null, firstOfficerId: 'officer' })
    const again = stepTicket(sent, { verb: 'call', input: { windowId: 'b' } }, { ...facts, officerId: 'other' })
    expect(stepTicket(again, { verb: 'attend', input: {} }, { ...facts, officerId: 'other' })).toMatchObject({
      officerId: 'other',
      firstOfficerId: 'officer',
    })
    expect(() => stepTicket(sent, { verb: 'call', input: { windowId: 'a' } }, facts)).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/invalid|step-not-open/) }),
    )
  })

  it('ends as registered exactly when a matter was registered from it', () => {
    const attended = aTicket({ state: 'attended' })
    const matter = { regionId: '990101', matterId: 'm' }
    const finish = (ticket: Ticket, outcome: 'registered' | 'information') =>
      stepTicket(ticket, { verb: 'finish', input: { outcome, note: '' } }, facts)
    expect(() => finish(attended, 'registered')).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/invalid|step-not-open/) }),
    )
    expect(() => finish({ ...attended, matter }, 'information')).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/invalid|step-not-open/) }),
    )
    expect(finish({ ...attended, matter }, 'registered').state).toBe('done')
    expect(finish(attended, 'information').outcome).toBe('information')
  })

  it('of a group has at most five representatives (Art. 20(3)) and says how many are present', () => {
    expect(() => requireRepresentatives({ peoplePresent: 30, representatives: 5 })).not.toThrow(
      expect.objectContaining({ code: expect.stringMatching(/invalid|step-not-open/) }),
    )
    expect(() => requireRepresentatives({ peoplePresent: 30, representatives: 6 })).toThrow(
      expect.objectContaining({ code: 'invalid' }),
    )
    expect(() => requireRepresentatives({ peoplePresent: 2, representatives: 3 })).toThrow(
      expect.objectContaining({ code: expect.stringMatching(/invalid|step-not-open/) }),
    )
  })

  it('that comes back after being missed keeps its number and goes to the end of the line', () => {
    const missed = aTicket({ number: 4, state: 'missed', arrivedAt: at(1), slot: '09:00', slotEnds: '09:30' })
    const back = stepTicket(missed, { verb: 'comeBack', input: {} }, facts)
    expect(inLine([back, aTicket({ number: 9, arrivedAt: at(99) })], 'a').map(({ number }) => number)).toEqual([9, 4])
  })
})

describe('the waiting time', () => {
  const done = (number: number, minutes: number, windowId: string): Ticket =>
    aTicket({ number, state: 'done', windowId, calledAt: at(80), attendedAt: at(80), doneAt: at(80 + minutes) })

  it('is told from the receptions of today, the windows at work and the line', () => {
    const tickets = [
      done(1, 10, 'a'),
      done(2, 20, 'b'),
      done(3, 14, 'a'),
      ...[4, 5, 6].map((number) => aTicket({ number })),
    ]
    expect(waitingTime(tickets, at(100))).toEqual({
      waiting: 3,
      windows: 2,
      measured: 3,
      medianMinutes: 14,
      minutes: 28,
    })
  })

  it('is unknown before the first reception has ended or while no window works, and nought with nobody in line', () => {
    expect(waitingTime([aTicket()], at(100)).minutes).toBeNull()
    expect(waitingTime([done(1, 10, 'a'), aTicket({ number: 2 })], at(200)).minutes).toBeNull()
    expect(waitingTime([done(1, 10, 'a')], at(100)).minutes).toBe(0)
  })

  it('never grows when one more window works, and is a whole number of the middle reception', () => {
    const took = fc.array(fc.integer({ min: 1, max: 90 }), { minLength: 1, maxLength: 9 })
    fc.assert(
      fc.property(
        took,
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 1, max: 6 }),
        (minutes, waiting, windows) => {
          const ended = minutes.map((each, n) => done(n + 1, each, 'w0'))
          const line = Array.from({ length: waiting }, (_, n) => aTicket({ number: 100 + n }))
          const working = (count: number) =>
            Array.from({ length: count }, (_, n) =>
              aTicket({ number: 50 + n, state: 'attended', windowId: `w${n}`, calledAt: at(90), attendedAt: at(91) }),
            )
          const [few, more] = [windows, windows + 1].map((count) =>
            waitingTime([...ended, ...working(count), ...line], at(100)),
          )
          expect([few?.windows, more?.windows]).toEqual([windows, windows + 1])
          expect(Number(more?.minutes)).toBeLessThanOrEqual(Number(few?.minutes))
          expect(few?.minutes).toBe(Math.ceil(waiting / windows) * Number(few?.medianMinutes))
          expect(minutes).toContain(few?.medianMinutes)
        },
      ),
    )
  })

  it('never falls when one more waits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 1, max: 5 }), (waiting, windows) => {
        const past = Array.from({ length: windows }, (_, n) => done(n + 1, 12, `w${n}`))
        const line = (count: number) => Array.from({ length: count }, (_, n) => aTicket({ number: 100 + n }))
        const [less, more] = [waiting, waiting + 1].map((count) => waitingTime([...past, ...line(count)], at(100)))
        expect(Number(more?.minutes) >= Number(less?.minutes)).toBe(true)
      }),
    )
  })
})

it('what is called shows numbers and windows alone', () => {
  const shown = calledNow([aTicket({ state: 'called', windowId: 'a', calledAt: at(1) }), aTicket({ number: 2 })])
  expect(shown.map((each) => Object.keys(each).sort())).toEqual([['calledAt', 'number', 'windowId']])
})
