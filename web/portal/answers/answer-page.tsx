import type { ReactNode } from 'react'
import type { PublishedAnswer } from '../../../server/src/domains/publication/index.ts'
import { BackLink, OnDate } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { answerMessages, filled } from './messages.ts'
import { partsOf } from './parts.ts'
import { Redacted } from './redacted.tsx'

interface AnswerProps {
  readonly visit: Visit
  readonly item: PublishedAnswer
  readonly part: number
  readonly topicName: (code: string) => string
}

/** One published answer; a very long one goes over several pages. */
export function AnswerPage({ visit, item, part, topicName }: AnswerProps): ReactNode {
  const words = answerMessages(visit.language)
  const at = addressesIn(visit.language)
  const parts = partsOf(item.question + item.answer)
  const here = Math.min(Math.max(part, 1), parts.length)
  const from = parts.slice(0, here - 1).join('').length
  const text = parts[here - 1] ?? ''
  const question = item.question.slice(from, from + text.length)
  const answer = text.slice(question.length)
  return (
    <Page visit={visit} title={item.title}>
      <BackLink href={at.home}>{words.all}</BackLink>
      <h1 lang="zh-CN">
        <Redacted text={item.title} />
      </h1>
      <dl className="facts">
        <div>
          <dt>{words.by}</dt>
          <dd>
            <a href={at.list({ office: item.office.id })}>{visit.say(item.office.name)}</a>
          </dd>
        </div>
        <div>
          <dt>{words.answeredOn}</dt>
          <dd>
            <OnDate visit={visit} date={item.answeredOn} />
          </dd>
        </div>
        <div>
          <dt>{words.publishedOn}</dt>
          <dd>
            <OnDate visit={visit} date={item.publishedOn} />
          </dd>
        </div>
        {item.topic === null ? null : (
          <div>
            <dt>{words.topic}</dt>
            <dd>
              <a href={at.list({ topic: item.topic })}>{topicName(item.topic)}</a>
            </dd>
          </div>
        )}
      </dl>
      {here > 1 ? (
        <p>
          <a href={at.one(item, here - 1)}>{filled(words.before, { n: here - 1 })}</a>
        </p>
      ) : null}
      <Section title={words.question} text={question} />
      <Section title={words.answer} text={answer} />
      {here < parts.length ? (
        <p>
          <a href={at.one(item, here + 1)}>{filled(words.next, { n: here + 1, of: parts.length })}</a>
        </p>
      ) : null}
      {item.files.length > 0 && here === parts.length ? <Files visit={visit} item={item} /> : null}
      <p className="source">{words.redacted}</p>
      <p>
        <a href={visit.to('file')}>{words.file}</a>
      </p>
    </Page>
  )
}

function Files({ visit, item }: Pick<AnswerProps, 'visit' | 'item'>): ReactNode {
  const words = answerMessages(visit.language)
  return (
    <section>
      <h2>{words.files}</h2>
      <ul>
        {item.files.map(({ n, name, size }) => (
          <li key={n}>
            <a href={addressesIn(visit.language).file(item, n)} lang="zh-CN">
              {name}
            </a>{' '}
            <span className="meta">{filled(words.size, { n: Math.ceil(size / 1024) })}</span>
          </li>
        ))}
      </ul>
      <p className="meta">{words.filesNote}</p>
    </section>
  )
}

const Section = ({ title, text }: { title: string; text: string }): ReactNode =>
  text === '' ? null : (
    <section>
      <h2>{title}</h2>
      <p className="verbatim" lang="zh-CN">
        <Redacted text={text} />
      </p>
    </section>
  )
