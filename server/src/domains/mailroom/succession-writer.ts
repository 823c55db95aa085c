import type { Transaction } from '../../platform/db/index.ts'
import { inheritance, type Inheritance, type Inherited, type Inheriting } from '../office/index.ts'

const tell = (verb: 'forward' | 'succeed') => (tx: Transaction, passed: readonly Inherited[], one: Inheriting) =>
  tx.query(
    `insert into mail_step (region_id, item_id, seq, at, office_id, verb, data)
     select i.region_id, i.id, 1 + (select coalesce(max(s.seq), 0) from mail_step s where s.region_id = i.region_id and s.item_id = i.id),
       $2::timestamptz, $3::uuid, $4::text, $5::jsonb
     from json_populate_recordset(null::mail_item, $1::json) i`,
    [JSON.stringify(passed), one.at, one.old, verb, JSON.stringify({ to: one.heir, reason: one.reason })],
  )

/**
 * What lies in the mail room of a merged office goes to its successor as any forwarded item does: it keeps its number in the book of the
 * office that received it, and gets one of the successor's when it is taken in there. What accuses the successor stays (Art. 30(3)).
 */
export const mailSuccession: readonly Inheritance[] = [
  {
    ...inheritance({
      kind: 'mail',
      table: 'mail_item',
      office: 'office_id',
      open: "r.state in ('received', 'opened') and not r.accused && :path",
    }),
    async pass(tx, one) {
      const passed = await tx.query<Inherited>(
        `update mail_item set state = 'forwarded', state_on = $3, forwarded_to = $2, version = version + 1
         where office_id = $1 and state in ('received', 'opened') and not accused && $4::uuid[]
         returning region_id, id, version`,
        [one.old, one.heir, one.day, one.path],
      )
      if (passed.length > 0) await tell('forward')(tx, passed, one)
      return passed.length
    },
  },
  inheritance({
    kind: 'mail-coming',
    table: 'mail_item',
    office: 'forwarded_to',
    open: "r.state = 'forwarded' and not r.accused && :path",
    tell: tell('succeed'),
  }),
]
