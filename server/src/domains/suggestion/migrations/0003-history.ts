import type { Migration } from '../../../platform/db/index.ts'

/** Who sees a topic or a suggestion sees its whole history, also what an office did whose successor they are. */
export const suggestionHistory: Migration = {
  id: 'suggestion-0003-history',
  async up(m) {
    await m.run(`
      create policy suggestion_step_of_record on suggestion_step for select using (current_setting('huiyin.audience', true) = 'officer' and (
        exists (select from suggestion_topic t where t.region_id = suggestion_step.region_id and t.id = suggestion_step.subject_id)
        or exists (select from suggestion s where s.region_id = suggestion_step.region_id and s.id = suggestion_step.subject_id)))`)
  },
}
