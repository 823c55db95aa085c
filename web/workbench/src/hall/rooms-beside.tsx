import { useQuery } from '@tanstack/react-query'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { useMay } from '../app/session.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { useDates } from '../ui/dates.ts'
import { SideForm } from '../ui/side-form.tsx'
import { useSay, useWords } from '../ui/words.ts'
import { useOwnHalls } from './hall-frame.tsx'
import { matterRoomsQuery } from './queries.ts'
import { TakeRoom } from './take-room.tsx'
import { HALL } from './words/index.ts'

/** The rooms that are taken for a matter; taken here, the room knows what it is for. */
export function RoomsOfMatter(at: { regionId: string; matterId: string }): ReactNode {
  const { rooms: words, hall: hallWord } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const mayTake = useMay('hall.work')
  const { halls } = useOwnHalls()
  const [taking, setTaking] = useState(false)
  const [chosen, setChosen] = useState<string | null>(null)
  const { data } = useQuery(matterRoomsQuery(at))
  const withRooms = mayTake ? halls.filter(({ active, rooms }) => active && rooms.some((room) => room.active)) : []
  const hall = withRooms.find(({ id }) => id === chosen) ?? withRooms[0]
  if (!data || (data.length === 0 && !hall)) return null
  const close = (): void => setTaking(false)
  return (
    <section className="sheet stack">
      <h2>{words.ofMatter}</h2>
      {data.length === 0 ? <p className="soft">{words.ofMatterNone}</p> : null}
      <ul className="list-plain stack">
        {data.map((use) => (
          <li key={use.id}>
            <strong>
              {dates.short(use.date)} {use.starts}–{use.ends}
            </strong>{' '}
            <span className="tag">{words.purposes[use.purpose]}</span>
            <div className="soft small">{[say(use.room), use.place].filter(Boolean).join(' · ')}</div>
          </li>
        ))}
      </ul>
      {hall ? (
        <div className="no-print">
          <Button onClick={() => setTaking(true)}>{words.takeLong}</Button>
        </div>
      ) : null}
      <SideForm title={words.takeLong} open={taking && hall !== undefined} onClose={close}>
        {withRooms.length > 1 && hall ? (
          <ChoiceField
            label={hallWord}
            choices={withRooms.map(({ id, name }) => ({ value: id, label: say(name) }))}
            value={hall.id}
            onChange={setChosen}
          />
        ) : null}
        {hall ? (
          <TakeRoom key={hall.id} hall={hall} first={{ roomId: '', date: '' }} matter={at} onDone={close} />
        ) : null}
      </SideForm>
    </section>
  )
}
