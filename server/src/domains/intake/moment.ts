import { isLocalDate, localDateOf, startOfDay, type Instant, type LocalDate } from '../../platform/time/index.ts'
import type { Cell } from './read/index.ts'

/** A moment as a register gives it; many give only the date. */
export interface Moment {
  at: Instant
  on: LocalDate
  dateOnly: boolean
}

const WRITTEN =
  /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?(?:[T\s]*(\d{1,2})[:时点](\d{1,2})?(?:[:分](\d{1,2})?)?秒?(?:[.,](\d{1,3})\d*)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/
const COMPACT = /^(\d{4})(\d{2})(\d{2})(?:(\d{2})(\d{2})(\d{2})?)?$/

/** The day before the first one that a workbook counts, and the days of a year that a date may plausibly have there. */
const WORKBOOK_START = Date.UTC(1899, 11, 30)
const WORKBOOK_DAYS = { from: 33_239, to: 80_000 }
const DAY_MS = 86_400_000

/**
 * Reads a date or time as people and programs write it: ISO 8601, `2026/5/1 9:30`, `2026年5月1日`, `20260501`, or a cell of a workbook.
 * Without an offset it is the time of Shanghai. Undefined for what is no real date.
 */
export function momentOf(cell: Cell): Moment | undefined {
  if (cell instanceof Date) return wallClock(cell)
  if (typeof cell === 'number') return numbered(cell)
  if (typeof cell !== 'string') return undefined
  const text = cell.trim().normalize('NFKC')
  const parts = WRITTEN.exec(text) ?? COMPACT.exec(text)
  if (!parts) return undefined
  const [, year = '', month = '', day = '', hour, minute = '0', second = '0', fraction = '', offset = '+08:00'] = parts
  const on = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
  if (!isLocalDate(on)) return undefined
  if (hour === undefined) return { at: startOfDay(on), on, dateOnly: true }
  if (Number(hour) > 23 || Number(minute) > 59 || Number(second) > 59) return undefined
  const time = [hour, minute, second].map((part) => part.padStart(2, '0')).join(':')
  const zone = offset === 'Z' || offset.includes(':') ? offset : `${offset.slice(0, 3)}:${offset.slice(3)}`
  const parsed = Date.parse(`${on}T${time}.${fraction.padEnd(3, '0')}${zone}`)
  if (Number.isNaN(parsed)) return undefined
  const at = new Date(parsed).toISOString()
  return { at, on: localDateOf(at), dateOnly: false }
}

/** A workbook knows no zone: what it shows is the time on the wall in Shanghai. */
function wallClock(shown: Date): Moment | undefined {
  if (Number.isNaN(shown.getTime())) return undefined
  const [on = '', time = ''] = new Date(Math.round(shown.getTime() / 1000) * 1000).toISOString().split('T')
  return time.startsWith('00:00:00') ? momentOf(on) : momentOf(`${on} ${time.slice(0, 8)}`)
}

/** A number is a compact date or the count of days of a workbook. */
function numbered(value: number): Moment | undefined {
  if (value >= WORKBOOK_DAYS.from && value <= WORKBOOK_DAYS.to)
    return wallClock(new Date(WORKBOOK_START + value * DAY_MS))
  return Number.isInteger(value) ? momentOf(String(value)) : undefined
}
