import { randomUUID } from 'node:crypto'
import type { FastifyReply, FastifyRequest } from 'fastify'
import { createElement } from 'react'
import type { PublicHallDesk, Slip, SlotView } from '../../../server/src/domains/hall/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import { giveCookie, takeCookieBack, type App } from '../../../server/src/platform/http/index.ts'
import { longDate, weekday } from '../dates.ts'
import { FormBody } from '../forms/form-body.ts'
import { PREFIXES } from '../language.ts'
import { queryOf } from '../layout/routes.ts'
import { goTo, sendPage } from '../layout/render.ts'
import { makePortal, PUBLIC, type Portal, type PortalOptions } from '../portal.ts'
import type { Visit } from '../visit.ts'
import { addressesIn, HOME } from './addresses.ts'
import { BookPage, DaysPage, NOTHING, type Typed } from './book-page.tsx'
import { bookingProblems, typedIn } from './check-booking.ts'
import type { HallProblems } from './fields.tsx'
import { HallsPage } from './halls-page.tsx'
import { LeadersPage } from './leaders-page.tsx'
import { hallMessages } from './messages.ts'
import { ScreenPage } from './screen-page.tsx'
import { FindPage, MovePage, SlipPage } from './slip-page.tsx'

/** One address books a few times in a row, for a family, and then slowly: places are for people. */
const BOOKING = { ...PUBLIC, rate: { name: 'hall-booking', perMinute: 6, burst: 10 } } as const
/** Guessing a code is stopped by its length and by this. */
const LOOKUP = { ...PUBLIC, rate: { name: 'lookup', perMinute: 30, burst: 30 } } as const
/** The number and code of an appointment, for an hour in this browser. */
const COOKIE = 'huiyin_booking'
const AN_HOUR = 3600
/** Seconds after which the screen in the hall looks again. */
const LOOK_AGAIN = '10'
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/

type Handler = (request: FastifyRequest, reply: FastifyReply) => unknown
const at = (app: App, method: 'GET' | 'POST', path: string, config: { policy: string }, handler: Handler): void => {
  for (const prefix of Object.values(PREFIXES)) app.route({ method, url: `/${prefix}${HOME}${path}`, config, handler })
}

const idOf = (request: FastifyRequest): string => {
  const id = (request.params as { id?: string }).id ?? ''
  if (!UUID.test(id)) throw new HuiyinError('not-found')
  return id
}

/** True when the place was refused because it is gone or closed: the form is shown again with what was typed. */
const isTaken = (error: unknown): error is HuiyinError =>
  error instanceof HuiyinError && ['step-not-open', 'invalid'].includes(error.code)

/** The pages of the reception hall in the portal. Works without script. */
export function registerHallPages(app: App, options: PortalOptions, desk: PublicHallDesk): void {
  const portal = makePortal(options)
  overviewRoutes(app, portal, desk)
  bookingRoutes(app, portal, desk)
  ownRoutes(app, portal, desk)
}

function overviewRoutes(app: App, portal: Portal, desk: PublicHallDesk): void {
  at(app, 'GET', '', PUBLIC, async (request, reply) =>
    sendPage(reply, createElement(HallsPage, { visit: portal.visit(request), halls: await desk.halls() })),
  )
  at(app, 'GET', '/leaders', PUBLIC, async (request, reply) =>
    sendPage(reply, createElement(LeadersPage, { visit: portal.visit(request), days: await desk.leaderDays() })),
  )
  at(app, 'GET', '/:id/screen', PUBLIC, async (request, reply) => {
    void reply.header('refresh', LOOK_AGAIN)
    return sendPage(
      reply,
      createElement(ScreenPage, { visit: portal.visit(request), screen: await desk.screen(idOf(request)) }),
    )
  })
}

interface Form {
  readonly date: string
  readonly typed: Typed
  readonly key: string
  readonly problems: HallProblems
  /** Why the desk refused the time, in its own sentence: also said where no time of the day is left to be chosen. */
  readonly refused?: HuiyinError
}
const EMPTY: Form = { date: '', typed: NOTHING, key: '', problems: {} }
const statusOf = ({ problems }: Pick<Form, 'problems'>): number => (Object.keys(problems).length > 0 ? 422 : 200)
const onDay = (slots: readonly SlotView[], date: string): SlotView[] => slots.filter((slot) => slot.date === date)

function bookingRoutes(app: App, portal: Portal, desk: PublicHallDesk): void {
  const showTimes = async (request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> => {
    const visit = portal.formVisit(request, reply)
    const [words, to, hall] = [hallMessages(visit.language), addressesIn(visit.language), idOf(request)]
    const slots = await desk.slots(hall)
    const times = onDay(slots, form.date)
    if (times.every(({ left }) => left === 0))
      return sendPage(
        reply,
        createElement(DaysPage, {
          visit,
          title: words.bookTitle,
          slots,
          toDay: (date) => to.times(hall, date),
          back: to.home,
          refused: form.refused,
        }),
        statusOf(form),
      )
    return sendPage(
      reply,
      createElement(BookPage, {
        visit: { ...visit, here: to.times(hall, form.date) },
        title: words.bookTitle,
        what: `${longDate(visit.language, form.date)} ${weekday(visit.language, form.date)}`,
        action: to.times(hall),
        back: { href: to.times(hall), label: words.otherDay },
        times,
        date: form.date,
        formKey: form.key === '' ? randomUUID() : form.key,
        typed: form.typed,
        problems: form.problems,
      }),
      statusOf(form),
    )
  }
  at(app, 'GET', '/:id/book', PUBLIC, (request, reply) =>
    showTimes(request, reply, { ...EMPTY, date: queryOf(request, 'date') }),
  )
  at(app, 'POST', '/:id/book', BOOKING, async (request, reply) => {
    const form = formOf(request, true)
    if (Object.keys(form.problems).length > 0) return showTimes(request, reply, form)
    return admit(
      portal,
      request,
      reply,
      form,
      (again) => showTimes(request, reply, again),
      () =>
        desk.book(idOf(request), { date: form.date, starts: form.typed.starts }, wishOf(form, portal.visit(request))),
    )
  })

  const showLeader = async (request: FastifyRequest, reply: FastifyReply, form: Form): Promise<FastifyReply> => {
    const visit = portal.formVisit(request, reply)
    const [words, to] = [hallMessages(visit.language), addressesIn(visit.language)]
    const day = (await desk.leaderDays()).find(({ id }) => id === idOf(request))
    if (!day?.bookable && statusOf(form) === 200) return goTo(reply, to.leaders)
    if (!day) throw new HuiyinError('not-found')
    return sendPage(
      reply,
      createElement(BookPage, {
        visit: { ...visit, here: to.bookLeader(day.id) },
        title: words.place,
        what: `${longDate(visit.language, day.date)} ${day.starts}–${day.ends} · ${day.leader}`,
        action: to.bookLeader(day.id),
        back: { href: to.leaders, label: words.leadersTitle },
        times: null,
        date: day.date,
        formKey: form.key === '' ? randomUUID() : form.key,
        typed: form.typed,
        problems: form.problems,
      }),
      statusOf(form),
    )
  }
  at(app, 'GET', '/leaders/:id/book', PUBLIC, (request, reply) => showLeader(request, reply, EMPTY))
  at(app, 'POST', '/leaders/:id/book', BOOKING, async (request, reply) => {
    const form = formOf(request, false)
    if (Object.keys(form.problems).length > 0) return showLeader(request, reply, form)
    return admit(
      portal,
      request,
      reply,
      form,
      (again) => showLeader(request, reply, again),
      () => desk.bookLeaderDay(idOf(request), wishOf(form, portal.visit(request))),
    )
  })
}

function formOf(request: FastifyRequest, needsTime: boolean): Form {
  const body = new FormBody(request.body)
  const typed = typedIn(body)
  const key = body.line('key')
  return {
    date: body.line('date'),
    typed,
    key: UUID.test(key) ? key : randomUUID(),
    problems: bookingProblems(typed, needsTime),
  }
}

const wishOf = ({ key, typed: { name, phone, email, about, people } }: Form, { language }: Visit) => ({
  key,
  contact: { name, phone, email, about, language },
  peoplePresent: Number(people.normalize('NFKC')),
})

/** Books, and shows the slip; a place that has gone is told at the form, with everything that was typed. */
async function admit(
  portal: Portal,
  request: FastifyRequest,
  reply: FastifyReply,
  form: Form,
  again: (form: Form) => Promise<FastifyReply>,
  book: () => Promise<Slip>,
): Promise<FastifyReply> {
  try {
    remember(reply, await book())
  } catch (error) {
    if (!isTaken(error)) throw error
    const typed = { ...form.typed, starts: '' }
    return again({ ...form, key: '', typed, problems: { starts: 'slot' }, refused: error })
  }
  return goTo(reply, addressesIn(portal.visit(request).language).mine)
}

const remember = (reply: FastifyReply, { number, code }: Slip): void =>
  giveCookie(reply, COOKIE, `${number}.${code}`, AN_HOUR)

function ownRoutes(app: App, portal: Portal, desk: PublicHallDesk): void {
  const mine = async (request: FastifyRequest): Promise<Slip | null> => {
    const [number, code] = (request.cookies[COOKIE] ?? '').split('.', 2)
    return number === undefined || code === undefined ? null : desk.find(number, code)
  }
  const find = (request: FastifyRequest, reply: FastifyReply, number: string, problems: HallProblems): FastifyReply => {
    const visit = portal.formVisit(request, reply)
    const here = addressesIn(visit.language).find
    return sendPage(
      reply,
      createElement(FindPage, { visit: { ...visit, here }, number, problems }),
      statusOf({ problems }),
    )
  }
  at(app, 'GET', '/booking', PUBLIC, (request, reply) => find(request, reply, '', {}))
  at(app, 'POST', '/booking', LOOKUP, async (request, reply) => {
    const form = new FormBody(request.body)
    const [number, code] = [form.line('number').slice(0, 40), form.line('code').slice(0, 40)]
    const slip = await desk.find(number, code)
    if (!slip) return find(request, reply, number, { number: 'notFound' })
    remember(reply, slip)
    return goTo(reply, addressesIn(portal.visit(request).language).mine)
  })

  const show = async (request: FastifyRequest, reply: FastifyReply, problems: HallProblems): Promise<FastifyReply> => {
    const visit = portal.formVisit(request, reply)
    const to = addressesIn(visit.language)
    const slip = await mine(request)
    if (!slip) return goTo(reply, to.find)
    const asked = queryOf(request, 'done')
    const done = asked === 'moved' || asked === 'cancelled' ? asked : undefined
    const hall = await desk.hall(slip.hallId)
    return sendPage(
      reply,
      createElement(SlipPage, { visit: { ...visit, here: to.mine }, slip, hall, done, problems }),
      statusOf({ problems }),
    )
  }
  at(app, 'GET', '/booking/mine', PUBLIC, (request, reply) => show(request, reply, {}))
  at(app, 'POST', '/booking/cancel', LOOKUP, async (request, reply) => {
    const slip = await mine(request)
    const to = addressesIn(portal.visit(request).language)
    if (!slip) return goTo(reply, to.find)
    if (new FormBody(request.body).line('confirm') !== 'yes') return show(request, reply, { confirm: 'confirm' })
    try {
      await desk.cancel(slip)
    } catch (error) {
      if (!isTaken(error)) throw error
      return show(request, reply, { confirm: 'closed' })
    }
    return goTo(reply, `${to.mine}?done=cancelled`)
  })
  at(app, 'POST', '/booking/leave', PUBLIC, (request, reply) => {
    takeCookieBack(reply, COOKIE)
    return goTo(reply, addressesIn(portal.visit(request).language).home)
  })

  const move = async (
    request: FastifyRequest,
    reply: FastifyReply,
    date: string,
    problems: HallProblems,
    refused?: HuiyinError,
  ): Promise<FastifyReply> => {
    const visit = portal.formVisit(request, reply)
    const [words, to, slip] = [hallMessages(visit.language), addressesIn(visit.language), await mine(request)]
    if (!slip) return goTo(reply, to.find)
    const slots = await desk.slots(slip.hallId)
    const times = onDay(slots, date)
    const page = times.some(({ left }) => left > 0)
      ? createElement(MovePage, { visit: { ...visit, here: to.move(date) }, date, times, problems })
      : createElement(DaysPage, {
          visit,
          title: words.moveTitle,
          slots,
          toDay: (day) => to.move(day),
          back: to.mine,
          refused,
        })
    return sendPage(reply, page, statusOf({ problems }))
  }
  at(app, 'GET', '/booking/move', PUBLIC, (request, reply) => move(request, reply, queryOf(request, 'date'), {}))
  at(app, 'POST', '/booking/move', BOOKING, async (request, reply) => {
    const slip = await mine(request)
    const to = addressesIn(portal.visit(request).language)
    if (!slip) return goTo(reply, to.find)
    const form = new FormBody(request.body)
    const [date, starts] = [form.line('date'), form.line('starts')]
    if (starts === '') return move(request, reply, date, { starts: 'time' })
    try {
      await desk.move(slip, { date, starts })
    } catch (error) {
      if (!isTaken(error)) throw error
      return move(request, reply, date, { starts: 'slot' }, error)
    }
    return goTo(reply, `${to.mine}?done=moved`)
  })
}
