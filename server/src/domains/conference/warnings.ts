import type { Transaction } from '../../platform/db/index.ts'
import { localDateOf, type LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { findWarningRules, HOUSE_RULE, putIntoOutbox } from '../notification/index.ts'
import { decisionWarnings } from './notices.ts'
import { findOpenUntil, findSteps, getDecision, getMeeting } from './reader.ts'
import type { DecisionRow } from './tables.ts'

/** Warns of every decision that is due soon, once for each day ahead, however often it is asked. */
export async function warnOfDecisions(context: MatterContext): Promise<void> {
  const { database, clock } = context
  const today = clock.today()
  const { calendar } = context.law()
  const rules = await database.read({ audience: 'system' }, findWarningRules)
  const longest = Math.max(0, ...[HOUSE_RULE, ...rules].flatMap(({ leads }) => leads))
  const until = addWorkingDays(calendar, today, longest + 1).date
  const due = await database.read({ audience: 'system' }, (tx) => findOpenUntil(tx, until))
  for (const key of due)
    await database.write({ audience: 'system' }, async (tx) => {
      const row = await getDecision(tx, key)
      if (row.state !== 'open') return
      const meeting = await getMeeting(tx, { regionId: row.region_id, id: row.meeting_id })
      const decidedOn = await decidedOnOf(tx, row)
      await putIntoOutbox(tx, decisionWarnings({ row, meeting, decidedOn }, { today, calendar, rules }))
    })
}

async function decidedOnOf(tx: Transaction, row: DecisionRow): Promise<LocalDate> {
  const [first] = await findSteps(tx, row.region_id, [row.id])
  return first ? localDateOf(first.at) : row.due_on
}
