import { findChosenPoint, notify, TO_CONTACT } from '../notification/index.ts'
import { groupNumber, isNumber, normaliseNumber, regionOfNumber } from '../receipts/index.ts'
import type { MatterContext } from './context.ts'
import { findCurrent, findFiled } from './hand-over/follow.ts'
import { codePoint } from './notice-subject.ts'
import { aboutMatter, CODE_RENEWED } from './notices.ts'
import { openPeople } from './people.ts'
import { findByNumber, findPeople, getMatter } from './reader.ts'
import { renewCode } from './writer.ts'

/** The same phone number or e-mail address, however it was typed. */
const sameContact = (a: string, b: string): boolean => plain(a) !== '' && plain(a) === plain(b)
const plain = (contact: string): string =>
  contact
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/[\s\-+()]/g, '')
    .replace(/^86(?=1\d{10}$)/, '')

/**
 * A lost query code: when the contact is one that was given with the matter and a message can reach its petitioner, the old code ends and
 * a new one goes where the petitioner is told. Tells nobody whether it matched.
 */
export async function replaceLostCode(context: MatterContext, typedNumber: string, contact: string): Promise<void> {
  const number = normaliseNumber(typedNumber)
  if (!isNumber(number)) return
  const regionId = regionOfNumber(number)
  await context.database.write({ audience: 'system' }, async (tx) => {
    const found = await findByNumber(tx, regionId, number)
    if (!found) return
    const filed = await findFiled(tx, { regionId, matterId: found.matterId })
    if (!filed) return
    const key = await findCurrent(tx, filed.key)
    const sealed = await findPeople(tx, key)
    const people = sealed ? openPeople(context.keys, key.matterId, sealed) : []
    const chosen = await findChosenPoint(tx, context.keys, { of: 'matter', regionId: key.regionId, id: key.matterId })
    const point = codePoint(people, chosen)
    const given = [...people.flatMap(({ email, phone }) => [email, phone]), chosen?.address ?? '']
    if (!point || !given.some((each) => sameContact(each, contact))) return
    const generation = await renewCode(tx, filed.key)
    const { matter } = await getMatter(tx, key)
    const about = { ...aboutMatter(matter), number: groupNumber(filed.number) }
    await notify(tx, { notice: CODE_RENEWED, about, to: TO_CONTACT, once: String(generation) })
  })
}
