import type { Migration } from '../../../platform/db/index.ts'

const audience = `current_setting('huiyin.audience', true)`

/** How long messages are kept, from a day on; and in which language a member of staff is told outside the workbench. */
export const notification0002: Migration = {
  id: 'notification-0002-keeping',
  async up(m) {
    await m.run(`
      create table notification_keeping (
        region_id text not null,
        in_force_from date not null,
        days integer not null check (days between 90 and 3650),
        source text not null,
        set_by uuid not null,
        set_at timestamptz not null,
        primary key (region_id, in_force_from)
      );
      alter table notification_preference add column language text;
      create index notification_spread on notification (region_id, spread_at) where spread_at is not null;
      create index notification_inbox_at on notification_inbox (region_id, at);
      create index notification_delivery_ended on notification_delivery (region_id, updated_at)
        where state in ('sent', 'dropped', 'discarded');
    `)
    await m.shard('notification_keeping', 'region_id')
    await m.run(`
      alter table notification_keeping enable row level security;
      create policy keeping_read on notification_keeping for select using (${audience} in ('officer', 'system'));
      create policy keeping_write on notification_keeping for insert with check (${audience} in ('officer', 'system'));
    `)
    await m.grant('notification_keeping', 'select, insert')
    for (const table of ['notification', 'notification_inbox', 'notification_delivery', 'notification_delivery_step'])
      await m.grant(table, 'delete')
  },
}
