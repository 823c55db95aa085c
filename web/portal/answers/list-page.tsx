import type { ReactNode } from 'react'
import type { PublicCategories, PublishedAnswer } from '../../../server/src/domains/publication/index.ts'
import { Page } from '../layout/page.tsx'
import type { Visit } from '../visit.ts'
import { addressesIn, type Chosen } from './addresses.ts'
import { answerMessages, filled, monthName } from './messages.ts'
import { Redacted } from './redacted.tsx'
import { OnDate } from '../layout/parts.tsx'

interface ListProps {
  readonly visit: Visit
  readonly chosen: Chosen
  readonly items: readonly PublishedAnswer[]
  readonly next: string | null
  readonly categories: PublicCategories
  readonly topicName: (code: string) => string
}

const EXCERPT = 60
const MOST_OFFICES = 24
const MOST_MONTHS = 12

/** Published answers: search, categories, and the newest first. */
export function ListPage(props: ListProps): ReactNode {
  const { visit, chosen, items, next } = props
  const words = answerMessages(visit.language)
  const at = addressesIn(visit.language)
  const isAll = Object.values(chosen).every((value) => !value)
  return (
    <Page visit={visit} title={words.title} wide feed={at.feed('atom', chosen)}>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      <form action={at.home} method="get" className="answer-search">
        <label htmlFor="q">{words.searchLabel}</label>
        <div className="actions">
          <input id="q" name="q" type="search" defaultValue={chosen.q ?? ''} maxLength={100} />
          {(['topic', 'office', 'month'] as const).map((name) =>
            chosen[name] ? <input key={name} type="hidden" name={name} value={chosen[name]} /> : null,
          )}
          <button className="button">{words.go}</button>
        </div>
      </form>
      <ChosenTags {...props} />
      {items.length === 0 ? (
        <p>{isAll ? words.empty : words.none}</p>
      ) : (
        <Answers visit={visit} items={items} topicName={props.topicName} />
      )}
      {next === null ? null : (
        <p>
          <a href={at.list(chosen, next)}>{words.more}</a>
        </p>
      )}
      <div className="answer-groups">
        <Categories {...props} />
        <section>
          <h2>{words.feeds}</h2>
          <ul className="answer-categories">
            <li>
              <a href={at.feed('atom', chosen)} type="application/atom+xml">
                {words.atom}
              </a>
            </li>
            <li>
              <a href={at.feed('json', chosen)} type="application/feed+json">
                {words.json}
              </a>
            </li>
          </ul>
        </section>
      </div>
      <p>
        <a href={visit.to('file')}>{words.file}</a>
      </p>
    </Page>
  )
}

const Answers = ({ visit, items, topicName }: Pick<ListProps, 'visit' | 'items' | 'topicName'>): ReactNode => (
  <ul className="deadlines">
    {items.map((item) => (
      <li key={item.id}>
        <h2 className="answer-title">
          <a href={addressesIn(visit.language).one(item)} lang="zh-CN">
            {item.title}
          </a>
        </h2>
        <p lang="zh-CN">
          <Redacted
            text={Array.from(item.question).slice(0, EXCERPT).join('') + (item.question.length > EXCERPT ? '…' : '')}
          />
        </p>
        <p className="meta">
          {item.topic === null ? null : `${topicName(item.topic)} · `}
          {visit.say(item.office.name)} · <OnDate visit={visit} date={item.publishedOn} />
        </p>
      </li>
    ))}
  </ul>
)

/** What narrows the list, each to be dropped. */
function ChosenTags({ visit, chosen, categories, topicName }: ListProps): ReactNode {
  const words = answerMessages(visit.language)
  const office = categories.offices.find(({ key }) => key === chosen.office)
  const named = {
    q: chosen.q,
    topic: chosen.topic && topicName(chosen.topic),
    office: chosen.office && (office ? visit.say(office.name) : chosen.office),
    month: chosen.month && monthName(visit.language, chosen.month),
  }
  const given = (Object.keys(named) as (keyof Chosen)[]).filter((name) => named[name])
  if (given.length === 0) return null
  return (
    <p>
      {words.chosen}{' '}
      {given.map((name) => {
        const { [name]: _, ...rest } = chosen
        return (
          <a
            key={name}
            className="answer-tag"
            href={addressesIn(visit.language).list(rest)}
            aria-label={filled(words.drop, { what: named[name] ?? '' })}
          >
            {named[name]} ×
          </a>
        )
      })}
    </p>
  )
}

/** The topics one step below the chosen one, with how many answers are in each. */
function topicsBelow({ topics }: PublicCategories, topic = ''): { key: string; count: number }[] {
  const length = topic.length + 2
  const groups = Map.groupBy(
    topics.filter(({ key }) => key.startsWith(topic) && key.length >= length),
    ({ key }) => key.slice(0, length),
  )
  return [...groups].map(([key, below]) => ({ key, count: below.reduce((sum, { count }) => sum + count, 0) }))
}

const lastOf = (path: string): string => path.split(' › ').at(-1) ?? path

function Categories({ visit, chosen, categories, topicName }: ListProps): ReactNode {
  const words = answerMessages(visit.language)
  const at = addressesIn(visit.language)
  const groups = [
    [
      words.topics,
      'topic',
      topicsBelow(categories, chosen.topic).map((one) => ({ ...one, name: lastOf(topicName(one.key)) })),
    ],
    [
      words.offices,
      'office',
      categories.offices
        .toSorted((a, b) => b.count - a.count)
        .slice(0, MOST_OFFICES)
        .map((one) => ({ ...one, name: visit.say(one.name) })),
    ],
    [
      words.months,
      'month',
      categories.months.slice(0, MOST_MONTHS).map((one) => ({ ...one, name: monthName(visit.language, one.key) })),
    ],
  ] as const
  return (
    <>
      {groups
        .filter(([, , list]) => list.length > 0)
        .map(([title, name, list]) => (
          <section key={name}>
            <h2>{title}</h2>
            <ul className="answer-categories">
              {list.map(({ key, count, name: label }) => (
                <li key={key}>
                  <a
                    href={at.list({ ...chosen, [name]: key })}
                    aria-current={chosen[name] === key ? 'true' : undefined}
                  >
                    {label}
                  </a>{' '}
                  <span className="meta">{count}</span>
                </li>
              ))}
            </ul>
          </section>
        ))}
    </>
  )
}
