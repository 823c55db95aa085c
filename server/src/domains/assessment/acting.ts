import type { Transaction } from '../../platform/db/index.ts'
import { once, type IdempotencyKey, type Outcome } from '../../platform/http/index.ts'
import { actorKey, byOfficer, scopeOf, type Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import type { StepEvent } from './tables.ts'
import { insertStep } from './writer.ts'

/** A record of the assessment, as its steps are written beside it. */
interface Stepped {
  readonly region_id: string
  readonly id: string
  readonly version: number
}

/** How officers take steps here: once for each key, with the step beside the row and a line in the audit log. */
export function acting(context: MatterContext) {
  const { database, clock } = context
  return {
    once: <T extends Outcome>(
      officer: Officer,
      idempotency: IdempotencyKey,
      work: (tx: Transaction) => Promise<T>,
    ): Promise<T> =>
      once(database, scopeOf(officer), { regionId: officer.regionId, sender: actorKey(officer), ...idempotency }, work),

    step: async (
      tx: Transaction,
      officer: Officer,
      { region_id: regionId, id, version }: Stepped,
      readBy: readonly string[],
      event: StepEvent,
    ): Promise<void> => {
      await insertStep(tx, {
        region_id: regionId,
        record_id: id,
        seq: version,
        read_by: [...new Set([officer.officeId, ...readBy])],
        on_date: clock.today(),
        at: clock.now(),
        by: byOfficer(officer),
        ...event,
      })
      await context.audit(tx, {
        actor: officer,
        action: `assessment.${event.type}`,
        subject: `assessment:${id}`,
        reason: '',
        regionId,
      })
    },
  }
}
