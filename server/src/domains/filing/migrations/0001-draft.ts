import type { Migration } from '../../../platform/db/index.ts'

/**
 * Filings under way. They belong to no region before the place is known, so each is its own tenant. A visitor's transaction carries
 * the id of its own draft as its matter, and the database shows it no other.
 */
const DRAFT = `
create table filing_draft (
  id uuid primary key,
  secret_hash bytea not null,
  sealed_key bytea not null,
  sealed bytea not null,
  files text[] not null,
  expires_at timestamptz not null
);
create index filing_draft_expiry on filing_draft (expires_at);
create index filing_draft_files on filing_draft using gin (files);
`

const SECURITY = `
alter table filing_draft enable row level security;
create policy draft_own on filing_draft using (
  current_setting('huiyin.audience', true) = 'system'
  or (current_setting('huiyin.audience', true) = 'public' and id = nullif(current_setting('huiyin.matter', true), '')::uuid)
);
`

export const draft: Migration = {
  id: 'filing-0001-draft',
  async up(m) {
    await m.run(DRAFT)
    await m.shard('filing_draft', 'id')
    await m.run(SECURITY)
    await m.grant('filing_draft', 'select, insert, update, delete')
  },
}
