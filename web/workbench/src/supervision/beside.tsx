import { answered } from '@huiyin/api'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { RecordForm } from '../records/record-form.tsx'
import { useDates } from '../ui/dates.ts'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { LetterItem } from './letter-item.tsx'
import { ALL_SUPERVISION, matterSupervisionQuery } from './queries.ts'
import { SUPERVISION } from './words/index.ts'

/** What supervision has about a matter, on the page of the matter. */
export function SupervisionOfMatter({ regionId, matterId }: { regionId: string; matterId: string }): ReactNode {
  const words = useWords(SUPERVISION)
  const dates = useDates()
  const say = useSay()
  const { data } = useQuery(matterSupervisionQuery({ regionId, matterId }))
  const [opening, setOpening] = useState(false)
  if (!data || (data.cases.length === 0 && data.letters.length === 0 && !data.mayOpen)) return null
  return (
    <section className="sheet stack">
      <h2>{words.beside.title}</h2>
      {data.cases.length === 0 && data.letters.length === 0 ? <p className="soft">{words.beside.none}</p> : null}
      <ul className="list-plain stack">
        {data.cases.map((one) => (
          <li key={one.id}>
            <div className="row">
              <Link to="/desks/supervision/cases/$regionId/$id" params={{ regionId: one.regionId, id: one.id }}>
                {words.kinds[one.kind]}
              </Link>
              <span className="small">{say(one.office.name)}</span>
              <span className="soft small">
                {one.closedOn === null
                  ? `${words.one.since} ${dates.short(one.since)}`
                  : fill(words.one.closed, { date: dates.short(one.closedOn) })}
              </span>
              {one.listedUntil === null ? null : (
                <span className="tag tag-alarm">{fill(words.listed, { date: dates.short(one.listedUntil) })}</span>
              )}
            </div>
            <div className="soft small">
              {one.steps
                .slice(1)
                .map((step) => `${dates.short(step.on)} ${words.steps[step.type]}`)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
      {data.letters.map((letter) => (
        <LetterItem key={letter.seq} letter={letter} regionId={regionId} matterId={matterId} />
      ))}
      {data.mayOpen ? (
        <div className="no-print">
          <Button onClick={() => setOpening(true)}>{words.beside.openCase}</Button>
        </div>
      ) : null}
      <SideForm title={words.beside.openCase} open={opening} onClose={() => setOpening(false)}>
        <OpenForm regionId={regionId} matterId={matterId} onDone={() => setOpening(false)} />
      </SideForm>
    </section>
  )
}

function OpenForm({
  regionId,
  matterId,
  onDone,
}: {
  regionId: string
  matterId: string
  onDone: () => void
}): ReactNode {
  const { beside: words } = useWords(SUPERVISION)
  const queries = useQueryClient()
  return (
    <div className="stack">
      <p className="soft">{words.openLead}</p>
      <RecordForm
        fields={[{ name: 'reason', kind: 'text', max: 2000, label: words.reason }]}
        submit={words.openCase}
        onSend={async ({ reason }) => {
          await answered(
            api.POST('/api/v1/supervision/cases', { body: { regionId, matterId, reason: String(reason) } }),
          )
          await queries.invalidateQueries({ queryKey: ALL_SUPERVISION })
        }}
        onDone={onDone}
      />
    </div>
  )
}
