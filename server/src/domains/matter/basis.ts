import { EVERYWHERE } from '../office/index.ts'
import type { MatterContext } from './context.ts'
import { rebuildMatters } from './rebuild.ts'
import { findBasis } from './reader.ts'
import { keepBasis } from './writer.ts'

const SYSTEM = { audience: 'system' } as const

type Keeping = Pick<MatterContext, 'database' | 'clock' | 'offices' | 'law'>

/**
 * Whether the lists were made with another calendar, other limits or another tree than those of today (`basis` names them), so that
 * they need to be made anew. An office that has none written down yet is as it should be.
 */
export async function isOutdated({ database }: Pick<Keeping, 'database'>, basis: string): Promise<boolean> {
  return database.write(SYSTEM, async (tx) => {
    const known = await findBasis(tx, EVERYWHERE)
    if (known === undefined) await keepBasis(tx, EVERYWHERE, basis)
    return known !== undefined && known !== basis
  })
}

/** Makes the lists anew and writes down on what they rest now. `basis` is asked before, so that a change meanwhile is noticed. */
export async function renewLists(context: Keeping, basis: string): Promise<number> {
  const rebuilt = await rebuildMatters(context)
  await context.database.write(SYSTEM, (tx) => keepBasis(tx, EVERYWHERE, basis))
  return rebuilt
}
