import type { Review } from '@huiyin/api'
import type { ReactNode } from 'react'
import { messages } from '../../../../server/src/domains/matter/messages/index.ts'
import { useDates } from '../ui/dates.ts'
import { usePreferences } from '../ui/preferences.ts'
import { Mark, type ShapeName, type Tone } from '../ui/shape.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import { REVIEW } from './words/index.ts'

type Opinion = Review['opinions'][number]

const LOOK: Record<Opinion['effect'], readonly [ShapeName, Tone]> = {
  'in-force': ['check', 'plain'],
  'under-review': ['half', 'plain'],
  upheld: ['check', 'good'],
  changed: ['square', 'plain'],
  revoked: ['bar', 'alarm'],
  'sent-back': ['arrow', 'alarm'],
}

/** Every opinion so far, the newest first, each with what became of it. */
export function Opinions({ opinions }: { opinions: Review['opinions'] }): ReactNode {
  const words = useWords(REVIEW)
  return (
    <section className="sheet stack">
      <h2>{words.opinions}</h2>
      {opinions.length === 0 ? <p className="soft">{words.noOpinions}</p> : null}
      <ol className="record-history">
        {opinions.toReversed().map((opinion) => (
          <OpinionItem key={opinion.seq} opinion={opinion} />
        ))}
      </ol>
    </section>
  )
}

function OpinionItem({ opinion }: { opinion: Opinion }): ReactNode {
  const words = useWords(REVIEW)
  const labels = messages[usePreferences().language]
  const dates = useDates()
  const say = useSay()
  const list = useList()
  const [shape, tone] = LOOK[opinion.effect]
  const decided = [
    opinion.result === null ? '' : labels.reviewResults[opinion.result],
    opinion.outcome === null ? '' : labels.outcomes[opinion.outcome],
  ].filter((part) => part !== '')
  const written = (['request', 'facts', 'opinion', 'legalBasis'] as const).filter((part) => opinion[part] !== '')
  return (
    <li className="stack">
      <div className="row">
        <h3>{words.kinds[opinion.kind]}</h3>
        <Mark shape={shape} tone={tone}>
          {words.effects[opinion.effect]}
        </Mark>
      </div>
      <p className="row">
        <strong>{list(decided)}</strong>
        <span>{say(opinion.office.name)}</span>
        <span className="soft small">{dates.short(opinion.on)}</span>
        <span className="soft small">
          {opinion.deliveredOn === null
            ? words.undelivered
            : fill(words.delivered, { date: dates.short(opinion.deliveredOn) })}
        </span>
      </p>
      <dl className="facts">
        {written.map((part) => (
          <div key={part} style={{ display: 'contents' }}>
            <dt>{part === 'request' ? words.asked : words[part]}</dt>
            <dd className="pre">{opinion[part]}</dd>
          </div>
        ))}
        {opinion.signedBy.length === 0 ? null : (
          <>
            <dt>{words.signedBy}</dt>
            <dd>{list(opinion.signedBy.map(({ name }) => name ?? words.somebody))}</dd>
          </>
        )}
      </dl>
    </li>
  )
}
