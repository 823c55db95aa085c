import { PREFIXES, type Language } from '../language.ts'

/** Where published assessments live in the portal, without the language. */
export const HOME = '/assessment'

/** The addresses of one language. */
export const addressesIn = (language: Language) => {
  const home = `/${PREFIXES[language]}${HOME}`
  return {
    home,
    older: (after: string) => `${home}?after=${after}`,
    round: (regionId: string, id: string) => `${home}/${regionId}/${id}`,
    office: (regionId: string, id: string) => `${home}/offices/${regionId}/${id}`,
  }
}
