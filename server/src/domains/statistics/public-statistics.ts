import type { Database } from '../../platform/db/index.ts'
import type { Clock, Instant } from '../../platform/time/index.ts'
import type { Channel, MatterClass, RatedOffice } from '../matter/index.ts'
import { readFacts } from './reader.ts'
import { statisticsOf } from './statistics.ts'
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

/** The public figures of the office: counted at most once in ten minutes for each year, whoever asks however often. */
export function publicStatistics({ database, clock }: { database: Database; clock: Clock }) {
  const known = new Map<number, { at: number; figures: Promise<PublicStatistics> }>()
  return (year: number): Promise<PublicStatistics> => {
    const now = Date.parse(clock.now())
    const found = known.get(year)
    if (found && now - found.at < FRESH_MS) return found.figures
    const figures = count(database, clock, year)
    known.set(year, { at: now, figures })
    figures.catch(() => known.delete(year))
    return figures
  }
}

async function count(database: Database, clock: Clock, year: number): Promise<PublicStatistics> {
  const question = { from: `${year}-01-01`, to: `${year}-12-31`, office: null, region: null }
  const now = clock.now()
  const facts = await database.read({ audience: 'system' }, (tx) => readFacts(tx, question, now))
  const figures = statisticsOf(question, facts)
  const { petitionOffice, handlingOffice } = figures.timelyAcceptance
  const notices = {
    numerator: petitionOffice.numerator + handlingOffice.numerator,
    denominator: petitionOffice.denominator + handlingOffice.denominator,
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
    answersInTime: hiddenShare(figures.onTimeConclusion),
    concluded: hiddenShare(figures.concluded),
    supported: hiddenShare(figures.supported),
    executed: hiddenShare(figures.executed),
    confirmed: hiddenShare(figures.confirmed),
    satisfied: {
      'petition-office': hiddenShare(figures.satisfaction.petitionOffice),
      'handling-office': hiddenShare(figures.satisfaction.handlingOffice),
    },
    rated: {
      'petition-office': hiddenShare(figures.ratingShare.petitionOffice),
      'handling-office': hiddenShare(figures.ratingShare.handlingOffice),
    },
  }
}
