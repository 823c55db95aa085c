import type { Migration } from '../../../platform/db/index.ts'

/**
 * A matter that went to another region stays a fact of the office that lost sight of it: the closed copy counts there as handed over, and
 * `origin_id` lets a count that sees both sides take the later one alone. The facts of matters
 * that were handed over are made anew. What went out and came in is listed from the events, by an index of their own.
 */
const HANDED_OVER = `
alter table matter_fact add column origin_id uuid;
create index matter_fact_origin on matter_fact (origin_id) where origin_id is not null;
create index matter_fact_handed_over on matter_fact (matter_id) where phase = 'handed-over';
create index matter_event_crossing on matter_event (((data -> 'target' ->> 'matterId')::uuid)) where type in ('handed-over', 'taken-over-from');
update matter_basis set basis = 'before handed-over facts';
`

export const handedOverFacts: Migration = {
  id: 'matter-0012-handed-over-facts',
  up: (m) => m.run(HANDED_OVER),
}
