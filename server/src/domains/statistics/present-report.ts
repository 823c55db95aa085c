import { holds, type Officer } from '../identity/index.ts'
import type { ReportRow } from './report-reader.ts'
import type { SavedReport } from './views.ts'

/** One's own reports one deletes; those of the office its head, too. */
export const mayDelete = (officer: Officer, row: Pick<ReportRow, 'staff_id' | 'shared'>): boolean =>
  row.staff_id === officer.staffId || (row.shared && holds(officer, 'head'))

export const presentSaved = (officer: Officer, row: ReportRow): SavedReport => ({
  id: row.id,
  name: row.name,
  query: row.query,
  shared: row.shared,
  own: row.staff_id === officer.staffId,
  mayDelete: mayDelete(officer, row),
})
