import { answered, type ConferenceDecision } from '@huiyin/api'
import { useQueryClient } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm, type RecordField } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { Mark } from '../ui/shape.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useList, useSay, useWords } from '../ui/words.ts'
import { History } from './history.tsx'
import { ALL_CONFERENCE } from './queries.ts'
import { CONFERENCE } from './words/index.ts'

type Verb = 'report' | 'confirm' | 'sendBack'
/** One door per step of the follow-up. */
type Door = '/api/v1/conference/decisions/{regionId}/{id}/confirm'

/** A decision with its office, its day, what was reported, and the next step of whoever reads. */
export function DecisionItem({ decision }: { decision: ConferenceDecision }): ReactNode {
  const { followUp: words, fields, history } = useWords(CONFERENCE)
  const say = useSay()
  const list = useList()
  const dates = useDates()
  const queries = useQueryClient()
  const [asked, setAsked] = useState<Verb | null>(null)
  const offered: readonly Verb[] = [
    ...(decision.mayReport ? (['report'] as const) : []),
    ...(decision.mayConfirm ? (['confirm', 'sendBack'] as const) : []),
  ]
  const forms: Record<Verb, readonly RecordField[]> = {
    report: [
      { name: 'text', kind: 'text', max: 4000, rows: 5, label: fields.text },
      { name: 'done', kind: 'confirm', label: fields.done, optional: true },
    ],
    confirm: [{ name: 'remark', kind: 'text', max: 1000, label: fields.remark, optional: true }],
    sendBack: [{ name: 'reason', kind: 'text', max: 1000, label: fields.reason }],
  }
  const send = async (verb: Verb, values: object): Promise<void> => {
    const { regionId, id, version } = decision
    try {
      await answered(
        api.POST(`/api/v1/conference/decisions/{regionId}/{id}/${verb}` as Door, {
          params: { path: { regionId, id }, header: { 'If-Match': `"${version}"` } },
          body: values,
        }),
      )
    } finally {
      await queries.invalidateQueries({ queryKey: ALL_CONFERENCE })
    }
  }
  const look = decision.state === 'done' ? 'check' : decision.overdue ? 'alarm' : 'ring'
  return (
    <article className="notice">
      <div>
        <span className="row">
          <Mark shape={look} tone={decision.state === 'done' ? 'good' : decision.overdue ? 'alarm' : 'plain'}>
            {words.states[decision.state]} · {dates.short(decision.dueOn)}
          </Mark>
          <span>{list([decision.lead, ...decision.assisting].map(({ name }) => say(name)))}</span>
        </span>
        <span className="pre">{decision.text}</span>
        {decision.history.length > 1 ? (
          <details>
            <summary>{history}</summary>
            <History steps={decision.history} />
          </details>
        ) : null}
        <span className="row no-print">
          {offered.map((verb) => (
            <button
              key={verb}
              type="button"
              className="link-button"
              aria-label={`${words[verb]} ${decision.text}`}
              onClick={() => setAsked(verb)}
            >
              {words[verb]}
            </button>
          ))}
        </span>
      </div>
      <SideForm title={asked === null ? '' : words[asked]} open={asked !== null} onClose={() => setAsked(null)}>
        {asked === null ? null : (
          <RecordForm
            fields={forms[asked]}
            submit={words[asked]}
            onSend={(values) => send(asked, values)}
            onDone={() => setAsked(null)}
          />
        )}
      </SideForm>
    </article>
  )
}
