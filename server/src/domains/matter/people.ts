import { seal, unsealText, type KeyRing } from '../../platform/crypto/index.ts'
import type { Petitioner } from './petitioner.ts'

/** The people of a matter, sealed with a key of the matter's own. */
export interface SealedPeople {
  sealedKey: Uint8Array
  sealedPeople: Uint8Array
}

const contextOf = (matterId: string): string => `people:${matterId}`

/** Seals the people under a new key; destroying the key destroys what it sealed. */
export function sealPeople(keys: KeyRing, matterId: string, people: readonly Petitioner[]): SealedPeople {
  const { key, wrapped } = keys.createKey()
  return { sealedKey: wrapped, sealedPeople: seal(key, JSON.stringify(people), contextOf(matterId)) }
}

/** Opens what `sealPeople` made; fails when it was changed or belongs to another matter. */
export function openPeople(keys: KeyRing, matterId: string, sealed: SealedPeople): readonly Petitioner[] {
  return JSON.parse(
    unsealText(keys.openKey(sealed.sealedKey), sealed.sealedPeople, contextOf(matterId)),
  ) as Petitioner[]
}
