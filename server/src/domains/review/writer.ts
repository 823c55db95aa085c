import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { HearingRow, HearingStepRow, PanelRuleRow, PublicationRow, ReviewTables } from './tables.ts'

/** On which the rules of panels are said to have changed. */
export const PANEL_RULES_CHANNEL = 'panel_rules_changed'

const on = (tx: Transaction) => tx.on<ReviewTables>()

export const insertHearing = (tx: Transaction, row: HearingRow): Promise<unknown> =>
  on(tx).insertInto('hearing').values(row).execute()

/** Writes a hearing as it is after a step. @throws HuiyinError 'conflict' when somebody was faster */
export async function updateHearing(
  tx: Transaction,
  before: HearingRow,
  change: Partial<HearingRow>,
): Promise<HearingRow> {
  const [row] = await on(tx)
    .updateTable('hearing')
    .set({ ...change, version: before.version + 1 })
    .where('region_id', '=', before.region_id)
    .where('id', '=', before.id)
    .where('version', '=', before.version)
    .returningAll()
    .execute()
  if (!row) throw new HuiyinError('conflict')
  return row
}

export const insertHearingStep = (tx: Transaction, row: HearingStepRow): Promise<unknown> =>
  on(tx)
    .insertInto('hearing_step')
    .values({ ...row, by: JSON.stringify(row.by) as never, data: JSON.stringify(row.data) as never })
    .execute()

/** Publishes in the place of what was published before. */
export async function storePublication(tx: Transaction, row: PublicationRow): Promise<void> {
  await deletePublication(tx, row.region_id, row.hearing_id)
  await on(tx).insertInto('hearing_publication').values(row).execute()
}

export const deletePublication = (tx: Transaction, regionId: string, hearingId: string): Promise<unknown> =>
  on(tx)
    .deleteFrom('hearing_publication')
    .where('region_id', '=', regionId)
    .where('hearing_id', '=', hearingId)
    .execute()

/** Sets a rule. @throws HuiyinError 'conflict' when one begins on that day already */
export async function insertPanelRule(tx: Transaction, row: PanelRuleRow): Promise<void> {
  const rows = await on(tx)
    .insertInto('review_panel_rule')
    .values(row)
    .onConflict((conflict) => conflict.columns(['region_id', 'office_id', 'in_force_from']).doNothing())
    .returning('office_id')
    .execute()
  if (rows.length === 0) throw new HuiyinError('conflict')
  tx.notify(PANEL_RULES_CHANNEL)
}
