import { answered, type OfficerMatter, type PossibleRepeat } from '@huiyin/api'
import { queryOptions, useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../../app/api.ts'
import { messages } from '../../../../../server/src/domains/matter/messages/index.ts'
import { usePreferences } from '../../ui/preferences.ts'
import { ProblemNotice } from '../../ui/problem-notice.tsx'
import { useWords } from '../../ui/words.ts'
import { PhaseMark } from '../marks/phase-mark.tsx'
import type { At } from '../queries.ts'
import { MATTER } from '../words/matter.ts'
import type { ChosenAction } from './chosen-action.ts'
import { RepeatRow } from './repeat-row.tsx'

const repeatsQuery = ({ regionId, matterId }: At) =>
  queryOptions({
    queryKey: ['matters', 'repeats', matterId],
    queryFn: (): Promise<PossibleRepeat[]> =>
      answered(
        api.GET('/api/v1/matters/{regionId}/{matterId}/possible-repeats', { params: { path: { regionId, matterId } } }),
      ),
    staleTime: 60_000,
  })

/** Links to other matters with their reasons, and matters that might be the same; linking is a decision. */
export function Links({ matter, onGive }: { matter: OfficerMatter; onGive: ChosenAction['choose'] }): ReactNode {
  const { links: words } = useWords(MATTER)
  const { relations } = messages[usePreferences().language]
  const [looking, setLooking] = useState(false)
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      {matter.links.length === 0 ? <p className="soft">{words.none}</p> : null}
      <ul className="list-plain">
        {matter.links.map((link) => (
          <li key={link.matterId} className="linked-row">
            <span className="row">
              <span className="tag">{relations[link.relation]}</span>
              {link.other === null ? null : <PhaseMark phase={link.other.phase} />}
              {matter.may.includes('unlink') ? (
                <button
                  type="button"
                  className="link-button row-end no-print"
                  onClick={() => onGive('unlink', { matterId: link.matterId })}
                >
                  {words.unlink}
                </button>
              ) : null}
            </span>
            {link.other === null ? null : (
              <Link
                to="/matters/$regionId/$matterId"
                params={{ regionId: link.other.regionId, matterId: link.matterId }}
              >
                {link.other.number} {link.other.summary}
              </Link>
            )}
            <span className="soft">{link.reason}</span>
          </li>
        ))}
      </ul>
      {looking ? (
        <Suggestions matter={matter} onGive={onGive} />
      ) : (
        <div className="no-print">
          <Button onClick={() => setLooking(true)}>{words.look}</Button>
        </div>
      )}
    </section>
  )
}

function Suggestions({ matter, onGive }: { matter: OfficerMatter; onGive: ChosenAction['choose'] }): ReactNode {
  const { links: words } = useWords(MATTER)
  const { data, error } = useQuery(repeatsQuery(matter))
  const linked = new Set(matter.links.map(({ matterId }) => matterId))
  const others = (data ?? []).filter((one) => !linked.has(one.matterId))
  return (
    <div className="stack no-print">
      <h3>{words.suggestions}</h3>
      <p className="soft small">{words.suggestionsLead}</p>
      <ProblemNotice error={error} />
      {data && others.length === 0 ? <p>{words.noSuggestions}</p> : null}
      <ul className="list-plain">
        {others.map((one) => (
          <RepeatRow key={one.matterId} repeat={one}>
            {matter.may.includes('link') ? (
              <Button size="small" onClick={() => onGive('link', { matterId: one.matterId, relation: 'repeat' })}>
                {words.link}
              </Button>
            ) : null}
          </RepeatRow>
        ))}
      </ul>
    </div>
  )
}
