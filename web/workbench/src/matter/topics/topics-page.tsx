import { answered, type TopicTree } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { useSession } from '../../app/session.ts'
import { Page } from '../../ui/page.tsx'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { TextFileField } from '../../ui/text-file-field.tsx'
import { fill, useSay, useWords } from '../../ui/words.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { TOPICS } from '../words/topics.ts'
import { topicsOf, topicTreeQuery } from './queries.ts'

/** The content categories in three levels, and taking them over from a list. */
export function TopicsPage(): ReactNode {
  const words = useWords(TOPICS)
  const mayChange = useSession().policies.includes('topic.change')
  const { data, error } = useQuery(topicTreeQuery)
  const [typed, setTyped] = useState('')
  return (
    <Page
      title={words.title}
      lead={data ? fill(words.lead, { n: topicsOf(data).filter((topic) => topic.level === 3).length }) : ''}
    >
      <ProblemNotice error={error} />
      {mayChange ? <ImportTopics /> : null}
      <Input
        type="search"
        aria-label={words.filter}
        placeholder={words.filter}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        style={{ maxWidth: '26rem' }}
      />
      {data ? <Tree tree={data} typed={typed.trim().toLowerCase()} /> : null}
    </Page>
  )
}

function Tree({ tree, typed }: { tree: TopicTree; typed: string }): ReactNode {
  const words = useWords(TOPICS)
  const say = useSay()
  const fits = (topic: { code: string; name: { zh: string; en: string } }): boolean =>
    typed === '' || `${topic.code} ${topic.name.zh} ${topic.name.en}`.toLowerCase().includes(typed)
  return (
    <div className="sheet">
      {tree.topics.map((wide) => {
        const middles = wide.topics
          .map((middle) => ({
            ...middle,
            shown: middle.topics.filter((narrow) => fits(wide) || fits(middle) || fits(narrow)),
          }))
          .filter((middle) => middle.shown.length > 0)
        if (middles.length === 0) return null
        return (
          <details key={wide.code} className="fold" open={typed !== ''}>
            <summary>
              {say(wide.name)} <span className="soft figures">{wide.code}</span>
            </summary>
            <dl className="facts">
              {middles.map((middle) => (
                <div key={middle.code} style={{ display: 'contents' }}>
                  <dt>
                    {say(middle.name)} <span className="figures small">{middle.code}</span>
                  </dt>
                  <dd>
                    {middle.shown.map((narrow) => (
                      <span key={narrow.code} className="tag" style={{ margin: '0 0.3rem 0.3rem 0' }}>
                        {say(narrow.name)} <span className="figures soft">{narrow.code}</span>{' '}
                        {narrow.active ? '' : words.retired}
                      </span>
                    ))}
                  </dd>
                </div>
              ))}
            </dl>
          </details>
        )
      })}
    </div>
  )
}

function ImportTopics(): ReactNode {
  const words = useWords(TOPICS)
  const { language } = usePreferences()
  const queries = useQueryClient()
  const [text, setText] = useState('')
  const take = useMutation({
    mutationFn: (dryRun: boolean) => answered(api.POST('/api/v1/topics/import', { body: { text, dryRun } })),
    onSuccess: (_done, dryRun) =>
      dryRun ? undefined : queries.invalidateQueries({ queryKey: topicTreeQuery.queryKey }),
  })
  return (
    <details className="sheet fold">
      <summary>{words.import}</summary>
      <div className="stack">
        <p className="soft">{words.importLead}</p>
        <TextFileField label={words.file} accept=".csv,text/csv" onRead={setText} />
        <ProblemNotice error={take.error} />
        {take.data ? (
          <output className="notice">
            <div>
              <strong>
                {fill(take.variables ? words.would : words.done, {
                  created: take.data.created,
                  unchanged: take.data.unchanged,
                  retired: take.data.retired,
                })}
              </strong>
              <ul>
                {take.data.problems.map((problem) => (
                  <li key={`${problem.line} ${problem.zh}`}>
                    {fill(words.atLine, { n: problem.line, problem: language === 'en' ? problem.en : problem.zh })}
                  </li>
                ))}
              </ul>
            </div>
          </output>
        ) : null}
        <div className="row">
          <Button disabled={text === ''} loading={take.isPending} onClick={() => take.mutate(true)}>
            {words.try}
          </Button>
          <Button type="primary" disabled={text === '' || take.data === undefined} onClick={() => take.mutate(false)}>
            {words.import}
          </Button>
        </div>
      </div>
    </details>
  )
}
