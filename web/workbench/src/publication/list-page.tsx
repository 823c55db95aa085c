import { useInfiniteQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTopicName } from '../matter/topics/queries.ts'
import { Chips } from '../ui/chips.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { AreaPublications } from './area.tsx'
import { publicationPages } from './queries.ts'
import type { PublicationListName } from './routes.ts'
import { PUBLICATION } from './words/index.ts'

/** What may be published, is in check, is published, was withdrawn. */
export function PublicationsPage(): ReactNode {
  const words = useWords(PUBLICATION)
  const common = useWords(COMMON)
  const dates = useDates()
  const topicName = useTopicName()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const { list = 'publishable' } = useSearch({ from: '/desk/desks/publications' })
  const pages = useInfiniteQuery(publicationPages(list))
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? []
  const chips = (Object.keys(words.lists) as PublicationListName[]).map((value) => ({
    value,
    label: words.lists[value],
  }))
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={
        <div className="row">
          {(['xlsx', 'csv'] as const).map((format) => (
            <Button
              key={format}
              href={`/api/v1/publications/export?list=${list}&format=${format}&lang=${language}`}
              download
            >
              {words.export[format]}
            </Button>
          ))}
        </div>
      }
    >
      <Chips
        label={words.listLabel}
        chips={chips}
        value={list}
        onChange={(next) => void navigate({ to: '/desks/publications', search: { list: next } })}
      />
      <ProblemNotice error={pages.error} onRetry={() => void pages.refetch()} />
      {pages.isPending ? <Loading /> : null}
      {pages.isSuccess && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty[list][0]}</strong>
          <span>{words.empty[list][1]}</span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.lists[list]}</caption>
            <thead>
              <tr>
                <th scope="col">{words.columns.title}</th>
                <th scope="col">{words.columns.topic}</th>
                {list === 'in-check' ? <th scope="col">{words.columns.state}</th> : null}
                <th scope="col">{words.columns.answeredOn}</th>
                {list === 'publishable' ? null : <th scope="col">{words.columns.changedOn}</th>}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.matterId}>
                  <td>
                    <Link
                      to="/desks/publications/$regionId/$matterId"
                      params={{ regionId: row.regionId, matterId: row.matterId }}
                      data-row=""
                    >
                      {row.title}
                    </Link>
                  </td>
                  <td>{topicName(row.topic)}</td>
                  {list === 'in-check' ? <td>{row.state === null ? '' : words.states[row.state]}</td> : null}
                  <td>{dates.short(row.answeredOn)}</td>
                  {list === 'publishable' ? null : <td>{row.changedOn === null ? '' : dates.short(row.changedOn)}</td>}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {pages.hasNextPage ? (
        <div>
          <Button onClick={() => void pages.fetchNextPage()}>{common.more}</Button>
        </div>
      ) : null}
      <AreaPublications />
    </Page>
  )
}
