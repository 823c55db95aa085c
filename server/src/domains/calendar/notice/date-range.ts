import { isLocalDate, weekdayOf, type LocalDate } from '../../../platform/time/index.ts'
import type { NoticeProblem } from './problem.ts'

export interface DateRange {
  from: LocalDate
  to: LocalDate
}

type Reading = { ranges: readonly DateRange[] } | { problem: NoticeProblem }

const ONE = String.raw`(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日(?:\(([^)]*)\))?`
const DATE_OR_RANGE = new RegExp(`^${ONE}(?:至${ONE})?$`)
const WEEKDAYS = '日一二三四五六'

/**
 * Reads `1月1日(周四)至3日(周六)` or a list `2月14日(周六)、2月28日(周六)`: what is not repeated is taken from the date
 * before, a year that is not said is the notice's. A printed weekday must be the true one.
 */
export function readDateRanges(text: string, year: number): Reading {
  const ranges: DateRange[] = []
  let context: { year: number; month: number | undefined } = { year, month: undefined }

  const dateOf = (parts: readonly (string | undefined)[]): LocalDate | NoticeProblem => {
    const [statedYear, statedMonth, day, remark = ''] = parts
    const month = statedMonth === undefined ? context.month : Number(statedMonth)
    const ownYear = statedYear === undefined ? context.year : Number(statedYear)
    const date = `${ownYear}-${String(month ?? 0).padStart(2, '0')}-${day?.padStart(2, '0')}`
    if (!isLocalDate(date)) return { kind: 'date-unreadable', text }
    const printed = /(?:周|星期)([一二三四五六日天])/.exec(remark)?.[1]?.replace('天', '日')
    if (printed !== undefined && WEEKDAYS[weekdayOf(date)] !== printed)
      return { kind: 'weekday-differs', date, printed }
    context = { year: ownYear, month }
    return date
  }

  for (const part of text.split(/、(?![^(]*\))/)) {
    const match = DATE_OR_RANGE.exec(part)
    if (!match) return { problem: { kind: 'date-unreadable', text: part } }
    const from = dateOf(match.slice(1, 5))
    if (typeof from !== 'string') return { problem: from }
    const to = match[7] === undefined ? from : dateOf(match.slice(5, 9))
    if (typeof to !== 'string') return { problem: to }
    if (to < from) return { problem: { kind: 'range-reversed', from, to } }
    ranges.push({ from, to })
  }
  return { ranges }
}
