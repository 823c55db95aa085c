import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, daysBetween, fixedClock, startOfDay, weekdayOf, type Instant } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import {
  addHours,
  countTerminal,
  operationDesk,
  recordLooks,
  type FaultCommand,
  type Look,
  type OperationDesk,
} from '../operation/index.ts'
import { FAULTS, OPERATION_WORDS } from './words/operation.ts'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const SYSTEM = { audience: 'system' } as const
/** For how long the demonstration has been looked at. */
const DAYS = 95
const OPENS = 8
const CLOSES = 18

/** A few months in which the system ran, failed, was repaired late once, and was maintained on an evening that was announced. */
export async function runSome(context: MatterContext, head: Officer, nextKey: () => IdempotencyKey): Promise<void> {
  const { database, clock } = context
  const today = clock.today()
  const begun = addDays(today, -DAYS)
  const at = (daysAgo: number, minute: number): Instant =>
    new Date(Date.parse(startOfDay(addDays(today, -daysAgo))) + minute * MINUTE).toISOString()
  const deskAt = (moment: Instant): OperationDesk => operationDesk({ ...context, clock: fixedClock(moment) })

  await deskAt(at(DAYS, 0)).rule(
    head,
    { inForceFrom: begun, days: 'working-days', opens: '08:30', closes: '17:30', basis: OPERATION_WORDS.basis },
    nextKey(),
  )
  await deskAt(at(20, 9 * 60)).announce(
    head,
    { from: at(17, 20 * 60), to: at(17, 22 * 60), what: OPERATION_WORDS.upgraded },
    nextKey(),
  )
  await operationDesk(context).announce(
    head,
    { from: at(-6, 20 * 60), to: at(-6, 21 * 60), what: OPERATION_WORDS.upgrade },
    nextKey(),
  )
  for (const [n, daysAgo] of [80, 50, 20].entries())
    await deskAt(at(daysAgo, 10 * 60)).refreshed(
      head,
      {
        what: n === 1 ? 'published' : 'statistics',
        title: OPERATION_WORDS.refreshed[n] ?? '',
        on: addDays(today, -daysAgo),
      },
      nextKey(),
    )
  for (const { title, what, severity, daysAgo, minute, fixed } of FAULTS) {
    const beganAt = at(daysAgo, minute)
    const key = await deskAt(new Date(Date.parse(beganAt) + 20 * MINUTE).toISOString()).register(
      head,
      { title, what, severity, beganAt, foundAt: null },
      nextKey(),
    )
    if (!fixed) continue
    const fixedAt = at(daysAgo - fixed.after, fixed.minute)
    const desk = deskAt(new Date(Date.parse(fixedAt) + 10 * MINUTE).toISOString())
    const fix: FaultCommand = { verb: 'fix', input: { fixedAt, how: fixed.how } }
    await desk.act(head, { ...key, expectedVersion: 1 }, fix, nextKey())
  }
  await database.write(SYSTEM, async (tx) => {
    await recordLooks(tx, looksSince(Date.parse(startOfDay(begun)), Date.parse(clock.now())))
    const days = daysBetween(begun, today)
    const hours = new Map<Instant, { requests: number; failures: number }>()
    for (let n = 0; n < days; n += 1) {
      const day = addDays(begun, n)
      const off = weekdayOf(day) === 0 || weekdayOf(day) === 6
      const requests = (off ? 90 : 620) + ((n * 37) % 110)
      hours.set(new Date(Date.parse(startOfDay(day)) + OPENS * HOUR).toISOString(), {
        requests,
        failures: n % 23 === 5 ? 4 : 0,
      })
      if (!off) await countTerminal(tx, head, day, 27 + ((n * 7) % 6))
    }
    await addHours(tx, hours)
  })
}

/** Every minute of those months: twice something did not answer, once the machine was off over night and into the morning. */
function looksSince(from: number, now: number): Look[] {
  const looks: Look[] = []
  for (let minute = from, n = 0; minute <= now; minute += MINUTE, n += 1) {
    const day = Math.floor(n / (24 * 60))
    const clock = n % (24 * 60)
    if (day === 40 && clock < 9 * 60) continue
    const database = day === 12 && clock >= 10 * 60 && clock < 10 * 60 + 35
    const page = day === 61 && clock >= CLOSES * 60 - 75 && clock < CLOSES * 60
    looks.push({ at: new Date(minute).toISOString(), cause: database ? 'database' : page ? 'page' : null })
  }
  return looks
}
