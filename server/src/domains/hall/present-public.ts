import { findOffice, type OfficeTree } from '../office/index.ts'
import { localDateOf, type LocalDate } from '../../platform/time/index.ts'
import { momentOf } from './clock-time.ts'
import type { Hall } from './hall.ts'
import { tallyOf, type Commitment, type LeaderDay, type Tally } from './leader-day.ts'
import type { Opening } from './opening.ts'
import type { CalledNumber } from './queue.ts'
import type { WaitingTime } from './waiting.ts'

interface Bilingual {
  zh: string
  en: string
}

/** A hall as everybody sees it. */
export interface PublicHall {
  id: string
  name: Bilingual
  place: string
  officeName: Bilingual
  phone: string
  openings: readonly Opening[]
  openNow: boolean
  waiting: WaitingTime
}

export function presentHallForAll(
  hall: Hall,
  openings: readonly Opening[],
  waiting: WaitingTime,
  now: string,
  offices: OfficeTree,
): PublicHall {
  const office = findOffice(offices, hall.officeId)
  const today = localDateOf(now)
  const openNow =
    openings[0]?.spans.some(({ from, to }) => momentOf(today, from) <= now && now < momentOf(today, to)) ?? false
  return {
    id: hall.id,
    name: hall.name,
    place: hall.place,
    officeName: office?.name ?? { zh: '', en: '' },
    phone: office?.phone ?? '',
    openings,
    openNow,
    waiting,
  }
}

/** A reception day as everybody sees it, with promises counted and none told. */
export interface PublicLeaderDay {
  id: string
  hallId: string
  date: LocalDate
  starts: string
  ends: string
  leader: string
  position: Bilingual
  about: string
  left: number
  bookable: boolean
  held: boolean
  tally: Tally
}

export const presentLeaderDayForAll = (
  day: LeaderDay,
  promises: readonly Commitment[],
  { today, bookable }: { today: LocalDate; bookable: boolean },
): PublicLeaderDay => ({
  id: day.id,
  hallId: day.hallId,
  date: day.date,
  starts: day.starts,
  ends: day.ends,
  leader: day.leader,
  position: day.position,
  about: day.about,
  left: day.capacity - day.taken,
  bookable,
  held: day.state === 'held',
  tally: tallyOf(
    promises.filter(({ leaderDayId }) => leaderDayId === day.id),
    today,
  ),
})

/** What the screen in the hall shows: numbers and windows, nothing that tells who waits. */
export interface Screen {
  name: Bilingual
  now: string
  called: readonly { number: number; window: Bilingual }[]
  waiting: WaitingTime
}

const MOST_CALLED = 6

export const presentScreen = (
  hall: Hall,
  called: readonly CalledNumber[],
  waiting: WaitingTime,
  now: string,
): Screen => ({
  name: hall.name,
  now,
  called: called.slice(0, MOST_CALLED).map(({ number, windowId }) => ({
    number,
    window: hall.windows.find(({ id }) => id === windowId)?.name ?? { zh: '', en: '' },
  })),
  waiting,
})
