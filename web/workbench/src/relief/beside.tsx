import { answered } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { fenOf, yuan, YUAN_MAX } from '../ui/money.ts'
import { ALL_RELIEF, matterReliefQuery } from './queries.ts'
import { RELIEF } from './words/index.ts'

/** The applications for relief of a matter, on the page of the matter. */
export function ReliefOfMatter({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const words = useWords(RELIEF)
  const dates = useDates()
  const { data } = useQuery(matterReliefQuery({ regionId, matterId }))
  const [applying, setApplying] = useState(false)
  if (!data || (data.applications.length === 0 && !data.mayApply)) return null
  return (
    <section className="sheet stack">
      <h2>{words.beside.title}</h2>
      {data.applications.length === 0 ? <p className="soft">{words.beside.none}</p> : null}
      <ul className="list-plain stack">
        {data.applications.map((one) => (
          <li key={one.id} className="row">
            <Link
              to="/desks/relief/applications/$regionId/$id"
              params={{ regionId: one.regionId, id: one.id }}
              className="figures"
            >
              {fill(words.one.yuan, { amount: yuan(one.decidedOn === null ? one.asked : one.granted) })}
            </Link>
            <span>{words.state[one.state]}</span>
            <span className="soft small">{dates.short(one.appliedOn)}</span>
          </li>
        ))}
      </ul>
      {data.mayApply ? (
        <div className="no-print">
          <Button onClick={() => setApplying(true)}>{words.beside.apply}</Button>
        </div>
      ) : null}
      <SideForm title={words.beside.apply} open={applying} onClose={() => setApplying(false)}>
        <ApplyForm regionId={regionId} matterId={matterId} onDone={() => setApplying(false)} />
      </SideForm>
    </section>
  )
}

function ApplyForm({
  regionId,
  matterId,
  onDone,
}: {
  regionId: string
  matterId: string
  onDone: () => void
}): ReactNode {
  const { beside, fields, freeHelp, recipientHelp } = useWords(RELIEF)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{beside.applyLead}</p>
      <RecordForm
        fields={[
          { name: 'amount', kind: 'number', min: 0, max: YUAN_MAX, label: fields.amount },
          { name: 'need', kind: 'text', max: 4000, rows: 5, label: fields.need, help: freeHelp },
          { name: 'grounds', kind: 'text', max: 4000, label: fields.grounds },
          { name: 'name', kind: 'line', max: 100, label: fields.recipientName, help: recipientHelp },
          { name: 'account', kind: 'line', max: 200, label: fields.account },
        ]}
        submit={beside.submit}
        onSend={async ({ amount, need, grounds, name, account }) => {
          await answered(
            api.POST('/api/v1/relief/applications', {
              body: {
                regionId,
                matterId,
                amount: fenOf(amount),
                need: String(need),
                grounds: String(grounds),
                recipient: { name: String(name), account: String(account) },
              },
            }),
          )
          await queries.invalidateQueries({ queryKey: ALL_RELIEF })
        }}
        onDone={onDone}
      />
    </div>
  )
}
