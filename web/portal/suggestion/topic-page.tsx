import type { ReactNode } from 'react'
import { suggestionWords, type PublicTopic, type SuggestionDesk } from '../../../server/src/domains/suggestion/index.ts'
import { longDate } from '../dates.ts'
import { BackLink } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { OwnTexts } from './own-texts.tsx'
import { addressesIn } from './addresses.ts'
import { filled, suggestionMessages } from './messages.ts'

type Shown = Awaited<ReturnType<SuggestionDesk['publicTopic']>>

/** One topic: why it is asked, what, until when; in the end what came of it. */
export function TopicPage({ visit, shown }: { visit: Visit; shown: Shown }): ReactNode {
  const words = suggestionMessages(visit.language)
  const { home, write } = addressesIn(visit.language)
  const { topic, outcomes, figures } = shown
  const counted = figures && {
    received: figures.received,
    duplicates: figures.duplicates,
    undecided: figures.undecided,
  }
  return (
    <Page visit={visit} title={topic.title}>
      <BackLink href={home}>{words.backHome}</BackLink>
      <h1>{topic.title}</h1>
      <dl className="facts">
        <div>
          <dt>{words.by}</dt>
          <dd>{visit.say(topic.office)}</dd>
        </div>
        <div>
          <dt>{words.period}</dt>
          <dd>
            {filled(words.periodOf, {
              from: longDate(visit.language, topic.opensOn),
              to: longDate(visit.language, topic.closesOn),
            })}{' '}
            · {suggestionWords[visit.language].periods[topic.period]}
          </dd>
        </div>
      </dl>
      {figures && (
        <section>
          <h2>{words.report}</h2>
          <Paragraphs text={topic.report} />
          <p>{filled(words.figures, { ...counted, ...figures.decided, notAdopted: figures.decided['not-adopted'] })}</p>
        </section>
      )}
      <OwnTexts words={words} />
      <h2>{words.background}</h2>
      <Paragraphs text={topic.background} />
      <h2>{words.questions}</h2>
      <ol>
        {topic.questions.map((question) => (
          <li key={question}>{question}</li>
        ))}
      </ol>
      <Door topic={topic} visit={visit} href={write(topic)} />
      {outcomes.length > 0 && (
        <section>
          <h2>{words.outcomes}</h2>
          <ul className="deadlines">
            {outcomes.map((outcome) => (
              <li key={`${outcome.publishedOn} ${outcome.title}`}>
                <h3>{outcome.title}</h3>
                <Paragraphs text={outcome.text} />
                <p>
                  <b>
                    {words.outcome} · {suggestionWords[visit.language].decisions[outcome.decision]}
                  </b>
                </p>
                <Paragraphs text={outcome.outcome} />
              </li>
            ))}
          </ul>
        </section>
      )}
    </Page>
  )
}

function Door({ topic, visit, href }: { topic: PublicTopic; visit: Visit; href: string }): ReactNode {
  const words = suggestionMessages(visit.language)
  if (topic.period === 'open')
    return (
      <div className="actions">
        <a className="button" href={href}>
          {words.write}
        </a>
      </div>
    )
  return <p className="note">{topic.period === 'announced' ? words.notYet : words.over}</p>
}

export const Paragraphs = ({ text }: { text: string }): ReactNode => (
  <>
    {text
      .split('\n')
      .filter((line) => line.trim() !== '')
      .map((line, n) => (
        // Lines never change their order.
        // oxlint-disable-next-line react/no-array-index-key
        <p key={n}>{line}</p>
      ))}
  </>
)
