import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, earlier, fixedClock, type LocalDate, startOfDay, yearOf } from '../../platform/time/index.ts'
import { assessmentDesk } from '../assessment/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { statisticsSource } from '../performance/index.ts'
import { ASSESSMENT_SAYINGS as said, assessmentScheme } from './words/assessment-scheme.ts'

interface People {
  readonly supervisor: Officer
  readonly head: Officer
  /** Heads of offices that contest their points. */
  readonly contesting: readonly Officer[]
}
interface Place {
  regionId: string
  id: string
}

/** Last year's assessment is published; the last half-year's is announced, contested twice and decided once; this year's rules are in force. */
export async function assessOffices(
  context: MatterContext,
  { supervisor, head, contesting }: People,
  nextKey: () => IdempotencyKey,
): Promise<void> {
  const today = context.clock.today()
  const on = (day: LocalDate) => {
    const clock = day === today ? context.clock : fixedClock(startOfDay(day))
    return assessmentDesk({ ...context, clock }, statisticsSource({ ...context, clock }))
  }
  const versioned = async (key: Place, of: 'scheme' | 'round' | 'result') => ({
    ...key,
    expectedVersion: (await on(today)[of](head, key)).version,
  })

  const inForce = async (year: number, day: LocalDate, before: boolean): Promise<Place> => {
    const desk = on(day)
    const key = await desk.draft(supervisor, year, assessmentScheme(year, before), nextKey())
    await desk.sign(head, await versioned(key, 'scheme'), nextKey())
    return key
  }
  const computed = async (
    scheme: Place,
    title: string,
    from: LocalDate,
    to: LocalDate,
    day: LocalDate,
  ): Promise<Place> => {
    const desk = on(day)
    const round = await desk.compute(supervisor, scheme, { title, from, to, asOf: day }, nextKey())
    for (const [n, { resultId: id }] of (await desk.round(head, round)).results.entries()) {
      const key = { regionId: round.regionId, id }
      for (const line of (await desk.result(head, key)).lines.filter(({ kind }) => kind === 'manual')) {
        const points = String(Number(line.weight) - (n % 3))
        const mark = {
          item: line.item,
          points,
          reason: said.marked,
          evidence: [{ title: said.sheet, place: said.place }],
        }
        await desk.mark(supervisor, await versioned(key, 'result'), mark, nextKey())
      }
    }
    return round
  }

  const year = yearOf(today)
  const whole = today >= `${year}-03-01` ? year - 1 : year - 2
  const past = await inForce(whole, `${whole}-01-20`, true)
  const ended = await computed(past, said.year(whole), `${whole}-01-01`, `${whole}-12-31`, `${whole + 1}-01-15`)
  await on(`${whole + 1}-01-16`).announce(supervisor, await versioned(ended, 'round'), nextKey())
  await on(`${whole + 1}-02-25`).finish(head, await versioned(ended, 'round'), nextKey())
  await on(`${whole + 1}-02-26`).publish(head, await versioned(ended, 'round'), nextKey())

  const scheme = await inForce(year, earlier(today, `${year}-01-20`), false)
  const second = today < `${year}-07-01`
  const halfYear = second ? year - 1 : year
  const [from, to] = second ? ['07-01', '12-31'] : ['01-01', '06-30']
  const end = `${halfYear}-${to}`
  const day = (before: number): LocalDate => {
    const then = addDays(today, -before)
    return then < end ? end : then
  }
  const round = await computed(scheme, said.half(halfYear, second ? 2 : 1), `${halfYear}-${from}`, end, day(6))
  await on(day(4)).announce(supervisor, await versioned(round, 'round'), nextKey())
  const { results } = await on(today).round(head, round)
  for (const [n, officer] of contesting.entries()) {
    const own = results.find(({ office }) => office.id === officer.officeId)
    if (!own) continue
    const key = { regionId: round.regionId, id: own.resultId }
    const item = (await on(today).result(head, key)).lines.find(({ kind }) => kind === 'manual')?.item ?? ''
    await on(day(3)).appeal(officer, key, { item, text: said.appeals[n] ?? '', files: [] }, nextKey())
    if (n > 0) continue
    const [appeal] = (await on(today).result(head, key)).appeals
    if (!appeal) continue
    const at = { regionId: appeal.regionId, id: appeal.id, expectedVersion: 1 }
    await on(day(1)).decide(head, at, { upheld: true, points: '10', reasons: said.decided }, nextKey())
  }
}
