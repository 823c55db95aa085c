import { answered } from '@huiyin/api'
import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay, useSession } from '../app/session.ts'
import { useOfficeChoices } from '../office/queries.ts'
import { today, useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import { contactOf, Slip, useContactFields } from './bookings-page.tsx'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { HistoryButton } from './history.tsx'
import { ifMatch, leaderDaysQuery, type Hall, type LeaderDay } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { HALL } from './words/index.ts'

type Promised = LeaderDay['promises'][number]
type Open =
  | { what: 'add' }
  | { what: 'publish' | 'hold' | 'cancel' | 'promise' | 'book'; day: LeaderDay }
  | { what: 'settle'; promise: Promised }

/** Reception days of leaders: planned, published, held, with what was promised and whether it was kept. */
export function LeadersPage(): ReactNode {
  const { leaders: words } = useWords(HALL)
  const search = useSearch({ from: '/desk/desks/hall/leaders' })
  const navigate = useNavigate({ from: '/desks/hall/leaders' })
  return (
    <HallFrame
      title={words.title}
      lead={words.lead}
      hallId={search.hall}
      onHall={(hall) => void navigate({ search: { hall } })}
    >
      {(hall) => <Days hall={hall} />}
    </HallFrame>
  )
}

function Days({ hall }: { hall: Hall }): ReactNode {
  const { leaders: words } = useWords(HALL)
  const { office } = useSession()
  const keeper = useMay('hall.arrange') && hall.officeId === office.id
  const { data, error } = useQuery(leaderDaysQuery(hall.id))
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      {keeper ? (
        <div className="no-print">
          <Button type="primary" onClick={() => setOpen({ what: 'add' })}>
            {words.add}
          </Button>
        </div>
      ) : null}
      <ProblemNotice error={error} />
      {data?.length === 0 ? <p className="sheet empty">{words.empty}</p> : null}
      {data?.toReversed().map((day) => (
        <OneDay key={day.id} day={day} keeper={keeper} onOpen={setOpen} />
      ))}
      <SideForm title={open === null ? '' : words[open.what]} open={open !== null} onClose={close}>
        {open === null ? null : <Form hall={hall} open={open} onDone={close} />}
      </SideForm>
    </>
  )
}

function OneDay({ day, keeper, onOpen }: { day: LeaderDay; keeper: boolean; onOpen: (open: Open) => void }): ReactNode {
  const { leaders: words } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const told = [
    words.states[day.state],
    day.state === 'planned' ? fill(words.publishBy, { date: dates.day(day.publishBy) }) : '',
    day.state === 'cancelled' ? '' : fill(words.places, { capacity: day.capacity, left: day.left }),
    day.about,
  ]
  return (
    <section className="sheet stack">
      <h2>
        {dates.full(day.date)} {day.starts}–{day.ends} · {day.leader} <span className="soft">{say(day.position)}</span>
      </h2>
      <p>{told.filter(Boolean).join(' · ')}</p>
      <div className="row no-print">
        {keeper && day.state === 'planned' ? (
          <Button type="primary" onClick={() => onOpen({ what: 'publish', day })}>
            {words.publish}
          </Button>
        ) : null}
        {day.state === 'published' && day.left > 0 ? (
          <Button onClick={() => onOpen({ what: 'book', day })}>{words.book}</Button>
        ) : null}
        {keeper && day.state === 'published' && day.date <= today() ? (
          <Button type="primary" onClick={() => onOpen({ what: 'hold', day })}>
            {words.hold}
          </Button>
        ) : null}
        {keeper && day.state === 'held' ? (
          <Button onClick={() => onOpen({ what: 'promise', day })}>{words.promise}</Button>
        ) : null}
        {keeper && (day.state === 'planned' || day.state === 'published') ? (
          <Button onClick={() => onOpen({ what: 'cancel', day })}>{words.cancel}</Button>
        ) : null}
        <HistoryButton of={`${day.leader} ${day.date}`} at={day} />
      </div>
      {day.state === 'held' ? <Promises day={day} onOpen={onOpen} /> : null}
    </section>
  )
}

function Promises({ day, onOpen }: { day: LeaderDay; onOpen: (open: Open) => void }): ReactNode {
  const { leaders: words, queue } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  if (day.promises.length === 0) return <p className="soft">{words.noPromises}</p>
  return (
    <>
      <p>{fill(words.tally, day.tally)}</p>
      <ul className="list-plain stack">
        {day.promises.map((promise) => (
          <li key={promise.id}>
            <strong>{promise.what}</strong>
            <div className="row">
              <span className="tag">{words[promise.state]}</span>
              {promise.late ? <span className="tag tag-alarm">{words.late}</span> : null}
              <span>
                {say(promise.office)} · {words.dueOn} {dates.day(promise.dueOn)}
              </span>
              {promise.matter ? (
                <Link to="/matters/$regionId/$matterId" params={promise.matter}>
                  {queue.matter}
                </Link>
              ) : null}
              <HistoryButton of={promise.what} at={promise} />
              {promise.state === 'open' ? (
                <Button className="no-print" onClick={() => onOpen({ what: 'settle', promise })}>
                  {words.settle}
                </Button>
              ) : (
                <span className="soft">
                  {promise.settledOn === null ? '' : dates.day(promise.settledOn)} · {promise.evidence}
                </span>
              )}
            </div>
          </li>
        ))}
      </ul>
    </>
  )
}

function Form({ hall, open, onDone }: { hall: Hall; open: Open; onDone: () => void }): ReactNode {
  const { leaders: words } = useWords(HALL)
  const offices = useOfficeChoices()
  const contact = useContactFields()
  const [slip, setSlip] = useState<Parameters<typeof Slip>[0]['slip'] | null>(null)
  if (slip) return <Slip slip={slip} />
  switch (open.what) {
    case 'add':
      return (
        <QuickForm
          fields={[
            { name: 'leader', label: words.leader },
            { name: 'position.zh', label: words.positionZh },
            { name: 'position.en', label: words.positionEn, optional: true },
            { name: 'date', label: words.on, kind: 'date' },
            { name: 'starts', label: words.starts, kind: 'time', first: '09:00' },
            { name: 'ends', label: words.ends, kind: 'time', first: '11:30' },
            { name: 'capacity', label: words.capacity, kind: 'number', first: '8' },
            { name: 'about', label: words.about, optional: true },
          ]}
          submit={words.add}
          send={(values) =>
            answered(
              api.POST('/api/v1/halls/{hallId}/leader-days', {
                params: { path: { hallId: hall.id } },
                body: {
                  leader: values['leader'] ?? '',
                  position: { zh: values['position.zh'] ?? '', en: values['position.en'] ?? '' },
                  date: values['date'] ?? '',
                  starts: values['starts'] ?? '',
                  ends: values['ends'] ?? '',
                  capacity: Number(values['capacity']),
                  about: values['about'] ?? '',
                },
              }),
            )
          }
          onDone={onDone}
        />
      )
    case 'book':
      return (
        <QuickForm
          fields={contact}
          submit={words.book}
          send={async (values) =>
            setSlip(
              await answered(
                api.POST('/api/v1/leader-days/{regionId}/{id}/bookings', {
                  params: { path: { regionId: open.day.regionId, id: open.day.id } },
                  body: contactOf(values),
                }),
              ),
            )
          }
        />
      )
    case 'promise':
      return (
        <QuickForm
          fields={[
            { name: 'what', label: words.what, kind: 'area' },
            { name: 'officeId', label: words.responsible, choices: offices },
            { name: 'dueOn', label: words.dueOn, kind: 'date' },
            {
              name: 'matter',
              label: words.promiseMatter,
              help: words.promiseMatterHelp,
              kind: 'matter',
              optional: true,
            },
          ]}
          sure={words.promiseSure}
          submit={words.promise}
          send={(values) =>
            answered(
              api.POST('/api/v1/leader-days/{regionId}/{id}/promises', {
                params: { path: { regionId: open.day.regionId, id: open.day.id } },
                body: {
                  what: values['what'] ?? '',
                  officeId: values['officeId'] ?? '',
                  dueOn: values['dueOn'] ?? '',
                  matter: matterOf(values['matter']),
                },
              }),
            )
          }
          onDone={onDone}
        />
      )
    case 'settle':
      return (
        <QuickForm
          fields={[
            {
              name: 'kept',
              label: words.settle,
              choices: [
                { value: 'yes', label: words.kept },
                { value: 'no', label: words.broken },
              ],
            },
            { name: 'on', label: words.on, kind: 'date', first: today() },
            { name: 'evidence', label: words.evidence, kind: 'area' },
          ]}
          sure={words.settleSure}
          submit={words.settle}
          send={(values) =>
            answered(
              api.POST('/api/v1/leader-promises/{regionId}/{id}/settle', {
                params: {
                  path: { regionId: open.promise.regionId, id: open.promise.id },
                  header: ifMatch(open.promise.version),
                },
                body: { kept: values['kept'] === 'yes', on: values['on'] ?? '', evidence: values['evidence'] ?? '' },
              }),
            )
          }
          onDone={onDone}
        />
      )
    case 'cancel':
      return <CancelDay hall={hall} day={open.day} onDone={onDone} />
    default:
      return (
        <QuickForm
          fields={[]}
          sure={open.what === 'publish' ? words.publishSure : words.holdSure}
          submit={words[open.what]}
          send={() =>
            answered(
              api.POST(
                `/api/v1/leader-days/{regionId}/{id}/${open.what}` as '/api/v1/leader-days/{regionId}/{id}/hold',
                {
                  params: { path: { regionId: open.day.regionId, id: open.day.id }, header: ifMatch(open.day.version) },
                  body: { reason: '' },
                },
              ),
            )
          }
          onDone={onDone}
        />
      )
  }
}

/** The matter that was picked. */
const matterOf = (picked = ''): { regionId: string; matterId: string } | null => {
  const [regionId = '', matterId] = picked.split('/')
  return matterId === undefined ? null : { regionId, matterId }
}

/** A day called off; those who had booked go to another published day, as far as it has places. */
function CancelDay({ hall, day, onDone }: { hall: Hall; day: LeaderDay; onDone: () => void }): ReactNode {
  const { leaders: words, reason } = useWords(HALL)
  const dates = useDates()
  const { data = [] } = useQuery(leaderDaysQuery(hall.id))
  const taken = day.capacity - day.left
  const others = data.filter(
    ({ id, state, date, left }) => id !== day.id && state === 'published' && left > 0 && date >= today(),
  )
  return (
    <QuickForm
      fields={[
        { name: 'reason', label: reason },
        ...(taken > 0 && others.length > 0
          ? [
              {
                name: 'moveTo',
                label: words.moveTo,
                help: words.moveToHelp,
                optional: true,
                choices: others.map(({ id, date, starts, leader, capacity, left }) => ({
                  value: id,
                  label: `${dates.short(date)} ${starts} · ${leader}`,
                  note: fill(words.places, { capacity, left }),
                })),
              },
            ]
          : []),
      ]}
      sure={taken === 0 ? words.cancelSureNone : fill(words.cancelSure, { taken })}
      submit={words.cancel}
      send={({ reason: why = '', moveTo = '' }) =>
        answered(
          api.POST('/api/v1/leader-days/{regionId}/{id}/cancel', {
            params: { path: { regionId: day.regionId, id: day.id }, header: ifMatch(day.version) },
            body: { reason: why, moveTo: moveTo === '' ? null : moveTo },
          }),
        )
      }
      onDone={onDone}
    />
  )
}
