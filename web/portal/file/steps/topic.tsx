import type { ReactNode } from 'react'
import type { Topic } from '../../backend.ts'
import { Choices, TextField } from '../../forms/fields.tsx'
import { searchTopics } from '../search-topics.ts'
import { valuesOf, type Step, type StepProps } from '../step.ts'

const SKIP = 'skip'
/** Marks a topic as precise enough although it has narrower ones. */
const STAY = '='

/** The topics below one, what is called "other" last. */
const childrenOf = (topics: readonly Topic[], id: string | null): Topic[] => {
  const children = topics.filter((topic) => topic.parentId === id)
  return [...children.filter((topic) => !isOther(topic)), ...children.filter(isOther)]
}
const isOther = ({ name }: Topic): boolean => name.zh === '其他' || name.zh === '其它'
const findTopic = (topics: readonly Topic[], id: string | undefined): Topic | undefined =>
  topics.find((topic) => topic.id === id)

/** The names from the first level down: 城乡建设 › 市政 › 路灯. */
export function topicPath(topics: readonly Topic[], id: string, say: (name: Topic['name']) => string): string {
  const topic = findTopic(topics, id)
  if (!topic) return id
  const name = say(topic.name)
  return topic.parentId === null ? name : `${topicPath(topics, topic.parentId, say)} › ${name}`
}

export const topic: Step = {
  name: 'topic',
  heading: (m) => m.filing.topic.title,
  applies: () => true,
  answered: (answers) => answers.topic !== undefined,
  shown: (answers) => ({ topic: answers.topic === null ? SKIP : (answers.topic ?? '') }),
  ownForms: true,
  read(form, { topics }) {
    const chosen = form.text('topic')
    if (chosen === SKIP) return { answers: { topic: null } }
    const stays = chosen.startsWith(STAY)
    const found = findTopic(topics, stays ? chosen.slice(STAY.length) : chosen)
    if (!found) return { problems: { topic: 'chooseTopic' } }
    if (!stays && childrenOf(topics, found.id).length > 0) return { narrower: { under: found.id } }
    return { answers: { topic: found.id } }
  },
  Fields: (props) => {
    const { visit, topics, typed, problems, query } = props
    const { topic: words } = visit.m.filing
    const under = findTopic(topics, query['under'])
    const word = query['q'] ?? ''
    const found = word === '' ? [] : searchTopics(topics, word, visit.say)
    const line = ({ id }: Topic) => ({ value: id, label: topicPath(topics, id, visit.say) })
    const choices =
      found.length > 0
        ? found.map(line)
        : childrenOf(topics, under?.id ?? null).map(({ id, name }) => ({ value: id, label: visit.say(name) }))
    if (under && found.length === 0)
      choices.push({ value: STAY + under.id, label: words.stay(topicPath(topics, under.id, visit.say)) })
    return (
      <Choices
        {...{ visit, problems }}
        name="topic"
        type="radio"
        legend={found.length > 0 ? words.found(word) : under ? words.under(visit.say(under.name)) : words.legend}
        chosen={valuesOf(typed, 'topic')}
        groups={[{ choices: [...choices, { value: SKIP, label: words.skip }] }]}
      />
    )
  },
}

/** The search above the question, a form of its own that changes nothing. */
export function TopicSearch({ visit, query, topics }: StepProps): ReactNode {
  const { topic: words } = visit.m.filing
  const word = query['q'] ?? ''
  return (
    <>
      <h1>{words.title}</h1>
      <p className="hint">{words.hint}</p>
      <search>
        <form className="search" method="get" action={visit.to('step', { step: 'topic' })}>
          {query['return'] && <input type="hidden" name="return" value={query['return']} />}
          <TextField visit={visit} name="q" label={words.search} value={word} problems={{}} />
          <button className="button quiet">{words.searchButton}</button>
        </form>
      </search>
      {word !== '' && searchTopics(topics, word, visit.say).length === 0 && <output>{words.none(word)}</output>}
      {(query['under'] ?? word) !== '' && (
        <p>
          <a href={visit.to('step', { step: 'topic' }, { return: query['return'] })}>{words.all}</a>
        </p>
      )}
    </>
  )
}
