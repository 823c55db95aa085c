import { answered } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useSession } from '../app/session.ts'
import { ChoiceField } from '../ui/choice-field.tsx'
import { useDates } from '../ui/dates.ts'
import { useShortcuts } from '../ui/shortcuts.ts'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { Figures } from './figures.tsx'
import { GiveNumber } from './give-number.tsx'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { HistoryButton } from './history.tsx'
import { daysQuery, HALL_KEY, queueQuery, type Hall, type Queue, type Ticket } from './queries.ts'
import { giveTicketStep, TicketSteps } from './ticket-steps.tsx'
import { HALL } from './words/index.ts'

/** One key each for what is done a hundred times a day. */
const KEYS = { call: 'n', attend: 'b', register: 'v', give: 't' }

export const shownNumber = (number: number): string => String(number).padStart(3, '0')

/** The desk at a window: call, receive, send on; beside it the line and the numbers of today. */
export function QueuePage(): ReactNode {
  const { queue: words } = useWords(HALL)
  const search = useSearch({ from: '/desk/desks/hall' })
  const navigate = useNavigate({ from: '/desks/hall' })
  return (
    <HallFrame
      title={words.title}
      lead={words.lead}
      hallId={search.hall}
      onHall={(hall) => void navigate({ search: { hall } })}
    >
      {(hall) => (
        <Desk
          hall={hall}
          windowId={search.window}
          onWindow={(window) => void navigate({ search: { hall: hall.id, ...(window === null ? {} : { window }) } })}
        />
      )}
    </HallFrame>
  )
}

function Desk({
  hall,
  windowId,
  onWindow,
}: {
  hall: Hall
  windowId: string | undefined
  onWindow: (windowId: string | null) => void
}): ReactNode {
  const all = useWords(HALL)
  const words = all.queue
  const say = useSay()
  const { office, staffId } = useSession()
  const { language } = usePreferences()
  const navigate = useNavigate()
  const queries = useQueryClient()
  const [giving, setGiving] = useState(false)
  const windows = hall.windows.filter((window) => window.active && window.officeId === office.id)
  const chosen = windows.find(({ id }) => id === windowId)
  const queue = useQuery(queueQuery(hall.id, chosen?.id))
  const call = useMutation({
    mutationFn: (window: string) =>
      answered(
        api.POST('/api/v1/halls/{hallId}/windows/{windowId}/call-next', {
          params: { path: { hallId: hall.id, windowId: window } },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  const openings = useQuery(daysQuery(hall.id)).data?.openings ?? []
  const isClosed = openings[0]?.spans.length === 0
  const nextOpen = openings.find(({ spans }) => spans.length > 0)
  const dates = useDates()
  const tickets = queue.data?.tickets ?? []
  const here = tickets.filter(
    ({ state, windowId: at }) =>
      at === chosen?.id && chosen !== undefined && (state === 'called' || state === 'attended'),
  )
  const attend = useMutation({
    mutationFn: (ticket: Ticket) => giveTicketStep(ticket, 'attend', {}),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  const called = here.find(({ state }) => state === 'called')
  const open = here.find(({ state, officerId, matter }) => state === 'attended' && officerId === staffId && !matter)
  const unless = (busy: boolean, act: () => void) => (event: KeyboardEvent) => {
    event.preventDefault()
    if (!busy && !giving) act()
  }
  useShortcuts({
    n: unless(call.isPending, () => chosen && call.mutate(chosen.id)),
    b: unless(attend.isPending, () => called && attend.mutate(called)),
    v: unless(open === undefined, () => {
      if (!open) return
      const params = { regionId: open.regionId, ticketId: open.id }
      void navigate({ to: '/desks/hall/register/$regionId/$ticketId', params })
    }),
    t: unless(isClosed, () => setGiving(true)),
  })
  return (
    <>
      <div className="row no-print">
        <div className="hall-window">
          <ChoiceField
            label={all.window}
            placeholder={words.chooseWindow}
            choices={windows.map(({ id, name }) => ({ value: id, label: say(name) }))}
            value={chosen?.id ?? null}
            onChange={onWindow}
          />
        </div>
        {chosen ? (
          <Button type="primary" size="large" loading={call.isPending} onClick={() => call.mutate(chosen.id)}>
            {words.callNext}
          </Button>
        ) : null}
        {isClosed ? null : <Button onClick={() => setGiving(true)}>{words.give}</Button>}
        <a
          className="row-end"
          href={`/${language === 'en' ? 'en' : 'zh'}/hall/${hall.id}/screen`}
          target="_blank"
          rel="noreferrer"
        >
          {words.screen}
        </a>
      </div>
      {isClosed ? (
        <p className="notice notice-news">
          {nextOpen ? fill(words.closedToday, { date: dates.full(nextOpen.date) }) : words.closedForLong}
        </p>
      ) : null}
      <p className="soft small no-print">{fill(words.keys, KEYS)}</p>
      <ProblemNotice error={call.error ?? attend.error ?? queue.error} />
      {chosen ? (
        <section className="sheet stack" aria-label={words.mine}>
          <h2>
            {words.mine} · {say(chosen.name)}
          </h2>
          {here.length === 0 ? <p className="soft">{words.nothing}</p> : null}
          {here.map((ticket) => (
            <article key={ticket.id} className="stack hall-here">
              <OneTicket ticket={ticket} />
              <TicketSteps ticket={ticket} hall={hall} mine={ticket.officerId === staffId} />
            </article>
          ))}
        </section>
      ) : null}
      {queue.data ? <Line queue={queue.data} /> : null}
      {queue.data ? <Today queue={queue.data} hall={hall} /> : null}
      <Figures hallId={hall.id} />
      <SideForm title={words.give} open={giving} onClose={() => setGiving(false)}>
        <GiveNumber hall={hall} onClose={() => setGiving(false)} />
      </SideForm>
    </>
  )
}

function OneTicket({ ticket }: { ticket: Ticket }): ReactNode {
  const all = useWords(HALL)
  const words = all.queue
  const dates = useDates()
  const people =
    ticket.peoplePresent === 1
      ? words.one
      : fill(words.group, { people: ticket.peoplePresent, representatives: ticket.representatives })
  const told = [
    all.states[ticket.state],
    ticket.slot === null ? words.walkIn : fill(words.booked, { time: ticket.slot }),
    people,
    ticket.calledAt === null
      ? ''
      : fill(words.called, { times: ticket.timesCalled, time: dates.time(ticket.calledAt) }),
    ticket.firstOfficer === null ? '' : fill(words.first, { name: ticket.firstOfficer }),
  ]
  return (
    <p className="row">
      <strong className="hall-number figures">{shownNumber(ticket.number)}</strong>
      <span>{told.filter(Boolean).join(' · ')}</span>
      {ticket.matter ? (
        <Link to="/matters/$regionId/$matterId" params={ticket.matter}>
          {words.matter}
        </Link>
      ) : null}
    </p>
  )
}

function Line({ queue }: { queue: Queue }): ReactNode {
  const words = useWords(HALL).queue
  const dates = useDates()
  const { waiting, measured, medianMinutes, windows, minutes } = queue.waiting
  const byId = new Map(queue.tickets.map((ticket) => [ticket.id, ticket]))
  const line = queue.line.flatMap((id) => byId.get(id) ?? [])
  return (
    <section className="sheet stack">
      <h2>
        {words.line} · {words.waiting} {waiting}
      </h2>
      <p className="soft">
        {minutes === null ? words.unknown : minutes === 0 ? words.noWait : fill(words.minutes, { minutes })}
        {medianMinutes === null ? '' : ` · ${fill(words.because, { measured, median: medianMinutes, windows })}`}
      </p>
      {line.length === 0 ? <p>{words.nobody}</p> : null}
      <ol className="list-plain row hall-line">
        {line.map((ticket) => (
          <li key={ticket.id}>
            <strong className="figures">{shownNumber(ticket.number)}</strong>{' '}
            <span className="soft small">
              {ticket.slot === null
                ? fill(words.since, { time: dates.time(ticket.waitsSince) })
                : fill(words.booked, { time: ticket.slot })}
            </span>
          </li>
        ))}
      </ol>
    </section>
  )
}

function Today({ queue, hall }: { queue: Queue; hall: Hall }): ReactNode {
  const all = useWords(HALL)
  const { steps } = all
  const words = all.queue
  const say = useSay()
  const dates = useDates()
  const { staffId } = useSession()
  if (queue.tickets.length === 0) return null
  return (
    <section className="sheet">
      <h2>{words.today}</h2>
      <div className="table-wrap">
        <table className="table">
          <thead>
            <tr>
              <th scope="col">{words.number}</th>
              <th scope="col">{words.state}</th>
              <th scope="col">{words.arrived}</th>
              <th scope="col">{all.window}</th>
              <th scope="col">{words.result}</th>
              <th scope="col">
                <span className="only-read">{steps}</span>
              </th>
            </tr>
          </thead>
          <tbody>
            {queue.tickets.toReversed().map((ticket) => (
              <tr key={ticket.id}>
                <th scope="row" className="figures">
                  {shownNumber(ticket.number)}
                </th>
                <td>{all.states[ticket.state]}</td>
                <td className="figures">{dates.time(ticket.arrivedAt)}</td>
                <td>{say(hall.windows.find(({ id }) => id === ticket.windowId)?.name)}</td>
                <td>
                  {ticket.outcome === null ? '' : all.outcomes[ticket.outcome]}{' '}
                  {ticket.firstOfficer === null ? '' : fill(words.first, { name: ticket.firstOfficer })}
                </td>
                <td>
                  <HistoryButton of={shownNumber(ticket.number)} at={ticket} />
                  {ticket.state === 'missed' || ticket.state === 'left' || ticket.state === 'waiting' ? (
                    <TicketSteps
                      ticket={{ ...ticket, may: ticket.may.filter((verb) => verb !== 'call') }}
                      hall={hall}
                      mine={ticket.officerId === staffId}
                    />
                  ) : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </section>
  )
}
