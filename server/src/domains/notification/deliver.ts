import { NotDelivered } from '../../platform/notify/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { groupCode } from '../../platform/text/index.ts'
import type { OutsideChannel } from './channel.ts'
import { findNotice } from './notice.ts'
import { SYSTEM, type Post } from './post.ts'
import { findPreferences } from './reader.ts'
import { render, type Rendered } from './render.ts'
import { afterFailure, type DeliveryFailure } from './retry.ts'
import type { ContactPoint } from './subject.ts'
import type { DeliveryTable } from './tables.ts'
import { openAddresses } from './wishes.ts'
import { moveDelivery, takeDelivery, type DeliveryMove } from './writer.ts'

/** How long a worker may be busy with one message before another may take it. */
const LEASE_MS = 5 * 60_000

/** Where a message goes, and what only its reader may know. */
interface Destination {
  readonly point: ContactPoint | null
  readonly code?: string | undefined
  readonly address: string
}

/**
 * One try at one message on one channel: takes it, opens the contact where it is sealed, hands the message to the carrier and writes
 * down what came of it. Returns whether it had something to do. Neither addresses nor texts are kept or logged.
 */
export async function deliver(post: Post, key: { regionId: string; id: string }): Promise<boolean> {
  const { database, clock } = post
  const now = clock.now()
  const leaseUntil = new Date(Date.parse(now) + LEASE_MS).toISOString()
  const taken = await database.write(SYSTEM, async (tx) => {
    const delivery = await takeDelivery(tx, key, now, leaseUntil)
    return delivery && { delivery, destination: await destinationOf(tx, post, delivery) }
  })
  if (!taken) return false
  const move = await attempt(post, taken.delivery, taken.destination)
  await database.write(SYSTEM, (tx) => moveDelivery(tx, taken.delivery, move))
  return true
}

async function attempt(post: Post, delivery: DeliveryTable, destination: Destination): Promise<DeliveryMove> {
  const { point } = destination
  const at = (): string => post.clock.now()
  const dead = (failure: DeliveryFailure): DeliveryMove => ({ step: 'give-up', state: 'dead', at: at(), failure })
  if (!point) return { step: 'drop', state: 'dropped', at: at(), failure: 'not-wanted' }
  const { channel } = point
  if (point.address === '') return { ...dead('no-address'), channel }
  const carrier = post.carriers[channel]
  const notice = findNotice(delivery.kind)
  if (!notice) return dead('unreadable')
  const values = {
    ...delivery.values,
    number: delivery.number,
    address: destination.address,
    code: destination.code === undefined ? '' : groupCode(destination.code),
  }
  try {
    if (!carrier) throw new NotDelivered('not-authorised')
    await carrier.send({
      id: delivery.id,
      to: point.address,
      ...letterOf(point, render(notice, values, delivery.confidential)),
    })
    return { step: 'sent', state: 'sent', at: at(), channel }
  } catch (error) {
    const failed = error instanceof NotDelivered ? error : new NotDelivered('service-fault')
    const failure = carrier ? failed.failure : 'no-carrier'
    const next = afterFailure(delivery.tries, failed, at())
    return next.state === 'dead' ? { ...dead(failure), channel } : { step: 'fail', ...next, at: at(), failure, channel }
  }
}

/** A mail has room for both languages; elsewhere the reader's own, or Chinese. */
export function letterOf({ channel, language }: ContactPoint, { zh, en }: Rendered): { subject: string; text: string } {
  if (language === 'en') return en
  if (channel === 'email' && language === undefined) return { subject: zh.subject, text: `${zh.text}\n\n${en.text}` }
  return zh
}

async function destinationOf(tx: Transaction, post: Post, delivery: DeliveryTable): Promise<Destination> {
  if (delivery.staff_id !== null) {
    const address = `${post.origin}/workbench/`
    return { address, point: await pointOfStaff(tx, post, delivery.staff_id, delivery.channel) }
  }
  const key = { regionId: delivery.region_id, id: delivery.about_id }
  const opened = await post.subjects[delivery.about_of]?.openContact?.(tx, key, delivery.kind)
  return { point: opened?.point ?? null, code: opened?.code, address: `${post.origin}${opened?.path ?? '/'}` }
}

async function pointOfStaff(
  tx: Transaction,
  { keys }: Post,
  staffId: string,
  channel: OutsideChannel,
): Promise<ContactPoint | null> {
  const [wish] = await findPreferences(tx, [staffId])
  if (wish?.channels.includes(channel) !== true) return null
  const said = wish.language === null ? {} : { language: wish.language }
  return { channel, address: openAddresses(keys, staffId, wish)[channel] ?? '', ...said }
}
