import { seal, unsealText, type KeyRing } from '../../platform/crypto/index.ts'
import { Contact } from './topic.ts'

export interface SealedContact {
  sealedKey: Uint8Array
  sealedContact: Uint8Array
}

const contextOf = (submissionId: string): string => `suggestion contact:${submissionId}`

/** Seals who wrote under a key of the submission's own. */
export function sealContact(keys: KeyRing, submissionId: string, contact: Contact): SealedContact {
  const { key, wrapped } = keys.createKey()
  return { sealedKey: wrapped, sealedContact: seal(key, JSON.stringify(contact), contextOf(submissionId)) }
}

/** Opens what `sealContact` made; fails when it was changed or belongs to another submission. */
export const openContact = (keys: KeyRing, submissionId: string, sealed: SealedContact): Contact =>
  Contact.parse(JSON.parse(unsealText(keys.openKey(sealed.sealedKey), sealed.sealedContact, contextOf(submissionId))))
