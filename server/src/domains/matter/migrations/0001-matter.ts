import type { Migration } from '../../../platform/db/index.ts'

/**
 * The row of a matter that lists and worklists read. Everything in it follows from the matter's events (`projection.ts`) and can be
 * rebuilt. `due_order` is `next_due` with a far date for none, so that pages go by key. `seen_by` are the offices entitled to it,
 * never an accused one.
 *
 * The primary key comes after the unique number on purpose: while a table has no statistics, PostgreSQL finds both keys equally cheap
 * for a look-up by (region_id, id) and takes the younger one; the other would read all matters of the region.
 */
const MATTER = `
create table matter (
  region_id text not null,
  id uuid not null,
  number text not null,
  code_generation integer not null default 1,
  version integer not null,
  phase text not null,
  is_open boolean not null,
  channel text not null,
  class text not null,
  way text,
  topic text,
  summary text not null,
  place text not null,
  people_count integer not null,
  anonymous boolean not null,
  joint boolean not null,
  confidential boolean not null,
  publish_consent boolean not null,
  enterprise_related boolean not null,
  litigation_related boolean not null,
  urgent boolean not null,
  first_for_office boolean not null,
  first_anywhere boolean not null,
  filed_at timestamptz not null,
  received_on date not null,
  registered_by uuid not null,
  holder uuid not null,
  lead uuid,
  next_limit text,
  next_due date,
  due_order date not null,
  provisional boolean not null,
  accepted_on date,
  answered_on date,
  answered_at timestamptz,
  outcome text,
  delivered_on date,
  executed_on date,
  concluded_on date,
  reviewed_on date,
  second_reviewed_on date,
  rating_petition_office text,
  rating_handling_office text,
  seen_by uuid[] not null,
  recused uuid[] not null,
  constraint matter_number unique (region_id, number)
);
alter table matter add primary key (region_id, id);
create index matter_worklist on matter (holder, due_order, id) where is_open;
create index matter_region_worklist on matter (region_id, due_order, id) where is_open;
create index matter_due on matter (due_order, id) where is_open;
create index matter_received on matter (received_on, id);
create index matter_holder_received on matter (holder, received_on, id);
`

/** The facts, appended and never changed. Partitioned by the year in which the matter was registered, which its id carries. */
const EVENT = `
create table matter_event (
  region_id text not null,
  year integer not null,
  matter_id uuid not null,
  seq integer not null,
  type text not null,
  on_date date not null,
  at timestamptz not null,
  recorded_at timestamptz not null,
  by jsonb not null,
  data jsonb not null,
  previous text not null,
  hash text not null,
  primary key (region_id, year, matter_id, seq)
) partition by range (year);
create table matter_event_before_2026 partition of matter_event for values from (minvalue) to (2026);
${Array.from({ length: 11 }, (_, n) => 2026 + n)
  .map(
    (year) => `create table matter_event_${year} partition of matter_event for values from (${year}) to (${year + 1});`,
  )
  .join('\n')}
create table matter_event_later partition of matter_event for values from (2037) to (maxvalue);
`

const DEADLINE = `
create table matter_deadline (
  region_id text not null,
  matter_id uuid not null,
  n integer not null,
  limit_id text not null,
  article text not null,
  office_id uuid not null,
  is_window boolean not null,
  started_on date not null,
  due_on date not null,
  ended_on date,
  ended text,
  extension_days integer not null,
  provisional boolean not null,
  primary key (region_id, matter_id, n),
  foreign key (region_id, matter_id) references matter (region_id, id)
);
`

/** Who filed it: one sealed value per matter with a key of its own. Nothing indexes people. */
const IDENTITY = `
create table matter_identity (
  region_id text not null,
  matter_id uuid not null,
  sealed_key bytea not null,
  sealed_people bytea not null,
  primary key (region_id, matter_id)
);
`

/**
 * The lexemes of a matter, among them one for each office that may find it (`search-index.ts`). A rare word is found by its lexeme, a
 * common one faster by looking from the newest on: with two ways and good statistics the planner takes the shorter.
 */
const SEARCH = `
create table matter_search (
  region_id text not null,
  matter_id uuid not null,
  tokens tsvector not null,
  primary key (region_id, matter_id)
);
create index matter_search_tokens on matter_search using gin (tokens) with (gin_pending_list_limit = 16384);
create index matter_search_newest on matter_search (matter_id);
alter table matter_search alter tokens set statistics 500;
`

/**
 * What searches read. An officer's office is one more condition of the index itself, because a policy of row-level security would keep
 * the index from being used; the system sees all, everybody else nothing.
 */
const VIEW_OF_TOKENS = `
create view matter_token as
  select region_id, matter_id, tokens from matter_search
  where tokens @@ (case current_setting('huiyin.audience', true)
    when 'system' then '!''@nobody'''
    when 'officer' then '''@' || current_setting('huiyin.office', true) || ''''
    else '''@nobody'''
  end)::tsquery;
`

const PUBLISHED = `
create table published_answer (
  region_id text not null,
  matter_id uuid not null,
  question text not null,
  answer text not null,
  topic text,
  office_id uuid not null,
  answered_on date not null,
  published_by uuid not null,
  published_at timestamptz not null,
  tokens tsvector not null,
  primary key (region_id, matter_id),
  foreign key (region_id, matter_id) references matter (region_id, id)
);
create index published_answer_tokens on published_answer using gin (tokens);
`

const VIEW = `
create table saved_view (
  region_id text not null,
  staff_id uuid not null,
  id uuid not null,
  name text not null,
  query text not null,
  primary key (region_id, staff_id, id)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const staff = "nullif(current_setting('huiyin.staff', true), '')::uuid"
const citizensMatter = "nullif(current_setting('huiyin.matter', true), '')::uuid"

/** The second wall: what `policy.ts` lets nobody read, the database does not show either. */
const matterVisible = `(
  ${audience} = 'system'
  or (${audience} = 'officer' and seen_by @> array[${officer}] and not (recused @> array[${staff}]))
  or (${audience} = 'citizen' and id = ${citizensMatter})
)`

/** The system also reads what belongs to a row that was lost: `rebuild` makes it anew, `doctor` misses it. */
const ofVisibleMatter = (table: string): string => `(${audience} = 'system'
  or exists (select from matter m where m.region_id = ${table}.region_id and m.id = ${table}.matter_id))`

const mayWrite = `(${audience} in ('officer', 'system') or (${audience} = 'citizen' and matter_id = ${citizensMatter}))`

const SECURITY = `
alter table matter enable row level security;
create policy matter_read on matter for select using ${matterVisible};
create policy matter_update on matter for update using ${matterVisible} with check (
  ${audience} in ('officer', 'system') or (${audience} = 'citizen' and id = ${citizensMatter}));
create policy matter_insert on matter for insert with check (
  ${audience} in ('officer', 'system') or (${audience} = 'citizen' and id = ${citizensMatter}));

alter table matter_event enable row level security;
create policy event_read on matter_event for select using (${ofVisibleMatter('matter_event')});
create policy event_insert on matter_event for insert with check (${mayWrite});

alter table matter_deadline enable row level security;
create policy deadline_read on matter_deadline for select using (${ofVisibleMatter('matter_deadline')});
create policy deadline_insert on matter_deadline for insert with check (${mayWrite});
create policy deadline_delete on matter_deadline for delete using (${ofVisibleMatter('matter_deadline')});

alter table matter_identity enable row level security;
create policy identity_read on matter_identity for select using (${ofVisibleMatter('matter_identity')});
create policy identity_insert on matter_identity for insert with check (${mayWrite});

alter table matter_search enable row level security;
create policy search_insert on matter_search for insert with check (${mayWrite});
create policy search_update on matter_search for update using (${audience} in ('officer', 'system') or ${audience} = 'citizen' and matter_id = ${citizensMatter});
create policy search_read on matter_search for select using (${ofVisibleMatter('matter_search')});

alter table published_answer enable row level security;
create policy published_read on published_answer for select using (true);
create policy published_insert on published_answer for insert with check (
  ${audience} in ('officer', 'system') and ${ofVisibleMatter('published_answer')});
create policy published_delete on published_answer for delete using (
  ${audience} in ('officer', 'system') and ${ofVisibleMatter('published_answer')});

alter table saved_view enable row level security;
create policy saved_view_own on saved_view using (${audience} = 'officer' and staff_id = ${staff});
`

const TABLES: readonly [table: string, privileges: string][] = [
  ['matter', 'select, insert, update'],
  ['matter_event', 'select, insert'],
  ['matter_deadline', 'select, insert, delete'],
  ['matter_identity', 'select, insert'],
  ['matter_search', 'select, insert, update'],
  ['published_answer', 'select, insert, delete'],
  ['saved_view', 'select, insert, delete'],
]

export const matterTables: Migration = {
  id: 'matter-0001-matter',
  async up(m) {
    await m.run(MATTER)
    await m.run(EVENT)
    await m.run(IDENTITY)
    await m.run(SEARCH)
    await m.run(VIEW_OF_TOKENS)
    await m.run(VIEW)
    for (const [table] of TABLES.filter(([name]) => name !== 'matter_deadline' && name !== 'published_answer'))
      await m.shard(table, 'region_id')
    await m.run(DEADLINE)
    await m.shard('matter_deadline', 'region_id')
    await m.run(PUBLISHED)
    await m.shard('published_answer', 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of TABLES) await m.grant(table, privileges)
    await m.grant('matter_token', 'select')
  },
}
