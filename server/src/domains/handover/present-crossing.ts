import type { Crossing } from '../matter/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import { groupNumber } from '../receipts/index.ts'
import type { CrossingView, MatterHandovers } from './views.ts'

export type Proof = MatterHandovers['crossings'][number]['proof']

const officeOf = (offices: OfficeTree, id: string): CrossingView['from'] => {
  const name = findOffice(offices, id)?.name
  return { id, name: { zh: name?.zh ?? '', en: name?.en || name?.zh || '' } }
}

export const presentCrossing = (
  {
    direction,
    regionId,
    matterId,
    number,
    summary,
    on,
    data,
    state,
    endedOn,
    said,
    sendBackUntil,
    letter,
    receipt,
  }: Crossing,
  offices: OfficeTree,
): CrossingView => {
  const other = direction === 'out' ? data.target : data.source
  return {
    direction,
    regionId,
    matterId,
    number: groupNumber(number),
    title: summary,
    on,
    from: officeOf(offices, data.office),
    to: officeOf(offices, data.to),
    other: { regionId: other.regionId, number: groupNumber(other.number) },
    reason: data.reason,
    state,
    endedOn,
    said,
    sendBackUntil,
    letter,
    receipt,
  }
}
