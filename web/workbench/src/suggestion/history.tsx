import type { SuggestionTopic } from '@huiyin/api'
import type { ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { useWords } from '../ui/words.ts'
import { SUGGESTION } from './words.ts'

const SAID = ['reason', 'reasons', 'theme', 'title'] as const

/** What happened, the latest first: what, who, when, why. */
export function History({ steps }: { steps: SuggestionTopic['steps'] }): ReactNode {
  const words = useWords(SUGGESTION)
  const dates = useDates()
  return (
    <section className="sheet">
      <h2>{words.one.history}</h2>
      <ol className="list-plain stack">
        {steps.toReversed().map((step) => (
          <li key={step.seq}>
            <strong>{words.steps[step.verb as keyof typeof words.steps] ?? step.verb}</strong>{' '}
            <span className="soft small">{[dates.moment(step.at), step.staff].filter(Boolean).join(' · ')}</span>
            {SAID.map((name) =>
              typeof step.data[name] === 'string' && step.data[name] !== '' ? (
                <div key={name} className="pre">
                  {step.data[name]}
                </div>
              ) : null,
            )}
          </li>
        ))}
      </ol>
    </section>
  )
}
