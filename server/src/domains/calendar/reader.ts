import type { Selectable } from 'kysely'
import type { Transaction } from '../../platform/db/index.ts'
import { makeCalendar, type Calendar, type CalendarYear } from './calendar.ts'
import type { RuleOverride } from './rule-override.ts'
import { SEED_VERSION, SEED_YEARS } from './seed.ts'
import type { CalendarTables } from './tables.ts'

/** An imported year in its latest revision. */
export interface StoredYear extends CalendarYear {
  revision: number
}

/** The imported years, each in its latest revision; the shipped years are not among them unless imported again. */
export async function findStoredYears(tx: Transaction): Promise<readonly StoredYear[]> {
  const tables = tx.on<CalendarTables>()
  const heads = await tables
    .selectFrom('calendar_year')
    .distinctOn('year')
    .selectAll()
    .orderBy('year')
    .orderBy('revision', 'desc')
    .execute()
  const days = await tables.selectFrom('calendar_day').selectAll().orderBy('date').execute()
  return heads.map((head) => storedYear(head, days))
}

function storedYear(
  head: Selectable<CalendarTables['calendar_year']>,
  days: readonly Selectable<CalendarTables['calendar_day']>[],
): StoredYear {
  const { year, revision, incomplete, notices } = head
  return {
    year,
    revision,
    notices,
    days: days
      .filter((day) => day.year === year && day.revision === revision)
      .map((day) => ({ date: day.date, kind: day.kind, name: { zh: day.name_zh, en: day.name_en } })),
    ...(incomplete && { incomplete }),
  }
}

/** Every known year: the shipped ones, each replaced by an imported one of the same number. */
export async function findYears(tx: Transaction): Promise<readonly (CalendarYear & { revision?: number })[]> {
  const stored = await findStoredYears(tx)
  const shipped = SEED_YEARS.filter(({ year }) => !stored.some((other) => other.year === year))
  return [...shipped, ...stored].toSorted((a, b) => a.year - b.year)
}

/** The calendar in force. Its `version` names the shipped data and each imported revision. */
export async function getCalendar(tx: Transaction): Promise<Calendar> {
  const years = await findYears(tx)
  const revisions = years.flatMap(({ year, revision }) => (revision === undefined ? [] : `${year}.${revision}`))
  return makeCalendar(years, [SEED_VERSION, ...revisions].join(' '))
}

/** What regions and offices set in place of limits of their rule sets. */
export async function findRuleOverrides(tx: Transaction): Promise<readonly RuleOverride[]> {
  const rows = await tx.on<CalendarTables>().selectFrom('rule_limit').selectAll().execute()
  return rows.map(ruleOverride)
}

const ruleOverride = (row: Selectable<CalendarTables['rule_limit']>): RuleOverride => ({
  regionId: row.region_id,
  ...(row.office_id !== '' && { officeId: row.office_id }),
  limit: row.limit_id,
  amount: row.amount,
  unit: row.unit,
  rollLastDay: row.roll_last_day,
  inForceFrom: row.in_force_from,
  ...(row.in_force_to !== null && { inForceTo: row.in_force_to }),
  source: { zh: row.source_zh, en: row.source_en },
})
