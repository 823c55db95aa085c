import { newId } from '../../platform/crypto/index.ts'
import type { Statement, Transaction } from '../../platform/db/index.ts'
import type { Notice } from './notice.ts'
import { recipientKey, type Recipient } from './recipient.ts'
import type { NoticeValue, NoticeValues } from './render.ts'
import type { About } from './subject.ts'
import { insertNotification, putIntoOutbox, SETTLING } from './writer.ts'

/** One thing to tell. */
export interface Telling<Value extends string = string> {
  readonly notice: Notice<Value>
  readonly about: About
  readonly to: Recipient | readonly Recipient[]
  /**
   * Tells repetitions apart: the same kind about the same record goes to the same recipient once for each `once`. The number of the event is
   * a good one; empty for what happens once in the life of a record.
   */
  readonly once?: string
  /** The duty that the message reminds of. When it is done (`settle`), the message goes from inboxes and is not sent any more. */
  readonly concerns?: string
  readonly values?: Readonly<Record<Value, NoticeValue>>
}

/**
 * Puts a message into the outbox, in the transaction of the change that calls for it: both are committed or neither is. Told once,
 * however often it is put there. Values are dates, rules and names of offices: never what a petitioner wrote, never who.
 *
 * @example await notify(tx, { notice: ANSWERED, about: { of: 'matter', regionId, id, number, confidential }, to: TO_CONTACT, once: '7' })
 */
export async function notify<Value extends string>(tx: Transaction, telling: Telling<Value>): Promise<void> {
  await putIntoOutbox(tx, notified(telling))
}

/** The same as statements, to be written together with others. */
export function notified<Value extends string>({
  notice,
  about,
  to,
  once = '',
  concerns,
  values,
}: Telling<Value>): readonly Statement[] {
  const recipients: readonly Recipient[] = Array.isArray(to) ? to : [to as Recipient]
  return recipients.map((recipient) =>
    insertNotification({
      ...columnsOf(about),
      kind: notice.kind,
      recipient_key: recipientKey(recipient),
      recipient,
      values: about.confidential ? {} : ((values ?? {}) as NoticeValues),
      concerns: concerns ?? null,
      once,
    }),
  )
}

/** Which duties of a record still stand; messages about its other duties are settled. Costs nothing but a row. */
export const settled = (about: About, standing: readonly string[]): Statement =>
  insertNotification({
    ...columnsOf(about),
    kind: SETTLING,
    recipient_key: '',
    recipient: { to: 'contact' },
    values: { standing: standing.join(' ') },
    concerns: null,
    once: newId(),
  })

/** Settles the messages about duties that no longer stand, in the transaction that ended them. */
export const settle = (tx: Transaction, about: About, standing: readonly string[]): Promise<void> =>
  putIntoOutbox(tx, [settled(about, standing)])

const columnsOf = ({ of, regionId, id, number, confidential }: About) => ({
  region_id: regionId,
  id: newId(),
  about_of: of,
  about_id: id,
  number,
  confidential,
})
