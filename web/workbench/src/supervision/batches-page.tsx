import { useQuery } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { DocumentLinks } from '../records/document-links.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { batchesQuery } from './queries.ts'
import { SupervisionNav } from './supervision-nav.tsx'
import { SUPERVISION } from './words/index.ts'

/** The reminders of whole offices, sent and received. */
export function BatchesPage(): ReactNode {
  const { batchPage: words } = useWords(SUPERVISION)
  const say = useSay()
  const dates = useDates()
  const { data: batches, error, refetch } = useQuery(batchesQuery)
  return (
    <Page title={words.title} lead={words.lead}>
      <SupervisionNav />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {batches === undefined && !error ? <Loading /> : null}
      {batches?.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {batches && batches.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.title}</caption>
            <thead>
              <tr>
                {(['on', 'number', 'from', 'office', 'cases', 'text', 'paper'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {batches.map((batch) => (
                <tr key={batch.id}>
                  <td className="nowrap">{dates.short(batch.madeOn)}</td>
                  <td className="figures nowrap">{batch.number}</td>
                  <td>{say(batch.supervisor.name)}</td>
                  <td>{say(batch.office.name)}</td>
                  <td>{batch.cases}</td>
                  <td className="pre">{batch.text}</td>
                  <td>
                    <DocumentLinks
                      name={words.paper}
                      address={`/api/v1/supervision/batches/${batch.regionId}/${batch.id}/document`}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
    </Page>
  )
}
