import { answered, Refused } from '@huiyin/api'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useNavigate, useSearch } from '@tanstack/react-router'
import { Button } from 'antd'
import { useState, type ReactNode } from 'react'
import { api } from '../app/api.ts'
import { useSession } from '../app/session.ts'
import { useOfficeChoices } from '../office/queries.ts'
import { today, useDates } from '../ui/dates.ts'
import { ProblemNotice } from '../ui/problem-notice.tsx'
import { SideForm } from '../ui/side-form.tsx'
import { fill, useSay, useWords } from '../ui/words.ts'
import './hall.css'
import { HallFrame } from './hall-frame.tsx'
import { DAYS, readHours, writtenHours, type Terms } from './hours.ts'
import { daysQuery, HALL_KEY, ifMatch, type Hall } from './queries.ts'
import { QuickForm, type FieldSpec, type Values } from './quick-form.tsx'
import { HALL } from './words/index.ts'

const KINDS = ['officer', 'lawyer', 'counsellor', 'department'] as const
const NUMBERS = ['slotMinutes', 'slotCapacity', 'bookAheadDays', 'leaderNoticeDays', 'keepDays'] as const
const WEEK = '09:00-12:00 14:00-17:00'
const FIRST: Readonly<Record<string, string>> = {
  slotMinutes: '30',
  slotCapacity: '2',
  bookAheadDays: '14',
  leaderNoticeDays: '5',
  keepDays: '30',
}
type Open = 'add' | 'terms' | 'window' | 'exception'

/** Halls with their dated rules, windows and exceptions. */
export function SetUpPage(): ReactNode {
  const { setUp: words } = useWords(HALL)
  const search = useSearch({ from: '/desk/desks/hall/set-up' })
  const navigate = useNavigate({ from: '/desks/hall/set-up' })
  const [open, setOpen] = useState<Open | null>(null)
  const close = (): void => setOpen(null)
  return (
    <>
      <HallFrame
        title={words.title}
        lead={words.lead}
        hallId={search.hall}
        onHall={(hall) => void navigate({ search: { hall } })}
        actions={<Button onClick={() => setOpen('add')}>{words.add}</Button>}
      >
        {(hall) => <OneHall hall={hall} onOpen={setOpen} open={open === 'add' ? null : open} onClose={close} />}
      </HallFrame>
      <SideForm title={words.add} open={open === 'add'} onClose={close}>
        <AddHall onDone={close} />
      </SideForm>
    </>
  )
}

/** The fields of the terms, as they stand now. */
function useTermsFields(now: Terms | null): FieldSpec[] {
  const all = useWords(HALL)
  const words = all.setUp
  return [
    { name: 'inForceFrom', label: words.inForceFrom, kind: 'date', first: today() },
    ...DAYS.map((day): FieldSpec => ({
      name: `hours.${day}`,
      label: words.days[day],
      help: words.hoursHelp,
      optional: true,
      first: now ? writtenHours(now.hours[day]) : day === 'sat' || day === 'sun' ? '' : WEEK,
    })),
    ...NUMBERS.map((name): FieldSpec => ({
      name,
      label: words[name],
      kind: 'number',
      first: now ? String(now[name]) : (FIRST[name] ?? '1'),
    })),
    ...KINDS.map((kind): FieldSpec => ({
      name: `need.${kind}`,
      label: fill(words.need, { kind: all.roster.kinds[kind] }),
      kind: 'number',
      first: String(now?.need[kind] ?? (kind === 'officer' ? 2 : 0)),
    })),
    { name: 'source.zh', label: words.sourceZh, first: now?.source.zh ?? '' },
    { name: 'source.en', label: words.sourceEn, optional: true, first: now?.source.en ?? '' },
  ]
}

/** The terms as the API takes them. @throws Refused at the field whose hours cannot be read */
function termsOf(values: Values, wrong: { zh: string; en: string }): Terms {
  const hours = (day: string) => hoursOf(values, `hours.${day}`, wrong)
  const count = (name: string): number => Number(values[name])
  return {
    inForceFrom: values['inForceFrom'] ?? '',
    hours: {
      mon: hours('mon'),
      tue: hours('tue'),
      wed: hours('wed'),
      thu: hours('thu'),
      fri: hours('fri'),
      sat: hours('sat'),
      sun: hours('sun'),
      makeUp: hours('makeUp'),
    },
    slotMinutes: count('slotMinutes'),
    slotCapacity: count('slotCapacity'),
    bookAheadDays: count('bookAheadDays'),
    leaderNoticeDays: count('leaderNoticeDays'),
    keepDays: count('keepDays'),
    need: {
      officer: count('need.officer'),
      lawyer: count('need.lawyer'),
      counsellor: count('need.counsellor'),
      department: count('need.department'),
    },
    source: { zh: values['source.zh'] ?? '', en: values['source.en'] ?? '' },
  }
}

function hoursOf(values: Values, name: string, wrong: { zh: string; en: string }) {
  const spans = readHours(values[name] ?? '')
  if (spans) return spans
  throw new Refused({
    status: 422,
    code: 'invalid',
    ...wrong,
    fields: [{ path: name, ...wrong }],
    requestId: '',
    retryAfter: null,
  })
}

const WRONG = { zh: HALL['zh-CN'].hoursWrong, en: HALL.en.hoursWrong }

function AddHall({ onDone }: { onDone: () => void }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const fields = useTermsFields(null)
  return (
    <QuickForm
      fields={[
        { name: 'name.zh', label: words.nameZh },
        { name: 'name.en', label: words.nameEn, optional: true },
        { name: 'place', label: words.place, optional: true },
        ...fields,
      ]}
      submit={words.add}
      send={async (values) =>
        answered(
          api.POST('/api/v1/halls', {
            body: {
              name: { zh: values['name.zh'] ?? '', en: values['name.en'] ?? '' },
              place: values['place'] ?? '',
              terms: termsOf(values, WRONG),
            },
          }),
        )
      }
      onDone={onDone}
    />
  )
}

interface OneProps {
  hall: Hall
  open: Open | null
  onOpen: (open: Open) => void
  onClose: () => void
}

function OneHall({ hall, open, onOpen, onClose }: OneProps): ReactNode {
  const all = useWords(HALL)
  const words = all.setUp
  const say = useSay()
  const dates = useDates()
  const { office } = useSession()
  const keeper = hall.officeId === office.id
  const path = { hallId: hall.id }
  const header = ifMatch(hall.version)
  const offices = useOfficeChoices()
  const fields = useTermsFields(hall.terms)
  return (
    <>
      <section className="sheet stack">
        <h2>{say(hall.name)}</h2>
        <p className="soft">{hall.place}</p>
        {hall.terms ? (
          <dl className="facts">
            {DAYS.map((day) => (
              <div key={day} style={{ display: 'contents' }}>
                <dt>{words.days[day]}</dt>
                <dd className="figures">{writtenHours(hall.terms?.hours[day] ?? []) || words.closed}</dd>
              </div>
            ))}
            {NUMBERS.map((name) => (
              <div key={name} style={{ display: 'contents' }}>
                <dt>{words[name]}</dt>
                <dd className="figures">{hall.terms?.[name]}</dd>
              </div>
            ))}
            <dt>{words.terms}</dt>
            <dd>
              {say(hall.terms.source)} · {words.inForceFrom} {dates.day(hall.terms.inForceFrom)}
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
            <Button onClick={() => onOpen('terms')}>{words.setTerms}</Button>
          </div>
        ) : null}
      </section>
      <section className="sheet stack">
        <h2>{words.windows}</h2>
        <ul className="list-plain stack">
          {hall.windows.map((window) => (
            <li key={window.id} className="row">
              <strong>{say(window.name)}</strong> <span className="soft">{say(window.officeName)}</span>
              {keeper ? <WindowSwitch hall={hall} window={window} /> : null}
            </li>
          ))}
        </ul>
        {keeper ? (
          <div>
            <Button onClick={() => onOpen('window')}>{words.addWindow}</Button>
          </div>
        ) : null}
      </section>
      <NextDays hall={hall} keeper={keeper} onAdd={() => onOpen('exception')} />
      <SideForm
        title={open === 'terms' ? words.setTerms : open === 'window' ? words.addWindow : words.addException}
        open={open !== null}
        onClose={onClose}
      >
        {open === 'terms' ? (
          <QuickForm
            fields={fields}
            submit={words.setTerms}
            send={async (values) =>
              answered(
                api.POST('/api/v1/halls/{hallId}/terms', { params: { path, header }, body: termsOf(values, WRONG) }),
              )
            }
            onDone={onClose}
          />
        ) : null}
        {open === 'window' ? (
          <QuickForm
            fields={[
              { name: 'name.zh', label: words.nameZh },
              { name: 'name.en', label: words.nameEn, optional: true },
              { name: 'officeId', label: words.windowOffice, optional: true, choices: offices },
            ]}
            submit={words.addWindow}
            send={(values) =>
              answered(
                api.POST('/api/v1/halls/{hallId}/windows', {
                  params: { path, header },
                  body: {
                    name: { zh: values['name.zh'] ?? '', en: values['name.en'] ?? '' },
                    officeId: values['officeId'] === '' ? null : (values['officeId'] ?? null),
                  },
                }),
              )
            }
            onDone={onClose}
          />
        ) : null}
        {open === 'exception' ? (
          <QuickForm
            fields={[
              { name: 'date', label: all.roster.date, kind: 'date' },
              { name: 'spans', label: words.exceptionHours, help: words.hoursHelp, optional: true },
              { name: 'reason.zh', label: words.exceptionReason },
              { name: 'reason.en', label: words.exceptionReasonEn, optional: true },
            ]}
            submit={words.addException}
            send={async (values) =>
              answered(
                api.PUT('/api/v1/halls/{hallId}/exceptions/{date}', {
                  params: { path: { ...path, date: values['date'] ?? '' }, header },
                  body: {
                    spans: hoursOf(values, 'spans', WRONG),
                    reason: { zh: values['reason.zh'] ?? '', en: values['reason.en'] ?? '' },
                  },
                }),
              )
            }
            onDone={onClose}
          />
        ) : null}
      </SideForm>
    </>
  )
}

function WindowSwitch({ hall, window }: { hall: Hall; window: Hall['windows'][number] }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const queries = useQueryClient()
  const change = useMutation({
    mutationFn: () =>
      answered(
        api.PUT('/api/v1/halls/{hallId}/windows/{windowId}', {
          params: { path: { hallId: hall.id, windowId: window.id }, header: ifMatch(hall.version) },
          body: { name: window.name, officeId: window.officeId, active: !window.active },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  return (
    <>
      <button type="button" className="link-button" onClick={() => change.mutate()}>
        {window.active ? words.closeWindow : words.openWindow}
      </button>
      <ProblemNotice error={change.error} />
    </>
  )
}

function NextDays({ hall, keeper, onAdd }: { hall: Hall; keeper: boolean; onAdd: () => void }): ReactNode {
  const { setUp: words } = useWords(HALL)
  const say = useSay()
  const dates = useDates()
  const queries = useQueryClient()
  const { data, error } = useQuery(daysQuery(hall.id))
  const remove = useMutation({
    mutationFn: (date: string) =>
      answered(
        api.DELETE('/api/v1/halls/{hallId}/exceptions/{date}', {
          params: { path: { hallId: hall.id, date }, header: ifMatch(hall.version) },
        }),
      ),
    onSettled: () => queries.invalidateQueries({ queryKey: HALL_KEY }),
  })
  return (
    <section className="sheet stack">
      <h2>{words.next}</h2>
      <ProblemNotice error={error ?? remove.error} />
      {keeper ? (
        <div>
          <Button onClick={onAdd}>{words.addException}</Button>
        </div>
      ) : null}
      <dl className="facts">
        {data?.openings.map(({ date, spans, reason, provisional }) => (
          <div key={date} style={{ display: 'contents' }}>
            <dt>{dates.short(date)}</dt>
            <dd>
              <span className="figures">{writtenHours(spans) || words.closed}</span>{' '}
              <span className="soft">
                {reason?.name ? say(reason.name) : ''} {provisional ? words.provisional : ''}
              </span>{' '}
              {keeper && reason?.kind === 'exception' ? (
                <button type="button" className="link-button" onClick={() => remove.mutate(date)}>
                  {words.ordinary}
                </button>
              ) : null}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
