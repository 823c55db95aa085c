import type { ReactNode } from 'react'
import { suggestionWords, type PublicTopic } from '../../../server/src/domains/suggestion/index.ts'
import { longDate } from '../dates.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { OwnTexts } from './own-texts.tsx'
import { addressesIn } from './addresses.ts'
import { filled, suggestionMessages } from './messages.ts'

interface ListProps {
  readonly visit: Visit
  readonly topics: readonly PublicTopic[]
  readonly next: string | null
}

/** What the office asks about: the open topics first. */
export function ListPage({ visit, topics, next }: ListProps): ReactNode {
  const words = suggestionMessages(visit.language)
  const { home, page, follow } = addressesIn(visit.language)
  const open = topics.filter(({ period }) => period === 'open')
  const others = topics.filter(({ period }) => period !== 'open')
  return (
    <Page visit={{ ...visit, here: home }} title={words.title}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <OwnTexts words={words} />
      <h2>{words.open}</h2>
      {open.length === 0 ? <p>{words.none}</p> : <Topics visit={visit} topics={open} />}
      {others.length > 0 && (
        <>
          <h2>{words.others}</h2>
          <Topics visit={visit} topics={others} />
        </>
      )}
      {next !== null && (
        <p>
          <a href={page(next)}>{words.more}</a>
        </p>
      )}
      <h2>{words.freeTitle}</h2>
      <p>{words.free}</p>
      <div className="actions">
        <a className="button quiet" href={visit.to('file', {}, { class: 'suggestion' })}>
          {words.freeLink}
        </a>
        <a href={follow}>{words.followLink}</a>
      </div>
    </Page>
  )
}

const Topics = ({ visit, topics }: { visit: Visit; topics: readonly PublicTopic[] }): ReactNode => (
  <ul className="deadlines">
    {topics.map((topic) => (
      <li key={topic.topicId}>
        <h3>
          <a href={addressesIn(visit.language).topic(topic)}>{topic.title}</a>
        </h3>
        <p className="meta">
          {visit.say(topic.office)} · {suggestionWords[visit.language].periods[topic.period]} · {whenOf(visit, topic)}
        </p>
      </li>
    ))}
  </ul>
)

/** The date that matters of a topic. */
function whenOf({ language }: Visit, topic: PublicTopic): string {
  const words = suggestionMessages(language)
  const say = (sentence: string, date: string): string => filled(sentence, { date: longDate(language, date) })
  if (topic.period === 'announced') return say(words.from, topic.opensOn)
  if (topic.period === 'open') return say(words.until, topic.closesOn)
  return topic.reportedOn === null ? say(words.closedOn, topic.closesOn) : say(words.reportedOn, topic.reportedOn)
}
