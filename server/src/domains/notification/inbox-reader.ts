import type { Transaction } from '../../platform/db/index.ts'
import type { InboxTable } from './tables.ts'

export interface InboxQuery {
  readonly unread: boolean
  readonly before?: string | undefined
  readonly limit: number
}

/** A page of somebody's inbox, newest first; one more than asked for when there is a next page. */
export const findInbox = (
  tx: Transaction,
  staffId: string,
  { unread, before, limit }: InboxQuery,
): Promise<InboxTable[]> =>
  tx.query<InboxTable>(
    `select * from notification_inbox where staff_id = $1 and ($2::uuid is null or id < $2)
       and (not $3 or (read_at is null and settled_at is null)) order by id desc limit $4`,
    [staffId, before ?? null, unread, limit + 1],
  )

/** How many messages of an inbox are unread and still hold. */
export async function countUnread(tx: Transaction, staffId: string): Promise<number> {
  const [row] = await tx.query<{ n: number }>(
    'select count(*)::int as n from notification_inbox where staff_id = $1 and read_at is null and settled_at is null',
    [staffId],
  )
  return row?.n ?? 0
}
