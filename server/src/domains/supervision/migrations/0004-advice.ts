import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
/** Read by the office that it goes to; by the one that gave it, who must see its matter where it has one. */
const visible = `(${audience} = 'system' or (${audience} = 'officer' and (to_office = ${officer}
  or (seen_by @> array[${officer}] and (matter_id is null or exists (
    select from matter m where m.region_id = supervision_advice.region_id and m.id = supervision_advice.matter_id))))))`

/** Advice without a case: what a petition office found across many matters (Art. 40). Its answer may carry files. */
export const supervision0004: Migration = {
  id: 'supervision-0004-advice',
  async up(m) {
    await m.run(`
      alter table supervision_advice alter column case_id drop not null;
      alter table supervision_advice alter column matter_id drop not null;
      alter table supervision_advice add column files jsonb not null default '[]';
      alter table supervision_advice add constraint supervision_advice_about check ((case_id is null) = (matter_id is null));
      create index supervision_advice_owed on supervision_advice (reply_by) where case_id is null and replied_on is null;
      drop policy supervision_advice_read on supervision_advice;
      drop policy supervision_advice_update on supervision_advice;
      create policy supervision_advice_read on supervision_advice for select using ${visible};
      create policy supervision_advice_update on supervision_advice for update using ${visible}`)
  },
}
