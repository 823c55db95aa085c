import { answered } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useWords } from '../ui/words.ts'
import { ruleListQuery } from './queries.ts'
import { ReviewNav } from './review-nav.tsx'
import { REVIEW } from './words/index.ts'

/** How many members the panels of the own office have at least, by date. */
export function PanelRulesPage(): ReactNode {
  const { rules: words } = useWords(REVIEW)
  const dates = useDates()
  const may = useMay('review.rule')
  const queries = useQueryClient()
  const { data: rules, error, refetch } = useQuery(ruleListQuery)
  const [adding, setAdding] = useState(false)
  return (
    <Page
      title={words.title}
      lead={words.lead}
      actions={may ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null}
    >
      <ReviewNav />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {rules === undefined && !error ? <Loading /> : null}
      {rules?.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      {rules && rules.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.title}</caption>
            <thead>
              <tr>
                {(['from', 'members', 'basis', 'state'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <tr key={rule.inForceFrom}>
                  <td className="nowrap">{dates.short(rule.inForceFrom)}</td>
                  <td>{rule.members}</td>
                  <td>{rule.basis}</td>
                  <td>{rule.inForce ? words.inForce : ''}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <RecordForm
          fields={[
            { name: 'inForceFrom', kind: 'date', label: words.from },
            { name: 'members', kind: 'number', min: 1, max: 15, label: words.members },
            { name: 'basis', kind: 'line', max: 200, label: words.basis },
          ]}
          submit={words.add}
          confirm={words.sure}
          onSend={async (values) => {
            await answered(
              api.POST('/api/v1/reviews/panel-rules', {
                body: values as { inForceFrom: string; members: number; basis: string },
              }),
            )
            await queries.invalidateQueries({ queryKey: ruleListQuery.queryKey })
            await queries.invalidateQueries({ queryKey: ['matter'] })
          }}
          onDone={() => setAdding(false)}
        />
      </SideForm>
    </Page>
  )
}
