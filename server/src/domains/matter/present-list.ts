import type { OfficeTree } from '../office/index.ts'
import type { ListRow } from './list-reader.ts'
import { presentOffice } from './present-office.ts'
import type { MatterRow } from './views.ts'

export function presentRow(offices: OfficeTree, row: ListRow): MatterRow {
  const { id, name } = presentOffice(offices, row.holder)
  return {
    regionId: row.region_id,
    matterId: row.id,
    number: row.number,
    summary: row.summary,
    class: row.class,
    channel: row.channel,
    phase: row.phase,
    topic: row.topic,
    place: row.place,
    receivedOn: row.received_on,
    holder: { id, name },
    nextLimit: row.next_limit,
    nextDue: row.next_due,
    provisional: row.provisional,
    urgent: row.urgent,
    joint: row.joint,
    confidential: row.confidential,
    version: row.version,
  }
}
