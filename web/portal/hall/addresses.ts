import { PREFIXES, type Language } from '../language.ts'

/** Where the reception hall lives in the portal, without the language. */
export const HOME = '/hall'

/** The addresses of one language. */
export const addressesIn = (language: Language) => {
  const home = `/${PREFIXES[language]}${HOME}`
  return {
    home,
    times: (hall: string, date?: string) => `${home}/${hall}/book${date === undefined ? '' : `?date=${date}`}`,
    screen: (hall: string) => `${home}/${hall}/screen`,
    leaders: `${home}/leaders`,
    bookLeader: (day: string) => `${home}/leaders/${day}/book`,
    find: `${home}/booking`,
    mine: `${home}/booking/mine`,
    move: (date?: string) => `${home}/booking/move${date === undefined ? '' : `?date=${date}`}`,
    cancel: `${home}/booking/cancel`,
    leave: `${home}/booking/leave`,
  }
}
