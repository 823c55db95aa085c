import type { Migration } from '../../../platform/db/index.ts'

/** 发文字号 of advice and reminders; those from before the register of documents have none. */
export const supervision0002: Migration = {
  id: 'supervision-0002-number',
  async up(m) {
    await m.run(`
      alter table supervision_advice add column number text not null default '';
      alter table supervision_batch add column number text not null default ''`)
  },
}
