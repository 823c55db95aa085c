import type { Bilingual } from '../calendar.ts'

const ENGLISH: Readonly<Record<string, string>> = {
  元旦: "New Year's Day",
  春节: 'Spring Festival',
  清明节: 'Tomb-Sweeping Day',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
}

/** The holidays of all citizens, each in every yearly notice (全国年节及纪念日放假办法). */
export const STATUTORY_HOLIDAYS: readonly string[] = Object.keys(ENGLISH)

/** A holiday's name in both languages; `国庆节、中秋节` is one break. A name that is not known stays Chinese. */
export function holidayName(zh: string): Bilingual {
  const english = zh.split('、').map((name) => ENGLISH[name] ?? name)
  return { zh, en: english.join(' and ') }
}
