import type { PublishedAnswer } from '../../../server/src/domains/publication/index.ts'
import { inLanguage, type Language } from '../language.ts'
import { addressesIn, type Chosen } from './addresses.ts'
import { answerMessages } from './messages.ts'

interface Feed {
  readonly language: Language
  readonly origin: string
  /** What the feed is of, besides published answers. */
  readonly about: string
  readonly chosen: Chosen
  readonly items: readonly PublishedAnswer[]
  readonly topicName: (code: string) => string
  /** When nothing is in it. */
  readonly now: string
}

/** Characters that XML 1.0 does not know are left out. */
const xml = (text: string): string =>
  text
    .replaceAll(/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')

const EXCERPT = 600
const excerptOf = (text: string): string => {
  const characters = Array.from(text)
  return characters.length > EXCERPT ? `${characters.slice(0, EXCERPT).join('')}…` : text
}
const titleOf = ({ language, about }: Feed): string =>
  [answerMessages(language).feedTitle, about].filter((part) => part !== '').join(' · ')
const contentOf = ({ question, answer }: PublishedAnswer): string => `${excerptOf(question)}\n\n${excerptOf(answer)}`

/** The feed as Atom (RFC 4287). */
export function atomOf(feed: Feed): string {
  const { language, origin, chosen, items, topicName, now } = feed
  const at = addressesIn(language)
  const entries = items.map(
    (
      item,
    ) => `<entry><id>urn:uuid:${item.id}</id><title>${xml(item.title)}</title><link href="${xml(origin + at.one(item))}"/>
<published>${item.publishedAt}</published><updated>${item.publishedAt}</updated>
<author><name>${xml(inLanguage(language, item.office.name))}</name></author>
${item.topic === null ? '' : `<category term="${xml(item.topic)}" label="${xml(topicName(item.topic))}"/>`}
<content type="text" xml:lang="zh-CN">${xml(contentOf(item))}</content></entry>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="${language}"><id>${xml(origin + at.feed('atom', chosen))}</id><title>${xml(titleOf(feed))}</title>
<link rel="self" href="${xml(origin + at.feed('atom', chosen))}"/><link rel="alternate" href="${xml(origin + at.list(chosen))}"/>
<updated>${items[0]?.publishedAt ?? now}</updated>
${entries.join('\n')}
</feed>
`
}

/** The same as JSON Feed 1.1. */
export function jsonFeedOf(feed: Feed): string {
  const { language, origin, chosen, items, topicName } = feed
  const at = addressesIn(language)
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: titleOf(feed),
    home_page_url: origin + at.list(chosen),
    feed_url: origin + at.feed('json', chosen),
    language,
    items: items.map((item) => ({
      id: item.id,
      url: origin + at.one(item),
      title: item.title,
      content_text: contentOf(item),
      date_published: item.publishedAt,
      authors: [{ name: inLanguage(language, item.office.name) }],
      tags: item.topic === null ? [] : [topicName(item.topic)],
      language: 'zh-CN',
    })),
  })
}
