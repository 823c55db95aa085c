import type { Statement } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import {
  findWarningRules,
  HOUSE_RULE,
  notified,
  putIntoOutbox,
  warningOn,
  warningRuleOf,
  workingDaysLeft,
  type About,
  type OfficeWarningRule,
} from '../notification/index.ts'
import { findMatter, type LoadedMatter, type Matter, type MatterContext } from '../matter/index.ts'
import { aboutAdvice, REPLY_NEAR, REPLY_OVERDUE, REPLY_TODAY, toAddressee } from './notices.ts'
import { findAdviceOfMatter, findAdviceOwed, findOwing, getCase, type LoadedCase } from './reader.ts'
import type { AdviceRow } from './tables.ts'

/** An answer in writing that an office owes. */
interface OwedReply {
  readonly about: About
  readonly office: string
  readonly concerns: string
  readonly startedOn: LocalDate
  readonly dueOn: LocalDate
}

const owedFor = (row: AdviceRow, matter: Matter | null, startedOn: LocalDate): OwedReply => ({
  about: aboutAdvice(row, matter),
  office: row.to_office,
  concerns: `advice:${row.id}`,
  startedOn,
  dueOn: row.reply_by,
})

/** The advice of a case that is not answered. Of letters the matter itself reminds. */
function repliesOwed({ case: current, steps }: LoadedCase, { matter }: LoadedMatter, advice: readonly AdviceRow[]) {
  return steps.flatMap((step): OwedReply[] => {
    if (step.type !== 'advised') return []
    const concerns = `advice:${step.data.advice}`
    const row = advice.find(({ id }) => id === step.data.advice)
    if (!row || !current.owed.some((one) => one.ref === concerns)) return []
    return [owedFor(row, matter, step.on)]
  })
}

/** What is to be said today of an answer that is owed, by the rule of the office that owes it. */
function warningsFor(reply: OwedReply, context: MatterContext, rules: readonly OfficeWarningRule[]) {
  const today = context.clock.today()
  const { calendar } = context.law()
  const rule = warningRuleOf(rules, reply.office, today)
  const warning = warningOn(today, { ...reply, duty: true }, rule, calendar)
  if (!warning) return []
  const { lead } = warning
  const { about, concerns, dueOn } = reply
  return notified({
    notice: lead === 'overdue' ? REPLY_OVERDUE : lead === 0 ? REPLY_TODAY : REPLY_NEAR,
    about,
    to: toAddressee(reply.office),
    once: `${concerns}:${dueOn}:${lead}`,
    concerns,
    values: { due: dueOn, left: String(workingDaysLeft(today, dueOn, calendar)) },
  })
}

/** Warns of every answer that is owed soon, once for each day ahead, however often it is asked. */
export async function warnOfReplies(context: MatterContext): Promise<void> {
  const { database, clock } = context
  const today = clock.today()
  const rules = await database.read({ audience: 'system' }, findWarningRules)
  const longest = Math.max(0, ...[HOUSE_RULE, ...rules].flatMap(({ leads }) => leads))
  const until = addWorkingDays(context.law().calendar, today, longest + 1).date
  const alone = await database.read({ audience: 'system' }, (tx) => findAdviceOwed(tx, until))
  for (const row of alone)
    await database.write({ audience: 'system' }, async (tx) => {
      const loaded =
        row.matter_id === null ? undefined : await findMatter(tx, { regionId: row.region_id, matterId: row.matter_id })
      await putIntoOutbox(tx, [...warningsFor(owedFor(row, loaded?.matter ?? null, row.given_on), context, rules)])
    })
  const keys = await database.read({ audience: 'system' }, (tx) => findOwing(tx, until))
  for (const key of keys)
    await database.write({ audience: 'system' }, async (tx) => {
      const found = await getCase(tx, key)
      const place = { regionId: key.regionId, matterId: found.case.matterId }
      const matter = await findMatter(tx, place)
      if (!matter) return
      const owed = repliesOwed(found, matter, await findAdviceOfMatter(tx, place))
      const warnings: Statement[] = owed.flatMap((reply) => [...warningsFor(reply, context, rules)])
      await putIntoOutbox(tx, warnings)
    })
}
