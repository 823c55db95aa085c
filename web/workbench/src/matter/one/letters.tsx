import type { OfficerMatter } from '@huiyin/api'
import { Button } from 'antd'
import type { ReactNode } from 'react'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { letterUnderWay } from '../../../../../server/src/domains/matter/matter.ts'
import { isOpenIn } from '../../../../../server/src/domains/matter/states.ts'
import { useDates } from '../../ui/dates.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { fill, useWords } from '../../ui/words.ts'
import type { Verb } from '../actions/form-spec.ts'
import { MATTER } from '../words/matter.ts'
import type { ChosenAction } from './chosen-action.ts'

interface Way {
  verb: Verb
  say: 'received' | 'back' | 'again' | 'hand' | 'left' | 'notice'
  preset?: Readonly<Record<string, unknown>>
}

/** The letters that took the paper out, and what can follow: for one on its way its end, for one that came back the next attempt. */
export function Letters({ matter, onGive }: { matter: OfficerMatter; onGive: ChosenAction['choose'] }): ReactNode {
  const { letters: words } = useWords(MATTER)
  const labels = messages[usePreferences().language]
  const dates = useDates()
  if (matter.postings.length === 0) return null
  const ways = waysOn(matter).filter(({ verb }) => matter.may.includes(verb))
  const underWay = letterUnderWay(matter)
  const waits = isOpenIn(matter.phase, 'deliver')
  return (
    <section className="sheet">
      <h2>{words.title}</h2>
      <ol className="list-plain">
        {matter.postings.map(({ seq, dispatchedOn, destination, carrier, postNumber, returned }) => (
          <li key={seq}>
            <div className="paper-row">
              <span>{[carrier, postNumber].filter(Boolean).join(' ')}</span>
              <span className="soft small">{labels.destinations[destination]}</span>
            </div>
            <p className="small">
              {fill(words.sent, { on: dates.day(dispatchedOn) })}
              {returned === null
                ? null
                : ` · ${fill(words.returned, { on: dates.day(returned.on), reason: labels.returnReasons[returned.reason] })}`}
            </p>
          </li>
        ))}
      </ol>
      {waits ? (
        <p style={{ marginBlock: 'var(--space-2)' }}>{underWay === null ? words.next : words.underWay}</p>
      ) : null}
      {ways.length === 0 ? null : (
        <div className="steps no-print">
          {ways.map(({ verb, say, preset }) => (
            <Button key={say} data-way={say} onClick={() => onGive(verb, preset)}>
              {words[say]}
            </Button>
          ))}
        </div>
      )}
    </section>
  )
}

/** A letter on its way is received or comes back; after that another address, another way, or service by notice. */
function waysOn(matter: OfficerMatter): readonly Way[] {
  const letter = letterUnderWay(matter)
  if (letter) {
    const { postNumber, carrier, dispatchedOn } = letter
    return [
      { verb: 'deliver', say: 'received', preset: { method: 'post', postNumber, carrier, dispatchedOn } },
      { verb: 'recordReturn', say: 'back' },
    ]
  }
  return [
    { verb: 'dispatch', say: 'again' },
    { verb: 'deliver', say: 'hand', preset: { method: 'in-person' } },
    { verb: 'deliver', say: 'left', preset: { method: 'in-person', receiver: 'left' } },
    { verb: 'deliver', say: 'notice', preset: { method: 'notice' } },
  ]
}
