import { useInfiniteQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { useTopicName } from '../matter/topics/queries.ts'
import { useDates } from '../ui/dates.ts'
import { usePreferences } from '../ui/preferences.ts'
import { useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { areaPages } from './queries.ts'
import { PUBLICATION } from './words/index.ts'

/** What the offices of the area have published; nothing where there are none. */
export function AreaPublications(): ReactNode {
  const words = useWords(PUBLICATION)
  const common = useWords(COMMON)
  const say = useSay()
  const dates = useDates()
  const topicName = useTopicName()
  const { language } = usePreferences()
  const pages = useInfiniteQuery(areaPages)
  const rows = pages.data?.pages.flatMap(({ items }) => items) ?? []
  if (rows.length === 0) return null
  return (
    <section className="stack">
      <h2>{words.area}</h2>
      <p className="soft">{words.areaLead}</p>
      <div className="table-wrap">
        <table className="table">
          <caption className="only-read">{words.area}</caption>
          <thead>
            <tr>
              <th scope="col">{words.columns.title}</th>
              <th scope="col">{words.areaOffice}</th>
              <th scope="col">{words.columns.topic}</th>
              <th scope="col">{words.areaOn}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map((row) => (
              <tr key={row.id}>
                <td>
                  <a
                    href={`/${language === 'en' ? 'en' : 'zh'}/answers/${row.regionId}/${row.id}`}
                    target="_blank"
                    rel="noreferrer"
                  >
                    {row.title}
                  </a>
                </td>
                <td>{say(row.office.name)}</td>
                <td>{topicName(row.topic)}</td>
                <td>{dates.short(row.publishedOn)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {pages.hasNextPage ? (
        <div>
          <Button onClick={() => void pages.fetchNextPage()}>{common.more}</Button>
        </div>
      ) : null}
    </section>
  )
}
