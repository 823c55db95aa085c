import type { MailItem } from '@huiyin/api'
import type { ReactNode } from 'react'
import { mailWords } from '../../../../../server/src/domains/mailroom/messages/columns.ts'
import { useOffices } from '../../office/queries.ts'
import { useDates } from '../../ui/dates.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { fill, useList, useSay, useWords } from '../../ui/words.ts'
import { MAIL } from '../words/index.ts'

type Step = MailItem['steps'][number]

/** What happened to the item, the latest first: what, who, when, why. */
export function History({ item }: { item: MailItem }): ReactNode {
  const { item: words } = useWords(MAIL)
  if (item.steps.length === 0) return null
  return (
    <section className="sheet">
      <h2>{words.history}</h2>
      <ol className="mail-history">
        {item.steps.toReversed().map((step) => (
          <HistoryLine key={step.seq} step={step} />
        ))}
      </ol>
    </section>
  )
}

function HistoryLine({ step }: { step: Step }): ReactNode {
  const { done } = useWords(MAIL)
  const dates = useDates()
  const say = useSay()
  const details = useDetails(step)
  const values = Object.fromEntries(
    Object.entries(step.data).map(([name, value]) => [name, typeof value === 'number' ? value : String(value)]),
  )
  return (
    <li>
      <strong>{fill(done[step.verb as keyof typeof done] ?? step.verb, values)}</strong>
      <div className="soft small">
        {[dates.moment(step.at), say(step.office.name), step.staff].filter(Boolean).join(' · ')}
      </div>
      {details === '' ? null : <div className="pre">{details}</div>}
    </li>
  )
}

/** What a step says beside its name: to whom, on what ground, and why. */
function useDetails({ verb, data }: Step): string {
  const { columns, grounds } = mailWords[usePreferences().language]
  const offices = useOffices()
  const say = useSay()
  const list = useList()
  const text = (name: string): string => (typeof data[name] === 'string' ? data[name] : '')
  const to = offices.get(text('to'))
  const changed =
    verb === 'correct'
      ? Object.entries(data).flatMap(([name, value]) =>
          name in columns && typeof value === 'string' ? [`${columns[name as keyof typeof columns]}: ${value}`] : [],
        )
      : []
  return [
    ...changed,
    to ? say(to.name) : text('to'),
    text('ground') === '' ? '' : grounds[text('ground') as keyof typeof grounds],
    Array.isArray(data['removed']) ? list(data['removed']) : '',
    text('enclosures'),
    text('reason'),
  ]
    .filter(Boolean)
    .join('\n')
}
