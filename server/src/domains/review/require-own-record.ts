import type { MatterGuard } from '../matter/index.ts'
import { findHearingsOf } from './reader.ts'
import { refuse } from './refuse.ts'

/** While a hearing is arranged its record is entered at the arrangement, which then says that it was held; never beside it. */
export const requireOwnRecord: MatterGuard = async (tx, { regionId, id: matterId }, { verb }) => {
  if (verb !== 'hearing') return
  const hearings = await findHearingsOf(tx, { regionId, matterId })
  if (hearings.some(({ state }) => state === 'announced')) throw refuse('step-not-open', 'arranged')
}
