import { PREFIXES, type Language } from '../language.ts'

/** Where the running of the service is shown, without the language. */
export const HOME = '/service'

export const serviceAddress = (language: Language): string => `/${PREFIXES[language]}${HOME}`
