import type { JSONColumnType } from 'kysely'
import type { Instant, LocalDate } from '../../platform/time/index.ts'
import type { DayKind, Notice } from './calendar.ts'
import type { LimitId, LimitUnit, RollLastDay } from './time-limit.ts'

/** The tables of this domain as Kysely sees them. */
export interface CalendarTables {
  calendar_year: {
    year: number
    revision: number
    incomplete: boolean
    notices: JSONColumnType<readonly Notice[]>
    stored_at: Instant
  }
  calendar_day: {
    year: number
    revision: number
    date: LocalDate
    kind: DayKind
    name_zh: string
    name_en: string
  }
  rule_limit: {
    region_id: string
    /** Empty for the whole region. */
    office_id: string
    limit_id: LimitId
    in_force_from: LocalDate
    in_force_to: LocalDate | null
    amount: number
    unit: LimitUnit
    roll_last_day: RollLastDay
    source_zh: string
    source_en: string
  }
}
