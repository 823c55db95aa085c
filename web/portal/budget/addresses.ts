import { PREFIXES, type Language } from '../language.ts'

/** Where the check of budgets lives in the portal, without the language. */
export const HOME = '/budget-check'

/** The addresses of one language. */
export const addressesIn = (language: Language) => {
  const home = `/${PREFIXES[language]}${HOME}`
  return {
    home,
    /** The form again, with what was wrong. */
    problem: (problem: string) => `${home}?problem=${problem}`,
    result: (token: string) => `${home}/${token}`,
    report: (token: string) => `${home}/${token}/report`,
    download: (token: string, kind: string) => `${home}/${token}/download/${kind}`,
    keep: (token: string) => `${home}/${token}/keep`,
    remove: (token: string) => `${home}/${token}/delete`,
  }
}
