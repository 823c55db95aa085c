import type { Migration } from '../../../platform/db/index.ts'
import { PAST_OFFICES } from '../../office/index.ts'

/** Who took work over in an office bears it at its successor; the sheets themselves stay with the office that made them. */
export const handoverPastItems: Migration = {
  id: 'handover-0003-past-items',
  up: (m) =>
    m.run(`create policy handover_item_past on handover_item for select using (
      current_setting('huiyin.audience', true) = 'officer' and office_id in ${PAST_OFFICES});`),
}
