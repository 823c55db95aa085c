import type { Migration } from '../../../platform/db/index.ts'
import { PAST_OFFICES } from '../../office/index.ts'

/** The register of a merged office stays in its name; its successor reads it. */
export const document0003: Migration = {
  id: 'document-0003-past-register',
  up: (m) =>
    m.run(`create policy issued_read_past on issued_document for select using (
      current_setting('huiyin.audience', true) = 'officer' and office_id in ${PAST_OFFICES});`),
}
