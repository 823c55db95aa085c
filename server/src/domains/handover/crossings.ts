import type { Transaction } from '../../platform/db/index.ts'
import { scopeOf, type Officer } from '../identity/index.ts'
import {
  findCrossings,
  findStreamFault,
  findWithdrawn,
  type Crossing,
  type CrossingQuestion,
  type MatterContext,
  type MatterKey,
} from '../matter/index.ts'
import { presentCrossing, type Proof } from './present-crossing.ts'
import type { CrossingPage, MatterHandovers } from './views.ts'

/** 跨区划移送: what went to other regions, what arrives, and what came back. */
export interface CrossingDesk {
  list(officer: Officer, asked: CrossingQuestion): Promise<CrossingPage>
  /** Those of one matter that the officer may see, each with the proof of both sides. */
  ofMatter(officer: Officer, key: MatterKey): Promise<MatterHandovers['crossings']>
}

const SYSTEM = { audience: 'system' } as const
/** A matter goes from region to region a few times at most. */
const MOST = 50

const targetOf = ({ data }: Crossing): MatterKey => data.target

/** The side that handed over learns from the other that the petitioner withdrew there: of this alone, and of no more. */
const toldOf = (crossings: readonly Crossing[], withdrawn: ReadonlySet<string>): Crossing[] =>
  crossings.map((each) =>
    each.state === 'waiting' && withdrawn.has(targetOf(each).matterId) ? { ...each, state: 'withdrawn' } : each,
  )

const sideOf = async (tx: Transaction, { regionId, matterId }: MatterKey): Promise<Proof['source']> => {
  const fault = await findStreamFault(tx, { regionId, matterId })
  return fault === null ? 'elsewhere' : fault === undefined ? 'sound' : 'faulty'
}

export function crossingDesk(context: Pick<MatterContext, 'database' | 'offices'>): CrossingDesk {
  const { database } = context

  const find = async (officer: Officer, asked: CrossingQuestion): Promise<Crossing[]> => {
    const found = await database.read(scopeOf(officer), (tx) => findCrossings(tx, asked))
    const waiting = found.filter(({ state }) => state === 'waiting').map(targetOf)
    return toldOf(found, await database.read(SYSTEM, (tx) => findWithdrawn(tx, waiting)))
  }

  return {
    async list(officer, asked) {
      const found = await find(officer, asked)
      return {
        items: found.map((each) => presentCrossing(each, context.offices())),
        next: found.length === asked.limit ? (found.at(-1)?.data.target.matterId ?? null) : null,
      }
    },

    async ofMatter(officer, matter) {
      const found = await find(officer, { matter, limit: MOST })
      if (found.length === 0) return []
      // Whether the other side says the same is for both to know; what it holds is not read out.
      return database.read(SYSTEM, async (tx) => {
        const shown: MatterHandovers['crossings'] = []
        for (const each of found) {
          const [source, target] = [await sideOf(tx, each.data.source), await sideOf(tx, each.data.target)]
          const proof = { events: each.data.events, head: each.data.head, source, target }
          shown.push({ ...presentCrossing(each, context.offices()), proof })
        }
        return shown
      })
    },
  }
}
