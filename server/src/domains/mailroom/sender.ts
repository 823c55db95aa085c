import { seal, unsealText, type KeyRing } from '../../platform/crypto/index.ts'
import { Sender } from './item.ts'

/** The sender of an item, sealed with a key of the item's own. */
export interface SealedSender {
  sealedKey: Uint8Array
  sealedSender: Uint8Array
}

const contextOf = (itemId: string): string => `mail sender:${itemId}`

/** Seals a sender under a new key; destroying the key destroys what it sealed. */
export function sealSender(keys: KeyRing, itemId: string, sender: Sender): SealedSender {
  const { key, wrapped } = keys.createKey()
  return { sealedKey: wrapped, sealedSender: seal(key, JSON.stringify(sender), contextOf(itemId)) }
}

/** Opens what `sealSender` made; fails when it was changed or belongs to another item. */
export const openSender = (keys: KeyRing, itemId: string, sealed: SealedSender): Sender =>
  Sender.parse(JSON.parse(unsealText(keys.openKey(sealed.sealedKey), sealed.sealedSender, contextOf(itemId))))
