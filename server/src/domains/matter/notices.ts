import type { Mailer } from '../../platform/notify/index.ts'
import { groupCode } from '../../platform/text/index.ts'
import { groupNumber, isNumber, normaliseNumber, regionOfNumber } from '../receipts/index.ts'
import type { MatterContext } from './context.ts'
import { messages } from './messages/index.ts'
import type { NoticeJob } from './notice-queue.ts'
import { NOTICES } from './notice-queue.ts'
import { openPeople } from './people.ts'
import type { Petitioner } from './petitioner.ts'
import { findByNumber, findPeople, getMatter } from './reader.ts'
import { enqueue } from '../../platform/jobs/index.ts'
import { renewCode } from './writer.ts'

const SYSTEM = { audience: 'system' } as const

export interface NoticeSender {
  context: MatterContext
  mailer: Mailer
  /** Where people follow a matter; without a path. */
  origin: string
}

/**
 * Sends one notice to the e-mail address that the petitioner gave; does nothing where none was given. It says that something
 * happened and where to read it: neither the text nor the answer of the matter travels by mail.
 */
export async function sendNotice({ context, mailer, origin }: NoticeSender, job: NoticeJob): Promise<void> {
  const found = await context.database.read(SYSTEM, async (tx) => ({
    ...(await getMatter(tx, job)),
    sealed: await findPeople(tx, job),
  }))
  if (!found.sealed) return
  const to = openPeople(context.keys, job.matterId, found.sealed).find((person) => person.email !== '')?.email
  if (to === undefined) return
  const values: Record<string, string> = {
    number: groupNumber(found.matter.number),
    code: groupCode(context.codes.codeOf(job.matterId, found.codeGeneration)),
    address: `${origin}/zh/follow`,
  }
  const fill = (sentence: string): string => sentence.replace(/\{(\w+)\}/g, (_, name: string) => values[name] ?? '')
  const texts = [messages['zh-CN'].notices[job.kind], messages.en.notices[job.kind]].map(fill)
  await mailer.send({ to, subject: fill(messages['zh-CN'].notices.subject), text: texts.join('\n\n') })
}

/** The same phone number or e-mail address, however it was typed. */
const sameContact = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b)
const plain = (contact: string): string =>
  contact
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-+()]/g, '')
    .replace(/^86(?=1\d{10}$)/, '')

/** Whether a contact is one that somebody of the matter gave, and mail can reach it. */
const belongs = (people: readonly Petitioner[], contact: string): boolean =>
  people.some(
    (person) => person.email !== '' && (sameContact(person.email, contact) || sameContact(person.phone, contact)),
  )

/**
 * A lost query code: when the contact is one that was given with the matter, the old code ends and a new one goes to the e-mail
 * address given. Tells nobody whether it matched.
 */
export async function replaceLostCode(context: MatterContext, typedNumber: string, contact: string): Promise<void> {
  const number = normaliseNumber(typedNumber)
  if (!isNumber(number)) return
  const regionId = regionOfNumber(number)
  await context.database.write(SYSTEM, async (tx) => {
    const found = await findByNumber(tx, regionId, number)
    if (!found) return
    const key = { regionId, matterId: found.matterId }
    const sealed = await findPeople(tx, key)
    if (!sealed || !belongs(openPeople(context.keys, key.matterId, sealed), contact)) return
    await renewCode(tx, key)
    await enqueue(tx, NOTICES, { ...key, kind: 'code-renewed', seq: 0 })
  })
}
