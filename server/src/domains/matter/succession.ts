import { HuiyinError } from '../../platform/errors/index.ts'
import { systemActor } from '../identity/index.ts'
import { findOffice, successorOf } from '../office/index.ts'
import type { MatterContext } from './context.ts'
import { giveIn } from './give.ts'
import { messages } from './messages/index.ts'
import { getMatter } from './reader.ts'
import type { MatterKey } from './stream.ts'
import { findHeldBy } from './succession-reader.ts'

const SYSTEM = { audience: 'system' } as const
const PORTION = 200

/** How many matters passed on, and how many wait for the superior to decide (Art. 24(2)). */
export interface Succession {
  succeeded: number
  refused: number
}

/**
 * Art. 24(2): open matters of offices that were merged pass to whoever carries on their powers, one transaction each, every clock as it
 * stands. What was done stays done when this is interrupted; the next time goes on. A matter that may not go to the successor, such as an
 * accusation about it (Art. 30(3)), stays for the superior to decide.
 */
export async function succeedMerged(context: MatterContext): Promise<Succession> {
  const tree = context.offices()
  const merged = [...tree.byId.values()].filter(({ id, active, successorId }) => {
    if (active || successorId === null) return false
    return successorOf(tree, id)?.active === true
  })
  const result: Succession = { succeeded: 0, refused: 0 }
  if (merged.length === 0) return result
  const ids = merged.map(({ id }) => id)
  let after: MatterKey | null = null
  for (;;) {
    const from: MatterKey | null = after
    const keys: MatterKey[] = await context.database.read(SYSTEM, (tx) => findHeldBy(tx, ids, from, PORTION))
    for (const key of keys) result[(await succeedOne(context, key)) ? 'succeeded' : 'refused'] += 1
    after = keys.at(-1) ?? null
    if (keys.length < PORTION) return result
  }
}

async function succeedOne(context: MatterContext, key: MatterKey): Promise<boolean> {
  const now = context.clock.now()
  try {
    await context.database.write(SYSTEM, async (tx) => {
      const { holder } = (await getMatter(tx, key)).matter
      const moments = { at: now, recordedAt: now }
      const command = { verb: 'succeed', input: { basis: basisFor(context, holder) } } as const
      await giveIn(tx, context, systemActor('succession'), key, command, moments)
    })
    return true
  } catch (error) {
    if (error instanceof HuiyinError) return false
    throw error
  }
}

function basisFor({ offices }: Pick<MatterContext, 'offices'>, holder: string): string {
  const tree = offices()
  const name = (office: { name: { zh: string } } | undefined): string => office?.name.zh ?? ''
  return messages['zh-CN'].succession.basis
    .replace('{from}', name(findOffice(tree, holder)))
    .replace('{to}', name(successorOf(tree, holder)))
}
