import { answered, type Operation } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay } from '../app/session.ts'
import { AskForm, type Asked } from '../ui/ask-form.tsx'
import { Chips } from '../ui/chips.tsx'
import { today, useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { Page } from '../ui/page.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { FaultList } from './fault-list.tsx'
import { MonthTable, hours, percent } from './month-table.tsx'
import './operation.css'
import { momentOf, operationQuery, typedOf, useOperationChanged } from './queries.ts'
import { Rules } from './rules.tsx'
import { OPERATION } from './words/index.ts'

type Proposed = Operation['proposed'][number]
const YEARS_SHOWN = 3

/** How the system ran in a year, its faults, and what the office lays down about it. */
export function OperationPage(): ReactNode {
  const words = useWords(OPERATION)
  const { language } = usePreferences()
  const search = useSearch({ from: '/desk/desks/operation' })
  const navigate = useNavigate({ from: '/desks/operation' })
  const mayRegister = useMay('operation.fault')
  const [registering, setRegistering] = useState<Proposed | 'new' | null>(null)
  const { data, error, isPending, refetch } = useQuery(operationQuery(search.year))
  const thisYear = Number(today().slice(0, 'YYYY'.length))
  const shown = search.year ?? thisYear
  const file = (format: string): string => `/api/v1/operation/export?year=${shown}&format=${format}&lang=${language}`
  return (
    <Page
      title={words.name}
      lead={words.lead}
      actions={
        <>
          {mayRegister ? (
            <Button type="primary" onClick={() => setRegistering('new')}>
              {words.register}
            </Button>
          ) : null}
          <Button href={file('xlsx')} download>
            {words.xlsx}
          </Button>
          <Button href={file('csv')} download>
            {words.csv}
          </Button>
        </>
      }
    >
      <Chips
        label={words.year}
        value={String(shown)}
        chips={Array.from({ length: YEARS_SHOWN }, (_, n) => String(thisYear - n)).map((value) => ({
          value,
          label: value,
        }))}
        onChange={(value) => void navigate({ search: { ...search, year: Number(value) } })}
      />
      <ProblemNotice error={error} onRetry={() => void refetch()} />
      {isPending ? <Loading /> : null}
      {data ? (
        <div className="stack-wide">
          <Summary operation={data} />
          <Proposals proposed={data.proposed} onTake={mayRegister ? setRegistering : undefined} />
          <MonthTable months={data.months} />
          <FaultList />
          <Rules operation={data} />
        </div>
      ) : null}
      <SideForm title={words.register} open={registering !== null} onClose={() => setRegistering(null)}>
        <RegisterForm proposed={registering === 'new' ? null : registering} onDone={() => setRegistering(null)} />
      </SideForm>
    </Page>
  )
}

function Summary({ operation }: { operation: Operation }): ReactNode {
  const words = useWords(OPERATION)
  const dates = useDates()
  const { lastLook, total, faults, terminals, measuredFrom } = operation
  const all = faults.inTime + faults.late
  const at = lastLook ? dates.moment(lastLook.at) : ''
  return (
    <>
      <p className={lastLook?.cause ? 'notice notice-problem' : 'notice'}>
        {lastLook === null
          ? words.noLook
          : fill(lastLook.cause === null ? words.running : words.failing[lastLook.cause], { at })}
      </p>
      <div className="operation-figures">
        <section className="sheet stack">
          <h2>{words.total}</h2>
          <strong className="figures" data-figure="failure-share">
            {percent(total.failureShare) ?? words.none}
          </strong>
          {measuredFrom === null ? null : (
            <span className="soft small">
              {fill(words.totalOf, {
                failed: hours(total.failed),
                inService: hours(total.inService),
                planned: hours(total.planned),
                from: dates.day(measuredFrom),
              })}
            </span>
          )}
        </section>
        <section className="sheet stack">
          <h2>{words.faultRate}</h2>
          <strong className="figures" data-figure="faults-in-time">
            {all === 0 ? words.none : `${Math.round((faults.inTime / all) * 1000) / 10}%`}
          </strong>
          <span className="soft small">
            {fill(words.faultRateOf, { inTime: faults.inTime, all, running: faults.running })}
          </span>
        </section>
        <section className="sheet stack">
          <h2>{words.terminals}</h2>
          <strong className="figures">{terminals.most ?? words.none}</strong>
          <span className="soft small">
            {words.terminalsOf} {words.counted}
          </span>
        </section>
      </div>
    </>
  )
}

function Proposals({
  proposed,
  onTake,
}: {
  proposed: readonly Proposed[]
  onTake: ((one: Proposed) => void) | undefined
}): ReactNode {
  const words = useWords(OPERATION)
  const dates = useDates()
  if (proposed.length === 0) return null
  return (
    <section className="sheet stack">
      <h2>{words.proposed}</h2>
      <p className="soft">{words.proposedLead}</p>
      <ul className="list-plain stack">
        {proposed.map((one) => (
          <li key={one.from} className="row">
            <span>{words.proposedOne[one.cause]}</span>
            <span className="soft small">
              {fill(words.span, { from: dates.moment(one.from), to: dates.moment(one.to) })}
            </span>
            {onTake ? (
              <Button size="small" onClick={() => onTake(one)}>
                {words.take}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}

function RegisterForm({ proposed, onDone }: { proposed: Proposed | null; onDone: () => void }): ReactNode {
  const words = useWords(OPERATION)
  const changed = useOperationChanged()
  const asked: readonly Asked[] = [
    { name: 'title', label: words.fault.title, kind: 'line' },
    { name: 'what', label: words.fault.what, kind: 'text' },
    {
      name: 'severity',
      label: words.fault.severity,
      kind: 'choice',
      choices: Object.entries(words.severities).map(([value, label]) => ({ value, label })),
    },
    ...(proposed ? [] : [{ name: 'beganAt', label: words.fault.beganAt, kind: 'moment' } as const]),
  ]
  return (
    <AskForm
      label={words.register}
      asked={asked}
      first={proposed ? { title: words.proposedOne[proposed.cause], beganAt: typedOf(proposed.from) } : {}}
      send={({ title = '', what = '', severity, beganAt }) =>
        answered(
          api.POST('/api/v1/operation/faults', {
            body: {
              title,
              what,
              severity: severity as 'minor',
              beganAt: proposed?.from ?? momentOf(beganAt),
              foundAt: proposed?.from ?? null,
            },
          }),
        )
      }
      onDone={async () => {
        onDone()
        await changed()
      }}
    />
  )
}
