import { answered } from '@huiyin/api'
import { useInfiniteQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { suggestionWords } from '../../../../server/src/domains/suggestion/messages/words.ts'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { topicPages } from './queries.ts'
import { StepForm } from './step-form.tsx'
import { draftOf, TOPIC_FIELDS } from './topic-fields.ts'
import { SUGGESTION } from './words.ts'

/** What this office asks about. */
export function TopicsPage(): ReactNode {
  const words = useWords(SUGGESTION)
  const common = useWords(COMMON)
  const { periods } = suggestionWords[usePreferences().language]
  const dates = useDates()
  const mayWork = useMay('suggestion.work')
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery(topicPages)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={
        mayWork ? (
          <Button type="primary" onClick={() => setAdding(true)}>
            {words.add}
          </Button>
        ) : undefined
      }
    >
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.isSuccess && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.none[0]}</strong>
          <span>{words.none[1]}</span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.name}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.title}</th>
                <th scope="col">{words.columns.period}</th>
                <th scope="col">{words.columns.state}</th>
              </tr>
            </thead>
            <tbody>
              {rows.map(({ regionId, topicId, title, opensOn, closesOn, period }) => (
                <tr key={topicId}>
                  <td>
                    <Link
                      to="/desks/suggestions/$regionId/$topicId"
                      params={{ regionId, topicId }}
                      search={{}}
                      data-row=""
                    >
                      {title}
                    </Link>
                  </td>
                  <td>
                    {dates.day(opensOn)} — {dates.day(closesOn)}
                  </td>
                  <td>{periods[period]}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <div>
          <Button onClick={() => void list.fetchNextPage()}>{common.more}</Button>
        </div>
      ) : null}
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <StepForm
          label={common.save}
          asked={TOPIC_FIELDS}
          send={(values) => answered(api.POST('/api/v1/suggestion-topics', { body: draftOf(values) }))}
          onDone={() => setAdding(false)}
        />
      </SideForm>
    </Page>
  )
}
