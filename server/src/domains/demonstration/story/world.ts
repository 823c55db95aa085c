import type { Calendar } from '../../calendar/index.ts'
import type { Officer } from '../../identity/index.ts'
import type { AttachmentRef, MatterContext } from '../../matter/index.ts'
import type { Office } from '../../office/index.ts'
import type { Instant } from '../../../platform/time/index.ts'

/** Everything that the stories happen in. */
export interface World {
  readonly context: Pick<MatterContext, 'keys' | 'offices' | 'law'>
  readonly calendar: Calendar
  /** The offices of the district by their keys. */
  readonly offices: ReadonlyMap<string, Office>
  /** Who works in an office, by its id. */
  readonly staff: ReadonlyMap<string, readonly Officer[]>
  /** Files that petitioners have sent. */
  readonly files: readonly Omit<AttachmentRef, 'id'>[]
  /** The moment at which the stories stop, wherever they have got to. */
  readonly now: Instant
}

/** The office of a key. @throws RangeError when the district has none */
export function officeOf(world: World, key: string): Office {
  const office = world.offices.get(key)
  if (!office) throw new RangeError(`the district has no office ${key}`)
  return office
}
