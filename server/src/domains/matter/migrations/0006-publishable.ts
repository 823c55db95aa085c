import type { Migration } from '../../../platform/db/index.ts'

/** The answered matters of an office whose petitioners agreed to publication. */
export const publishableIndex: Migration = {
  id: 'matter-0006-publishable',
  async up(m) {
    await m.run(`create index matter_publishable on matter (lead, answered_on desc, id desc)
      where publish_consent and not confidential and class <> 'accusation' and answered_on is not null`)
  },
}
