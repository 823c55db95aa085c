import { answered, type OperationFault } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { useParams } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { AskForm, type Asked, type Given } from '../ui/ask-form.tsx'
import { useDates } from '../ui/dates.ts'
import { LinkButton } from '../ui/link-button.tsx'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { hours } from './month-table.tsx'
import { faultQuery, momentOf, useOperationChanged } from './queries.ts'
import { OPERATION } from './words/index.ts'

type Verb = OperationFault['may'][number]

/** One fault: what happened, how long it took, its steps, and what may be done. */
export function FaultPage(): ReactNode {
  const words = useWords(OPERATION)
  const dates = useDates()
  const say = useSay()
  const at = useParams({ from: '/desk/desks/operation/faults/$regionId/$id' })
  const { data: fault, error, isPending } = useQuery(faultQuery(at))
  const names = words.fault
  return (
    <Page
      title={fault?.title ?? words.faults}
      narrow
      actions={
        <LinkButton to="/desks/operation" search={{}}>
          {words.back}
        </LinkButton>
      }
    >
      <ProblemNotice error={error} />
      {isPending ? <Loading /> : null}
      {fault ? (
        <>
          <dl className="facts sheet">
            <dt>{names.state}</dt>
            <dd>
              {words.states[fault.state]}
              {fault.standing === null ? '' : ` · ${words.standings[fault.standing]}`}
            </dd>
            <dt>{names.severity}</dt>
            <dd>
              {words.severities[fault.severity]} · {names.found[fault.found]}
            </dd>
            <dt>{names.office}</dt>
            <dd>{say(fault.office.name)}</dd>
            <dt>{names.beganAt}</dt>
            <dd>{dates.moment(fault.beganAt)}</dd>
            <dt>{names.registered}</dt>
            <dd>{dates.moment(fault.registeredAt)}</dd>
            {fault.fixedAt === null ? null : (
              <>
                <dt>{names.fixedAt}</dt>
                <dd>{dates.moment(fault.fixedAt)}</dd>
                <dt>{names.days}</dt>
                <dd>
                  {fill(names.daysOf, { days: fault.days ?? 0 })}
                  {fault.minutes ? ` · ${fill(names.hoursOf, { hours: hours(fault.minutes) })}` : ''}
                </dd>
              </>
            )}
            <dt>{names.what}</dt>
            <dd className="pre">{fault.what}</dd>
          </dl>
          <Actions fault={fault} />
          <section className="sheet">
            <h2>{words.history}</h2>
            <ol className="list-plain stack">
              {fault.steps.toReversed().map((step) => (
                <li key={step.seq}>
                  <strong>{words.steps[step.verb]}</strong>{' '}
                  <span className="soft small">{[dates.moment(step.at), step.by].filter(Boolean).join(' · ')}</span>
                  <div className="pre">{step.said}</div>
                </li>
              ))}
            </ol>
          </section>
        </>
      ) : null}
    </Page>
  )
}

function send(fault: OperationFault, verb: Verb, values: Given): Promise<unknown> {
  const params = {
    path: { regionId: fault.regionId, id: fault.id },
    header: { 'If-Match': `"${fault.version}"` },
  }
  const { text = '', reason = '', how = '', fixedAt } = values
  switch (verb) {
    case 'remark':
      return answered(api.POST('/api/v1/operation/faults/{regionId}/{id}/steps/remark', { params, body: { text } }))
    case 'fix': {
      const body = { fixedAt: momentOf(fixedAt), how }
      return answered(api.POST('/api/v1/operation/faults/{regionId}/{id}/steps/fix', { params, body }))
    }
    case 'reopen':
      return answered(api.POST('/api/v1/operation/faults/{regionId}/{id}/steps/reopen', { params, body: { reason } }))
    case 'withdraw':
      return answered(api.POST('/api/v1/operation/faults/{regionId}/{id}/steps/withdraw', { params, body: { reason } }))
  }
}

function Actions({ fault }: { fault: OperationFault }): ReactNode {
  const words = useWords(OPERATION)
  const changed = useOperationChanged()
  const [chosen, setChosen] = useState<Verb | null>(null)
  if (fault.may.length === 0) return null
  const { ask } = words
  const reason: Asked = { name: 'reason', label: ask.reason, kind: 'line' }
  const asked: Record<Verb, readonly Asked[]> = {
    remark: [{ name: 'text', label: ask.text, kind: 'text' }],
    fix: [
      { name: 'fixedAt', label: ask.fixedAt, kind: 'moment' },
      { name: 'how', label: ask.how, kind: 'text' },
    ],
    reopen: [reason],
    withdraw: [reason, { name: 'sure', label: ask.sureWithdraw, kind: 'sure' }],
  }
  return (
    <section className="sheet stack no-print">
      <h2>{words.actions}</h2>
      <div className="row">
        {fault.may.map((verb) => (
          <Button
            key={verb}
            data-verb={verb}
            aria-expanded={chosen === verb}
            onClick={() => setChosen(chosen === verb ? null : verb)}
          >
            {words.verbs[verb]}
          </Button>
        ))}
      </div>
      {chosen === null ? null : (
        <AskForm
          key={chosen}
          label={words.verbs[chosen]}
          asked={asked[chosen]}
          send={(values) => send(fault, chosen, values)}
          onDone={async () => {
            setChosen(null)
            await changed()
          }}
          onCancel={() => setChosen(null)}
        />
      )}
    </section>
  )
}
