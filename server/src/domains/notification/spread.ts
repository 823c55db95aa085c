import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { findStaff, findStaffOf, type Role, type Staff } from '../identity/index.ts'
import { SYSTEM, type Post } from './post.ts'
import { findPreferences, isSettledLater } from './reader.ts'
import type { Recipient } from './recipient.ts'
import type { Subject } from './subject.ts'
import type { NotificationTable } from './tables.ts'
import { insertDelivery, insertInbox, SETTLING, settleMessages, takeNotification } from './writer.ts'

const HEAD: readonly Role[] = ['head']
const CASEWORK: readonly Role[] = ['intake-clerk', 'handler', 'supervisor']

/**
 * Takes one message out of the outbox and spreads it: into the inboxes of the staff who may know of the record, and into a delivery
 * for each channel that they or the petitioner chose. Does nothing when another worker has it. Returns whether it had something to do.
 */
export async function spread(post: Post, key: { regionId: string; id: string }): Promise<boolean> {
  const now = post.clock.now()
  return post.database.write(SYSTEM, async (tx) => {
    const message = await takeNotification(tx, key, now)
    if (!message) return false
    const told = message.kind === SETTLING ? await settleAll(tx, message, now) : await tellAll(tx, post, message, now)
    if (told.length > 0) tx.afterCommit(() => post.news.announce(told))
    return true
  })
}

const settleAll = (tx: Transaction, { region_id: regionId, about_id: id, values }: NotificationTable, now: string) =>
  settleMessages(tx, { regionId, id }, standingOf(values), now)

async function tellAll(tx: Transaction, post: Post, message: NotificationTable, now: string): Promise<string[]> {
  if (await isSettledLater(tx, message)) return []
  const subject = post.subjects[message.about_of]
  if (!subject) throw new Error(`nobody opens records of the kind ${message.about_of}`)
  if (message.recipient.to === 'contact') {
    await tellContact(tx, subject, message, now)
    return []
  }
  const staff = await staffOf(tx, message.recipient)
  const mayKnow = await subject.mayKnow(tx, keyOf(message), staff)
  const told: Staff[] = []
  for (const person of mayKnow)
    if (await insertInbox(tx, { ...inboxRow(message), staff_id: person.id, at: now })) told.push(person)
  const wishes = await findPreferences(
    tx,
    told.map(({ id }) => id),
  )
  for (const { staff_id: staffId, channels } of wishes)
    for (const channel of channels)
      await insertDelivery(tx, { ...deliveryRow(message, now), staff_id: staffId, channel })
  return told.map(({ id }) => id)
}

async function tellContact(tx: Transaction, subject: Subject, message: NotificationTable, now: string): Promise<void> {
  const contact = await subject.openContact?.(tx, keyOf(message), message.kind)
  if (!contact?.point) return
  await insertDelivery(tx, { ...deliveryRow(message, now), staff_id: null, channel: contact.point.channel })
}

const standingOf = ({ standing }: NotificationTable['values']): string[] =>
  typeof standing === 'string' ? standing.split(' ') : []

/** The people of a recipient who work here today; where nobody holds the roles, the head of the office, else whoever works on matters. */
async function staffOf(tx: Transaction, recipient: Exclude<Recipient, { to: 'contact' }>): Promise<readonly Staff[]> {
  if (recipient.to === 'staff') {
    const person = await findStaff(tx, recipient.staffId)
    return person?.active === true ? [person] : []
  }
  const { roles, first, officeId } = recipient
  const active = (await findStaffOf(tx, [officeId])).filter((person) => person.active)
  const holding = (wanted: readonly Role[]) =>
    active.filter((person) => person.roles.some((role) => wanted.includes(role)))
  const able = [roles, HEAD, CASEWORK].map(holding).find((people) => people.length > 0) ?? []
  const own = able.filter((person) => person.id === first)
  return own.length > 0 ? own : able
}

const keyOf = ({ region_id: regionId, about_id: id }: NotificationTable) => ({ regionId, id })

const aboutOf = (message: NotificationTable) => ({
  region_id: message.region_id,
  id: newId(),
  kind: message.kind,
  about_of: message.about_of,
  about_id: message.about_id,
  number: message.number,
  confidential: message.confidential,
  values: message.values,
  concerns: message.concerns,
})
const inboxRow = (message: NotificationTable) => ({ ...aboutOf(message), once: message.once })
const deliveryRow = (message: NotificationTable, now: string) => ({
  ...aboutOf(message),
  notification_id: message.id,
  next_at: now,
})
