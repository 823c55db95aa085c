import type { Transaction } from '../../platform/db/index.ts'
import type { MatterContext } from './context.ts'
import type { Matter } from './matter.ts'
import { openPeople } from './people.ts'
import type { Petitioner } from './petitioner.ts'
import { findPeople } from './reader.ts'

/** The sealed people of a matter, for a check or a proposal inside the program; nothing of them is shown. */
export async function openPeopleOf(
  tx: Transaction,
  { keys }: Pick<MatterContext, 'keys'>,
  { regionId, id }: Pick<Matter, 'regionId' | 'id'>,
): Promise<readonly Petitioner[]> {
  const sealed = await findPeople(tx, { regionId, matterId: id })
  return sealed ? openPeople(keys, id, sealed) : []
}
