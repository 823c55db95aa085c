/**
 * The ids of the offices whose functions the office of this transaction has taken over, at whatever remove (Art. 24(2)): for the
 * row-level security of what a merged office finished. Published migrations contain this text, so it never changes.
 */
export const PAST_OFFICES = `(with recursive past (id) as (
  select o.id from office o where o.successor_id = nullif(current_setting('huiyin.office', true), '')::uuid
  union select o.id from office o join past on o.successor_id = past.id)
select id from past)`
