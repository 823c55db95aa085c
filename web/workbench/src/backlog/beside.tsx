import { answered } from '@huiyin/api'
import { useInfiniteQuery, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay, useSession } from '../app/session.ts'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { SideForm } from '../ui/side-form.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { ALL_BACKLOG, campaignPages, matterBacklogQuery } from './queries.ts'
import { BACKLOG } from './words/index.ts'

/** On which lists a matter stands, on the page of the matter; and the way onto one. */
export function BacklogOfMatter({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const words = useWords(BACKLOG)
  const say = useSay()
  const dates = useDates()
  const session = useSession()
  const mayLead = useMay('backlog.lead')
  const [adding, setAdding] = useState(false)
  const { data: items } = useQuery(matterBacklogQuery({ regionId, matterId }))
  const list = useInfiniteQuery({ ...campaignPages, enabled: mayLead })
  const onList = new Set(items?.map(({ campaignId }) => campaignId))
  const open = (list.data?.pages.flatMap((page) => page.items) ?? []).filter(
    (one) => one.state === 'running' && one.office.id === session.office.id && !onList.has(one.id),
  )
  if (!items || (items.length === 0 && open.length === 0)) return null
  return (
    <section className="sheet stack">
      <h2>{words.beside.title}</h2>
      <ul className="list-plain stack">
        {items.map((item) => (
          <li key={item.id}>
            <Link to="/desks/backlog/items/$regionId/$id" params={{ regionId: item.regionId, id: item.id }}>
              {item.campaign}
            </Link>
            <div className="row small">
              <span>{words.itemStates[item.state]}</span>
              {item.office === null ? null : <span>{say(item.office.name)}</span>}
              {item.sponsor === '' ? null : <span>{`${words.fields.sponsor} ${item.sponsor}`}</span>}
              {item.nextDue === null ? null : <span>{`${words.columns.due} ${dates.short(item.nextDue)}`}</span>}
            </div>
          </li>
        ))}
      </ul>
      {open.length === 0 ? null : (
        <div className="no-print">
          <Button onClick={() => setAdding(true)}>{words.beside.add}</Button>
        </div>
      )}
      <SideForm title={words.beside.add} open={adding} onClose={() => setAdding(false)}>
        <AddForm matter={{ regionId, matterId }} campaigns={open} onDone={() => setAdding(false)} />
      </SideForm>
    </section>
  )
}

function AddForm({
  matter,
  campaigns,
  onDone,
}: {
  matter: { regionId: string; matterId: string }
  campaigns: readonly { regionId: string; id: string; name: string; version: number }[]
  onDone: () => void
}): ReactNode {
  const words = useWords(BACKLOG)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{words.beside.addLead}</p>
      <RecordForm
        fields={[
          {
            name: 'campaign',
            kind: 'choice',
            label: words.fields.campaign,
            choices: campaigns.map(({ id, name }) => ({ value: id, label: name })),
          },
          { name: 'reason', kind: 'text', max: 1000, label: words.fields.reason },
        ]}
        initial={campaigns.length === 1 ? { campaign: campaigns[0]?.id } : {}}
        submit={words.beside.add}
        onSend={async ({ campaign, reason }) => {
          const one = campaigns.find(({ id }) => id === campaign)
          if (!one) return
          try {
            await answered(
              api.POST('/api/v1/backlog/campaigns/{regionId}/{id}/add', {
                params: {
                  path: { regionId: one.regionId, id: one.id },
                  header: { 'If-Match': `"${one.version}"` },
                },
                body: { matter, reason: String(reason) },
              }),
            )
          } finally {
            await queries.invalidateQueries({ queryKey: ALL_BACKLOG })
          }
        }}
        onDone={onDone}
      />
    </div>
  )
}
