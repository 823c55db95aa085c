import type { Database } from '../../platform/db/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import type { Channel, MatterClass, RatedOffice } from '../matter/index.ts'
import type { OfficeTree } from '../office/index.ts'
import type { Figure } from './figure.ts'
import { readStatistics } from './statistics.ts'
import { hiddenShare, hideSmall, type PublicShare } from './small-counts.ts'

/** What everybody may know of a year. A null was hidden because so few matters could point to somebody. */
export interface PublicStatistics {
  year: number
  countedTo: Instant
  received: number | null
  byChannel: readonly { channel: Channel; count: number | null }[]
  byClass: readonly { class: MatterClass; count: number | null }[]
  noticesInTime: PublicShare
  answersInTime: PublicShare
  concluded: PublicShare
  supported: PublicShare
  executed: PublicShare
  confirmed: PublicShare
  satisfied: Readonly<Record<RatedOffice, PublicShare>>
  rated: Readonly<Record<RatedOffice, PublicShare>>
}

const FRESH_MS = 600_000

interface Counting {
  database: Database
  clock: Clock
  offices: () => OfficeTree
}

const published = ({ numerator, denominator }: Figure): PublicShare =>
  hiddenShare({ numerator, denominator: denominator ?? 0 })

/** The public figures of the office: counted at most once in ten minutes for each year, whoever asks however often. */
export function publicStatistics({ database, clock, offices }: Counting) {
  const known = new Map<number, { at: number; figures: Promise<PublicStatistics> }>()
  return (year: number): Promise<PublicStatistics> => {
    const now = Date.parse(clock.now())
    const found = known.get(year)
    if (found && now - found.at < FRESH_MS) return found.figures
    const figures = count({ database, clock, offices }, year)
    known.set(year, { at: now, figures })
    figures.catch(() => known.delete(year))
    return figures
  }
}

async function count({ database, clock, offices }: Counting, year: number): Promise<PublicStatistics> {
  const question = { from: `${year}-01-01`, to: `${year}-12-31`, office: null, region: null }
  const now = clock.now()
  const figures = await database.read({ audience: 'system' }, (tx) => readStatistics(tx, offices(), question, now))
  const { petitionOffice, handlingOffice } = figures.timelyAcceptance
  const notices = {
    numerator: petitionOffice.numerator + handlingOffice.numerator,
    denominator: (petitionOffice.denominator ?? 0) + (handlingOffice.denominator ?? 0),
  }
  return {
    year,
    countedTo: now,
    received: hideSmall({ received: figures.received })['received'] ?? null,
    byChannel: Object.entries(hideSmall(figures.byChannel)).map(([channel, shown]) => ({
      channel: channel as Channel,
      count: shown,
    })),
    byClass: Object.entries(hideSmall(figures.byClass)).map(([name, shown]) => ({
      class: name as MatterClass,
      count: shown,
    })),
    noticesInTime: hiddenShare(notices),
    answersInTime: published(figures.onTimeConclusion),
    concluded: published(figures.concluded),
    supported: published(figures.supported),
    executed: published(figures.executed),
    confirmed: published(figures.confirmed),
    satisfied: {
      'petition-office': published(figures.satisfaction.petitionOffice),
      'handling-office': published(figures.satisfaction.handlingOffice),
    },
    rated: {
      'petition-office': published(figures.ratingShare.petitionOffice),
      'handling-office': published(figures.ratingShare.handlingOffice),
    },
  }
}
