import { answered } from '@huiyin/api'
import { useInfiniteQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
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
import { useSay, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import { ConferenceNav } from './conference-nav.tsx'
import { meetingFields } from './meeting-forms.ts'
import { ALL_CONFERENCE, meetingPages } from './queries.ts'
import { CONFERENCE } from './words/index.ts'

/** What is sent to plan a meeting. */
interface MeetingBody {
  title: string
  on: string
  time: string
  place: string
  chair: string
  invited: string[]
}

/** The meetings that an office convenes or is invited to, the latest first. */
export function MeetingsPage(): ReactNode {
  const words = useWords(CONFERENCE)
  const common = useWords(COMMON)
  const say = useSay()
  const dates = useDates()
  const mayOrganise = useMay('conference.organise')
  const [planning, setPlanning] = useState(false)
  const list = useInfiniteQuery(meetingPages)
  const rows = list.data?.pages.flatMap((page) => page.items) ?? []
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={mayOrganise ? <Button onClick={() => setPlanning(true)}>{words.plan}</Button> : null}
    >
      <ConferenceNav />
      <ProblemNotice error={list.error} onRetry={() => void list.refetch()} />
      {list.isPending ? <Loading /> : null}
      {list.data && rows.length === 0 ? (
        <div className="sheet empty">
          <strong>{words.meetingsEmpty}</strong>
          <span>{words.meetingsEmptyLead}</span>
        </div>
      ) : null}
      {rows.length > 0 ? (
        <div className="table-wrap">
          <table className="table">
            <caption className="only-read">{words.nav.meetings}</caption>
            <thead>
              <tr>
                {(['on', 'title', 'state', 'place', 'convener', 'number'] as const).map((column) => (
                  <th key={column} scope="col">
                    {words.columns[column]}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {rows.map((row) => (
                <tr key={row.id}>
                  <td className="nowrap">
                    {dates.short(row.on)} {row.time}
                  </td>
                  <td>
                    <Link
                      to="/desks/conference/meetings/$regionId/$id"
                      params={{ regionId: row.regionId, id: row.id }}
                      data-row=""
                    >
                      {row.title}
                    </Link>
                  </td>
                  <td>{words.states[row.state]}</td>
                  <td>{row.place}</td>
                  <td>{say(row.convener.name)}</td>
                  <td className="figures nowrap">{row.number}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      {list.hasNextPage ? (
        <div>
          <Button loading={list.isFetchingNextPage} onClick={() => void list.fetchNextPage()}>
            {common.more}
          </Button>
        </div>
      ) : null}
      <SideForm title={words.plan} open={planning} onClose={() => setPlanning(false)}>
        <PlanForm />
      </SideForm>
    </Page>
  )
}

function PlanForm(): ReactNode {
  const words = useWords(CONFERENCE)
  const queries = useQueryClient()
  const navigate = useNavigate()
  return (
    <div className="stack">
      <p className="soft">{words.planLead}</p>
      <RecordForm
        fields={meetingFields(words)}
        initial={{ time: '09:00' }}
        submit={words.plan}
        onSend={async (values) => {
          const made = await answered(
            api.POST('/api/v1/conference/meetings', { body: values as unknown as MeetingBody }),
          )
          await queries.invalidateQueries({ queryKey: ALL_CONFERENCE })
          await navigate({
            to: '/desks/conference/meetings/$regionId/$id',
            params: { regionId: made.regionId, id: made.id },
          })
        }}
      />
    </div>
  )
}
