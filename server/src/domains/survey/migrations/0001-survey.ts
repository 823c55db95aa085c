import type { Migration } from '../../../platform/db/index.ts'

/**
 * Surveys, what may be answered once, and the answers. An answer knows its survey and its day: no invitation, no batch, no time, no person, no
 * matter. What was used of a code is its hash among the spent ones of the survey.
 */
const TABLES = `
create table survey (
  region_id text not null,
  id uuid not null,
  office_id uuid not null,
  kind text not null,
  title text not null,
  lead text not null,
  opens_on date not null,
  closes_on date not null,
  questions jsonb not null,
  state text not null,
  version integer not null,
  primary key (region_id, id)
);
create index survey_office on survey (office_id, opens_on desc, id desc);
create table survey_step (
  region_id text not null,
  survey_id uuid not null,
  seq integer not null,
  verb text not null,
  at timestamptz not null,
  staff_id uuid not null,
  said text not null,
  primary key (region_id, survey_id, seq)
);
create table survey_batch (
  region_id text not null,
  survey_id uuid not null,
  n integer not null,
  way text not null,
  label text not null,
  size integer not null,
  entered integer not null default 0,
  on_date date not null,
  primary key (region_id, survey_id, n),
  check (entered <= size)
);
create table survey_invitation (
  region_id text not null,
  code_hash bytea not null,
  survey_id uuid not null,
  primary key (region_id, code_hash)
);
create index survey_invitation_code on survey_invitation (code_hash);
create table survey_spent (
  region_id text not null,
  code_hash bytea not null,
  survey_id uuid not null,
  primary key (region_id, code_hash)
);
create table survey_answer (
  region_id text not null,
  id uuid not null,
  survey_id uuid not null,
  on_date date not null,
  answers jsonb not null,
  primary key (region_id, id)
);
create index survey_answer_survey on survey_answer (region_id, survey_id, id);
create table survey_rule (
  region_id text not null,
  office_id uuid not null,
  in_force_from date not null,
  least integer not null check (least >= 5),
  basis text not null,
  primary key (region_id, office_id, in_force_from)
);
`

const audience = "current_setting('huiyin.audience', true)"
const officer = "nullif(current_setting('huiyin.office', true), '')::uuid"
const isSystem = `${audience} = 'system'`
const own = `(${isSystem} or (${audience} = 'officer' and office_id = ${officer}))`
const ofSurvey = (table: string): string =>
  `(${isSystem} or exists (select from survey s where s.region_id = ${table}.region_id and s.id = ${table}.survey_id))`

/** An office reads its surveys; answers, invitations and spent codes only the system, which counts and shows what may be shown. */
const SECURITY = `
alter table survey enable row level security;
create policy survey_own on survey using ${own} with check ${own};
alter table survey_step enable row level security;
create policy survey_step_of on survey_step using ${ofSurvey('survey_step')} with check ${ofSurvey('survey_step')};
alter table survey_batch enable row level security;
create policy survey_batch_of on survey_batch using ${ofSurvey('survey_batch')} with check ${ofSurvey('survey_batch')};
alter table survey_invitation enable row level security;
create policy survey_invitation_add on survey_invitation for insert with check ${ofSurvey('survey_invitation')};
create policy survey_invitation_system on survey_invitation using (${isSystem});
alter table survey_spent enable row level security;
create policy survey_spent_system on survey_spent using (${isSystem});
alter table survey_answer enable row level security;
create policy survey_answer_add on survey_answer for insert with check ${ofSurvey('survey_answer')};
create policy survey_answer_system on survey_answer for select using (${isSystem});
alter table survey_rule enable row level security;
create policy survey_rule_own on survey_rule using ${own} with check ${own};
`

const PRIVILEGES: readonly [table: string, privileges: string][] = [
  ['survey', 'select, insert, update'],
  ['survey_step', 'select, insert'],
  ['survey_batch', 'select, insert, update (entered)'],
  ['survey_invitation', 'select, insert, delete'],
  ['survey_spent', 'select, insert'],
  ['survey_answer', 'select, insert'],
  ['survey_rule', 'select, insert'],
]

export const survey0001: Migration = {
  id: 'survey-0001-survey',
  async up(m) {
    await m.run(TABLES)
    for (const [table] of PRIVILEGES) await m.shard(table, 'region_id')
    await m.run(SECURITY)
    for (const [table, privileges] of PRIVILEGES) await m.grant(table, privileges)
  },
}
