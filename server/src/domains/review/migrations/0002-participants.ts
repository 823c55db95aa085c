import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const matter = "nullif(current_setting('huiyin.matter', true), '')::uuid"

/** What participants bring along; and a hearing is seen by the offices invited to it, and by the petitioner of its matter. */
export const review0002: Migration = {
  id: 'review-0002-participants',
  async up(m) {
    await m.run(`
      alter table hearing add column bring text not null default '';
      create policy hearing_read_invited on hearing for select
        using (${audience} = 'officer' and invited @> array[${officer}]);
      create policy hearing_read_petitioner on hearing for select
        using (${audience} = 'citizen' and matter_id = ${matter});
    `)
  },
}
