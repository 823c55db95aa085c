import type { LocalDate } from '../time/index.ts'
import type { DocumentLanguage } from './official-document.ts'

const english = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' })

/** A date as it stands on a document: `2026年3月5日` (no leading zeros, GB/T 9704 7.3.5.4) or `5 March 2026`. */
export function officialDate(date: LocalDate, lang: DocumentLanguage): string {
  if (lang === 'en') return english.format(new Date(`${date}T00:00:00Z`))
  const [year, month, day] = date.split('-').map(Number)
  return `${year}年${month}月${day}日`
}
