import { z } from 'zod'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { day } from './hall.ts'
import { LEADER_DAY_STATE_NAMES, tallyOf, type Commitment, type LeaderDay } from './leader-day.ts'
import type { Opening } from './opening.ts'
import { openingView, presentOpening } from './present.ts'
import { DUTY_KINDS, HALVES, type Duty, type Gap } from './roster.ts'
import { SPONSOR_VERBS, sponsorVerbs, type Sponsorship } from './sponsorship.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })
const nameOf = (offices: OfficeTree, id: string): { zh: string; en: string } =>
  findOffice(offices, id)?.name ?? { zh: '', en: '' }

export const dutyView = z
  .object({
    regionId: z.string(),
    id: z.uuid(),
    date: day,
    half: z.enum(HALVES),
    kind: z.enum(DUTY_KINDS),
    staffId: z.uuid().nullable(),
    name: z.string(),
    office: bilingual.nullable(),
    swapWith: z.uuid().nullable(),
    version: z.int(),
  })
  .meta({ id: 'HallDuty' })
export type DutyView = z.output<typeof dutyView>

export const presentDuty = (duty: Duty, names: ReadonlyMap<string, string>, offices: OfficeTree): DutyView => ({
  regionId: duty.regionId,
  id: duty.id,
  date: duty.date,
  half: duty.half,
  kind: duty.kind,
  staffId: duty.staffId,
  name: duty.staffId === null ? duty.name : (names.get(duty.staffId) ?? duty.name),
  office: duty.officeId === null ? null : nameOf(offices, duty.officeId),
  swapWith: duty.swapWith,
  version: duty.version,
})

export const rosterView = z
  .object({
    openings: z.array(openingView),
    duties: z.array(dutyView),
    gaps: z.array(
      z.object({ date: day, half: z.enum(HALVES), kind: z.enum(DUTY_KINDS), need: z.int(), have: z.int() }),
    ),
  })
  .meta({ id: 'HallRoster' })
export type RosterView = z.output<typeof rosterView>

export const presentRoster = (
  openings: readonly Opening[],
  duties: readonly Duty[],
  gaps: readonly Gap[],
  names: ReadonlyMap<string, string>,
  offices: OfficeTree,
): RosterView => ({
  openings: openings.map(presentOpening),
  duties: duties.map((duty) => presentDuty(duty, names, offices)),
  gaps: [...gaps],
})

const commitmentView = z.object({
  regionId: z.string(),
  id: z.uuid(),
  what: z.string(),
  office: bilingual,
  dueOn: day,
  matter: z.object({ regionId: z.string(), matterId: z.uuid() }).nullable(),
  state: z.enum(['open', 'kept', 'broken']),
  settledOn: day.nullable(),
  evidence: z.string(),
  late: z.boolean(),
  version: z.int(),
})

export const leaderDayView = z
  .object({
    regionId: z.string(),
    id: z.uuid(),
    hallId: z.uuid(),
    date: day,
    starts: z.string(),
    ends: z.string(),
    leader: z.string(),
    position: bilingual,
    about: z.string(),
    capacity: z.int(),
    left: z.int(),
    state: z.enum(LEADER_DAY_STATE_NAMES),
    publishedOn: day.nullable(),
    /** The last day on which it can still be published. */
    publishBy: day,
    promises: z.array(commitmentView),
    tally: z.object({
      made: z.int(),
      keptInTime: z.int(),
      keptLate: z.int(),
      broken: z.int(),
      overdue: z.int(),
      running: z.int(),
    }),
    version: z.int(),
  })
  .meta({ id: 'LeaderDay' })
export type LeaderDayView = z.output<typeof leaderDayView>

export const presentLeaderDay = (
  leaderDay: LeaderDay,
  promises: readonly Commitment[],
  { offices, today, publishBy }: { offices: OfficeTree; today: LocalDate; publishBy: LocalDate },
): LeaderDayView => {
  const { taken, ...shown } = leaderDay
  const own = promises.filter(({ leaderDayId }) => leaderDayId === leaderDay.id)
  return {
    ...shown,
    left: leaderDay.capacity - taken,
    publishBy,
    promises: own.map(({ leaderDayId: _day, officeId, ...promise }) => ({
      ...promise,
      office: nameOf(offices, officeId),
      late: (promise.settledOn ?? today) > promise.dueOn,
    })),
    tally: tallyOf(own, today),
  }
}

export const sponsorshipView = z
  .object({
    id: z.uuid(),
    leader: z.string(),
    position: bilingual,
    office: bilingual,
    reason: z.string(),
    beganOn: day,
    state: z.enum(['active', 'resolved', 'ended']),
    endedOn: day.nullable(),
    ending: z.string(),
    steps: z.array(
      z.object({
        id: z.uuid(),
        what: z.string(),
        dueOn: day,
        doneOn: day.nullable(),
        result: z.string(),
        overdue: z.boolean(),
      }),
    ),
  })
  .meta({ id: 'Sponsorship' })

export const presentSponsorship = (
  { regionId: _region, matterId: _matter, officeId, version: _version, ...sponsorship }: Sponsorship,
  offices: OfficeTree,
  today: LocalDate,
): z.output<typeof sponsorshipView> => ({
  ...sponsorship,
  office: nameOf(offices, officeId),
  steps: sponsorship.steps.map((step) => ({ ...step, overdue: step.doneOn === null && step.dueOn < today })),
})

export const matterSponsorsView = z
  .object({ sponsorships: z.array(sponsorshipView), may: z.array(z.enum(SPONSOR_VERBS)), version: z.int() })
  .meta({ id: 'MatterSponsors' })

export const presentMatterSponsors = (
  all: readonly Sponsorship[],
  { offices, today, mayAct }: { offices: OfficeTree; today: LocalDate; mayAct: boolean },
): z.output<typeof matterSponsorsView> => {
  const active = all.find(({ state }) => state === 'active')
  return {
    sponsorships: all.map((each) => presentSponsorship(each, offices, today)),
    may: mayAct ? sponsorVerbs(active) : [],
    version: active?.version ?? 0,
  }
}

export const sponsoredPage = z
  .object({
    items: z.array(
      sponsorshipView.extend({
        matter: z.object({ regionId: z.string(), matterId: z.uuid(), number: z.string(), summary: z.string() }),
      }),
    ),
    next: z.uuid().nullable(),
  })
  .meta({ id: 'SponsoredMatters' })
