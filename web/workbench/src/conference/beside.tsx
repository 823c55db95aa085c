import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useDates } from '../ui/dates.ts'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { ItemHead } from './agenda.tsx'
import { DecisionItem } from './decision-item.tsx'
import { ProposeForm } from './propose-form.tsx'
import { matterConferenceQuery } from './queries.ts'
import { CONFERENCE } from './words/index.ts'

/** What the joint conference has about a matter, on the page of the matter. */
export function ConferenceOfMatter({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const { beside: words } = useWords(CONFERENCE)
  const dates = useDates()
  const { data } = useQuery(matterConferenceQuery({ regionId, matterId }))
  const [proposing, setProposing] = useState(false)
  if (!data || (data.items.length === 0 && !data.mayPropose)) return null
  return (
    <section className="sheet stack">
      <h2>{words.title}</h2>
      {data.items.map((item) => (
        <article key={item.id} className="stack">
          <ItemHead item={{ ...item, matter: null }} />
          {item.meeting === null ? (
            <span className="soft small">{words.waiting}</span>
          ) : (
            <Link
              to="/desks/conference/meetings/$regionId/$id"
              params={{ regionId: item.meeting.regionId, id: item.meeting.id }}
              className="small"
            >
              {fill(words.onMeeting, { title: item.meeting.title, date: dates.short(item.meeting.on) })}
            </Link>
          )}
          {item.decisions.map((decision) => (
            <DecisionItem key={decision.id} decision={decision} />
          ))}
        </article>
      ))}
      {data.mayPropose ? (
        <div className="no-print">
          <Button onClick={() => setProposing(true)}>{words.propose}</Button>
        </div>
      ) : null}
      <SideForm title={words.propose} open={proposing} onClose={() => setProposing(false)}>
        <div className="stack">
          <p className="soft">{words.proposeLead}</p>
          <ProposeForm matter={{ regionId, matterId }} onDone={() => setProposing(false)} />
        </div>
      </SideForm>
    </section>
  )
}
