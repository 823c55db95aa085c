import type { Transaction } from '../../platform/db/index.ts'
import type { MatterContext } from './context.ts'
import { prepareRows } from './prepare.ts'
import { rewriteProjections } from './rebuild-writer.ts'
import { eventOfRow } from './stream.ts'
import { countMatters, findShelves, holdProjections, idsOf, streamsOf, type Shelf } from './stream-reader.ts'

/** How far a rebuilding or checking of all matters has come. */
export interface MattersProgress {
  done: number
  total: number
}

type RebuildContext = Pick<MatterContext, 'database' | 'clock' | 'offices' | 'law'>

const BATCH = 200
const FIRST_ID = '00000000-0000-0000-0000-000000000000'
const SYSTEM = { audience: 'system' } as const

/**
 * Makes the rows that lists, worklists, searches and figures read anew from the streams, to the same rows; the office stays open meanwhile. Needed
 * after rules, calendar or offices changed the dates or sights of matters at rest, or when `doctor` finds a row that differs.
 *
 * @returns how many matters were rebuilt
 */
export async function rebuildMatters(
  context: RebuildContext,
  onProgress: (progress: MattersProgress) => void = () => undefined,
): Promise<number> {
  const { database } = context
  const { shelves, total } = await database.read(SYSTEM, async (tx) => ({
    shelves: await findShelves(tx),
    total: await countMatters(tx),
  }))
  let done = 0
  for (const shelf of shelves) {
    for await (const ids of pagesOf(context, shelf)) {
      await database.write(SYSTEM, (tx) => rebuildBatch(tx, context, shelf, ids))
      done += ids.length
      onProgress({ done, total: Math.max(total, done) })
    }
  }
  return done
}

/** The ids of a shelf, a batch at a time. */
export async function* pagesOf({ database }: Pick<MatterContext, 'database'>, shelf: Shelf): AsyncGenerator<string[]> {
  let after = FIRST_ID
  for (;;) {
    const ids = await database.read(SYSTEM, (tx) => idsOf(tx, shelf, after, BATCH))
    const last = ids.at(-1)
    if (last === undefined) return
    yield ids
    after = last
  }
}

/** The rows are held first, so that a command given at the same time writes its own after these. */
async function rebuildBatch(
  tx: Transaction,
  context: RebuildContext,
  shelf: Shelf,
  ids: readonly string[],
): Promise<void> {
  await holdProjections(tx, shelf.regionId, ids)
  const streams = await streamsOf(tx, shelf, ids)
  const matters = [...streams].map(([matterId, rows]) =>
    prepareRows(context, { regionId: shelf.regionId, matterId }, rows.map(eventOfRow), null, context.clock.now()),
  )
  await rewriteProjections(tx, shelf.regionId, matters, context.clock.now())
}
