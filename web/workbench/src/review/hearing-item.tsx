import { answered, type Hearing } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { DocumentLinks } from '../records/document-links.tsx'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useList, useSay, useWords } from '../ui/words.ts'
import { HearingPeople } from './hearing-people.tsx'
import { fieldsOf, sentOf, valuesOf, type HearingVerb } from './hearing-forms.ts'
import { useRooms } from './use-rooms.ts'
import { REVIEW } from './words/index.ts'

/** One door per step; all take the hearing, the version that was seen, and the step's own input. */
type StepDoor = '/api/v1/hearings/{regionId}/{id}/cancel'

/** One hearing: when, where, who, what came of it, and what may be done with it. */
export function HearingItem({ hearing }: { hearing: Hearing }): ReactNode {
  const words = useWords(REVIEW)
  const dates = useDates()
  const [asked, setAsked] = useState<HearingVerb | null>(null)
  const [proposal, setProposal] = useState('')
  const [problem, setProblem] = useState<unknown>(null)
  const { regionId, id } = hearing
  const ask = async (verb: HearingVerb): Promise<void> => {
    setProblem(null)
    try {
      if (verb === 'publish')
        setProposal(
          (await answered(api.GET('/api/v1/hearings/{regionId}/{id}/proposal', { params: { path: { regionId, id } } })))
            .text,
        )
      setAsked(verb)
    } catch (error) {
      setProblem(error)
    }
  }
  return (
    <article className="stack">
      <div className="row">
        <h3>
          {dates.full(hearing.on)} {hearing.time}
        </h3>
        <span className="tag">{words.states[hearing.state]}</span>
        <span className="soft small">{words.stages[hearing.stage]}</span>
        {hearing.published ? <span className="tag">{words.published}</span> : null}
      </div>
      <HearingFacts hearing={hearing} />
      {hearing.mayOpen ? <HearingPeople key={hearing.version} at={{ regionId, id }} /> : null}
      <ProblemNotice error={problem} />
      {hearing.may.length === 0 ? null : (
        <div className="row no-print">
          <DocumentLinks name={words.notice} address={`/api/v1/hearings/${regionId}/${id}/notice/document`} />
          {hearing.may.map((verb) => (
            <Button key={verb} data-verb={verb} onClick={() => void ask(verb)}>
              {words.verbs[verb]}
            </Button>
          ))}
        </div>
      )}
      <SideForm title={asked === null ? '' : words.verbs[asked]} open={asked !== null} onClose={() => setAsked(null)}>
        {asked === null ? null : (
          <HearingForm hearing={hearing} verb={asked} proposal={proposal} onDone={() => setAsked(null)} />
        )}
      </SideForm>
    </article>
  )
}

function HearingForm({
  hearing,
  verb,
  proposal,
  onDone,
}: {
  hearing: Hearing
  verb: HearingVerb
  proposal: string
  onDone: () => void
}): ReactNode {
  const words = useWords(REVIEW)
  const queries = useQueryClient()
  const { regionId, id, version } = hearing
  const rooms = useRooms()
  const sure: Partial<Record<HearingVerb, string>> = words.sure
  const confirm = sure[verb]
  return (
    <div className="stack">
      {verb === 'publish' ? <p className="soft">{words.publishLead}</p> : null}
      <RecordForm
        fields={fieldsOf(verb, words, rooms)}
        initial={valuesOf(verb, hearing, proposal)}
        submit={words.verbs[verb]}
        {...(confirm === undefined ? {} : { confirm })}
        onSend={async (values) => {
          try {
            await answered(
              api.POST(`/api/v1/hearings/{regionId}/{id}/${verb}` as StepDoor, {
                params: { path: { regionId, id }, header: { 'If-Match': `"${version}"` } },
                body: sentOf(values) as { reason: string },
              }),
            )
          } finally {
            await queries.invalidateQueries({ queryKey: ['matter'] })
          }
        }}
        onDone={onDone}
      />
    </div>
  )
}

export function HearingFacts({ hearing }: { hearing: Hearing }): ReactNode {
  const words = useWords(REVIEW)
  const say = useSay()
  const list = useList()
  const dates = useDates()
  const history: Record<string, string> = words.history
  const facts = [
    [words.fields.topic, hearing.topic],
    [words.fields.place, `${hearing.place}（${hearing.open ? words.open : words.closed}）`],
    [words.fields.bring, hearing.bring],
    [words.offices, list(hearing.invited.map(({ name }) => say(name)))],
    [words.conclusion, hearing.conclusion],
    [words.published, hearing.published?.text ?? ''],
  ].filter(([, value]) => value !== '')
  return (
    <>
      <dl className="facts">
        {facts.map(([label, value]) => (
          <div key={label} style={{ display: 'contents' }}>
            <dt>{label}</dt>
            <dd className="pre">{value}</dd>
          </div>
        ))}
      </dl>
      <p className="soft small">
        {hearing.history
          .map(({ type, on, by, data }) =>
            [dates.short(on), history[type], by ?? '', data['number'] ?? '', data['reason'] ?? '']
              .filter((part) => part !== '')
              .join(' '),
          )
          .join(' · ')}
      </p>
    </>
  )
}
