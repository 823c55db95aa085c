import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"

/**
 * The register of issued documents, append-only, and the last figure of each series. The figure is taken by raising the counter's row,
 * which stays locked until the act commits: a second act waits, an undone one gives its figure back. Both belong to the region of the
 * issuing office, so that an office counts in one place wherever its matters lie.
 */
const REGISTER = `
create table document_counter (
  region_id text not null,
  code_word text not null,
  year integer not null,
  series text not null,
  last integer not null check (last > 0),
  primary key (region_id, code_word, year, series)
);
create table issued_document (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  code_word text not null,
  year integer not null,
  series text not null,
  n integer not null check (n > 0),
  number text not null,
  kind text not null,
  on_date date not null,
  at timestamptz not null,
  staff_id uuid,
  subject_type text not null,
  subject_region text not null,
  subject_id uuid not null,
  subject_seq integer not null,
  primary key (region_id, id),
  constraint issued_document_number unique (region_id, code_word, year, series, n)
);
create index issued_document_of_office on issued_document (office_id, id);
create index issued_document_subject on issued_document (subject_id, subject_seq);
`

/** An office sees its own register; nobody changes it, and what a petitioner does issues nothing. */
const SECURITY = `
alter table document_counter enable row level security;
create policy counter_take on document_counter
  using (${audience} in ('officer', 'system')) with check (${audience} in ('officer', 'system'));
alter table issued_document enable row level security;
create policy issued_read on issued_document for select using (
  ${audience} = 'system' or (${audience} = 'officer' and office_id = ${office}));
create policy issued_insert on issued_document for insert with check ( ${audience} in ('officer', 'system'));
`

export const document0001: Migration = {
  id: 'document-0001-register',
  async up(m) {
    await m.run(REGISTER)
    await m.shard('document_counter', 'region_id')
    await m.shard('issued_document', 'region_id')
    await m.run(SECURITY)
    await m.grant('document_counter', 'select, insert, update')
    await m.grant('issued_document', 'select, insert')
  },
}
