import type { ConferenceMeeting } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { useSay, useWords } from '../ui/words.ts'
import { CONFERENCE } from './words/index.ts'

/** Everything that happened, the newest first, with what was written. */
export function History({ steps }: { steps: ConferenceMeeting['history'] }): ReactNode {
  const words = useWords(CONFERENCE)
  const dates = useDates()
  const say = useSay()
  const written = (data: Readonly<Record<string, unknown>>): string =>
    [data['text'], data['reason'], data['remark'], data['number']].filter((one) => typeof one === 'string').join(' ')
  return (
    <ol className="record-history">
      {steps.toReversed().map((step) => (
        <li key={`${step.type} ${step.at}`}>
          <span className="row">
            <strong>{words.steps[step.type]}</strong>
            <span className="soft small">{dates.moment(step.at)}</span>
            <span className="soft small">
              {step.by.office === null ? '' : `${say(step.by.office.name)} ${step.by.name ?? ''}`}
            </span>
          </span>
          <span className="pre">{written(step.data)}</span>
        </li>
      ))}
    </ol>
  )
}
