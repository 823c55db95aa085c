import type { Migration } from '../../../platform/db/index.ts'

/** Question and answer on their way to the public, their steps (appended, never changed), and what everybody reads. */
const TABLES = `
create temporary table published_before on commit drop as select * from published_answer;
drop table published_answer;
create table publication (
  region_id text not null,
  matter_id uuid not null,
  version integer not null,
  state text not null,
  office_id uuid not null,
  topic text,
  answered_on date not null,
  title text not null,
  question text not null,
  answer text not null,
  redactions jsonb not null,
  source text not null,
  proposed_by uuid not null,
  checked_by uuid,
  public_id uuid,
  published_on date,
  changed_on date not null,
  primary key (region_id, matter_id),
  foreign key (region_id, matter_id) references matter (region_id, id)
);
create index publication_office on publication (office_id, state, changed_on desc, matter_id desc);
create index publication_public on publication (region_id, public_id) where public_id is not null;
create table publication_step (
  region_id text not null,
  matter_id uuid not null,
  seq integer not null,
  type text not null,
  at timestamptz not null,
  on_date date not null,
  staff_id uuid,
  reason text not null,
  cause text,
  primary key (region_id, matter_id, seq)
);
create table published_answer (
  region_id text not null,
  id uuid not null,
  title text not null,
  question text not null,
  answer text not null,
  topic text,
  office_id uuid not null,
  answered_on date not null,
  published_on date not null,
  published_at timestamptz not null,
  tokens tsvector not null,
  primary key (region_id, id)
);
create index published_answer_tokens on published_answer using gin (tokens);
create index published_answer_order on published_answer (published_on desc, id desc);
create index published_answer_topic on published_answer (topic text_pattern_ops, published_on desc, id desc);
create index published_answer_office on published_answer (office_id, published_on desc, id desc);
`

/** Why a matter may not be published any longer; null for all others. */
const CAUSE = `case when m.class = 'accusation' then 'accusation' when m.confidential then 'confidential'
  when not m.publish_consent then 'no-consent' when m.answered_on is null then 'no-answer' end`
const publishedOn = "(o.published_at at time zone 'Asia/Shanghai')::date"

/**
 * What an office has published before stays published, as the words that it wrote, under a public id of its own. Nobody checked it then:
 * it says so by having no checker, and its texts carry no fingerprint, so that a change is proposed anew. What may not be public any
 * longer is taken over as withdrawn. A question had no title: its first sentence stands for it.
 */
const TAKE_OVER = `
insert into publication (region_id, matter_id, version, state, office_id, topic, answered_on, title, question, answer, redactions, source,
  proposed_by, checked_by, public_id, published_on, changed_on)
select o.region_id, o.matter_id, case when c.cause is null then 1 else 2 end, case when c.cause is null then 'published' else 'withdrawn' end,
  o.office_id, o.topic, o.answered_on,
  coalesce(substring(btrim(o.question, E' \\t\\n\\r') from '^[^\\n。？?！!]{1,60}[。？?！!]?'), left(o.question, 60)),
  o.question, o.answer, '[]', '', o.published_by, null,
  case when c.cause is null then gen_random_uuid() end, case when c.cause is null then ${publishedOn} end,
  case when c.cause is null then ${publishedOn} else (now() at time zone 'Asia/Shanghai')::date end
from published_before o
join matter m on m.region_id = o.region_id and m.id = o.matter_id
cross join lateral (select ${CAUSE} as cause) c;
insert into publication_step (region_id, matter_id, seq, type, at, on_date, staff_id, reason, cause)
select o.region_id, o.matter_id, 1, 'published', o.published_at, ${publishedOn}, o.published_by, '', null from published_before o
union all
select o.region_id, o.matter_id, 2, 'withdrawn', now(), p.changed_on, null, '', ${CAUSE}
from published_before o
join publication p on p.region_id = o.region_id and p.matter_id = o.matter_id and p.state = 'withdrawn'
join matter m on m.region_id = o.region_id and m.id = o.matter_id;
insert into published_answer (region_id, id, title, question, answer, topic, office_id, answered_on, published_on, published_at, tokens)
select p.region_id, p.public_id, p.title, p.question, p.answer, p.topic, p.office_id, p.answered_on, p.published_on, o.published_at, o.tokens
from publication p join published_before o on o.region_id = p.region_id and o.matter_id = p.matter_id
where p.public_id is not null;
`

const audience = "current_setting('huiyin.audience', true)"
/** Who does not see the matter (other offices, accused, recused) sees nothing of its way to the public; the petitioner's own acts reach it. */
const ofVisibleMatter = (table: string): string => `(${audience} = 'system'
  or exists (select from matter m where m.region_id = ${table}.region_id and m.id = ${table}.matter_id))`
const ofPublication = `(${audience} = 'system' or exists (select from publication p
  where p.region_id = published_answer.region_id and p.public_id = published_answer.id))`

const SECURITY = `
alter table publication enable row level security;
create policy publication_all on publication using ${ofVisibleMatter('publication')} with check ${ofVisibleMatter('publication')};
alter table publication_step enable row level security;
create policy publication_step_read on publication_step for select using ${ofVisibleMatter('publication_step')};
create policy publication_step_insert on publication_step for insert with check ${ofVisibleMatter('publication_step')};
alter table published_answer enable row level security;
create policy published_read on published_answer for select using (true);
create policy published_insert on published_answer for insert with check ${ofPublication};
create policy published_delete on published_answer for delete using ${ofPublication};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['publication', 'select, insert, update'],
  ['publication_step', 'select, insert'],
  ['published_answer', 'select, insert, delete'],
]

export const publication0001: Migration = {
  id: 'publication-0001-publication',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(TAKE_OVER)
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}
