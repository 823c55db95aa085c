import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { CalendarYear } from './calendar.ts'
import { limitInForce } from './limit-in-force.ts'
import { MESSAGES } from './messages/index.ts'
import { findStoredYears, findYears } from './reader.ts'
import type { RuleOverride } from './rule-override.ts'
import { NATIONAL } from './rule-sets/index.ts'
import type { CalendarTables } from './tables.ts'

/** Told when the calendar or an override changes; `followRules` listens. */
export const CALENDAR_CHANNEL = 'calendar_changed'

export type StoreOutcome =
  | { kind: 'stored'; revision: number }
  /** The same content is in force already. */
  | { kind: 'unchanged' }
  /** The year in force is whole and the new one is not: the whole one stays. */
  | { kind: 'kept-complete' }

/**
 * Stores a year as a new revision; earlier revisions stay. An incomplete year keeps its good days, counts as provisional,
 * and never replaces a complete one.
 */
export async function storeCalendarYear(tx: Transaction, year: CalendarYear, storedAt: Instant): Promise<StoreOutcome> {
  const current = (await findYears(tx)).find((other) => other.year === year.year)
  if (current && contentOf(current) === contentOf(year)) return { kind: 'unchanged' }
  if (current && !current.incomplete && year.incomplete) return { kind: 'kept-complete' }

  const stored = (await findStoredYears(tx)).find((other) => other.year === year.year)
  const revision = (stored?.revision ?? 0) + 1
  const tables = tx.on<CalendarTables>()
  await tables
    .insertInto('calendar_year')
    .values({
      year: year.year,
      revision,
      incomplete: year.incomplete ?? false,
      notices: JSON.stringify(year.notices),
      stored_at: storedAt,
    })
    .execute()
  await tables
    .insertInto('calendar_day')
    .values(
      year.days.map(({ date, kind, name }) => ({
        year: year.year,
        revision,
        date,
        kind,
        name_zh: name.zh,
        name_en: name.en,
      })),
    )
    .execute()
  tx.notify(CALENDAR_CHANNEL)
  return { kind: 'stored', revision }
}

function contentOf({ notices, days, incomplete }: CalendarYear): string {
  return JSON.stringify([
    incomplete ?? false,
    notices.map(({ title, number, issuedOn }) => [title, number, issuedOn]),
    days.map(({ date, kind, name }) => [date, kind, name.zh, name.en]),
  ])
}

/**
 * Sets a limit for a region or an office from a date on; the same place, limit and date again replaces it.
 *
 * @throws HuiyinError `invalid` when no law of that date sets the limit
 */
export async function setRuleOverride(tx: Transaction, override: RuleOverride): Promise<void> {
  if (!limitInForce(NATIONAL, override.limit, override.inForceFrom)) {
    throw new HuiyinError('invalid', {
      zh: MESSAGES['zh-CN'].nothingToOverride(override.limit),
      en: MESSAGES.en.nothingToOverride(override.limit),
    })
  }
  const content = {
    in_force_to: override.inForceTo ?? null,
    amount: override.amount,
    unit: override.unit,
    roll_last_day: override.rollLastDay,
    source_zh: override.source.zh,
    source_en: override.source.en,
  }
  await tx
    .on<CalendarTables>()
    .insertInto('rule_limit')
    .values({
      region_id: override.regionId,
      office_id: override.officeId ?? '',
      limit_id: override.limit,
      in_force_from: override.inForceFrom,
      ...content,
    })
    .onConflict((conflict) =>
      conflict.columns(['region_id', 'office_id', 'limit_id', 'in_force_from']).doUpdateSet(content),
    )
    .execute()
  tx.notify(CALENDAR_CHANNEL)
}

/** Takes an override back; true when there was one. */
export async function removeRuleOverride(
  tx: Transaction,
  { regionId, officeId, limit, inForceFrom }: Pick<RuleOverride, 'regionId' | 'officeId' | 'limit' | 'inForceFrom'>,
): Promise<boolean> {
  const removed = await tx
    .on<CalendarTables>()
    .deleteFrom('rule_limit')
    .where('region_id', '=', regionId)
    .where('office_id', '=', officeId ?? '')
    .where('limit_id', '=', limit)
    .where('in_force_from', '=', inForceFrom)
    .executeTakeFirst()
  tx.notify(CALENDAR_CHANNEL)
  return removed.numDeletedRows > 0n
}
