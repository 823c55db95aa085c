import { makeCalendar, type Calendar, type CalendarYear } from './calendar.ts'
import { CalendarYearSchema } from './calendar-year.ts'
import year2020 from './seed/2020.json' with { type: 'json' }
import year2021 from './seed/2021.json' with { type: 'json' }
import year2022 from './seed/2022.json' with { type: 'json' }
import year2023 from './seed/2023.json' with { type: 'json' }
import year2024 from './seed/2024.json' with { type: 'json' }
import year2025 from './seed/2025.json' with { type: 'json' }
import year2026 from './seed/2026.json' with { type: 'json' }

/** The years that ship with Huiyin, each from its notice; the last published one is 2026. */
export const SEED_YEARS: readonly CalendarYear[] = [
  year2020,
  year2021,
  year2022,
  year2023,
  year2024,
  year2025,
  year2026,
].map((year) => CalendarYearSchema.parse(year))

export const SEED_VERSION = 'seed-2026'

/** The calendar of the shipped years alone, for pure code and tests that need no database. */
export const SEED_CALENDAR: Calendar = makeCalendar(SEED_YEARS, SEED_VERSION)
