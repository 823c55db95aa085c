import type { MailItem, Scan } from './item.ts'
import type { MailItemTable, MailTables } from './tables.ts'

/** An item as its row says it. */
export function itemOf(row: MailItemTable): MailItem {
  return {
    regionId: row.region_id,
    id: row.id,
    officeId: row.office_id,
    year: row.year,
    seq: row.seq,
    kind: row.kind,
    receivedOn: row.received_on,
    postmarkedOn: row.postmarked_on,
    carrier: row.carrier,
    waybill: row.waybill,
    addressee: row.meant_for,
    pieces: row.pieces,
    note: row.note,
    state: row.state,
    stateOn: row.state_on,
    version: row.version,
    recordedAt: row.recorded_at,
    accused: row.accused,
    forwardedTo: row.forwarded_to,
    cameFrom:
      row.came_from_region !== null && row.came_from_item !== null && row.came_from_office !== null
        ? { regionId: row.came_from_region, itemId: row.came_from_item, officeId: row.came_from_office }
        : null,
    matter:
      row.matter_region !== null && row.matter_id !== null
        ? { regionId: row.matter_region, matterId: row.matter_id, number: row.matter_number ?? '' }
        : null,
  }
}

/** The row of an item. */
export function rowOf(item: MailItem): MailItemTable {
  return {
    region_id: item.regionId,
    id: item.id,
    office_id: item.officeId,
    year: item.year,
    seq: item.seq,
    kind: item.kind,
    received_on: item.receivedOn,
    postmarked_on: item.postmarkedOn,
    carrier: item.carrier,
    waybill: item.waybill,
    meant_for: item.addressee,
    pieces: item.pieces,
    note: item.note,
    state: item.state,
    state_on: item.stateOn,
    version: item.version,
    recorded_at: item.recordedAt,
    accused: item.accused,
    forwarded_to: item.forwardedTo,
    came_from_region: item.cameFrom?.regionId ?? null,
    came_from_item: item.cameFrom?.itemId ?? null,
    came_from_office: item.cameFrom?.officeId ?? null,
    matter_region: item.matter?.regionId ?? null,
    matter_id: item.matter?.matterId ?? null,
    matter_number: item.matter?.number ?? null,
  }
}

export const scanOf = ({ id, name, type, size, sha256 }: MailTables['mail_scan']): Scan => ({
  id,
  name,
  type,
  size,
  sha256,
})
