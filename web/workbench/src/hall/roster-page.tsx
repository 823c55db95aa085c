import { answered } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button, Input } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useMay, useSession } from '../app/session.ts'
import { staffQuery } from '../identity/staff/queries.ts'
import { useOfficeChoices } from '../office/queries.ts'
import { today, useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useList, useSay, useWords } from '../ui/words.ts'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { HALL_KEY, ifMatch, rosterQuery, type Duty, type Hall, type Roster } from './queries.ts'
import { QuickForm } from './quick-form.tsx'
import { HALL } from './words/index.ts'

const HALVES = ['morning', 'afternoon'] as const
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
  const [open, setOpen] = useState<'add' | Duty | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      <div className="row no-print">
        <Input
          type="date"
          aria-label={words.from}
          value={from}
          style={{ width: '12rem' }}
          onChange={(event) => event.target.value !== '' && onFrom(event.target.value)}
        />
        {mayArrange && hall.officeId === office.id ? (
          <Button type="primary" onClick={() => setOpen('add')}>
            {words.add}
          </Button>
        ) : null}
      </div>
      <ProblemNotice error={error} />
      {data ? <Gaps roster={data} /> : null}
      {data ? <Table roster={data} hall={hall} onOpen={setOpen} /> : null}
      <SideForm title={open === 'add' ? words.add : words.swap} open={open !== null} onClose={close}>
        {open === 'add' ? <AddDuty hall={hall} from={from} onDone={close} /> : null}
        {open !== null && open !== 'add' && data ? <AskSwap duty={open} roster={data} onDone={close} /> : null}
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
          <summary>{words.gaps}</summary>
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

function Table({ roster, hall, onOpen }: { roster: Roster; hall: Hall; onOpen: (duty: Duty) => void }): ReactNode {
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
  onOpen: (duty: Duty) => void
}): ReactNode {
  const { roster: words } = useWords(HALL)
  const say = useSay()
  const list = useList()
  const { staffId, office } = useSession()
  const keeper = useMay('hall.arrange') && hall.officeId === office.id
  const queries = useQueryClient()
  const other = roster.duties.find(({ id }) => id === duty.swapWith)
  const params = { path: { regionId: duty.regionId, id: duty.id }, header: ifMatch(duty.version) }
  const act = useMutation({
    mutationFn: (verb: 'accept' | 'drop' | 'remove'): Promise<unknown> =>
      verb === 'remove'
        ? answered(api.POST('/api/v1/hall-duties/{regionId}/{id}/remove', { params, body: { reason: '' } }))
        : verb === 'accept'
          ? answered(api.POST('/api/v1/hall-duties/{regionId}/{id}/accept-swap', { params }))
          : answered(api.POST('/api/v1/hall-duties/{regionId}/{id}/drop-swap', { params })),
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
      {upcoming ? (
        <span className="row no-print">
          {own && duty.swapWith === null ? (
            <button type="button" className="link-button" onClick={() => onOpen(duty)}>
              {words.swap}
            </button>
          ) : null}
          {duty.swapWith !== null && asked ? (
            <button type="button" className="link-button" onClick={() => act.mutate('accept')}>
              {words.accept}
            </button>
          ) : null}
          {duty.swapWith !== null && (own || asked) ? (
            <button type="button" className="link-button" onClick={() => act.mutate('drop')}>
              {words.drop}
            </button>
          ) : null}
          {keeper ? (
            <button type="button" className="link-button" onClick={() => act.mutate('remove')}>
              {words.remove}
            </button>
          ) : null}
        </span>
      ) : null}
    </div>
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
