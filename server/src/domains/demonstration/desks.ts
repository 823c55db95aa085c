import { sha256 } from '../../platform/crypto/index.ts'
import { findInstallation, markFurnished } from '../../platform/db/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays, fixedClock, startOfDay, type LocalDate } from '../../platform/time/index.ts'
import { isWorkingDay } from '../calendar/index.ts'
import { conferenceDesk, type MeetingCommand } from '../conference/index.ts'
import { findStaffByUsername, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { getOffice } from '../office/index.ts'
import { evaluateAll, supervisionDesk, type CaseCommand } from '../supervision/index.ts'
import { furnishSuggestions } from './furnish-suggestions.ts'
import { handOverSome } from './furnish-handover.ts'
import { crossSome, mergeAhead } from './furnish-crossings.ts'
import { clearBacklog } from './furnish-backlog.ts'
import { reportSome } from './furnish-bulletins.ts'
import { assessOffices } from './furnish-assessment.ts'
import { promiseSome } from './furnish-performance.ts'
import { arrangeHearings } from './furnish-hearings.ts'
import { surveySome } from './furnish-surveys.ts'
import { runSome } from './furnish-operation.ts'
import { relieveSome } from './relief.ts'
import { wordTemplates } from './templates.ts'
import { DESK_SAYINGS } from './words/desk-sayings.ts'

/** The keys of a desk's steps in their order: whatever was done before an interruption is not done again. */
function keysOf(desk: string): () => IdempotencyKey {
  let n = 0
  return () => {
    n += 1
    const key = `demonstration:${desk}:${n}`
    return { key, fingerprint: sha256(key) }
  }
}

/** Somebody of the district at the desk, by the user name. */
async function officerAt(context: MatterContext, username: string): Promise<Officer> {
  const staff = await context.database.read({ audience: 'system' }, (tx) => findStaffByUsername(tx, username))
  if (!staff) throw new RangeError(`the district has no account ${username}`)
  const { id, regionId, path, kind } = getOffice(context.offices(), staff.officeId)
  const { name, roles } = staff
  return { kind: 'officer', staffId: staff.id, name, officeId: id, regionId, officePath: path, officeKind: kind, roles }
}

/** The desks that are furnished after the district, by its people through the desks themselves, and each once. */
const FURNISHED = {
  supervision: superviseSome,
  conference: conferSome,
  suggestion: async (context, nextKey) => furnishSuggestions(context, await officerAt(context, 'county.head'), nextKey),
  relief: async (context, nextKey) => {
    const [clerk, supervisor, head] = await Promise.all([
      officerAt(context, 'county.intake'),
      officerAt(context, 'county.supervisor'),
      officerAt(context, 'county.head'),
    ])
    await relieveSome(context, { clerk, supervisor, head }, nextKey)
  },
  review: async (context, nextKey) => arrangeHearings(context, await officerAt(context, 'county.government'), nextKey),
  handover: async (context, nextKey) => {
    const [clerk, supervisor] = await Promise.all([
      officerAt(context, 'county.intake'),
      officerAt(context, 'county.supervisor'),
    ])
    await handOverSome(context, { clerk, supervisor }, nextKey)
  },
  bulletin: async (context, nextKey) => {
    const [supervisor, head, reader] = await Promise.all([
      officerAt(context, 'county.supervisor'),
      officerAt(context, 'county.head'),
      officerAt(context, 'county.water.head'),
    ])
    await reportSome(context, { supervisor, head, reader }, nextKey)
  },
  backlog: async (context, nextKey) => {
    const supervisor = await officerAt(context, 'county.supervisor')
    await clearBacklog(context, { supervisor, head: await officerAt(context, 'county.head') }, nextKey)
  },
  templates: async (context, nextKey) => wordTemplates(context, await officerAt(context, 'county.head'), nextKey),
  crossings: async (context, nextKey) => {
    const [here, there] = await Promise.all([officerAt(context, 'county.intake'), officerAt(context, 'fanghu.intake')])
    await crossSome(context, { here, there }, nextKey)
  },
  merger: async (context, nextKey) => {
    const [admin, bureau, successor] = await Promise.all([
      officerAt(context, 'county.admin'),
      officerAt(context, 'county.environment'),
      officerAt(context, 'county.land'),
    ])
    await mergeAhead(context, { admin, bureau, successor }, nextKey)
  },
  survey: async (context, nextKey) => surveySome(context, await officerAt(context, 'county.head'), nextKey),
  operation: async (context, nextKey) => runSome(context, await officerAt(context, 'county.head'), nextKey),
  performance: async (context, nextKey) => promiseSome(context, await officerAt(context, 'county.head'), nextKey),
  assessment: async (context, nextKey) => {
    const [supervisor, head, water, housing] = await Promise.all(
      ['county.supervisor', 'county.head', 'county.water.head', 'county.housing.head'].map((name) =>
        officerAt(context, name),
      ),
    )
    if (supervisor && head && water && housing)
      await assessOffices(context, { supervisor, head, contesting: [water, housing] }, nextKey)
  },
} satisfies Record<string, (context: MatterContext, nextKey: () => IdempotencyKey) => Promise<void>>

/**
 * Gives every desk that has none yet what it has in hand. A desk is marked when all of it is there; one whose furnishing was interrupted
 * goes on from there at the next start. Returns which were furnished.
 */
export async function furnishDesks(context: MatterContext): Promise<readonly string[]> {
  const { database } = context
  const known = (await findInstallation(database))?.furnished ?? []
  const missing = Object.entries(FURNISHED).filter(([desk]) => !known.includes(desk))
  for (const [desk, furnish] of missing) {
    await furnish(context, keysOf(desk))
    await database.write({ audience: 'system' }, (tx) => markFurnished(tx, desk))
  }
  return missing.map(([desk]) => desk)
}

async function superviseSome(context: MatterContext, nextKey: () => IdempotencyKey): Promise<void> {
  await evaluateAll(context)
  const desk = supervisionDesk(context)
  const supervisor = await officerAt(context, 'county.supervisor')
  const [water, waterHead] = await Promise.all([
    officerAt(context, 'county.water'),
    officerAt(context, 'county.water.head'),
  ])
  const government = getOffice(context.offices(), supervisor.officeId).parentId ?? supervisor.officeId
  const today = context.clock.today()
  const said = DESK_SAYINGS.supervision
  const act = async (id: string, command: CaseCommand): Promise<void> => {
    const key = nextKey()
    const one = await desk.one(supervisor, { regionId: regionOf.get(id) ?? '', id })
    if (!one.may.includes(command.verb)) return
    await desk.act(supervisor, { regionId: one.regionId, id, expectedVersion: one.version }, command, key)
  }
  const { items } = await desk.list(supervisor, { side: 'supervising', state: 'open', limit: 60 })
  const regionOf = new Map(items.map(({ id, regionId }) => [id, regionId]))
  const advise = (kind: 'improve' | 'policy' | 'accountability', to: string): CaseCommand => ({
    verb: 'advise',
    input: { kind, to, text: said.advice[kind], replyBy: addDays(today, 15) },
  })
  const letter: CaseCommand = { verb: 'letter', input: { letter: said.letter, replyBy: addDays(today, 7) } }
  const plan: readonly (readonly CaseCommand[])[] = [
    [{ verb: 'remind', input: { text: said.remind } }],
    [letter],
    [
      letter,
      { verb: 'visit', input: { on: today, staff: [supervisor.staffId], place: said.place, findings: said.findings } },
      advise('improve', water.officeId),
    ],
    [
      advise('policy', government),
      {
        verb: 'talk',
        input: { on: today, participants: said.participants, record: said.record, outcome: said.outcome },
      },
      { verb: 'list', input: { until: addDays(today, 30), reason: said.listed } },
    ],
    [advise('accountability', water.officeId)],
    [{ verb: 'close', input: { reason: said.closed } }],
  ]
  for (const [n, commands] of plan.entries()) {
    const one = items[n * 3]
    if (one) for (const command of commands) await act(one.id, command)
  }
  const [received] = (await desk.adviceList(water, { box: 'received', open: true, limit: 10 })).items
  if (received)
    await desk.answerAdvice(
      waterHead,
      { regionId: received.regionId, id: received.id, expectedVersion: received.version },
      { adoption: 'partly', reply: said.answer },
      nextKey(),
    )
  const most = (await desk.byOffice(supervisor)).toSorted((a, b) => b.counts.length - a.counts.length)[0]
  if (most) await desk.remindOffice(supervisor, most.office, said.remind, nextKey())
}

/** No office meets on a day off: this day, or the next one in the direction on which it works. */
function workingDay(context: MatterContext, day: LocalDate, step: number): LocalDate {
  const { calendar } = context.law()
  return isWorkingDay(calendar, day) ? day : workingDay(context, addDays(day, step), step)
}

async function conferSome(context: MatterContext, nextKey: () => IdempotencyKey): Promise<void> {
  const { meetings, items: said } = DESK_SAYINGS.conference
  const head = await officerAt(context, 'county.head')
  const invited = (
    await Promise.all(['county.water', 'county.housing'].map((name) => officerAt(context, name).catch(() => null)))
  ).flatMap((officer) => (officer ? [officer] : []))
  const today = context.clock.today()
  const onDay = (days: number) => conferenceDesk({ ...context, clock: fixedClock(startOfDay(addDays(today, days))) })

  const act = async (desk: ReturnType<typeof onDay>, id: string, command: MeetingCommand): Promise<void> => {
    const { version } = await desk.meeting(head, { regionId: head.regionId, id })
    await desk.act(head, { regionId: head.regionId, id, expectedVersion: version }, command, nextKey())
  }
  const plan = (desk: ReturnType<typeof onDay>, title: string, days: number) =>
    desk.plan(
      head,
      {
        title,
        on: workingDay(context, addDays(today, days), Math.sign(days)),
        time: '09:00',
        place: meetings.place,
        chair: meetings.chair,
        invited: invited.map(({ officeId }) => officeId),
      },
      nextKey(),
    )
  const propose = (desk: ReturnType<typeof onDay>, n: number) =>
    desk.propose(
      head,
      { kind: 'theme', matter: null, title: said[n]?.title ?? '', background: said[n]?.background ?? '' },
      [],
      nextKey(),
    )

  // A month ago: held, minuted; one decision is late, one is reported.
  const then = onDay(-30)
  const past = await plan(then, meetings.past, -30)
  const item = await propose(then, 0)
  await act(then, past.id, { verb: 'list', input: { item: item.id } })
  await act(then, past.id, { verb: 'announce', input: {} })
  await act(then, past.id, { verb: 'hold', input: {} })
  for (const officer of invited)
    await act(then, past.id, {
      verb: 'attend',
      input: { office: officer.officeId, delegate: officer.name, post: meetings.post, status: 'attended' },
    })
  await act(then, past.id, {
    verb: 'resolve',
    input: { item: item.id, resolution: said[0]?.resolution ?? '', deferred: false },
  })
  for (const [n, officer] of invited.entries())
    await act(then, past.id, {
      verb: 'decide',
      input: {
        item: item.id,
        text: meetings.decisions[n] ?? '',
        lead: officer.officeId,
        assisting: [],
        dueOn: addDays(today, n === 0 ? -5 : 10),
      },
    })
  await act(then, past.id, { verb: 'minute', input: { minutes: meetings.remarks } })
  const reporter = invited.at(-1)
  if (reporter) {
    const { items } = await then.followUp(reporter, { side: 'ours', done: false, limit: 10 })
    const decision = items.at(-1)
    if (decision)
      await onDay(-2).followUpAct(
        reporter,
        { regionId: decision.regionId, id: decision.id, expectedVersion: decision.version },
        { verb: 'report', input: { text: meetings.report, done: true } },
        nextKey(),
      )
  }

  // Next week: announced, and one item that waits.
  const now = conferenceDesk(context)
  const next = await plan(now, meetings.next, 7)
  for (const n of [1, 2]) await act(now, next.id, { verb: 'list', input: { item: (await propose(now, n)).id } })
  await act(now, next.id, { verb: 'announce', input: {} })
  await propose(now, 3)
}
