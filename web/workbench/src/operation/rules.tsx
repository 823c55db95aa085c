import { answered, type Operation } from '@huiyin/api'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { AskForm, type Asked, type Given } from '../ui/ask-form.tsx'
import { useDates } from '../ui/dates.ts'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { momentOf, useOperationChanged } from './queries.ts'
import { OPERATION } from './words/index.ts'

/** What is being entered: a rule, planned work, a refresh, or the calling off of work. */
type Entering = 'rule' | 'work' | 'refresh' | { readonly callOff: string }

/** What the office lays down and announces, and what it has refreshed. */
export function Rules({ operation }: { operation: Operation }): ReactNode {
  const words = useWords(OPERATION)
  const dates = useDates()
  const mayKeep = useMay('operation.keep')
  const mayRegister = useMay('operation.fault')
  const [entering, setEntering] = useState<Entering | null>(null)
  return (
    <>
      <section className="sheet stack">
        <h2>{words.rules}</h2>
        <p className="soft">{words.rulesLead}</p>
        {operation.rules.length === 0 ? <p>{words.rulesNone}</p> : null}
        <ul className="list-plain stack">
          {operation.rules.toReversed().map((rule) => (
            <li key={rule.inForceFrom}>
              {fill(words.ruleOf, { ...rule, from: dates.day(rule.inForceFrom), days: words.days[rule.days] })}
            </li>
          ))}
        </ul>
        {mayKeep ? <Enter label={words.setRule} onClick={() => setEntering('rule')} /> : null}
      </section>
      <section className="sheet stack">
        <h2>{words.maintenance}</h2>
        <p className="soft">{words.maintenanceLead}</p>
        {operation.maintenance.length === 0 ? <p>{words.maintenanceNone}</p> : null}
        <ul className="list-plain stack">
          {operation.maintenance.toReversed().map((work) => (
            <li key={work.id} className="row">
              <span>{work.what}</span>
              <span className="soft small">
                {fill(words.span, { from: dates.moment(work.from), to: dates.moment(work.to) })}
              </span>
              {work.cancelled ? <span className="tag">{words.cancelled}</span> : null}
              {mayKeep && !work.cancelled && work.from > new Date().toISOString() ? (
                <Button size="small" onClick={() => setEntering({ callOff: work.id })}>
                  {words.callOff}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
        {mayKeep ? <Enter label={words.announce} onClick={() => setEntering('work')} /> : null}
      </section>
      <section className="sheet stack">
        <h2>{words.refreshes}</h2>
        <p className="soft">{words.refreshesLead}</p>
        {operation.refreshes.length === 0 ? <p>{words.refreshesNone}</p> : null}
        <ul className="list-plain stack">
          {operation.refreshes.map((one, n) => (
            // Two refreshes of a day may have the same name.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={n} className="row">
              <span>{words.refreshed[one.what]}</span>
              <span>{one.title}</span>
              <span className="soft small">{dates.day(one.on)}</span>
            </li>
          ))}
        </ul>
        {mayRegister ? <Enter label={words.record} onClick={() => setEntering('refresh')} /> : null}
      </section>
      <EnterForm entering={entering} onClose={() => setEntering(null)} />
    </>
  )
}

const Enter = ({ label, onClick }: { label: string; onClick: () => void }): ReactNode => (
  <div className="no-print">
    <Button onClick={onClick}>{label}</Button>
  </div>
)

function useForms(): (entering: Entering) => {
  label: string
  asked: readonly Asked[]
  send: (values: Given) => Promise<unknown>
} {
  const words = useWords(OPERATION)
  const { rule, plan, refresh } = words
  return (entering) => {
    if (entering === 'rule')
      return {
        label: words.setRule,
        asked: [
          { name: 'inForceFrom', label: rule.inForceFrom, kind: 'date' },
          {
            name: 'days',
            label: rule.days,
            kind: 'choice',
            choices: Object.entries(words.days).map(([value, label]) => ({ value, label })),
          },
          { name: 'opens', label: rule.opens, kind: 'line' },
          { name: 'closes', label: rule.closes, help: rule.closesHelp, kind: 'line' },
          { name: 'basis', label: rule.basis, kind: 'line' },
        ],
        send: ({ inForceFrom = '', days, opens = '', closes = '', basis = '' }) =>
          answered(
            api.POST('/api/v1/operation/service-rules', {
              body: { inForceFrom, days: days as 'every-day', opens, closes, basis },
            }),
          ),
      }
    if (entering === 'work')
      return {
        label: words.announce,
        asked: [
          { name: 'from', label: plan.from, kind: 'moment' },
          { name: 'to', label: plan.to, kind: 'moment' },
          { name: 'what', label: plan.what, kind: 'line' },
        ],
        send: ({ from, to, what = '' }) =>
          answered(
            api.POST('/api/v1/operation/maintenance', { body: { from: momentOf(from), to: momentOf(to), what } }),
          ),
      }
    if (entering === 'refresh')
      return {
        label: words.record,
        asked: [
          {
            name: 'what',
            label: refresh.what,
            kind: 'choice',
            choices: (['statistics', 'open-data', 'published'] as const).map((value) => ({
              value,
              label: words.refreshed[value],
            })),
          },
          { name: 'title', label: refresh.title, kind: 'line' },
          { name: 'on', label: refresh.on, kind: 'date' },
        ],
        send: ({ what, title = '', on = '' }) =>
          answered(api.POST('/api/v1/operation/refreshes', { body: { what: what as 'statistics', title, on } })),
      }
    return {
      label: words.callOff,
      asked: [{ name: 'reason', label: words.ask.reason, kind: 'line' }],
      send: ({ reason = '' }) =>
        answered(
          api.POST('/api/v1/operation/maintenance/{id}/call-off', {
            params: { path: { id: entering.callOff } },
            body: { reason },
          }),
        ),
    }
  }
}

function EnterForm({ entering, onClose }: { entering: Entering | null; onClose: () => void }): ReactNode {
  const changed = useOperationChanged()
  const formOf = useForms()
  if (entering === null) return null
  const form = formOf(entering)
  return (
    <SideForm title={form.label} open onClose={onClose}>
      <AskForm
        {...form}
        onDone={async () => {
          onClose()
          await changed()
        }}
      />
    </SideForm>
  )
}
