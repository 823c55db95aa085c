import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { openPeople } from './people.ts'
import type { Petitioner } from './petitioner.ts'
import { findPeople } from './reader.ts'
import type { MatterKey } from './stream.ts'

/**
 * The people of a matter, opened so that a text may be compared with them: what comes of it may say that somebody is named, never who.
 * An officer who wants to read them asks `revealPeople`, which is logged.
 */
export async function knownPeople(tx: Transaction, keys: KeyRing, key: MatterKey): Promise<readonly Petitioner[]> {
  const sealed = await findPeople(tx, key)
  return sealed ? openPeople(keys, key.matterId, sealed) : []
}
