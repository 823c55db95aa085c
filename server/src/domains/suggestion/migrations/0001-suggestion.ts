import type { Migration } from '../../../platform/db/index.ts'

/** 人民建议征集: topics that the office asks about, what came in, what became of it. */
const TABLES = `
create table suggestion_topic (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  state text not null,
  title text not null,
  background text not null,
  questions jsonb not null,
  themes jsonb not null,
  opens_on date not null,
  closes_on date not null,
  report text not null,
  reported_on date,
  version integer not null,
  primary key (region_id, id)
);
create index suggestion_topic_office on suggestion_topic (office_id, opens_on desc, id desc);
create index suggestion_topic_public on suggestion_topic (closes_on desc, id desc) where state <> 'draft';
create table suggestion (
  region_id text not null,
  id uuid not null,
  topic_id uuid not null,
  office_id uuid not null,
  number text not null,
  received_at timestamptz not null,
  received_on date not null,
  answers jsonb not null,
  publish_consent boolean not null,
  reachable boolean not null,
  theme text,
  duplicate_of uuid,
  decision text,
  reasons text not null,
  decided_on date,
  reply text not null,
  replied_on date,
  published boolean not null,
  version integer not null,
  constraint suggestion_number unique (region_id, number),
  foreign key (region_id, topic_id) references suggestion_topic (region_id, id)
);
alter table suggestion add primary key (region_id, id);
create index suggestion_of_topic on suggestion (topic_id, received_on desc, id desc);
`

/** Who wrote, sealed with a key of the suggestion's own; nothing indexes people. What is published stands apart, for everybody. */
const BESIDE = `
create table suggestion_contact (
  region_id text not null,
  submission_id uuid not null,
  sealed_key bytea not null,
  sealed_contact bytea not null,
  primary key (region_id, submission_id),
  foreign key (region_id, submission_id) references suggestion (region_id, id)
);
create table suggestion_outcome (
  region_id text not null,
  submission_id uuid not null,
  topic_id uuid not null,
  title text not null,
  text text not null,
  decision text not null,
  outcome text not null,
  published_on date not null,
  primary key (region_id, submission_id),
  foreign key (region_id, submission_id) references suggestion (region_id, id)
);
create index suggestion_outcome_topic on suggestion_outcome (topic_id, published_on desc, submission_id desc);
create table suggestion_reward (
  region_id text not null,
  id uuid not null,
  submission_id uuid not null,
  topic_id uuid not null,
  kind text not null,
  amount_fen bigint,
  title text not null,
  reason text not null,
  approved_by uuid not null,
  approved_on date not null,
  cancelled text,
  primary key (region_id, id),
  foreign key (region_id, submission_id) references suggestion (region_id, id)
);
create index suggestion_reward_topic on suggestion_reward (topic_id);
create table suggestion_step (
  region_id text not null,
  subject_id uuid not null,
  seq integer not null,
  at timestamptz not null,
  office_id uuid not null,
  staff_id uuid,
  verb text not null,
  data jsonb not null,
  primary key (region_id, subject_id, seq)
);
`

const audience = "current_setting('huiyin.audience', true)"
const office = "nullif(current_setting('huiyin.office', true), '')::uuid"
const own = `(${audience} = 'system' or (${audience} = 'officer' and office_id = ${office}))`
const ofOwn = (table: string): string =>
  `(${audience} = 'system' or exists (select from suggestion s where s.region_id = ${table}.region_id and s.id = ${table}.submission_id))`

/** Everybody reads published topics and outcomes; who submits goes through the system, which alone adds what comes in. */
const SECURITY = `
alter table suggestion_topic enable row level security;
create policy suggestion_topic_read on suggestion_topic for select using (${own} or (${audience} = 'public' and state <> 'draft'));
create policy suggestion_topic_add on suggestion_topic for insert with check ${own};
create policy suggestion_topic_change on suggestion_topic for update using ${own};
alter table suggestion enable row level security;
create policy suggestion_read on suggestion for select using ${own};
create policy suggestion_add on suggestion for insert with check (${audience} = 'system');
create policy suggestion_change on suggestion for update using ${own};
alter table suggestion_contact enable row level security;
create policy suggestion_contact_read on suggestion_contact for select using ${ofOwn('suggestion_contact')};
create policy suggestion_contact_add on suggestion_contact for insert with check (${audience} = 'system');
alter table suggestion_outcome enable row level security;
create policy suggestion_outcome_read on suggestion_outcome for select using (true);
create policy suggestion_outcome_write on suggestion_outcome using ${ofOwn('suggestion_outcome')} with check ${ofOwn('suggestion_outcome')};
alter table suggestion_reward enable row level security;
create policy suggestion_reward_own on suggestion_reward using ${ofOwn('suggestion_reward')} with check ${ofOwn('suggestion_reward')};
alter table suggestion_step enable row level security;
create policy suggestion_step_own on suggestion_step using ${own} with check ${own};
`

export const suggestion0001: Migration = {
  id: 'suggestion-0001-suggestion',
  async up(m) {
    await m.run(TABLES)
    await m.shard('suggestion_topic', 'region_id')
    await m.shard('suggestion', 'region_id')
    await m.run(BESIDE)
    for (const table of ['suggestion_contact', 'suggestion_outcome', 'suggestion_reward', 'suggestion_step'])
      await m.shard(table, 'region_id')
    await m.run(SECURITY)
    await m.grant('suggestion_topic', 'select, insert, update')
    await m.grant('suggestion', 'select, insert, update')
    await m.grant('suggestion_contact', 'select, insert')
    await m.grant('suggestion_outcome', 'select, insert, update, delete')
    await m.grant('suggestion_reward', 'select, insert, update')
    await m.grant('suggestion_step', 'select, insert')
  },
}
