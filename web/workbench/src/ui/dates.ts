import { daysBetween, localDateOf, type Instant, type LocalDate } from '../../../../server/src/platform/time/index.ts'
import { usePreferences, type Language } from './preferences.ts'

const WEEKDAYS: Record<Language, Intl.DateTimeFormat> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { weekday: 'short', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { weekday: 'short', timeZone: 'UTC' }),
}
const DAYS: Record<Language, Intl.DateTimeFormat> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { year: 'numeric', month: 'long', day: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { year: 'numeric', month: 'short', day: 'numeric', timeZone: 'UTC' }),
}
const SHORT_DAYS: Record<Language, Intl.DateTimeFormat> = {
  'zh-CN': new Intl.DateTimeFormat('zh-CN', { month: 'long', day: 'numeric', timeZone: 'UTC' }),
  en: new Intl.DateTimeFormat('en-GB', { month: 'short', day: 'numeric', timeZone: 'UTC' }),
}
const TIMES = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', timeZone: 'Asia/Shanghai' })

const asUtc = (date: LocalDate): Date => new Date(`${date}T00:00:00Z`)

/** Today where the law of the country is counted. */
export const today = (): LocalDate => localDateOf(new Date().toISOString())

/** Calendar days from today to a date; negative when it is past. */
export const daysFromToday = (date: LocalDate): number => daysBetween(today(), date)

export interface DateWords {
  /** Without the year when it is this year's: 3月1日 周日 */
  short(date: LocalDate): string
  /** 2026年3月1日 · 1 Mar 2026 */
  day(date: LocalDate): string
  /** With the weekday: 2026年3月1日 周日 · Sun 1 Mar 2026 */
  full(date: LocalDate): string
  /** The day and the time, in Asia/Shanghai. */
  moment(instant: Instant): string
  time(instant: Instant): string
}

const WORDS: Record<Language, DateWords> = { 'zh-CN': wordsIn('zh-CN'), en: wordsIn('en') }

function wordsIn(language: Language): DateWords {
  const day = (date: LocalDate): string => DAYS[language].format(asUtc(date))
  const withWeekday = (said: string, date: LocalDate): string => {
    const weekday = WEEKDAYS[language].format(asUtc(date))
    return language === 'en' ? `${weekday} ${said}` : `${said} ${weekday}`
  }
  const time = (instant: Instant): string => TIMES.format(new Date(instant))
  return {
    day,
    full: (date) => withWeekday(day(date), date),
    time,
    short: (date) =>
      withWeekday((date.slice(0, 4) === today().slice(0, 4) ? SHORT_DAYS : DAYS)[language].format(asUtc(date)), date),
    moment: (instant) => `${day(localDateOf(instant))} ${time(instant)}`,
  }
}

/** How dates are written in the language of the reader. */
export const useDates = (): DateWords => WORDS[usePreferences().language]
