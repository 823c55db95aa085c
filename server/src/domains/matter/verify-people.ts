import type { MatterContext } from './context.ts'
import { openPeople, type SealedPeople } from './people.ts'
import { pagesOf } from './rebuild.ts'
import type { MatterKey } from './stream.ts'
import { findShelves, sealedPeopleOf } from './stream-reader.ts'

/** A matter whose sealed people are gone although somebody could be reached, or are not what was sealed for it. */
export interface PeopleFault extends MatterKey {
  number: string
  kind: 'peopleGone' | 'peopleChanged'
}

const SYSTEM = { audience: 'system' } as const

/** Opens the sealed people of every matter and looks away: each must be there and belong to its matter. */
export async function* verifyPeople(context: Pick<MatterContext, 'database' | 'keys'>): AsyncGenerator<PeopleFault> {
  const { database, keys } = context
  const shelves = await database.read(SYSTEM, findShelves)
  for (const shelf of shelves)
    for await (const ids of pagesOf(context, shelf)) {
      const { regionId } = shelf
      for (const row of await database.read(SYSTEM, (tx) => sealedPeopleOf(tx, shelf, ids))) {
        const { matterId, number } = row
        if (row.sealed === null) {
          if (row.contactable) yield { regionId, matterId, number, kind: 'peopleGone' }
        } else if (!opens(keys, matterId, row.sealed)) yield { regionId, matterId, number, kind: 'peopleChanged' }
      }
    }
}

function opens(keys: MatterContext['keys'], matterId: string, sealed: SealedPeople): boolean {
  try {
    return openPeople(keys, matterId, sealed).length > 0
  } catch {
    return false
  }
}
