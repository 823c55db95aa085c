import type { ConferenceMeeting } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { DocumentLinks } from '../records/document-links.tsx'
import { RecordForm, type RecordValues } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { Agenda } from './agenda.tsx'
import { Attendance } from './attendance.tsx'
import { ConferenceNav } from './conference-nav.tsx'
import { History } from './history.tsx'
import { fieldsOf, type Asked } from './meeting-forms.ts'
import { itemsQuery, meetingQuery } from './queries.ts'
import { useMeetingStep } from './use-meeting-step.ts'
import { CONFERENCE } from './words/index.ts'

/** One meeting on one screen: agenda, attendance, decisions, documents, and what can be done. */
export function MeetingPage(): ReactNode {
  const at = useParams({ from: '/desk/desks/conference/meetings/$regionId/$id' })
  const words = useWords(CONFERENCE)
  const { data: meeting, error, refetch } = useQuery(meetingQuery(at))
  if (!meeting)
    return error ? (
      <Page title={words.name} narrow>
        <ProblemNotice error={error} onRetry={() => void refetch()} />
      </Page>
    ) : (
      <Loading />
    )
  return (
    <Page title={meeting.title}>
      <ConferenceNav />
      <div className="record-columns">
        <div>
          <Facts meeting={meeting} />
          <Agenda meeting={meeting} />
          <section className="sheet">
            <h2>{words.history}</h2>
            <History steps={meeting.history} />
          </section>
        </div>
        <div>
          <WhatMayBeDone meeting={meeting} />
          <Attendance meeting={meeting} />
        </div>
      </div>
    </Page>
  )
}

function Facts({ meeting }: { meeting: ConferenceMeeting }): ReactNode {
  const words = useWords(CONFERENCE)
  const say = useSay()
  const dates = useDates()
  const address = `/api/v1/conference/meetings/${meeting.regionId}/${meeting.id}`
  return (
    <section className="sheet stack">
      <dl className="facts">
        <dt>{words.columns.on}</dt>
        <dd>
          {dates.full(meeting.on)} {meeting.time}
        </dd>
        <dt>{words.columns.place}</dt>
        <dd>{meeting.place}</dd>
        <dt>{words.fields.chair}</dt>
        <dd>{meeting.chair}</dd>
        <dt>{words.columns.convener}</dt>
        <dd>{say(meeting.convener.name)}</dd>
        <dt>{words.columns.state}</dt>
        <dd>{words.states[meeting.state]}</dd>
        {meeting.number === '' ? null : (
          <>
            <dt>{words.columns.number}</dt>
            <dd className="figures">{meeting.number}</dd>
          </>
        )}
        {meeting.minutes === '' ? null : (
          <>
            <dt>{words.fields.minutes}</dt>
            <dd className="pre">{meeting.minutes}</dd>
          </>
        )}
      </dl>
      <div className="row">
        <DocumentLinks name={words.documents.notice} address={`${address}/notice/document`} />
        {meeting.state === 'minuted' || meeting.state === 'closed' ? (
          <DocumentLinks name={words.documents.minutes} address={`${address}/minutes/document`} />
        ) : null}
      </div>
    </section>
  )
}

const BUTTONS = ['list', 'announce', 'hold', 'minute', 'close', 'change', 'cancel'] as const

function WhatMayBeDone({ meeting }: { meeting: ConferenceMeeting }): ReactNode {
  const words = useWords(CONFERENCE)
  const say = useSay()
  const step = useMeetingStep(meeting)
  const { data: proposed = [] } = useQuery(itemsQuery)
  const [asked, setAsked] = useState<Asked | null>(null)
  const buttons = BUTTONS.filter((verb) => meeting.may.includes(verb))
  if (buttons.length === 0)
    return (
      <section className="sheet">
        <h2>{words.may}</h2>
        <p className="soft">{fill(words.mayNone, { office: say(meeting.convener.name) })}</p>
      </section>
    )
  const sure = { announce: words.announceSure, cancel: words.cancelSure, minute: words.minuteSure }
  return (
    <section className="sheet stack no-print">
      <h2>{words.may}</h2>
      {buttons.map((verb) => (
        <Button key={verb} block data-verb={verb} onClick={() => setAsked(verb)}>
          {words.verbs[verb]}
        </Button>
      ))}
      <SideForm title={asked === null ? '' : words.verbs[asked]} open={asked !== null} onClose={() => setAsked(null)}>
        {asked === null ? null : (
          <RecordForm
            fields={fieldsOf(asked, words, proposed)}
            initial={asked === 'change' ? valuesOf(meeting) : {}}
            submit={words.verbs[asked]}
            {...(asked in sure ? { confirm: sure[asked as keyof typeof sure] } : {})}
            onSend={(values) => step(asked, values)}
            onDone={() => setAsked(null)}
          />
        )}
      </SideForm>
    </section>
  )
}

const valuesOf = (meeting: ConferenceMeeting): RecordValues => ({
  title: meeting.title,
  on: meeting.on,
  time: meeting.time,
  place: meeting.place,
  chair: meeting.chair,
  invited: meeting.invited.map(({ id }) => id),
})
