import { PREFIXES, type Language } from '../language.ts'

/** Where suggestions live in the portal, without the language. */
export const HOME = '/suggestions'

export interface TopicAt {
  readonly regionId: string
  readonly topicId: string
}

/** The addresses of one language. */
export const addressesIn = (language: Language) => {
  const home = `/${PREFIXES[language]}${HOME}`
  const topic = ({ regionId, topicId }: TopicAt): string => `${home}/${regionId}/${topicId}`
  return {
    home,
    page: (after: string) => `${home}?after=${encodeURIComponent(after)}`,
    topic,
    write: (at: TopicAt) => `${topic(at)}/write`,
    follow: `${home}/follow`,
  }
}
