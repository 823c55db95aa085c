import { seal, unsealText, type KeyRing } from '../../platform/crypto/index.ts'
import { contact, type Contact } from './booking.ts'

const contextOf = (bookingId: string): string => `hall booking:${bookingId}`

/** Seals who comes under a new key of the appointment's own; destroying the key destroys it. */
export function sealContact(keys: KeyRing, bookingId: string, who: Contact): { key: Buffer; sealed: Buffer } {
  const { key, wrapped } = keys.createKey()
  return { key: wrapped, sealed: seal(key, JSON.stringify(who), contextOf(bookingId)) }
}

/** Opens what `sealContact` made; fails when it was changed or belongs to another appointment. */
export const openContact = (
  keys: KeyRing,
  bookingId: string,
  { key, sealed }: { key: Buffer; sealed: Buffer },
): Contact => contact.parse(JSON.parse(unsealText(keys.openKey(key), sealed, contextOf(bookingId))))
