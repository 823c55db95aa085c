import { addDays, type LocalDate } from '../../../../server/src/platform/time/index.ts'

export const PRESETS = ['thisMonth', 'lastMonth', 'thisQuarter', 'thisYear', 'lastYear'] as const
export type Preset = (typeof PRESETS)[number]

const first = (year: number, month: number): LocalDate => {
  const date = new Date(Date.UTC(year, month - 1, 1))
  return date.toISOString().slice(0, 10)
}

/** The first and the last day of a period that one names by word. */
export function presetPeriod(preset: Preset, today: LocalDate): { from: LocalDate; to: LocalDate } {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))]
  const span = (from: LocalDate, next: LocalDate) => ({ from, to: addDays(next, -1) })
  switch (preset) {
    case 'thisMonth':
      return span(first(year, month), first(year, month + 1))
    case 'lastMonth':
      return span(first(year, month - 1), first(year, month))
    case 'thisQuarter': {
      const begin = month - ((month - 1) % 3)
      return span(first(year, begin), first(year, begin + 3))
    }
    case 'thisYear':
      return span(first(year, 1), first(year + 1, 1))
    case 'lastYear':
      return span(first(year - 1, 1), first(year, 1))
  }
}
