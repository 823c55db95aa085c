import { HuiyinError } from '../../platform/errors/index.ts'
import type { Scope } from '../../platform/db/index.ts'
import { outcomeToRemember, replaying, type IdempotencyKey } from '../../platform/http/index.ts'
import { actorKey, scopeOf, type Actor } from '../identity/index.ts'
import type { Filing } from './commands/register.ts'
import type { MatterContext } from './context.ts'
import { filingNotices } from './notices.ts'
import { prepareFiling, type PreparedMatter } from './prepare.ts'
import { drawingAgain } from './drawing-again.ts'
import { findByNumber, getMatter } from './reader.ts'
import { presentReceipt } from './present-receipt.ts'
import type { Receipt } from './views.ts'
import { newMatterStatements } from './writer.ts'

interface FiledOutcome {
  [name: string]: string
  matterId: string
  number: string
}

/**
 * Registers a filing, once however often it is sent under the same key, and gives its receipt. When this returns, the matter is on the disk.
 *
 * @throws HuiyinError as `register` does; 'not-allowed' for an officer who files for another office; 'key-reused'
 */
export async function fileMatter(
  context: MatterContext,
  actor: Actor,
  filing: Filing,
  key: IdempotencyKey,
): Promise<Receipt> {
  if (actor.kind === 'officer' && actor.officeId !== filing.office)
    throw new HuiyinError('not-allowed', {
      zh: '只能为本单位登记来信来访。',
      en: 'You register matters for your own office only.',
    })
  return drawingAgain(() => fileOnce(context, actor, filing, key))
}

async function fileOnce(context: MatterContext, actor: Actor, filing: Filing, key: IdempotencyKey): Promise<Receipt> {
  const now = context.clock.now()
  const prepared = prepareFiling(context, actor, filing, { at: now, recordedAt: now })
  const regionId = prepared.row.region_id
  const command = { ...key, regionId, sender: actorKey(actor) }
  const scope = filingScope(actor, prepared)
  const filed: FiledOutcome = { matterId: prepared.row.id, number: prepared.row.number }
  const outcome = await replaying(context.database, scope, command, async () => {
    await context.database.writeTogether(scope, [
      ...newMatterStatements(prepared),
      outcomeToRemember(command, filed),
      ...filingNotices(prepared.matter),
    ])
    context.changes.announce({ regionId, matterId: filed.matterId, version: 1 })
    return filed
  })
  if (outcome.matterId === prepared.row.id) return presentReceipt(context, prepared.matter, 1)
  return earlierReceipt(context, regionId, outcome)
}

/** A filing sees the matter that it makes, and nothing else. */
function filingScope(actor: Actor, prepared: PreparedMatter): Scope {
  if (actor.kind === 'officer' || actor.kind === 'system') return scopeOf(actor)
  return { audience: 'citizen', matterId: prepared.row.id, regionId: prepared.row.region_id }
}

async function earlierReceipt(context: MatterContext, regionId: string, filed: FiledOutcome): Promise<Receipt> {
  return context.database.read({ audience: 'citizen', regionId, matterId: filed.matterId }, async (tx) => {
    const found = await findByNumber(tx, regionId, filed.number)
    const { matter } = await getMatter(tx, { regionId, matterId: filed.matterId })
    return presentReceipt(context, matter, found?.codeGeneration ?? 1)
  })
}
