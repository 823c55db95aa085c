import { answered } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { keepingQuery } from './queries.ts'
import { NOTIFICATION } from './words/index.ts'

/** How long messages are kept: by the rule of the house, or the region's own from a day on. */
export function Keeping(): ReactNode {
  const { notices: words } = useWords(NOTIFICATION)
  const { keeping } = words
  const { data: rules = [], error } = useQuery(keepingQuery)
  const mayChange = useMay('notification.rules')
  const queries = useQueryClient()
  const say = useSay()
  const dates = useDates()
  const [adding, setAdding] = useState(false)
  return (
    <section className="sheet">
      <h2>{keeping.title}</h2>
      <div className="stack">
        <p className="soft">{keeping.lead}</p>
        <ProblemNotice error={error} />
        <div className="table-wrap">
          <table className="table">
            <thead>
              <tr>
                <th scope="col">{words.office}</th>
                <th scope="col">{keeping.days}</th>
                <th scope="col">{words.from}</th>
                <th scope="col">{words.source}</th>
              </tr>
            </thead>
            <tbody>
              {rules.map((rule) => (
                <tr key={`${rule.regionId} ${rule.inForceFrom}`}>
                  <td>{rule.regionId === null ? words.house : keeping.region}</td>
                  <td className="figures">{rule.days}</td>
                  <td className="nowrap">{rule.regionId === null ? '' : dates.day(rule.inForceFrom)}</td>
                  <td>{say(rule.source)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        {mayChange ? (
          <div className="row">
            <Button onClick={() => setAdding(true)}>{keeping.add}</Button>
          </div>
        ) : null}
      </div>
      <SideForm title={keeping.addTitle} open={adding} onClose={() => setAdding(false)}>
        <RecordForm
          fields={[
            { name: 'inForceFrom', kind: 'date', label: words.from },
            { name: 'days', kind: 'number', min: 90, max: 3650, label: keeping.days, help: keeping.daysHelp },
            { name: 'source', kind: 'line', max: 200, label: words.source, help: words.sourceHelp },
          ]}
          initial={{ inForceFrom: today() }}
          submit={words.save}
          confirm={keeping.sure}
          onSend={async (values) => {
            await answered(
              api.POST('/api/v1/message-keeping', {
                body: values as unknown as { inForceFrom: string; days: number; source: string },
              }),
            )
            await queries.invalidateQueries({ queryKey: keepingQuery.queryKey })
          }}
          onDone={() => setAdding(false)}
        />
      </SideForm>
    </section>
  )
}
