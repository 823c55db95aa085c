import { PREFIXES, type Language } from '../language.ts'

/** Where published answers live in the portal, without the language. */
export const HOME = '/answers'

/** Which answers are listed. */
export interface Chosen {
  readonly q?: string
  readonly topic?: string
  readonly office?: string
  readonly month?: string
}

const searchOf = (chosen: Chosen & { after?: string; part?: string }): string => {
  const given = Object.entries(chosen).filter((entry): entry is [string, string] => Boolean(entry[1]))
  return given.length === 0 ? '' : `?${new URLSearchParams(given).toString()}`
}

/** The addresses of one language. */
export const addressesIn = (language: Language) => {
  const home = `/${PREFIXES[language]}${HOME}`
  return {
    home,
    list: (chosen: Chosen, after?: string) =>
      `${home}${searchOf({ ...chosen, ...(after !== undefined && { after }) })}`,
    one: ({ regionId, id }: { regionId: string; id: string }, part = 1) =>
      `${home}/${regionId}/${id}${part === 1 ? '' : `?part=${part}`}`,
    file: ({ regionId, id }: { regionId: string; id: string }, n: number) => `${home}/${regionId}/${id}/files/${n}`,
    /** A feed is of what comes, so no month narrows it. */
    feed: (format: 'atom' | 'json', { q, topic, office }: Chosen) =>
      `${home}/feed.${format}${searchOf({
        ...(q !== undefined && { q }),
        ...(topic !== undefined && { topic }),
        ...(office !== undefined && { office }),
      })}`,
  }
}
