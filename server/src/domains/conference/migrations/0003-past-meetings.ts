import type { Migration } from '../../../platform/db/index.ts'
import { PAST_OFFICES } from '../../office/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"

/** What a merged office convened, was invited to or carried out; agenda, attendance and history follow their meeting. */
const READ = `
create policy conference_meeting_past on conference_meeting for select using (${audience} = 'officer'
  and (office_id in ${PAST_OFFICES} or (state <> 'planned' and invited && array${PAST_OFFICES})));
create policy conference_decision_past on conference_decision for select using (${audience} = 'officer'
  and (lead_id in ${PAST_OFFICES} or assisting && array${PAST_OFFICES}));`

const atMeeting = (table: string): string => `exists (select from conference_meeting c
  where c.region_id = ${table}.region_id and c.id = ${table}.meeting_id and (c.office_id = ${officer} or c.invited @> array[${officer}]))`

const WRITE = `
create policy conference_item_change on conference_item as restrictive for update using (${audience} = 'system'
  or office_id = ${officer} or proposed_by = ${officer} or ${atMeeting('conference_item')});
create policy conference_attendance_change on conference_attendance as restrictive for update using (${audience} = 'system'
  or ${atMeeting('conference_attendance')});
create policy conference_decision_change on conference_decision as restrictive for update using (${audience} = 'system'
  or office_id = ${officer} or lead_id = ${officer} or assisting @> array[${officer}] or ${atMeeting('conference_decision')});`

/** The meetings of a merged office stay in its name; its successor reads them and changes nothing. */
export const conference0003: Migration = {
  id: 'conference-0003-past-meetings',
  up: (m) => m.run(READ + WRITE),
}
