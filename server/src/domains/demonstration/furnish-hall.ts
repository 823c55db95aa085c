import { newId, type KeyRing } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { addDays, fixedClock, localDateOf, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import { addWorkingDays, isWorkingDay, workingDayOnOrAfter, type Calendar } from '../calendar/index.ts'
import {
  arrive,
  book,
  callNext,
  giveLeaderDayStep,
  giveSponsorStep,
  giveTicketStep,
  planDuty,
  planLeaderDay,
  promise,
  registerFromTicket,
  setRoom,
  setUpHall,
  settlePromise,
  setWindow,
  takeRoom,
  type HallFacts,
  type Terms,
  type Ticket,
} from '../hall/index.ts'
import { officeOfStaff, type Officer } from '../identity/index.ts'
import type { Law, PreparedMatter } from '../matter/index.ts'
import type { Office, OfficeTree } from '../office/index.ts'

interface Furnishing {
  readonly keys: KeyRing
  readonly offices: ReadonlyMap<string, Office>
  readonly staff: ReadonlyMap<string, readonly Officer[]>
  readonly now: string
  readonly law: () => Law
  /** What was told of the register: visits that are tied to numbers of the hall. */
  readonly told: readonly Pick<PreparedMatter, 'matter'>[]
  readonly tree: OfficeTree
}

const DAY = [
  { from: '09:00', to: '12:00' },
  { from: '13:30', to: '17:30' },
]
const TERMS: Omit<Terms, 'inForceFrom'> = {
  hours: { mon: DAY, tue: DAY, wed: DAY, thu: DAY, fri: DAY, sat: [], sun: [], makeUp: DAY },
  slotMinutes: 30,
  slotCapacity: 2,
  bookAheadDays: 14,
  roomAheadDays: 90,
  leaderNoticeDays: 5,
  keepDays: 30,
  need: { officer: 1, lawyer: 1, counsellor: 0, department: 1 },
  source: { zh: '接待大厅工作规则', en: 'Rules of the reception hall' },
}
/** The county's leader: nobody of the staff. */
const LEADER = '明如镜'
const LAWYERS = ['甄有理', '贾如是']
const ROOMS = [
  ['听证室', 'Hearing room', 30],
  ['调解室', 'Mediation room', 10],
] as const
const MEETINGS = [
  [1, 'mediation', '09:30', '11:00'],
  [0, 'hearing', '09:00', '11:30'],
  [1, 'visit', '14:00', '15:00'],
  [0, 'meeting', '15:00', '16:30'],
] as const
const none = { email: '', about: '' }

const noonOf = (date: LocalDate): string => new Date(Date.parse(startOfDay(date)) + 12 * 3_600_000).toISOString()
const lastWorkingDay = (calendar: Calendar, date: LocalDate): LocalDate =>
  isWorkingDay(calendar, date) ? date : lastWorkingDay(calendar, addDays(date, -1))

/** One hall of the county with everything in it: numbers in every state, appointments, a roster with gaps, leaders' days and sponsors. */
export async function furnishHall(tx: Transaction, district: Furnishing): Promise<void> {
  const { keys, tree, now, law, told } = district
  const facts = (at: string): HallFacts => ({
    clock: fixedClock(at),
    keys,
    law,
    offices: () => tree,
    officeOfStaff,
  })
  const today = localDateOf(now)
  const { calendar } = law()
  const office = district.offices.get('county.petitions')
  const housing = district.offices.get('county.housing')
  const officers = (office && district.staff.get(office.id)) ?? []
  const officer = (role: string): Officer | undefined =>
    officers.find(({ roles }) => roles.some((each) => each === role))
  const [clerk, head] = [officer('intake-clerk'), officer('head')]
  if (!office || !clerk || !head) throw new Error('the district has no petition office of the county')

  const before = addDays(today, -60)
  const past = facts(startOfDay(before))
  const hall = await setUpHall(tx, past, head, {
    name: { zh: `${office.name.zh.replace('信访局', '')}群众接待大厅`, en: 'County reception hall' },
    place: office.address,
    terms: { ...TERMS, inForceFrom: before },
  })
  const windows: string[] = []
  for (const [n, officeId] of [null, null, housing?.id ?? null].entries())
    windows.push(
      await setWindow(
        tx,
        past,
        head,
        { hallId: hall.id, version: n + 1 },
        {
          name: { zh: `${n + 1} 号窗口`, en: `Window ${n + 1}` },
          officeId,
          active: true,
        },
      ),
    )
  const [first = '', second = ''] = windows
  const rooms: string[] = []
  for (const [n, [zh, en, seats]] of ROOMS.entries())
    rooms.push(
      await setRoom(
        tx,
        past,
        head,
        { hallId: hall.id, version: windows.length + n + 1 },
        { name: { zh, en }, seats, active: true },
      ),
    )

  // On a day off nobody comes: the numbers are those of the last day on which the hall was open.
  const lastHour = isWorkingDay(calendar, today) ? now : noonOf(lastWorkingDay(calendar, today))
  const minute = (n: number): string => new Date(Date.parse(lastHour) - (60 - n) * 60_000).toISOString()
  const come = (n: number, peoplePresent = 1): Promise<Ticket> =>
    arrive(tx, facts(minute(n)), clerk, hall.id, {
      windowId: null,
      peoplePresent,
      representatives: peoplePresent > 1 ? Math.min(5, peoplePresent) : 0,
      booking: null,
    })
  const give = (n: number, ticket: Ticket, step: Parameters<typeof giveTicketStep>[4]): Promise<Ticket> =>
    giveTicketStep(
      tx,
      facts(minute(n)),
      clerk,
      { regionId: ticket.regionId, ticketId: ticket.id, version: ticket.version },
      step,
    )
  for (const [n, people] of [1, 8, 1, 2, 1, 1, 3, 1].entries()) await come(n, people)
  const call = (n: number, windowId: string): Promise<Ticket> =>
    callNext(tx, facts(minute(n)), clerk, { hallId: hall.id, windowId })
  const visits = told
    .map(({ matter }) => matter)
    .filter(
      ({ channel, registeredBy, regionId, accused }) =>
        channel === 'visit' && registeredBy === office.id && regionId === office.regionId && accused.length === 0,
    )
    .slice(-2)
  for (const [n, { regionId, id: matterId }] of visits.entries()) {
    const attended = await give(12 + n * 12, await call(10 + n * 12, first), { verb: 'attend', input: {} })
    const at = { regionId: attended.regionId, ticketId: attended.id, version: attended.version }
    const tied = await registerFromTicket(tx, facts(minute(20 + n * 12)), clerk, at, { regionId, matterId })
    await give(21 + n * 12, tied, { verb: 'finish', input: { outcome: 'registered', note: '' } })
  }
  const informed = await give(41, await call(40, second), { verb: 'attend', input: {} })
  await give(48, informed, { verb: 'finish', input: { outcome: 'information', note: '' } })
  await give(52, await call(50, second), { verb: 'miss', input: {} })
  await give(55, await call(54, first), { verb: 'attend', input: {} })
  await call(58, second)

  for (const [n, starts] of ['09:00', '09:30', '14:00'].entries())
    await book(tx, facts(now), {
      id: newId(),
      hallId: hall.id,
      wish: {
        date: addWorkingDays(calendar, today, 1 + n).date,
        starts,
        peoplePresent: 1 + n,
        contact: { name: '言或然', phone: '0000-0000000', ...none },
      },
      officer: null,
    })
  for (let n = 0; n < 6; n += 1) {
    const date = n === 0 ? workingDayOnOrAfter(calendar, today).date : addWorkingDays(calendar, today, n).date
    const duty = { date, half: n % 2 === 0 ? 'morning' : 'afternoon', name: '', officeId: null, staffId: null } as const
    await planDuty(tx, facts(now), head, hall.id, {
      ...duty,
      kind: 'officer',
      staffId: (n % 3 === 0 ? head : clerk).staffId,
    })
    await planDuty(tx, facts(now), head, hall.id, { ...duty, kind: 'lawyer', name: LAWYERS[n % 2] ?? '' })
    if (housing) await planDuty(tx, facts(now), head, hall.id, { ...duty, kind: 'department', officeId: housing.id })
  }

  const visit = visits.at(-1)
  for (const [n, [room, purpose, starts, ends]] of MEETINGS.entries())
    await takeRoom(tx, facts(now), n === 1 ? head : clerk, hall.id, {
      roomId: rooms[room] ?? '',
      date: addWorkingDays(calendar, today, 1 + Math.floor(n / 2)).date,
      starts,
      ends,
      purpose,
      peoplePresent: 4 + n,
      matter: n === 0 && visit ? { regionId: visit.regionId, matterId: visit.id } : null,
    })

  const leader = {
    starts: '09:00',
    ends: '11:30',
    leader: LEADER,
    position: { zh: '副县长', en: 'Deputy head of the county' },
    about: '',
    capacity: 8,
  }
  const plan = (at: string, date: string) => planLeaderDay(tx, facts(at), head, hall.id, { ...leader, date })
  const publish = async (at: string, id: string): Promise<void> =>
    giveLeaderDayStep(tx, facts(at), head, { id, version: 1 }, { verb: 'publish', reason: '' })
  const held = await plan(startOfDay(before), workingDayOnOrAfter(calendar, addDays(today, -30)).date)
  await publish(startOfDay(before), held.id)
  await giveLeaderDayStep(tx, facts(now), head, { id: held.id, version: 2 }, { verb: 'hold', reason: '' })
  const responsible = housing?.id ?? office.id
  for (const [what, due, kept] of [
    ['修复扶摇路路灯', -10, true],
    ['公布老旧小区改造名单', -3, null],
    ['召开物业问题协调会', 12, null],
  ] as const) {
    const made = await promise(tx, facts(now), head, held.id, {
      what,
      officeId: responsible,
      dueOn: addDays(today, due),
      matter: null,
    })
    if (kept !== null)
      await settlePromise(tx, facts(now), head, made, {
        kept,
        on: addDays(today, due - 2),
        evidence: '现场照片和验收单',
      })
  }
  await publish(now, (await plan(now, addWorkingDays(calendar, today, 8).date)).id)
  await plan(now, addWorkingDays(calendar, today, 20).date)

  const [sponsored] = visits
  if (!sponsored) return
  const place = { regionId: sponsored.regionId, matterId: sponsored.id }
  const position = leader.position
  await giveSponsorStep(
    tx,
    facts(now),
    head,
    { ...place, version: 0 },
    { verb: 'begin', input: { leader: leader.leader, position, reason: '涉及多个部门，由领导包案协调' } },
  )
  await giveSponsorStep(
    tx,
    facts(now),
    head,
    { ...place, version: 1 },
    { verb: 'plan', input: { what: '召集有关部门现场办公', dueOn: addDays(today, 7) } },
  )
}
