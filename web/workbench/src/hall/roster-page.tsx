import { answered } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { addDays } from '../../../../server/src/platform/time/index.ts'
import { api } from '../app/api.ts'
import { useMay, useSession } from '../app/session.ts'
import { staffQuery } from '../identity/staff/queries.ts'
import { useOfficeChoices } from '../office/queries.ts'
import { today, useDates } from '../ui/dates.ts'
import { usePreferences } from '../ui/preferences.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { HistoryButton } from './history.tsx'
import { HALL_KEY, ifMatch, rosterQuery, type Duty, type Hall, type Roster } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { HALL } from './words/index.ts'

const HALVES = ['morning', 'afternoon'] as const
const DAYS = 14
type Open = { what: 'add' } | { what: 'swap' | 'remove' | 'accept'; duty: Duty }
const paramsOf = ({ regionId, id, version }: Duty) => ({ path: { regionId, id }, header: ifMatch(version) })
const KINDS = ['officer', 'lawyer', 'counsellor', 'department'] as const

/** Two weeks of duties with their gaps; printed as it stands. */
export function RosterPage(): ReactNode {
  const { roster: words } = useWords(HALL)
  const search = useSearch({ from: '/desk/desks/hall/roster' })
  const navigate = useNavigate({ from: '/desks/hall/roster' })
  const from = search.from ?? today()
  return (
    <HallFrame
      title={words.title}
      lead={words.lead}
      hallId={search.hall}
      onHall={(hall) => void navigate({ search: { hall, from } })}
      actions={<Button onClick={() => window.print()}>{words.print}</Button>}
    >
      {(hall) => (
        <TwoWeeks hall={hall} from={from} onFrom={(day) => void navigate({ search: { hall: hall.id, from: day } })} />
      )}
    </HallFrame>
  )
}

function TwoWeeks({ hall, from, onFrom }: { hall: Hall; from: string; onFrom: (from: string) => void }): ReactNode {
  const { roster: words } = useWords(HALL)
  const mayArrange = useMay('hall.arrange')
  const { office } = useSession()
  const { data, error } = useQuery(rosterQuery(hall.id, from))
  const { language } = usePreferences()
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      <div className="row no-print">
        <Button onClick={() => onFrom(addDays(from, -DAYS))}>{words.before}</Button>
        <Input
          type="date"
          aria-label={words.from}
          value={from}
          style={{ width: '12rem' }}
          onChange={(event) => event.target.value !== '' && onFrom(event.target.value)}
        />
        <Button onClick={() => onFrom(addDays(from, DAYS))}>{words.after}</Button>
        {mayArrange && hall.officeId === office.id ? (
          <Button type="primary" onClick={() => setOpen({ what: 'add' })}>
            {words.add}
          </Button>
        ) : null}
        <Button
          className="row-end"
          href={`/api/v1/halls/${hall.id}/roster/export?${new URLSearchParams({ from, lang: language }).toString()}`}
        >
          {words.export}
        </Button>
      </div>
      <ProblemNotice error={error} />
      {data ? <Gaps roster={data} /> : null}
      {data ? <Table roster={data} hall={hall} onOpen={setOpen} /> : null}
      <SideForm title={open === null ? '' : words[open.what]} open={open !== null} onClose={close}>
        {open?.what === 'add' ? <AddDuty hall={hall} from={from} onDone={close} /> : null}
        {open?.what === 'swap' && data ? <AskSwap duty={open.duty} roster={data} onDone={close} /> : null}
        {open?.what === 'remove' ? <RemoveDuty duty={open.duty} onDone={close} /> : null}
        {open?.what === 'accept' && data ? <AcceptSwap duty={open.duty} roster={data} onDone={close} /> : null}
      </SideForm>
    </>
  )
}

function Gaps({ roster }: { roster: Roster }): ReactNode {
  const { roster: words } = useWords(HALL)
  const dates = useDates()
  return (
    <section className="sheet stack">
      <h2>
        {words.gaps} {roster.gaps.length === 0 ? null : roster.gaps.length}
      </h2>
      {roster.gaps.length === 0 ? <p>{words.noGaps}</p> : null}
      {roster.gaps.length > 0 ? (
        <details className="fold" open={roster.gaps.length < 8}>
          <summary>{words.gapsList}</summary>
          <ul>
            {roster.gaps.map(({ date, half, kind, need, have }) => (
              <li key={`${date} ${half} ${kind}`}>
                {fill(words.gap, {
                  date: dates.short(date),
                  half: words.halves[half],
                  kind: words.kinds[kind],
                  need,
                  have,
                })}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  )
}

function Table({ roster, hall, onOpen }: { roster: Roster; hall: Hall; onOpen: (open: Open) => void }): ReactNode {
  const { roster: words } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  return (
    <div className="table-wrap sheet">
      <table className="table hall-roster">
        <thead>
          <tr>
            <th scope="col">{words.date}</th>
            {HALVES.map((half) => (
              <th key={half} scope="col">
                {words.halves[half]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {roster.openings.map(({ date, spans, reason }) => (
            <tr key={date}>
              <th scope="row">{dates.short(date)}</th>
              {spans.length === 0 && !roster.duties.some((duty) => duty.date === date) ? (
                <td colSpan={2} className="soft">
                  {words.closed} {reason?.name ? say(reason.name) : ''}
                </td>
              ) : (
                HALVES.map((half) => (
                  <td key={half}>
                    <ul className="list-plain">
                      {roster.duties
                        .filter((duty) => duty.date === date && duty.half === half)
                        .map((duty) => (
                          <li key={duty.id}>
                            <OneDuty duty={duty} roster={roster} hall={hall} onOpen={onOpen} />
                          </li>
                        ))}
                    </ul>
                    {roster.gaps
                      .filter((gap) => gap.date === date && gap.half === half)
                      .map(({ kind, need, have }) => (
                        <span key={kind} className="tag tag-alarm">
                          {fill(words.missing, { kind: words.kinds[kind], count: need - have })}
                        </span>
                      ))}
                  </td>
                ))
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

const isName = (text: string): boolean => text !== ''

function OneDuty({
  duty,
  roster,
  hall,
  onOpen,
}: {
  duty: Duty
  roster: Roster
  hall: Hall
  onOpen: (open: Open) => void
}): ReactNode {
  const { roster: words } = useWords(HALL)
  const say = useSay()
  const list = useList()
  const { staffId, office } = useSession()
  const keeper = useMay('hall.arrange') && hall.officeId === office.id
  const queries = useQueryClient()
  const other = roster.duties.find(({ id }) => id === duty.swapWith)
  const act = useMutation({
    mutationFn: () => answered(api.POST('/api/v1/hall-duties/{regionId}/{id}/drop-swap', { params: paramsOf(duty) })),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  const own = keeper || duty.staffId === staffId
  const asked = keeper || other?.staffId === staffId
  const upcoming = duty.date >= today()
  return (
    <div>
      <span className="tag">{words.kinds[duty.kind]}</span>{' '}
      {list([duty.name, duty.kind === 'officer' ? '' : say(duty.office)].filter(isName))}
      {other ? <div className="soft small">{fill(words.swapAsked, { who: other.name })}</div> : null}
      <ProblemNotice error={act.error} />
      <span className="row no-print small">
        {upcoming ? (
          <>
            {own && duty.swapWith === null ? (
              <button type="button" className="link-button" onClick={() => onOpen({ what: 'swap', duty })}>
                {words.swap}
              </button>
            ) : null}
            {duty.swapWith !== null && asked ? (
              <button type="button" className="link-button" onClick={() => onOpen({ what: 'accept', duty })}>
                {words.accept}
              </button>
            ) : null}
            {duty.swapWith !== null && (own || asked) ? (
              <button type="button" className="link-button" onClick={() => act.mutate()}>
                {words.drop}
              </button>
            ) : null}
            {keeper ? (
              <button type="button" className="link-button" onClick={() => onOpen({ what: 'remove', duty })}>
                {words.remove}
              </button>
            ) : null}
          </>
        ) : null}
        <HistoryButton of={`${duty.name} ${duty.date}`} at={duty} />
      </span>
    </div>
  )
}

function RemoveDuty({ duty, onDone }: { duty: Duty; onDone: () => void }): ReactNode {
  const { roster: words, reason } = useWords(HALL)
  return (
    <QuickForm
      fields={[{ name: 'reason', label: reason }]}
      sure={words.removeSure}
      submit={words.remove}
      send={(values) =>
        answered(
          api.POST('/api/v1/hall-duties/{regionId}/{id}/remove', {
            params: paramsOf(duty),
            body: { reason: values['reason'] ?? '' },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

function AcceptSwap({ duty, roster, onDone }: { duty: Duty; roster: Roster; onDone: () => void }): ReactNode {
  const { roster: words } = useWords(HALL)
  const dates = useDates()
  const other = roster.duties.find(({ id }) => id === duty.swapWith)
  const told = (each: Duty): string => `${each.name} ${dates.short(each.date)} ${words.halves[each.half]}`
  return (
    <QuickForm
      fields={[]}
      sure={other ? fill(words.acceptSure, { mine: told(duty), theirs: told(other) }) : ''}
      submit={words.accept}
      send={() => answered(api.POST('/api/v1/hall-duties/{regionId}/{id}/accept-swap', { params: paramsOf(duty) }))}
      onDone={onDone}
    />
  )
}

function AddDuty({ hall, from, onDone }: { hall: Hall; from: string; onDone: () => void }): ReactNode {
  const { roster: words } = useWords(HALL)
  const { data: staff = [] } = useQuery(staffQuery)
  const offices = useOfficeChoices()
  return (
    <QuickForm
      fields={[
        { name: 'date', label: words.date, kind: 'date', first: from < today() ? today() : from },
        {
          name: 'half',
          label: words.half,
          choices: HALVES.map((value) => ({ value, label: words.halves[value] })),
          first: 'morning',
        },
        {
          name: 'kind',
          label: words.kind,
          choices: KINDS.map((value) => ({ value, label: words.kinds[value] })),
          first: 'officer',
        },
        {
          name: 'staffId',
          label: words.staff,
          optional: true,
          choices: staff
            .filter(({ active }) => active)
            .map(({ id, name, username }) => ({ value: id, label: name, note: username })),
        },
        { name: 'name', label: words.name, optional: true },
        { name: 'officeId', label: words.office, optional: true, choices: offices },
      ]}
      submit={words.add}
      send={(values) =>
        answered(
          api.POST('/api/v1/halls/{hallId}/duties', {
            params: { path: { hallId: hall.id } },
            body: {
              date: values['date'] ?? '',
              half: values['half'] === 'afternoon' ? 'afternoon' : 'morning',
              kind: KINDS.find((kind) => kind === values['kind']) ?? 'officer',
              staffId: values['staffId'] === '' ? null : (values['staffId'] ?? null),
              name: values['name'] ?? '',
              officeId: values['officeId'] === '' ? null : (values['officeId'] ?? null),
            },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

function AskSwap({ duty, roster, onDone }: { duty: Duty; roster: Roster; onDone: () => void }): ReactNode {
  const { roster: words } = useWords(HALL)
  const dates = useDates()
  const others = roster.duties.filter(
    (other) => other.kind === duty.kind && other.id !== duty.id && other.name !== duty.name && other.date >= today(),
  )
  return (
    <QuickForm
      fields={[
        {
          name: 'withId',
          label: words.swapWith,
          choices: others.map(({ id, name, date, half }) => ({
            value: id,
            label: `${name} · ${dates.short(date)} ${words.halves[half]}`,
          })),
        },
      ]}
      submit={words.swap}
      send={(values) =>
        answered(
          api.POST('/api/v1/hall-duties/{regionId}/{id}/ask-swap', {
            params: { path: { regionId: duty.regionId, id: duty.id }, header: ifMatch(duty.version) },
            body: { withId: values['withId'] ?? '' },
          }),
        )
      }
      onDone={onDone}
    />
  )
}
