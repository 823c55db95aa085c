import type { Migration } from '../../../platform/db/index.ts'

/**
 * What figures count (`fact-tables.ts`): one row for each countable state of a matter and of each of its clocks, with the span in which the
 * register knew it. `known_to` null holds today; "as of T" is `known_from <= T and (known_to is null or known_to > T)`. Made from the events
 * alone. No identity and no text.
 *
 * A matter's day of receipt never changes, so one index finds the matters of a period as of any day; with `known_to` in it, those of
 * today without reading what they were before.
 */
const MATTER_FACT = `
create table matter_fact (
  region_id text not null,
  matter_id uuid not null,
  known_from timestamptz not null,
  known_to timestamptz,
  filed_at timestamptz not null,
  received_on date not null,
  registered_by uuid not null,
  holder uuid not null,
  lead uuid,
  channel text not null,
  class text not null,
  way text,
  topic text,
  place text not null,
  people_count integer not null,
  anonymous boolean not null,
  joint boolean not null,
  enterprise_related boolean not null,
  litigation_related boolean not null,
  urgent boolean not null,
  first_for_office boolean not null,
  first_anywhere boolean not null,
  repeat_of uuid,
  phase text not null,
  is_open boolean not null,
  notice_owed boolean not null,
  taken_over boolean not null,
  accepted_on date,
  answered_on date,
  answered_at timestamptz,
  outcome text,
  delivered_on date,
  executed_on date,
  concluded_on date,
  agreed_on date,
  review_requested_on date,
  reviewed_on date,
  review_result text,
  second_review_requested_on date,
  second_reviewed_on date,
  second_review_result text,
  rating_petition_office text,
  rating_handling_office text,
  transfers integer not null,
  assignments integer not null,
  objections integer not null,
  extensions integer not null,
  hearings integer not null,
  letters integer not null,
  letters_answered integer not null,
  seen_by uuid[] not null,
  recused uuid[] not null,
  primary key (region_id, matter_id, known_from)
);
create index matter_fact_received on matter_fact (received_on, known_to);
create index matter_fact_repeat on matter_fact (repeat_of) where repeat_of is not null;
`

const LIMIT_FACT = `
create table limit_fact (
  region_id text not null,
  matter_id uuid not null,
  n integer not null,
  known_from timestamptz not null,
  known_to timestamptz,
  limit_id text not null,
  office_id uuid not null,
  is_choice boolean not null,
  started_on date not null,
  due_on date not null,
  ended_on date,
  ended text,
  extension_days integer not null,
  provisional boolean not null,
  unrecorded boolean not null,
  seen_by uuid[] not null,
  recused uuid[] not null,
  primary key (region_id, matter_id, n, known_from)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const staff = "nullif(current_setting('huiyin.staff', true), '')::uuid"
const citizensMatter = "nullif(current_setting('huiyin.matter', true), '')::uuid"

/** The same as for `matter`, on columns of its own: asking the matter for each row would be too slow to count by. */
const visible = `(
  ${audience} = 'system'
  or (${audience} = 'officer' and seen_by @> array[${officer}] and not (recused @> array[${staff}]))
  or (${audience} = 'citizen' and matter_id = ${citizensMatter})
)`
const mayWrite = `(${audience} in ('officer', 'system') or (${audience} = 'citizen' and matter_id = ${citizensMatter}))`

const security = (table: string): string => `
alter table ${table} enable row level security;
create policy fact_read on ${table} for select using ${visible};
create policy fact_insert on ${table} for insert with check (${mayWrite});
create policy fact_update on ${table} for update using ${visible} with check (${mayWrite});
create policy fact_delete on ${table} for delete using ${visible};
`

/** An office that is already running makes its facts from its events, as when its rules have changed (`basis.ts`). */
const LISTS_ARE_OUTDATED = `update matter_basis set basis = 'before facts'`

export const matterFacts: Migration = {
  id: 'matter-0007-facts',
  async up(m) {
    await m.run(MATTER_FACT)
    await m.run(LIMIT_FACT)
    for (const table of ['matter_fact', 'limit_fact']) {
      await m.shard(table, 'region_id')
      await m.run(security(table))
      await m.grant(table, 'select, insert, update, delete')
    }
    await m.run(LISTS_ARE_OUTDATED)
  },
}
