import type { ReactNode } from 'react'
import type { SlotView } from '../../../server/src/domains/hall/index.ts'
import { longDate, weekday } from '../dates.ts'
import { BackLink, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit, Visit } from '../visit.ts'
import { Errors, Line, Times, type HallProblems } from './fields.tsx'
import { filled, hallMessages } from './messages.ts'

/** What was typed, to be shown again. */
export interface Typed {
  readonly starts: string
  readonly name: string
  readonly phone: string
  readonly email: string
  readonly people: string
  readonly about: string
}
export const NOTHING: Typed = { starts: '', name: '', phone: '', email: '', people: '1', about: '' }

interface DaysProps {
  readonly visit: Visit
  readonly title: string
  readonly slots: readonly SlotView[]
  readonly toDay: (date: string) => string
  readonly back: string
  /** Why the day that was asked for cannot be had. */
  readonly refused?: { readonly zh: string; readonly en: string } | undefined
}

/** The days that have places, with how many are left. */
export function DaysPage({ visit, title, slots, toDay, back, refused }: DaysProps): ReactNode {
  const words = hallMessages(visit.language)
  const left = new Map<string, number>()
  for (const slot of slots) left.set(slot.date, (left.get(slot.date) ?? 0) + slot.left)
  return (
    <Page visit={visit} title={title}>
      <BackLink href={back}>{words.title}</BackLink>
      {refused && (
        <p className="note late" role="alert">
          {visit.say(refused)}
        </p>
      )}
      <h1>{title}</h1>
      {left.size === 0 ? (
        <p className="note">{words.noTimes}</p>
      ) : (
        <>
          <h2>{words.chooseDay}</h2>
          <ul className="tasks">
            {[...left].map(([date, places]) => (
              <li key={date}>
                {places > 0 ? (
                  <a href={toDay(date)}>
                    {longDate(visit.language, date)} {weekday(visit.language, date)}
                  </a>
                ) : (
                  <span>
                    {longDate(visit.language, date)} {weekday(visit.language, date)}
                  </span>
                )}{' '}
                <span className="hint">{places > 0 ? filled(words.left, { left: places }) : words.full}</span>
              </li>
            ))}
          </ul>
        </>
      )}
    </Page>
  )
}

interface BookProps {
  readonly visit: FormVisit
  readonly title: string
  /** What is booked, in a sentence: the day, or the leader. */
  readonly what: string
  readonly action: string
  readonly back: { readonly href: string; readonly label: string }
  /** The times of the day; none for a whole reception day. */
  readonly times: readonly SlotView[] | null
  readonly date: string
  readonly formKey: string
  readonly typed: Typed
  readonly problems: HallProblems
}

/** A time, a name and a way to be reached. */
export function BookPage({ visit, times, typed, problems, ...props }: BookProps): ReactNode {
  const words = hallMessages(visit.language)
  return (
    <Page visit={visit} title={props.title} wrong={Object.keys(problems).length > 0}>
      <BackLink href={props.back.href}>{props.back.label}</BackLink>
      <Errors visit={visit} problems={problems} />
      <h1>{props.title}</h1>
      <p className="lead">{props.what}</p>
      <form method="post" action={props.action} noValidate>
        <Csrf visit={visit} />
        <input type="hidden" name="key" value={props.formKey} />
        <input type="hidden" name="date" value={props.date} />
        {times !== null && <Times {...{ visit, times, problems }} chosen={typed.starts} />}
        <h2>{words.you}</h2>
        <p className="hint">{words.youHint}</p>
        <Line {...{ visit, problems }} name="name" label={words.name} value={typed.name} autoComplete="name" />
        <Line
          {...{ visit, problems }}
          name="phone"
          label={words.phone}
          note={words.oneOfTwo}
          hint={words.phoneHint}
          value={typed.phone}
          type="tel"
          autoComplete="tel"
        />
        <Line
          {...{ visit, problems }}
          name="email"
          label={words.email}
          value={typed.email}
          type="email"
          autoComplete="email"
          note={words.oneOfTwo}
        />
        <Line
          {...{ visit, problems }}
          name="people"
          label={words.people}
          hint={words.peopleHint}
          value={typed.people}
          inputMode="numeric"
          short
        />
        <Line {...{ visit, problems }} name="about" label={words.about} value={typed.about} optional />
        <div className="actions">
          <button className="button">{words.submit}</button>
        </div>
      </form>
    </Page>
  )
}
