import { answered } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { today, useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useWords } from '../ui/words.ts'
import { COMMON } from '../ui/words/index.ts'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { HistoryButton } from './history.tsx'
import { bookingsQuery, daysQuery, ifMatch, type Booking, type Hall } from './queries.ts'
import { QuickForm, type FieldSpec } from './quick-form.tsx'
import { HALL } from './words/index.ts'

type Open = { what: 'add' } | { what: 'cancel' | 'move' | 'contact'; booking: Booking }

/** The appointments of a day; given, moved and cancelled at the desk. */
export function BookingsPage(): ReactNode {
  const { bookings: words } = useWords(HALL)
  const search = useSearch({ from: '/desk/desks/hall/bookings' })
  const navigate = useNavigate({ from: '/desks/hall/bookings' })
  return (
    <HallFrame
      title={words.title}
      lead={words.lead}
      hallId={search.hall}
      onHall={(hall) => void navigate({ search: (before) => ({ ...before, hall }) })}
    >
      {(hall) => (
        <Day
          hall={hall}
          date={search.date ?? today()}
          onDate={(date) => void navigate({ search: { hall: hall.id, date } })}
        />
      )}
    </HallFrame>
  )
}

function Day({ hall, date, onDate }: { hall: Hall; date: string; onDate: (date: string) => void }): ReactNode {
  const { bookings: words, steps } = useWords(HALL)
  const dates = useDates()
  const { data, error } = useQuery(bookingsQuery(hall.id, date))
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      <div className="row no-print">
        <Input
          type="date"
          aria-label={words.day}
          value={date}
          style={{ width: '12rem' }}
          onChange={(event) => event.target.value !== '' && onDate(event.target.value)}
        />
        <Button type="primary" onClick={() => setOpen({ what: 'add' })}>
          {words.add}
        </Button>
      </div>
      <h2>{dates.full(date)}</h2>
      <ProblemNotice error={error} />
      {data?.length === 0 ? <p className="sheet empty">{words.empty}</p> : null}
      {data && data.length > 0 ? (
        <div className="table-wrap sheet">
          <table className="table hall-bookings">
            <thead>
              <tr>
                <th scope="col">{words.time}</th>
                <th scope="col">{words.number}</th>
                <th scope="col">{words.people}</th>
                <th scope="col">{words.channel}</th>
                <th scope="col">
                  <span className="only-read">{steps}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {data.map((booking) => (
                <tr key={booking.id}>
                  <th scope="row" className="figures">
                    {booking.starts}–{booking.ends}
                  </th>
                  <td className="figures nowrap" data-label={words.number}>
                    {booking.number}
                  </td>
                  <td className="figures" data-label={words.people}>
                    {booking.peoplePresent}
                  </td>
                  <td className="nowrap" data-label={words.channel}>
                    {words.channels[booking.channel]} · {words.states[booking.state]}
                    {booking.leaderDayId === null ? '' : ` · ${words.leader}`}
                  </td>
                  <td className="row nowrap">
                    {booking.state === 'booked' ? (
                      <>
                        {booking.leaderDayId === null ? (
                          <Button onClick={() => setOpen({ what: 'move', booking })}>{words.move}</Button>
                        ) : null}
                        <Button onClick={() => setOpen({ what: 'cancel', booking })}>{words.cancel}</Button>
                      </>
                    ) : null}
                    <Button onClick={() => setOpen({ what: 'contact', booking })}>{words.contact}</Button>
                    <HistoryButton of={booking.number} at={booking} />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      ) : null}
      <SideForm
        title={open === null ? '' : open.what === 'add' ? words.add : `${words[open.what]} ${open.booking.number}`}
        open={open !== null}
        onClose={close}
      >
        {open === null ? null : open.what === 'add' ? (
          <AddBooking hall={hall} />
        ) : (
          <OneBooking key={open.booking.id} hall={hall} what={open.what} booking={open.booking} onDone={close} />
        )}
      </SideForm>
    </>
  )
}

/** Times with places, as choices. */
function useTimes(hall: Hall) {
  const { bookings: words } = useWords(HALL)
  const dates = useDates()
  const { data } = useQuery(daysQuery(hall.id))
  return (data?.slots ?? [])
    .filter(({ left }) => left > 0)
    .map(({ date, starts, ends, left }) => ({
      value: `${date} ${starts}`,
      label: `${dates.short(date)} ${starts}–${ends}`,
      note: fill(words.left, { left }),
    }))
}

const timeOf = (value = ''): { date: string; starts: string } => ({ date: value.slice(0, 10), starts: value.slice(11) })

export const useContactFields = (): FieldSpec[] => {
  const { bookings: words } = useWords(HALL)
  return [
    { name: 'contact.name', label: words.name },
    { name: 'contact.phone', label: words.phone, optional: true },
    { name: 'contact.email', label: words.email, optional: true },
    { name: 'contact.about', label: words.about, optional: true },
    { name: 'peoplePresent', label: words.people, kind: 'number', first: '1' },
  ]
}

/** The contact as the API takes it. */
export const contactOf = (values: Readonly<Record<string, string>>) => ({
  contact: {
    name: values['contact.name'] ?? '',
    phone: values['contact.phone'] ?? '',
    email: values['contact.email'] ?? '',
    about: values['contact.about'] ?? '',
  },
  peoplePresent: Number(values['peoplePresent']),
})

/** The slip to hand over: the only time that the code is shown. */
export function Slip({ slip }: { slip: { number: string; code: string; date: string; starts: string } }): ReactNode {
  const { bookings: words } = useWords(HALL)
  const common = useWords(COMMON)
  const dates = useDates()
  return (
    <output className="sheet stack">
      <h3>{words.slip}</h3>
      <dl className="facts">
        <dt>{words.time}</dt>
        <dd>
          {dates.full(slip.date)} {slip.starts}
        </dd>
        <dt>{words.number}</dt>
        <dd className="figures">{slip.number}</dd>
        <dt>{words.code}</dt>
        <dd className="figures">{slip.code}</dd>
      </dl>
      <p>{words.slipLead}</p>
      <div className="no-print">
        <Button onClick={() => window.print()}>{common.print}</Button>
      </div>
    </output>
  )
}

function AddBooking({ hall }: { hall: Hall }): ReactNode {
  const { bookings: words } = useWords(HALL)
  const times = useTimes(hall)
  const contact = useContactFields()
  const [slip, setSlip] = useState<Parameters<typeof Slip>[0]['slip'] | null>(null)
  if (slip) return <Slip slip={slip} />
  return (
    <QuickForm
      fields={[{ name: 'starts', label: words.time, choices: times }, ...contact]}
      submit={words.add}
      send={async (values) =>
        setSlip(
          await answered(
            api.POST('/api/v1/halls/{hallId}/bookings', {
              params: { path: { hallId: hall.id } },
              body: { ...timeOf(values['starts']), ...contactOf(values) },
            }),
          ),
        )
      }
    />
  )
}

function OneBooking({
  hall,
  what,
  booking,
  onDone,
}: {
  hall: Hall
  what: 'cancel' | 'move' | 'contact'
  booking: Booking
  onDone: () => void
}): ReactNode {
  const { bookings: words, reason } = useWords(HALL)
  const times = useTimes(hall)
  const [known, setKnown] = useState<{ name: string; phone?: string; email?: string; about?: string } | null>(null)
  const path = { regionId: booking.regionId, id: booking.id }
  const params = { path, header: ifMatch(booking.version) }
  if (known)
    return (
      <dl className="facts">
        <dt>{words.name}</dt>
        <dd>{known.name}</dd>
        <dt>{words.phone}</dt>
        <dd>{known.phone}</dd>
        <dt>{words.email}</dt>
        <dd>{known.email}</dd>
        <dt>{words.about}</dt>
        <dd>{known.about}</dd>
      </dl>
    )
  switch (what) {
    case 'cancel':
      return (
        <QuickForm
          fields={[{ name: 'reason', label: reason, optional: true }]}
          sure={words.cancelSure}
          submit={words.cancel}
          send={(values) =>
            answered(
              api.POST('/api/v1/hall-bookings/{regionId}/{id}/cancel', {
                params,
                body: { reason: values['reason'] ?? '' },
              }),
            )
          }
          onDone={onDone}
        />
      )
    case 'move':
      return (
        <QuickForm
          fields={[{ name: 'starts', label: words.time, choices: times }]}
          submit={words.move}
          send={(values) =>
            answered(api.POST('/api/v1/hall-bookings/{regionId}/{id}/move', { params, body: timeOf(values['starts']) }))
          }
          onDone={onDone}
        />
      )
    case 'contact':
      return (
        <QuickForm
          fields={[{ name: 'reason', label: words.contactReason, help: words.contactHelp }]}
          submit={words.contact}
          send={async (values) =>
            setKnown(
              await answered(
                api.POST('/api/v1/hall-bookings/{regionId}/{id}/contact', {
                  params: { path },
                  body: { reason: values['reason'] ?? '' },
                }),
              ),
            )
          }
        />
      )
  }
}
