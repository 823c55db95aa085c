import { HuiyinError } from '../../platform/errors/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { presentPublished, presentPublishedLine, presentPublishedResult } from './present.ts'
import { findPublished, findResults, getResult, getRound, getScheme, type RecordKey } from './reader.ts'
import type { PublishedLine, PublishedResult, PublishedRound } from './views.ts'

/** What everybody may read: the rules with what is said of them, the points of every office line by line, and what was corrected. */
export interface PublishedDesk {
  published(page: { after?: string | undefined; limit: number }): Promise<PublishedLine[]>
  publishedRound(key: RecordKey): Promise<PublishedRound>
  publishedResult(key: RecordKey): Promise<PublishedResult>
}

export function publishedDesk({ database, offices }: Pick<MatterContext, 'database' | 'offices'>): PublishedDesk {
  const everybody = { audience: 'public' } as const
  return {
    published: ({ after, limit }) =>
      database.read(everybody, async (tx) =>
        (await findPublished(tx, limit, after ?? null)).map((row) => presentPublishedLine(row, offices())),
      ),

    publishedRound: (key) =>
      database.read(everybody, async (tx) => {
        const row = await getRound(tx, key)
        if (row.state !== 'published') throw new HuiyinError('not-found')
        const scheme = await getScheme(tx, { regionId: row.region_id, id: row.scheme_id })
        return presentPublished(row, scheme, await findResults(tx, key), offices())
      }),

    publishedResult: (key) =>
      database.read(everybody, async (tx) => {
        const row = await getResult(tx, key)
        const round = await getRound(tx, { regionId: row.region_id, id: row.round_id })
        const scheme = await getScheme(tx, { regionId: row.region_id, id: round.scheme_id })
        return presentPublishedResult(row, round, scheme, offices())
      }),
  }
}
