import type { OfficerMatter, TimelineEntry } from '@huiyin/api'
import { useState, type ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { useWords } from '../../ui/words.ts'
import { MATTER } from '../words/matter.ts'
import { useStepDetails } from './step-details.ts'
import { useStepActor, useStepName } from './step-line.tsx'

export const TIMELINE_ID = 'timeline'

/** Everything that happened, the newest first. */
export function Timeline({ matter }: { matter: OfficerMatter }): ReactNode {
  const { timeline: words } = useWords(MATTER)
  return (
    <section className="sheet" id={TIMELINE_ID} tabIndex={-1}>
      <h2>
        {words.title} <span className="soft small">{words.newestFirst}</span>
      </h2>
      <ol className="timeline">
        {matter.timeline.toReversed().map((step) => (
          <Step key={step.seq} step={step} />
        ))}
      </ol>
    </section>
  )
}

function Step({ step }: { step: TimelineEntry }): ReactNode {
  const dates = useDates()
  const name = useStepName()
  const who = useStepActor()
  const details = useStepDetails(step)
  return (
    <li>
      <div className="when">
        <div>{dates.day(step.on)}</div>
        <div className="soft small">{dates.time(step.at)}</div>
      </div>
      <div>
        <div>
          <strong>{name(step)}</strong> <span className="soft">{who(step)}</span>
        </div>
        {details.length === 0 ? null : (
          <dl className="facts said">
            {details.map(([label, value]) => (
              <div key={label} style={{ display: 'contents' }}>
                <dt className="small">{label}</dt>
                <dd>
                  <Said text={value} />
                </dd>
              </div>
            ))}
          </dl>
        )}
      </div>
    </li>
  )
}

const LONG = 320

function Said({ text }: { text: string }): ReactNode {
  const { timeline: words } = useWords(MATTER)
  const [all, setAll] = useState(text.length <= LONG)
  return (
    <>
      <div className={all ? 'pre' : 'pre long'}>{text}</div>
      {all ? null : (
        <button type="button" className="link-button small no-print" onClick={() => setAll(true)}>
          {words.show}
        </button>
      )}
    </>
  )
}
