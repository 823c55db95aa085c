import type { Migration } from '../../../platform/db/index.ts'

/** The few steps that supervision looks for among all of them: letters, assignments to be reported on, objections upheld. */
export const supervisedIndex: Migration = {
  id: 'matter-0008-supervised',
  async up(m) {
    await m.run(`create index matter_event_supervised on matter_event (type, region_id, matter_id)
      where type in ('supervised', 'assigned', 'objection-upheld')`)
  },
}
