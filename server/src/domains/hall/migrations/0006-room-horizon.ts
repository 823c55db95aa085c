import type { Migration } from '../../../platform/db/index.ts'

/** How far ahead rooms are taken: part of the dated terms of a hall; those that were there before say ninety days. */
export const roomHorizon: Migration = {
  id: 'hall-0006-room-horizon',
  up: (m) => m.run('alter table hall_terms add column room_ahead_days integer not null default 90'),
}
