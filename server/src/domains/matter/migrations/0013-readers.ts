import type { Migration } from '../../../platform/db/index.ts'

const once = (setting: string): string => `(select current_setting('huiyin.${setting}', true))`

/** Beside what says which matters somebody sees: whoever only administers sees none. */
const readsMatters = `(coalesce(${once('without_matters')}, '') <> 'on')`

export const matterReaders: Migration = {
  id: 'matter-0013-readers',
  async up(m) {
    for (const table of ['matter', 'matter_fact', 'limit_fact'])
      await m.run(`create policy ${table}_readers on ${table} as restrictive for select using ${readsMatters}`)
  },
}
