import { PREFIXES, type Language } from '../language.ts'

/** Where published hearings live in the portal, without the language. */
export const HOME = '/hearings'

/** The addresses of one language. */
export const addressesIn = (language: Language) => {
  const home = `/${PREFIXES[language]}${HOME}`
  return {
    home,
    older: (after: string) => `${home}?after=${after}`,
    one: (regionId: string, id: string) => `${home}/${regionId}/${id}`,
  }
}
