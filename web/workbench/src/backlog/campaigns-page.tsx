import { answered, type BacklogPreview } from '@huiyin/api'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { RecordForm, type RecordField, type RecordValues } from '../records/record-form.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { ALL_BACKLOG, campaignPages } from './queries.ts'
import { BACKLOG } from './words/index.ts'

/** The campaigns, the newest first. */
export function CampaignsPage(): ReactNode {
  const words = useWords(BACKLOG)
  const common = useWords(COMMON)
  const say = useSay()
  const dates = useDates()
  const mayLead = useMay('backlog.lead')
  const [adding, setAdding] = useState(false)
  const list = useInfiniteQuery(campaignPages)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={mayLead ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : null}
    >
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.empty}</strong>
          <span>{words.emptyLead}</span>
        </div>
      ) : null}
      <ul className="list-plain stack">
        {rows.map((row) => (
          <li key={row.id} className="sheet row">
            <Link
              to="/desks/backlog/campaigns/$regionId/$id"
              params={{ regionId: row.regionId, id: row.id }}
              search={{}}
              data-row=""
            >
              {row.name}
            </Link>
            <span>{words.states[row.state]}</span>
            <span className="soft small">{say(row.office.name)}</span>
            <span className="soft small">{`${dates.short(row.beginsOn)} – ${dates.short(row.endsOn)}`}</span>
          </li>
        ))}
      </ul>
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <NewCampaign />
      </SideForm>
    </Page>
  )
}

const criteriaOf = (values: RecordValues) => ({
  openOnly: values['secondReviewed'] !== true,
  ...(values['minAgeDays'] === undefined ? {} : { minAgeDays: Number(values['minAgeDays']) }),
  ...(typeof values['holder'] === 'string' ? { holder: values['holder'] } : {}),
  ...(typeof values['topic'] === 'string' ? { topic: values['topic'] } : {}),
  ...(values['overdue'] === true ? { overdue: true } : {}),
  ...(values['secondReviewed'] === true ? { secondReviewed: true } : {}),
})

function NewCampaign(): ReactNode {
  const words = useWords(BACKLOG)
  const queries = useQueryClient()
  const navigate = useNavigate()
  const [preview, setPreview] = useState<BacklogPreview | null>(null)
  const [criteria, setCriteria] = useState<RecordValues>({})
  const fields: readonly RecordField[] = [
    { name: 'minAgeDays', kind: 'number', min: 0, max: 36_500, label: words.fields.minAgeDays, optional: true },
    { name: 'holder', kind: 'office', label: words.fields.holder, optional: true },
    { name: 'topic', kind: 'line', max: 20, label: words.fields.topic, optional: true },
    { name: 'overdue', kind: 'confirm', label: words.fields.overdue, optional: true },
    { name: 'secondReviewed', kind: 'confirm', label: words.fields.secondReviewed, optional: true },
  ]
  return (
    <div className="stack">
      <p className="soft">{words.addLead}</p>
      <RecordForm
        fields={fields}
        submit={words.preview}
        onSend={async (values) => {
          setPreview(await answered(api.POST('/api/v1/backlog/preview', { body: criteriaOf(values) })))
          setCriteria(values)
        }}
      />
      {preview === null ? null : (
        <>
          <output>{fill(preview.more ? words.previewedMore : words.previewed, { count: preview.count })}</output>
          <ul className="list-plain small">
            {preview.first.map((one) => (
              <li key={one.number}>{one.summary}</li>
            ))}
          </ul>
          <RecordForm
            fields={[
              { name: 'name', kind: 'line', max: 100, label: words.fields.name },
              { name: 'beginsOn', kind: 'date', label: words.fields.beginsOn },
              { name: 'endsOn', kind: 'date', label: words.fields.endsOn },
            ]}
            initial={{ beginsOn: today() }}
            submit={words.add}
            onSend={async ({ name, beginsOn, endsOn }) => {
              const made = await answered(
                api.POST('/api/v1/backlog/campaigns', {
                  body: {
                    name: String(name),
                    criteria: criteriaOf(criteria),
                    beginsOn: String(beginsOn),
                    endsOn: String(endsOn),
                  },
                }),
              )
              await queries.invalidateQueries({ queryKey: ALL_BACKLOG })
              await navigate({
                to: '/desks/backlog/campaigns/$regionId/$id',
                params: { regionId: made.regionId, id: made.id },
                search: {},
              })
            }}
          />
        </>
      )}
    </div>
  )
}
