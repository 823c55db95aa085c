import { answered, type MergerPreview, type Office } from '@huiyin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ALL_HANDOVER } from './queries.ts'
import { HANDOVER } from './words/index.ts'

const mergerQuery = (id: string) =>
  queryOptions({
    queryKey: [...ALL_HANDOVER, 'merger', id],
    queryFn: (): Promise<MergerPreview> =>
      answered(api.GET('/api/v1/handover/offices/{id}/merger', { params: { path: { id } } })),
  })

/** What a merger would move, read before it is confirmed. */
export function MergerPart({ office }: { office: Office }): ReactNode {
  const { merger: words } = useWords(HANDOVER)
  const dates = useDates()
  const { data, error } = useQuery(mergerQuery(office.id))
  return (
    <section className="stack">
      <h2>{words.title}</h2>
      <ProblemNotice error={error} />
      {data ? (
        <dl className="facts">
          <dt>{words.matters}</dt>
          <dd>
            {fill(words.count, { n: data.matters })}
            {data.nextDue === null ? null : (
              <div className="small soft">{fill(words.nextDue, { date: dates.full(data.nextDue) })}</div>
            )}
          </dd>
          <dt>{words.staff}</dt>
          <dd>{fill(words.count, { n: data.staff })}</dd>
          <dt>{words.mail}</dt>
          <dd>{fill(words.count, { n: data.mail })}</dd>
          <dt>{words.duties}</dt>
          <dd>{fill(words.count, { n: data.duties })}</dd>
        </dl>
      ) : null}
      <p className="soft">{words.lead}</p>
    </section>
  )
}
