import type { PossibleRepeat } from '@huiyin/api'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useDates } from '../../ui/dates.ts'
import { useWords } from '../../ui/words.ts'
import { PhaseMark } from '../marks/phase-mark.tsx'
import { MATTER } from '../words/matter.ts'
import './repeat-row.css'

/** A matter that might be the same, why one might think so, and what can be decided about it. */
export function RepeatRow({ repeat, children }: { repeat: PossibleRepeat; children: ReactNode }): ReactNode {
  const { links: words } = useWords(MATTER)
  const dates = useDates()
  return (
    <li className="linked-row">
      <Link
        to="/matters/$regionId/$matterId"
        params={{ regionId: repeat.regionId, matterId: repeat.matterId }}
        target="_blank"
      >
        {repeat.summary}
      </Link>
      <span className="row small">
        <span className="figures">{repeat.number}</span>
        <span className="soft">{dates.day(repeat.receivedOn)}</span>
        <PhaseMark phase={repeat.phase} />
      </span>
      <span className="row">
        {repeat.reasons.map((reason) => (
          <span key={reason} className="tag">
            {words.reasons[reason]}
          </span>
        ))}
        <span className="row-end">{children}</span>
      </span>
    </li>
  )
}
