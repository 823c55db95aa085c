import type { ReactNode } from 'react'
import type { PublicHall, SlotView, Slip } from '../../../server/src/domains/hall/index.ts'
import { longDate, weekday } from '../dates.ts'
import { fieldId } from '../forms/problems.tsx'
import { BackLink, ButtonForm, Csrf } from '../layout/parts.tsx'
import { Page } from '../layout/page.tsx'
import type { FormVisit } from '../visit.ts'
import { addressesIn } from './addresses.ts'
import { Errors, Line, Times, Wrong, type HallProblems } from './fields.tsx'
import { hallMessages } from './messages.ts'

interface SlipProps {
  readonly visit: FormVisit
  readonly slip: Slip
  readonly hall: PublicHall
  readonly done: 'moved' | 'cancelled' | undefined
  readonly problems: HallProblems
}

/** The slip of an appointment, to be printed, with the ways to move and to cancel it. */
export function SlipPage({ visit, slip, hall, done, problems }: SlipProps): ReactNode {
  const words = hallMessages(visit.language)
  const to = addressesIn(visit.language)
  const open = slip.state === 'booked'
  return (
    <Page visit={visit} title={words.slipTitle} wrong={Object.keys(problems).length > 0}>
      <Errors visit={visit} problems={problems} />
      {done !== undefined && (
        <p className="note done">
          <output>{words[done]}</output>
        </p>
      )}
      <h1>{words.slipTitle}</h1>
      <p className="state">{words.states[slip.state]}</p>
      <p className="date">
        <time dateTime={`${slip.date}T${slip.starts}+08:00`}>
          {longDate(visit.language, slip.date)} {slip.starts}
        </time>{' '}
        <small>{weekday(visit.language, slip.date)}</small>
      </p>
      <dl className="facts">
        <div>
          <dt>{words.number}</dt>
          <dd className="code">{slip.number}</dd>
        </div>
        <div>
          <dt>{words.code}</dt>
          <dd className="code">{slip.code}</dd>
        </div>
        <div>
          <dt>{words.where}</dt>
          <dd>{[visit.say(hall.name), hall.place].filter((part) => part !== '').join('\n')}</dd>
        </div>
      </dl>
      <p>{words.keep}</p>
      <p className="hint no-print">{visit.m.common.print}</p>
      {open && (
        <div className="no-print">
          {slip.leaderDayId === null && (
            <p className="actions">
              <a className="button quiet" href={to.move()}>
                {words.move}
              </a>
            </p>
          )}
          <form method="post" action={to.cancel}>
            <Csrf visit={visit} />
            <h2>{words.cancel}</h2>
            <p>{words.cancelLead}</p>
            <div className={problems['confirm'] ? 'field bad' : 'field'}>
              <Wrong {...{ visit, problems }} name="confirm" />
              <div className="choice">
                <input id={fieldId('confirm')} name="confirm" type="checkbox" value="yes" />
                <label htmlFor={fieldId('confirm')}>{words.confirmCancel}</label>
              </div>
            </div>
            <button className="button plain">{words.cancel}</button>
          </form>
        </div>
      )}
      <div className="no-print">
        <ButtonForm visit={visit} action={to.leave}>
          {words.leave}
        </ButtonForm>
      </div>
    </Page>
  )
}

/** Number and code open one appointment. */
export function FindPage({
  visit,
  number,
  problems,
}: {
  visit: FormVisit
  number: string
  problems: HallProblems
}): ReactNode {
  const words = hallMessages(visit.language)
  const to = addressesIn(visit.language)
  return (
    <Page visit={visit} title={words.findTitle} wrong={Object.keys(problems).length > 0}>
      <BackLink href={to.home}>{words.title}</BackLink>
      <Errors visit={visit} problems={problems} />
      <h1>{words.findTitle}</h1>
      <p className="lead">{words.findLead}</p>
      <form method="post" action={to.find} noValidate>
        <Csrf visit={visit} />
        <Line {...{ visit, problems }} name="number" label={words.number} value={number} inputMode="numeric" code />
        <Line {...{ visit, problems }} name="code" label={words.code} value="" code />
        <div className="actions">
          <button className="button">{words.find}</button>
        </div>
      </form>
    </Page>
  )
}

/** Another time for an appointment. */
export function MovePage(props: {
  visit: FormVisit
  date: string
  times: readonly SlotView[]
  problems: HallProblems
}): ReactNode {
  const { visit, date, times, problems } = props
  const words = hallMessages(visit.language)
  const to = addressesIn(visit.language)
  return (
    <Page visit={visit} title={words.moveTitle} wrong={Object.keys(problems).length > 0}>
      <BackLink href={to.move()}>{words.otherDay}</BackLink>
      <Errors visit={visit} problems={problems} />
      <h1>{words.moveTitle}</h1>
      <p className="lead">
        {longDate(visit.language, date)} {weekday(visit.language, date)}
      </p>
      <form method="post" action={to.move()} noValidate>
        <Csrf visit={visit} />
        <input type="hidden" name="date" value={date} />
        <Times {...{ visit, times, problems }} chosen="" />
        <div className="actions">
          <button className="button">{words.moveSubmit}</button>
          <a href={to.mine}>{words.slipTitle}</a>
        </div>
      </form>
    </Page>
  )
}
