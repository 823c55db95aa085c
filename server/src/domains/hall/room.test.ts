import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { minutesOf, timeAt } from './clock-time.ts'
import {
  cancelUse,
  clashes,
  moveUse,
  requireAhead,
  requireRoom,
  requireRoomFree,
  type Room,
  type RoomUse,
} from './room.ts'

const DAY = '2026-03-02'
const NOW = '2026-03-02T02:00:00.000Z'
const aUse = (changes: Partial<RoomUse> = {}): RoomUse => ({
  regionId: '990101',
  id: 'use',
  hallId: 'hall',
  roomId: 'one',
  date: DAY,
  starts: '14:00',
  ends: '15:00',
  purpose: 'hearing',
  peoplePresent: 6,
  staffId: 'anna',
  officeId: 'office',
  state: 'booked',
  version: 1,
  ...changes,
})
const refusal = (code: string) => expect.objectContaining({ code })
const room: Room = { id: 'one', name: { zh: '听证室', en: 'Hearing room' }, seats: 10, active: true }

describe('a room', () => {
  it('is had by one at a time; one may begin when another ends', () => {
    const free = (wish: Partial<RoomUse>) => () => requireRoomFree([aUse()], aUse({ id: 'other', ...wish }))
    expect(free({ starts: '14:59', ends: '16:00' })).toThrow(refusal('step-not-open'))
    expect(free({ starts: '13:00', ends: '17:00' })).toThrow(refusal('step-not-open'))
    for (const wish of [{ starts: '15:00', ends: '16:00' }, { roomId: 'two' }, { date: '2026-03-03' }])
      expect(free(wish)).not.toThrow(refusal('step-not-open'))
    expect(() => requireRoomFree([aUse({ state: 'cancelled' })], aUse({ id: 'other' }))).not.toThrow(
      refusal('step-not-open'),
    )
    expect(() => requireRoomFree([aUse()], aUse({ starts: '14:30', ends: '15:30' }))).not.toThrow(
      refusal('step-not-open'),
    )
  })

  it('is in use, holds everybody, and is taken ahead', () => {
    expect(requireRoom(room, 10)).toBe(room)
    expect(() => requireRoom(room, 11)).toThrow(refusal('invalid'))
    expect(() => requireRoom({ ...room, active: false }, 1)).toThrow(refusal('not-found'))
    expect(() => requireAhead({ date: DAY, starts: '10:00' }, NOW)).toThrow(refusal('invalid'))
    expect(() => requireAhead({ date: DAY, starts: '10:01' }, NOW)).not.toThrow(refusal('invalid'))
  })

  it('is given back or had at another time until its time is over', () => {
    expect(cancelUse(aUse({ starts: '09:00', ends: '11:00' }), NOW)).toMatchObject({ state: 'cancelled', version: 2 })
    const over = aUse({ starts: '08:00', ends: '10:00' })
    expect(() => cancelUse(over, NOW)).toThrow(refusal('step-not-open'))
    expect(() => cancelUse(aUse({ state: 'cancelled' }), NOW)).toThrow(refusal('step-not-open'))
    const to = { roomId: 'two', date: '2026-03-03', starts: '09:00', ends: '10:00' }
    expect(moveUse(aUse(), to, NOW)).toMatchObject({ ...to, version: 2 })
    expect(() => moveUse(aUse(), { ...to, date: '2026-03-01' }, NOW)).toThrow(refusal('invalid'))
  })

  const wishes = fc.array(
    fc.record({
      room: fc.constantFrom('one', 'two'),
      from: fc.integer({ min: 480, max: 1080 }),
      length: fc.integer({ min: 1, max: 240 }),
      cancelled: fc.boolean(),
    }),
    { maxLength: 25 },
  )
  it('is never had twice at any minute, whatever is asked in whatever order, and never refused without need', () => {
    fc.assert(
      fc.property(wishes, (asked) => {
        const taken: RoomUse[] = []
        const minutes = new Map<string, string>()
        for (const [n, { room: roomId, from, length, cancelled }] of asked.entries()) {
          const use = aUse({ id: `u${n}`, roomId, starts: timeAt(from), ends: timeAt(from + length) })
          const wanted = Array.from({ length }, (_, m) => `${roomId} ${from + m}`)
          const free = wanted.every((minute) => !minutes.has(minute))
          let given = true
          try {
            requireRoomFree(taken, use)
          } catch {
            given = false
          }
          expect(given).toBe(free)
          if (!given) continue
          taken.push(cancelled ? { ...use, state: 'cancelled' } : use)
          if (!cancelled) for (const minute of wanted) minutes.set(minute, use.id)
        }
      }),
    )
  })

  it('clashes the same way seen from both sides', () => {
    const use = fc
      .tuple(fc.integer({ min: 0, max: 1380 }), fc.integer({ min: 1, max: 59 }))
      .map(([from, length]) => aUse({ starts: timeAt(from), ends: timeAt(from + length) }))
    fc.assert(
      fc.property(use, use, (one, other) => {
        const common =
          Math.min(minutesOf(one.ends), minutesOf(other.ends)) -
          Math.max(minutesOf(one.starts), minutesOf(other.starts))
        expect([clashes(one, other), clashes(other, one)]).toEqual([common > 0, common > 0])
      }),
    )
  })
})
