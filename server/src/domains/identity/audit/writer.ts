import { newId } from '../../../platform/crypto/index.ts'
import type { Transaction } from '../../../platform/db/index.ts'
import type { AuditEntry } from '../../../platform/http/index.ts'
import type { Clock } from '../../../platform/time/index.ts'
import { EVERYWHERE } from '../../office/index.ts'
import { actorKey } from '../actor.ts'
import type { IdentityTables } from '../tables.ts'

/** Adds a line to the audit log, in the transaction of what it tells. Nothing changes or removes a line. */
export async function writeAudit(tx: Transaction, clock: Clock, entry: AuditEntry): Promise<void> {
  const { actor } = entry
  const officer = actor.kind === 'officer' ? actor : undefined
  await tx
    .on<IdentityTables>()
    .insertInto('audit_log')
    .values({
      region_id: entry.regionId ?? officer?.regionId ?? EVERYWHERE,
      id: newId(),
      at: clock.now(),
      actor: actorKey(actor),
      actor_name: officer ? `${officer.name}${officer.actingFor ? `（代${officer.actingFor.name}）` : ''}` : '',
      office_id: officer?.officeId ?? entry.officeId ?? null,
      action: entry.action,
      subject: entry.subject,
      reason: entry.reason ?? '',
    })
    .execute()
}
