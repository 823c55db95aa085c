/** The languages of the portal, as `lang` says them, and the first part of the address of each. */
export type Language = 'zh-CN' | 'en'
export const PREFIXES = { 'zh-CN': 'zh', en: 'en' } as const satisfies Record<Language, string>

export interface Bilingual {
  readonly zh: string
  readonly en: string
}

/** The text in a language; Chinese where nobody wrote an English one. */
export const inLanguage = (language: Language, text: Bilingual): string =>
  language === 'en' && text.en !== '' ? text.en : text.zh

/** A text that begins like a sentence: the calendar names steps as parts of one. */
export const asSentence = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

export const otherLanguage = (language: Language): Language => (language === 'en' ? 'zh-CN' : 'en')

/** The language of an address such as `/en/follow`; what the browser prefers where it says none. */
export function languageOf(url: string, acceptLanguage?: string): Language {
  if (/^\/en(?:[/?]|$)/.test(url)) return 'en'
  return /^\/zh(?:[/?]|$)/.test(url) ? 'zh-CN' : preferredLanguage(acceptLanguage)
}

/** What a browser that asks for `/` reads: English only when it prefers it to Chinese. */
export function preferredLanguage(acceptLanguage: string | undefined): Language {
  const ranked = (acceptLanguage ?? '')
    .split(',')
    .map((part) => {
      const [tag = '', ...parameters] = part.trim().toLowerCase().split(';')
      const quality = parameters.find((parameter) => parameter.trim().startsWith('q='))
      return { tag, quality: quality === undefined ? 1 : Number(quality.trim().slice(2)) || 0 }
    })
    .sort((a, b) => b.quality - a.quality)
  const first = ranked.find(({ tag }) => tag.startsWith('zh') || tag.startsWith('en'))
  return first?.tag.startsWith('en') ? 'en' : 'zh-CN'
}
