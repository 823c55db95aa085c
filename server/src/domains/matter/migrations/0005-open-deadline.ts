import type { Migration } from '../../../platform/db/index.ts'

/** What still runs, by its last day, for the daily warnings. */
export const openDeadline: Migration = {
  id: 'matter-0005-open-deadline',
  async up(m) {
    await m.run(
      'create index matter_deadline_open on matter_deadline (due_on, region_id, matter_id) where ended_on is null',
    )
  },
}
