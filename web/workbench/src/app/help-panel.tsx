import type { ReactNode } from 'react'
import { messages } from '../../../../server/src/domains/matter/messages/index.ts'
import { PHASES, STATES } from '../../../../server/src/domains/matter/states.ts'
import { PhaseMark } from '../matter/marks/phase-mark.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { usePreferences } from '../ui/preferences.ts'
import { useWords } from '../ui/words.ts'
import { APP } from './words/index.ts'

/** Keys, and the phases a matter goes through with the steps that are open in each. */
export function HelpPanel({ open, onClose }: { open: boolean; onClose: () => void }): ReactNode {
  const { helpPanel: words } = useWords(APP)
  return (
    <SideForm title={words.title} open={open} onClose={onClose}>
      <div className="stack-wide">
        <section className="stack">
          <h2>{words.keys}</h2>
          <Keys
            title={words.anywhere}
            keys={[
              ['g w', words.goWorklist],
              ['g r', words.goRegister],
              ['g s', words.goSearch],
              ['/', words.find],
              ['?', words.openHelp],
            ]}
          />
          <Keys
            title={words.inList}
            keys={[
              ['j', words.down],
              ['k', words.up],
              ['Enter', words.open],
              ['1 … 6', words.chip],
            ]}
          />
          <Keys
            title={words.inMatter}
            keys={[
              ['a', words.actions],
              ['t', words.timeline],
            ]}
          />
        </section>
        <section className="stack">
          <h2>{words.phases}</h2>
          <p className="soft">{words.phasesLead}</p>
          <Phases />
        </section>
      </div>
    </SideForm>
  )
}

function Keys({ title, keys }: { title: string; keys: readonly (readonly [string, string])[] }): ReactNode {
  return (
    <div>
      <h3>{title}</h3>
      <dl className="keys">
        {keys.map(([key, does]) => (
          <div key={key} style={{ display: 'contents' }}>
            <dt>
              <kbd>{key}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
    </div>
  )
}

function Phases(): ReactNode {
  const { commands } = messages[usePreferences().language]
  return (
    <ul className="list-plain phase-list">
      {PHASES.map((phase) => (
        <li key={phase}>
          <PhaseMark phase={phase} />
          <div className="soft small">{STATES[phase].map((command) => commands[command]).join(' · ')}</div>
        </li>
      ))}
    </ul>
  )
}
