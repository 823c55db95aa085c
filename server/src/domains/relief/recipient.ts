import { seal, unsealText, type KeyRing } from '../../platform/crypto/index.ts'
import { Recipient } from './application.ts'

const contextOf = (applicationId: string): string => `relief recipient:${applicationId}`

/** Seals who is paid under a new key of the application's own; destroying the key destroys it. */
export function sealRecipient(keys: KeyRing, applicationId: string, who: Recipient): { key: Buffer; sealed: Buffer } {
  const { key, wrapped } = keys.createKey()
  return { key: wrapped, sealed: seal(key, JSON.stringify(who), contextOf(applicationId)) }
}

/** Opens what `sealRecipient` made; fails when it was changed or belongs to another application. */
export const openRecipient = (
  keys: KeyRing,
  applicationId: string,
  { key, sealed }: { key: Buffer; sealed: Buffer },
): Recipient => Recipient.parse(JSON.parse(unsealText(keys.openKey(key), sealed, contextOf(applicationId))))
