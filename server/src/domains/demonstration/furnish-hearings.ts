import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, fixedClock, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import { workingDayOnOrAfter } from '../calendar/index.ts'
import type { Officer } from '../identity/index.ts'
import { matterDesk, type MatterContext, type MatterKey } from '../matter/index.ts'
import { reviewDesk, type HearingCommand, type ReviewDesk } from '../review/index.ts'
import { HEARING_SAYINGS as said } from './words/hearing-sayings.ts'

/** How many days ago the hearings that were held were announced, and on which day after it they took place. */
const ANNOUNCED = -12

/** Hearings in every state: announced, moved, held, held with its conclusion published, cancelled. */
export async function arrangeHearings(
  context: MatterContext,
  officer: Officer,
  aKey: () => IdempotencyKey,
): Promise<void> {
  const today = context.clock.today()
  const { calendar } = context.law()
  const workday = (days: number): LocalDate => workingDayOnOrAfter(calendar, addDays(today, days)).date
  const deskOn = (day: LocalDate): ReviewDesk =>
    reviewDesk(day === today ? context : { ...context, clock: fixedClock(startOfDay(day)) })
  const now = deskOn(today)
  const then = deskOn(addDays(today, ANNOUNCED))
  const [past, coming] = [workday(ANNOUNCED + 2), workday(6)]
  const inputOn = (on: LocalDate) => ({ ...said.hearing, on, time: '09:00', open: true, invited: [] })

  const plan: readonly [desk: ReviewDesk, on: LocalDate, steps: readonly HearingCommand[]][] = [
    [now, coming, []],
    [now, coming, [{ verb: 'change', input: { ...inputOn(workday(9)), reason: said.moved } }]],
    [now, coming, [{ verb: 'cancel', input: { reason: said.cancelled } }]],
    [then, past, [{ verb: 'hold', input: { ...said.held, to: past } }]],
    [
      then,
      past,
      [
        { verb: 'hold', input: { ...said.held, to: past } },
        { verb: 'publish', input: said.published },
      ],
    ],
  ]
  const open = await reviewsOf(context, officer)
  for (const [n, [desk, on, steps]] of plan.entries()) {
    const matter = open[n % open.length]
    if (!matter) return
    const key = await desk.arrange(officer, matter, inputOn(on), aKey())
    for (const step of steps) {
      const idempotency = aKey()
      const { version, may } = await now.hearing(officer, key)
      if (may.includes(step.verb)) await now.act(officer, { ...key, expectedVersion: version }, step, idempotency)
    }
  }
}

/** What the office has in review, without what is confidential: hearings of it are not open to the public. */
async function reviewsOf(context: MatterContext, officer: Officer): Promise<MatterKey[]> {
  const { items } = await matterDesk(context).reviews(officer, { phase: 'in-review', limit: 50 })
  return items.filter(({ class: kind, confidential }) => kind !== 'accusation' && !confidential)
}
