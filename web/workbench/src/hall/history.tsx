import { useQuery } from '@tanstack/react-query'
import { useState, type ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { Loading } from '../ui/loading.tsx'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { useSay, useWords } from '../ui/words.ts'
import './hall.css'
import { historyQuery, type HistoryStep } from './queries.ts'
import { HALL } from './words/index.ts'

interface HistoryProps {
  /** What it is the history of, for whoever does not see the page. */
  of: string
  at: { regionId: string; id: string }
}

/** What happened to a record, read when somebody asks. */
export function HistoryButton({ of, at }: HistoryProps): ReactNode {
  const { history: words } = useWords(HALL)
  const [open, setOpen] = useState(false)
  return (
    <>
      <button
        type="button"
        className="link-button no-print"
        aria-label={`${words.open} ${of}`}
        onClick={() => setOpen(true)}
      >
        {words.open}
      </button>
      <SideForm title={`${words.open} · ${of}`} open={open} onClose={() => setOpen(false)}>
        <History at={at} />
      </SideForm>
    </>
  )
}

function History({ at }: Pick<HistoryProps, 'at'>): ReactNode {
  const { history: words } = useWords(HALL)
  const { data, error } = useQuery(historyQuery(at))
  if (error) return <ProblemNotice error={error} />
  if (!data) return <Loading />
  return data.length === 0 ? <p className="empty">{words.none}</p> : <HistoryLines steps={data} />
}

/** Steps, the newest first: what, when, who, why. */
export function HistoryLines({ steps }: { steps: readonly HistoryStep[] }): ReactNode {
  const { history: words } = useWords(HALL)
  const dates = useDates()
  const say = useSay()
  const types: Readonly<Record<string, string>> = words.types
  return (
    <ol className="record-history">
      {steps.toReversed().map((step) => (
        <li key={step.seq}>
          <strong>{types[step.type] ?? step.type}</strong> {step.note === '' ? null : <span>{step.note}</span>}
          <div className="soft small">
            {dates.moment(step.at)} · {step.office === null ? words.system : `${say(step.office)} ${step.by ?? ''}`}
          </div>
        </li>
      ))}
    </ol>
  )
}
