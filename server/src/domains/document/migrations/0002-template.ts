import type { Migration } from '../../../platform/db/index.ts'

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"

/** How offices word their documents: versions are added, never changed; version 0 is the text that ships. */
const TEMPLATE = `
create table document_template (
  region_id text not null,
  office_id uuid not null,
  kind text not null,
  language text not null,
  version integer not null check (version > 0),
  words jsonb not null,
  withdrawn boolean not null,
  restored_from integer check (restored_from >= 0 and restored_from < version),
  reason text not null check (reason <> ''),
  staff_id uuid,
  at timestamptz not null,
  primary key (region_id, office_id, kind, language, version)
);
create index document_template_latest on document_template (office_id, kind, language, version desc);
`

/** Every step that writes a paper reads the words above it; an office adds to its own alone. */
const SECURITY = `
alter table document_template enable row level security;
create policy template_read on document_template for select using (${audience} in ('officer', 'system', 'citizen'));
create policy template_insert on document_template for insert with check (
  ${audience} = 'system' or (${audience} = 'officer' and office_id = ${office}));
`

export const document0002: Migration = {
  id: 'document-0002-template',
  async up(m) {
    await m.run(TEMPLATE)
    await m.shard('document_template', 'region_id')
    await m.run(SECURITY)
    await m.grant('document_template', 'select, insert')
  },
}
