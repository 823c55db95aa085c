import { z } from 'zod'
import { seal, unsealText, type KeyRing } from '../../platform/crypto/index.ts'
import { OutsideChannel } from './channel.ts'

/** What is sealed of a member of staff: an address for each channel that was filled in. */
export const Addresses = z.partialRecord(OutsideChannel, z.string())
export type Addresses = z.infer<typeof Addresses>

const ChosenAddress = z.object({ address: z.string(), language: z.enum(['zh-CN', 'en']) })
type ChosenAddress = z.infer<typeof ChosenAddress>

interface Sealed {
  sealed_key: Buffer
  sealed: Buffer
}

/** Each wish has a key of its own and is bound to its record: it opens nowhere else. */
function sealed(keys: KeyRing, whose: string, content: object): Sealed {
  const { key, wrapped } = keys.createKey()
  return { sealed_key: Buffer.from(wrapped), sealed: Buffer.from(seal(key, JSON.stringify(content), whose)) }
}
const opened = (keys: KeyRing, whose: string, { sealed_key: key, sealed: content }: Sealed): unknown =>
  JSON.parse(unsealText(keys.openKey(key), content, whose))

const ofStaff = (staffId: string): string => `notification-preference:${staffId}`
const ofRecord = ({ of, id }: { of: string; id: string }): string => `notification-choice:${of}:${id}`

export const sealAddresses = (keys: KeyRing, staffId: string, addresses: Addresses): Sealed =>
  sealed(keys, ofStaff(staffId), addresses)

export const openAddresses = (keys: KeyRing, staffId: string, row: Sealed): Addresses =>
  Addresses.parse(opened(keys, ofStaff(staffId), row))

export const sealChoice = (keys: KeyRing, record: { of: string; id: string }, choice: ChosenAddress): Sealed =>
  sealed(keys, ofRecord(record), choice)

export const openChoice = (keys: KeyRing, record: { of: string; id: string }, row: Sealed): ChosenAddress =>
  ChosenAddress.parse(opened(keys, ofRecord(record), row))
