import type { BacklogCampaign } from '@huiyin/api'
import type { ReactNode } from 'react'
import { ITEM_STATE_NAMES } from '../../../../server/src/domains/backlog/states.ts'
import { useWords } from '../ui/words.ts'
import { BACKLOG } from './words/index.ts'

type Counts = BacklogCampaign['counts']

/** From what is done to what nobody has yet. */
export const STATES_IN_ORDER = ITEM_STATE_NAMES.toReversed()

/** How much of a list stands where, as one bar; its key or its table says it in figures. */
export function StateBar({ counts }: { counts: Counts }): ReactNode {
  const words = useWords(BACKLOG)
  const said = STATES_IN_ORDER.map((state) => `${words.itemStates[state]} ${counts[state]}`).join(' · ')
  return (
    <div>
      <span className="only-read">{said}</span>
      <div className="wall-bar" aria-hidden="true">
        {STATES_IN_ORDER.map((state) =>
          counts[state] === 0 ? null : (
            <span key={state} className={`part-${state}`} style={{ flexGrow: counts[state], flexBasis: 0 }} />
          ),
        )}
      </div>
    </div>
  )
}

/** What the parts of the bar mean, with their figures. */
export function StateKey({ counts }: { counts: Counts }): ReactNode {
  const words = useWords(BACKLOG)
  return (
    <ul className="wall-key">
      {STATES_IN_ORDER.map((state) => (
        <li key={state}>
          <span className="wall-bar" aria-hidden="true">
            <span className={`part-${state}`} />
          </span>
          <span>{words.itemStates[state]}</span>
          <strong className="figures">{counts[state]}</strong>
        </li>
      ))}
    </ul>
  )
}

/** 37%, rounded down: what is not done is never shown as done. */
export const shareOf = (part: number, whole: number): string => `${whole === 0 ? 0 : Math.floor((100 * part) / whole)}%`
