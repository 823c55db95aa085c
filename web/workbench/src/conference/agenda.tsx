import type { ConferenceItem, ConferenceMeeting } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import { useState, type ReactNode } from 'react'
import { RecordForm, type RecordField } from '../records/record-form.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { DecisionItem } from './decision-item.tsx'
import { useMeetingStep } from './use-meeting-step.ts'
import { AddPapers } from './add-papers.tsx'
import { CONFERENCE } from './words/index.ts'

type ItemVerb = 'resolve' | 'decide' | 'settle'

/** The items of a meeting in their order, with papers, resolution and decisions. */
export function Agenda({ meeting }: { meeting: ConferenceMeeting }): ReactNode {
  const words = useWords(CONFERENCE)
  const step = useMeetingStep(meeting)
  const [error, setError] = useState<unknown>(null)
  const mayOrder = meeting.may.includes('order')
  const act = (work: Promise<void>): void => {
    setError(null)
    work.catch(setError)
  }
  const moved = (from: number, by: -1 | 1): void => {
    const ids = meeting.items.map(({ id }) => id)
    const [id] = ids.splice(from, 1)
    if (id === undefined) return
    ids.splice(from + by, 0, id)
    act(step('order', { items: ids }))
  }
  return (
    <section className="sheet stack">
      <h2>{words.agenda}</h2>
      <ProblemNotice error={error} />
      {meeting.items.length === 0 ? <p className="soft">{words.agendaEmpty}</p> : null}
      {mayOrder && meeting.items.length > 1 ? <p className="soft small no-print">{words.agendaHelp}</p> : null}
      <ol className="record-history">
        {meeting.items.map((item, n) => (
          <li key={item.id} className="stack">
            <ItemHead item={item} n={n + 1} />
            <span className="row no-print">
              {mayOrder ? (
                <>
                  <MoveButton item={item} label={words.up} off={n === 0} onMove={() => moved(n, -1)} />
                  <MoveButton
                    item={item}
                    label={words.down}
                    off={n === meeting.items.length - 1}
                    onMove={() => moved(n, 1)}
                  />
                </>
              ) : null}
              {meeting.may.includes('unlist') ? (
                <button type="button" className="link-button" onClick={() => act(step('unlist', { item: item.id }))}>
                  {words.unlist}
                </button>
              ) : null}
              <ItemActions meeting={meeting} item={item} />
            </span>
            {meeting.decisions
              .filter(({ itemId }) => itemId === item.id)
              .map((decision) => (
                <DecisionItem key={decision.id} decision={decision} />
              ))}
          </li>
        ))}
      </ol>
    </section>
  )
}

const MoveButton = ({
  item,
  label,
  off,
  onMove,
}: {
  item: ConferenceItem
  label: string
  off: boolean
  onMove: () => void
}): ReactNode => (
  <button type="button" className="link-button" disabled={off} aria-label={`${label} ${item.title}`} onClick={onMove}>
    {label}
  </button>
)

/** An item: what it is about, who proposed it, its papers and what was resolved. */
export function ItemHead({ item, n }: { item: ConferenceItem; n?: number }): ReactNode {
  const words = useWords(CONFERENCE)
  const say = useSay()
  return (
    <>
      <div className="row">
        <strong>{n === undefined ? item.title : `${n}. ${item.title}`}</strong>
        <span className="tag">{words.kinds[item.kind]}</span>
        {item.restricted ? <span className="tag tag-alarm">{words.restricted}</span> : null}
        <span className="soft small">{words.itemStates[item.state]}</span>
        <span className="soft small">{fill(words.proposedBy, { office: say(item.proposedBy.name) })}</span>
      </div>
      {item.matter === null ? null : (
        <Link
          to="/matters/$regionId/$matterId"
          params={{ regionId: item.matter.regionId, matterId: item.matter.matterId }}
          className="small"
        >
          {item.matter.number} {item.matter.summary}
        </Link>
      )}
      <p className="pre">{item.background}</p>
      {item.papers.length === 0 ? null : (
        <ul className="list-plain row">
          {item.papers.map((paper) => (
            <li key={paper.id}>
              <a
                href={`/api/v1/conference/items/${item.regionId}/${item.id}/papers/${paper.id}`}
                target="_blank"
                rel="noreferrer"
              >
                {paper.name}
              </a>
            </li>
          ))}
        </ul>
      )}
      <AddPapers item={item} />
      {item.resolution === '' ? null : <p className="notice pre">{item.resolution}</p>}
    </>
  )
}

function ItemActions({ meeting, item }: { meeting: ConferenceMeeting; item: ConferenceItem }): ReactNode {
  const words = useWords(CONFERENCE)
  const { fields } = words
  const step = useMeetingStep(meeting)
  const [asked, setAsked] = useState<ItemVerb | null>(null)
  const offered = (['resolve', 'decide', 'settle'] as const).filter(
    (verb) =>
      meeting.may.includes(verb) && (verb !== 'settle' || (item.kind === 'competence' && item.state === 'listed')),
  )
  const forms: Record<ItemVerb, readonly RecordField[]> = {
    resolve: [
      { name: 'resolution', kind: 'text', max: 4000, rows: 5, label: fields.resolution },
      { name: 'deferred', kind: 'confirm', label: fields.deferred, optional: true },
    ],
    decide: [
      { name: 'text', kind: 'text', max: 2000, label: fields.decision },
      { name: 'lead', kind: 'office', label: fields.lead },
      { name: 'assisting', kind: 'offices', max: 20, label: fields.assisting, optional: true },
      { name: 'dueOn', kind: 'date', label: fields.dueOn },
    ],
    settle: [
      { name: 'office', kind: 'office', label: fields.office },
      { name: 'reasons', kind: 'text', max: 4000, rows: 5, label: fields.reasons },
    ],
  }
  return (
    <>
      {offered.map((verb) => (
        <button
          key={verb}
          type="button"
          className="link-button"
          aria-label={`${words[verb]} ${item.title}`}
          onClick={() => setAsked(verb)}
        >
          {words[verb]}
        </button>
      ))}
      <SideForm title={asked === null ? '' : words[asked]} open={asked !== null} onClose={() => setAsked(null)}>
        {asked === null ? null : (
          <div className="stack">
            {asked === 'settle' ? <p className="soft">{words.settleLead}</p> : null}
            <RecordForm
              fields={forms[asked]}
              submit={words[asked]}
              onSend={(values) => step(asked, { ...values, item: item.id })}
              onDone={() => setAsked(null)}
            />
          </div>
        )}
      </SideForm>
    </>
  )
}
