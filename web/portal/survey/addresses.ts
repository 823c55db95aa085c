import { PREFIXES, type Language } from '../language.ts'

/** Where surveys are answered in the portal, without the language. */
export const HOME = '/survey'

export const addressesIn = (language: Language) => {
  const home = `/${PREFIXES[language]}${HOME}`
  return { home, answer: `${home}/answer` }
}
