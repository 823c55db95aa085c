import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { Fragment, useState, type ReactNode } from 'react'
import { useSession } from '../app/session.ts'
import { useDates } from '../ui/dates.ts'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { HistoryButton } from './history.tsx'
import { DAYS, writtenHours } from './hours.ts'
import { NextDays } from './next-days.tsx'
import type { Hall } from './queries.ts'
import { AddHall, SetUpForm, type Arranging, type PartProps } from './set-up-forms.tsx'
import { KINDS, NUMBERS } from './terms-fields.ts'
import { HALL } from './words/index.ts'

/** Halls with their dated rules, windows, rooms and exceptions. */
export function SetUpPage(): ReactNode {
  const { setUp: words } = useWords(HALL)
  const search = useSearch({ from: '/desk/desks/hall/set-up' })
  const navigate = useNavigate({ from: '/desks/hall/set-up' })
  const [adding, setAdding] = useState(false)
  const { office } = useSession()
  return (
    <>
      <HallFrame
        policy="hall.arrange"
        title={words.title}
        lead={words.lead}
        hallId={search.hall}
        onHall={(hall) => void navigate({ search: { hall } })}
        actions={
          office.kind === 'petition-office' ? <Button onClick={() => setAdding(true)}>{words.add}</Button> : undefined
        }
      >
        {(hall) => <OneHall key={hall.id} hall={hall} />}
      </HallFrame>
      <SideForm title={words.add} open={adding} onClose={() => setAdding(false)}>
        <AddHall onDone={() => setAdding(false)} />
      </SideForm>
    </>
  )
}

function OneHall({ hall }: { hall: Hall }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const { office } = useSession()
  const [open, setOpen] = useState<Arranging | null>(null)
  const part = { hall, keeper: hall.officeId === office.id, onOpen: setOpen }
  const titles: Readonly<Record<Arranging['what'], string>> = {
    hall: words.change,
    terms: words.setTerms,
    window: open?.what === 'window' && open.window ? words.changeWindow : words.addWindow,
    room: open?.what === 'room' && open.room ? words.changeRoom : words.addRoom,
    exception: words.addException,
    ordinary: words.ordinary,
  }
  return (
    <>
      <Rules {...part} />
      <Windows {...part} />
      <Rooms {...part} />
      <NextDays {...part} />
      <SideForm title={open === null ? '' : titles[open.what]} open={open !== null} onClose={() => setOpen(null)}>
        {open === null ? null : <SetUpForm hall={hall} open={open} onDone={() => setOpen(null)} />}
      </SideForm>
    </>
  )
}

function Rules({ hall, keeper, onOpen }: PartProps): ReactNode {
  const { setUp: words, roster } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const { terms } = hall
  return (
    <section className="sheet stack">
      <h2>
        {say(hall.name)} {hall.active ? null : <span className="tag">{words.outOfUse}</span>}
      </h2>
      <p className="soft">{hall.place}</p>
      {terms ? (
        <dl className="facts">
          {DAYS.map((day) => (
            <Fragment key={day}>
              <dt>{words.days[day]}</dt>
              <dd className="figures">{writtenHours(terms.hours[day]) || words.closed}</dd>
            </Fragment>
          ))}
          {NUMBERS.map((name) => (
            <Fragment key={name}>
              <dt>{words[name]}</dt>
              <dd className="figures">{terms[name]}</dd>
            </Fragment>
          ))}
          <dt>{words.needs}</dt>
          <dd>{KINDS.map((kind) => `${roster.kinds[kind]} ${terms.need[kind]}`).join(' · ')}</dd>
          <dt>{words.terms}</dt>
          <dd>
            {say(terms.source)} · {words.inForceFrom} {dates.day(terms.inForceFrom)}
          </dd>
        </dl>
      ) : null}
      {hall.coming.map(({ inForceFrom }) => (
        <p key={inForceFrom} className="notice notice-news">
          {fill(words.coming, { date: dates.day(inForceFrom) })}
        </p>
      ))}
      {keeper ? (
        <div className="row">
          <Button onClick={() => onOpen({ what: 'terms' })}>{words.setTerms}</Button>
          <Button onClick={() => onOpen({ what: 'hall' })}>{words.change}</Button>
          <HistoryButton of={say(hall.name)} at={hall} />
        </div>
      ) : null}
    </section>
  )
}

function Windows({ hall, keeper, onOpen }: PartProps): ReactNode {
  const { setUp: words } = useWords(HALL)
  const say = useSay()
  return (
    <section className="sheet stack">
      <h2>{words.windows}</h2>
      {hall.windows.length === 0 ? <p className="soft">{words.noWindows}</p> : null}
      <ul className="list-plain stack">
        {hall.windows.map((window) => (
          <li key={window.id} className="row">
            <strong>{say(window.name)}</strong> <span className="soft">{say(window.officeName)}</span>
            {window.active ? null : <span className="tag">{words.outOfUse}</span>}
            {keeper ? (
              <button
                type="button"
                className="link-button"
                aria-label={`${words.changeWindow} ${say(window.name)}`}
                onClick={() => onOpen({ what: 'window', window })}
              >
                {words.changeWindow}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {keeper ? (
        <div>
          <Button onClick={() => onOpen({ what: 'window', window: null })}>{words.addWindow}</Button>
        </div>
      ) : null}
    </section>
  )
}

function Rooms({ hall, keeper, onOpen }: PartProps): ReactNode {
  const { setUp: words } = useWords(HALL)
  const say = useSay()
  return (
    <section className="sheet stack">
      <h2>{words.rooms}</h2>
      {hall.rooms.length === 0 ? <p className="soft">{words.noRooms}</p> : null}
      <ul className="list-plain stack">
        {hall.rooms.map((room) => (
          <li key={room.id} className="row">
            <strong>{say(room.name)}</strong> <span className="soft">{fill(words.seatsOf, { seats: room.seats })}</span>
            {room.active ? null : <span className="tag">{words.outOfUse}</span>}
            {keeper ? (
              <button
                type="button"
                className="link-button"
                aria-label={`${words.changeRoom} ${say(room.name)}`}
                onClick={() => onOpen({ what: 'room', room })}
              >
                {words.changeRoom}
              </button>
            ) : null}
          </li>
        ))}
      </ul>
      {keeper ? (
        <div>
          <Button onClick={() => onOpen({ what: 'room', room: null })}>{words.addRoom}</Button>
        </div>
      ) : null}
    </section>
  )
}
