import { answered } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { addDays } from '../../../../server/src/platform/time/index.ts'
import { api } from '../app/api.ts'
import { useSession } from '../app/session.ts'
import { today, useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { HistoryButton } from './history.tsx'
import { daysQuery, ifMatch, roomUsesQuery, type Hall, type RoomUse } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { TakeRoom } from './take-room.tsx'
import { HALL } from './words/index.ts'

const WEEK = 7
type Room = Hall['rooms'][number]
type Open = { what: 'take'; room: Room; date: string } | { what: 'move' | 'cancel'; use: RoomUse }

/** A week of the rooms of a hall: who has which, when, and what for. */
export function RoomsPage(): ReactNode {
  const { rooms: words } = useWords(HALL)
  const search = useSearch({ from: '/desk/desks/hall/rooms' })
  const navigate = useNavigate({ from: '/desks/hall/rooms' })
  return (
    <HallFrame
      title={words.title}
      lead={words.lead}
      hallId={search.hall}
      onHall={(hall) => void navigate({ search: (before) => ({ ...before, hall }) })}
    >
      {(hall) => (
        <OneWeek
          hall={hall}
          from={search.from ?? today()}
          onFrom={(from) => void navigate({ search: { hall: hall.id, from } })}
        />
      )}
    </HallFrame>
  )
}

function OneWeek({ hall, from, onFrom }: { hall: Hall; from: string; onFrom: (from: string) => void }): ReactNode {
  const { rooms: words } = useWords(HALL)
  const dates = useDates()
  const { data, error } = useQuery(roomUsesQuery(hall.id, from))
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  const openings = useQuery(daysQuery(hall.id)).data?.openings ?? []
  const closed = new Set(openings.filter(({ spans }) => spans.length === 0).map(({ date }) => date))
  const ahead = hall.terms?.roomAheadDays
  const until = ahead === undefined ? null : addDays(today(), ahead)
  const rooms = hall.rooms.filter(({ id, active }) => active || data?.some(({ roomId }) => roomId === id))
  if (rooms.length === 0) return <p className="sheet empty">{words.none}</p>
  return (
    <>
      <div className="row no-print">
        <Button onClick={() => onFrom(addDays(from, -WEEK))}>{words.before}</Button>
        <Input
          type="date"
          aria-label={words.week}
          value={from}
          style={{ width: '12rem' }}
          onChange={(event) => event.target.value !== '' && onFrom(event.target.value)}
        />
        <Button onClick={() => onFrom(addDays(from, WEEK))}>{words.after}</Button>
      </div>
      {until === null ? null : (
        <p className="soft">{fill(words.horizon, { days: ahead ?? 0, date: dates.day(until) })}</p>
      )}
      <ProblemNotice error={error} />
      {data ? <Week rooms={rooms} uses={data} from={from} until={until} closed={closed} onOpen={setOpen} /> : null}
      <SideForm
        title={open === null ? '' : open.what === 'take' ? words.takeLong : words[open.what]}
        open={open !== null}
        onClose={close}
      >
        {open === null ? null : open.what === 'take' ? (
          <TakeRoom hall={hall} first={{ roomId: open.room.id, date: open.date }} matter={null} onDone={close} />
        ) : (
          <ChangeUse hall={hall} what={open.what} use={open.use} onDone={close} />
        )}
      </SideForm>
    </>
  )
}

interface WeekProps {
  rooms: readonly Room[]
  uses: readonly RoomUse[]
  from: string
  /** The last day that can be booked. */
  until: string | null
  /** Days on which the hall does not receive. */
  closed: ReadonlySet<string>
  onOpen: (open: Open) => void
}

function Week({ rooms, uses, from, until, closed, onOpen }: WeekProps): ReactNode {
  const { rooms: words, setUp } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const days = Array.from({ length: WEEK }, (_, n) => addDays(from, n))
  return (
    <div className="table-wrap sheet">
      <table className="table hall-rooms">
        <thead>
          <tr>
            <th scope="col">{words.day}</th>
            {rooms.map((room) => (
              <th key={room.id} scope="col">
                {say(room.name)} <span className="soft small">{fill(setUp.seatsOf, { seats: room.seats })}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {days.map((date) => (
            <tr key={date}>
              <th scope="row">
                {dates.short(date)}
                {closed.has(date) ? <div className="soft small">{words.closedDay}</div> : null}
              </th>
              {rooms.map((room) => (
                <td key={room.id}>
                  <ul className="list-plain stack">
                    {uses
                      .filter((use) => use.roomId === room.id && use.date === date)
                      .map((use) => (
                        <li key={use.id}>
                          <OneUse use={use} room={room} onOpen={onOpen} />
                        </li>
                      ))}
                  </ul>
                  {room.active && date >= today() && date <= (until ?? date) && !closed.has(date) ? (
                    <button
                      type="button"
                      className="link-button no-print"
                      aria-label={`${words.take} ${say(room.name)} ${dates.short(date)}`}
                      onClick={() => onOpen({ what: 'take', room, date })}
                    >
                      {words.take}
                    </button>
                  ) : null}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function OneUse({ use, room, onOpen }: { use: RoomUse; room: Room; onOpen: (open: Open) => void }): ReactNode {
  const { rooms: words } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const { office } = useSession()
  const own = use.officeId === office.id
  return (
    <div className="hall-use">
      <div>
        <strong className="figures">
          {use.starts}–{use.ends}
        </strong>{' '}
        <span className="tag">{words.purposes[use.purpose]}</span>
      </div>
      <div className="soft small">{fill(words.by, { office: say(use.office), name: use.by ?? '' })}</div>
      <div className="row no-print small">
        {use.matter ? (
          <Link to="/matters/$regionId/$matterId" params={use.matter}>
            {words.matter}
          </Link>
        ) : null}
        {own && use.date >= today() ? (
          <>
            <button type="button" className="link-button" onClick={() => onOpen({ what: 'move', use })}>
              {words.move}
            </button>
            <button type="button" className="link-button" onClick={() => onOpen({ what: 'cancel', use })}>
              {words.cancel}
            </button>
          </>
        ) : null}
        <HistoryButton of={`${say(room.name)} ${dates.short(use.date)} ${use.starts}`} at={use} />
      </div>
    </div>
  )
}

interface ChangeProps {
  hall: Hall
  what: 'move' | 'cancel'
  use: RoomUse
  onDone: () => void
}

function ChangeUse({ hall, what, use, onDone }: ChangeProps): ReactNode {
  const { rooms: words, reason } = useWords(HALL)
  const say = useSay()
  const params = { path: { regionId: use.regionId, id: use.id }, header: ifMatch(use.version) }
  if (what === 'cancel')
    return (
      <QuickForm
        fields={[{ name: 'reason', label: reason, optional: true }]}
        sure={words.cancelSure}
        submit={words.cancel}
        send={(values) =>
          answered(
            api.POST('/api/v1/hall-room-uses/{regionId}/{id}/cancel', {
              params,
              body: { reason: values['reason'] ?? '' },
            }),
          )
        }
        onDone={onDone}
      />
    )
  const rooms = hall.rooms.filter(({ active }) => active)
  return (
    <QuickForm
      fields={[
        {
          name: 'roomId',
          label: words.room,
          choices: rooms.map(({ id, name }) => ({ value: id, label: say(name) })),
          first: use.roomId,
        },
        { name: 'date', label: words.day, kind: 'date', first: use.date },
        { name: 'starts', label: words.starts, kind: 'time', first: use.starts },
        { name: 'ends', label: words.ends, kind: 'time', first: use.ends },
      ]}
      submit={words.move}
      send={(values) =>
        answered(
          api.POST('/api/v1/hall-room-uses/{regionId}/{id}/move', {
            params,
            body: {
              roomId: values['roomId'] ?? '',
              date: values['date'] ?? '',
              starts: values['starts'] ?? '',
              ends: values['ends'] ?? '',
            },
          }),
        )
      }
      onDone={onDone}
    />
  )
}
