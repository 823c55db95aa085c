import { localDateOf, weekdayOf, type Instant, type LocalDate } from '../../server/src/platform/time/index.ts'
import type { Language } from './language.ts'

const MONTHS = 'January February March April May June July August September October November December'.split(' ')
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ')
const ZH_WEEKDAYS = '日一二三四五六'

const parts = (date: LocalDate): [number, number, number] => {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  return [year, month, day]
}

/** 2026年1月19日 · 19 January 2026 */
export function longDate(language: Language, date: LocalDate): string {
  const [year, month, day] = parts(date)
  return language === 'en' ? `${day} ${MONTHS[month - 1]} ${year}` : `${year}年${month}月${day}日`
}

/** 星期一 · Monday */
export const weekday = (language: Language, date: LocalDate): string =>
  language === 'en' ? (WEEKDAYS[weekdayOf(date)] ?? '') : `星期${ZH_WEEKDAYS[weekdayOf(date)]}`

/** 2026年1月19日 15:04 · 19 January 2026, 15:04, as clocks in China show it. */
export function dateAndTime(language: Language, instant: Instant): string {
  const time = new Date(Date.parse(instant) + 8 * 3_600_000).toISOString().slice(11, 16)
  return `${longDate(language, localDateOf(instant))}${language === 'en' ? ', ' : ' '}${time}`
}
