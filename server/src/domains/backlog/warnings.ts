import type { Statement } from '../../platform/db/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays } from '../calendar/index.ts'
import type { MatterContext } from '../matter/index.ts'
import {
  findWarningRules,
  HOUSE_RULE,
  notified,
  putIntoOutbox,
  toStaff,
  warningOn,
  warningRuleOf,
  workingDaysLeft,
  type About,
  type OfficeWarningRule,
  type Recipient,
} from '../notification/index.ts'
import { groupNumber } from '../receipts/index.ts'
import { issuedAt, summaryDuty } from './campaign.ts'
import { messages } from './messages/index.ts'
import { aboutCampaign, planDuty, SUMMARY_DUE, toLeading, toResponsible, WARNINGS_OF } from './notices.ts'
import { countItems, findDue, findSteps, findUnderWay } from './reader.ts'
import { dueWith } from './summary.ts'
import type { CampaignRow, CampaignStep } from './tables.ts'

/** A day by which somebody is to have done something. */
interface Due {
  readonly kind: keyof typeof WARNINGS_OF
  readonly about: About
  readonly to: readonly Recipient[]
  /** Whose rule says how far ahead. */
  readonly office: string
  readonly concerns: string
  readonly startedOn: LocalDate
  readonly dueOn: LocalDate
}

/** What is to be said today of a day that comes or has passed. */
function warningsFor(due: Due, context: MatterContext, rules: readonly OfficeWarningRule[]): readonly Statement[] {
  const today = context.clock.today()
  const { calendar } = context.law()
  const rule = warningRuleOf(rules, due.office, today)
  const warning = warningOn(today, { startedOn: due.startedOn, dueOn: due.dueOn, duty: true }, rule, calendar)
  if (!warning) return []
  const { near, overdue } = WARNINGS_OF[due.kind]
  return notified({
    notice: warning.lead === 'overdue' ? overdue : near,
    about: due.about,
    to: due.to,
    once: `${due.concerns}:${due.dueOn}:${warning.lead}`,
    concerns: due.concerns,
    values: { due: due.dueOn, left: String(workingDaysLeft(today, due.dueOn, calendar)) },
  })
}

/** The days of a campaign itself: its end while it runs, the last day to look back after that. */
async function daysOfCampaign(context: MatterContext, row: CampaignRow): Promise<Due[]> {
  const about = aboutCampaign(row)
  const base = { about, to: [toLeading(row.office_id)], office: row.office_id }
  if (row.state === 'running')
    return [{ ...base, kind: 'end', concerns: 'end', startedOn: row.begins_on, dueOn: row.ends_on }]
  if (row.look_by === null) return []
  const key = { regionId: row.region_id, id: row.id }
  const today = context.clock.today()
  const counts = await context.database.read({ audience: 'system' }, (tx) => countItems(tx, key, today))
  const open = counts.reduce((sum, { sampled, looked }) => sum + sampled - looked, 0)
  return open === 0
    ? []
    : [{ ...base, kind: 'look', concerns: 'look-back', startedOn: row.begins_on, dueOn: row.look_by }]
}

/** The summaries that fell due with yesterday and are not issued. */
async function summariesDue(context: MatterContext, row: CampaignRow): Promise<readonly Statement[]> {
  const yesterday = addDays(context.clock.today(), -1)
  const rows = await context.database.read({ audience: 'system' }, (tx) => findSteps(tx, row.region_id, row.id))
  const steps = rows as CampaignStep[]
  const frozen = steps.find(({ type }) => type === 'frozen')
  if (row.state !== 'running' || frozen === undefined || frozen.on_date > yesterday) return []
  const due = dueWith(yesterday, { beginsOn: row.begins_on, endsOn: row.ends_on })
  return due
    .filter((period) => issuedAt(steps, period, yesterday) === undefined)
    .flatMap((period) =>
      notified({
        notice: SUMMARY_DUE,
        about: aboutCampaign(row),
        to: toLeading(row.office_id),
        once: `${period}:${yesterday}`,
        concerns: summaryDuty(period, yesterday),
        values: {
          due: yesterday,
          left: { zh: messages['zh-CN'].periods[period], en: messages.en.periods[period] },
        },
      }),
    )
}

const BATCH = 200

/** Warns of plans, of ends and of looking back ahead of their days, and says which summaries can be issued; each once, however often it is asked. */
export async function warnOfBacklog(context: MatterContext): Promise<void> {
  const { database, clock } = context
  const system = { audience: 'system' } as const
  const rules = await database.read(system, findWarningRules)
  const longest = Math.max(0, ...[HOUSE_RULE, ...rules].flatMap(({ leads }) => leads))
  const until = addWorkingDays(context.law().calendar, clock.today(), longest + 1).date
  const plans = (await database.read(system, (tx) => findDue(tx, until))).map((item): Due => ({
    kind: 'plan',
    about: {
      of: 'backlog',
      regionId: item.regionId,
      id: item.id,
      number: groupNumber(item.number),
      confidential: item.confidential,
    },
    to: [toResponsible(item.office), ...(item.sponsorStaff === null ? [] : [toStaff(item.sponsorStaff)])],
    office: item.office,
    concerns: planDuty(item.dueOn),
    startedOn: item.plannedOn,
    dueOn: item.dueOn,
  }))
  const campaigns = await database.read(system, findUnderWay)
  const own: Due[] = []
  const summaries: Statement[] = []
  for (const row of campaigns) {
    own.push(...(await daysOfCampaign(context, row)))
    summaries.push(...(await summariesDue(context, row)))
  }
  const all = [...[...own, ...plans].flatMap((due) => warningsFor(due, context, rules)), ...summaries]
  for (let from = 0; from < all.length; from += BATCH)
    await database.write(system, (tx) => putIntoOutbox(tx, all.slice(from, from + BATCH)))
}
