import { nameOfBy } from '../identity/index.ts'
import { explainDue } from '../calendar/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import type { MailDue } from './due.ts'
import { urgencyOf } from './due.ts'
import type { MailItem, MailStep, Scan } from './item.ts'
import { barcodeOf, itemNumber } from './item-number.ts'
import type { MailItemView, MailRow } from './views.ts'

/** What a row needs beside its item. */
export interface RowFacts {
  offices: OfficeTree
  today: LocalDate
  soonUntil: LocalDate
  /** The last day to register it; undefined for what is settled. */
  due: MailDue | undefined
}

const officeRef = (offices: OfficeTree, id: string): MailRow['office'] => {
  const name = findOffice(offices, id)?.name ?? { zh: id, en: id }
  return { id, name: { zh: name.zh, en: name.en || name.zh } }
}

export function presentRow(item: MailItem, { offices, today, soonUntil, due }: RowFacts): MailRow {
  return {
    regionId: item.regionId,
    itemId: item.id,
    number: itemNumber(item.year, item.seq),
    barcode: barcodeOf(item.year, item.seq),
    kind: item.kind,
    receivedOn: item.receivedOn,
    postmarkedOn: item.postmarkedOn,
    carrier: item.carrier,
    waybill: item.waybill,
    addressee: item.addressee,
    pieces: item.pieces,
    note: item.note,
    state: item.state,
    stateOn: item.stateOn,
    version: item.version,
    office: officeRef(offices, item.officeId),
    forwardedTo: item.forwardedTo === null ? null : officeRef(offices, item.forwardedTo),
    cameFrom: item.cameFrom && officeRef(offices, item.cameFrom.officeId),
    matter: item.matter,
    dueOn: due?.due.due ?? null,
    urgency: due ? urgencyOf(due.due.due, today, soonUntil) : null,
    provisional: due?.due.provisional ?? false,
  }
}

export function presentItem(
  item: MailItem,
  facts: RowFacts,
  more: {
    open: boolean
    scans: readonly Scan[]
    hasSender: boolean
    steps: readonly MailStep[]
    staffNames: ReadonlyMap<string, string>
    may: readonly string[]
  },
): MailItemView {
  const { due, offices } = facts
  return {
    ...presentRow(item, facts),
    matter: more.open ? item.matter : null,
    open: more.open,
    scans: more.open ? more.scans.map(({ id, name, type, size }) => ({ id, name, type, size })) : [],
    hasSender: more.open && more.hasSender,
    steps: more.steps.map((step) => ({
      seq: step.seq,
      at: step.at,
      office: officeRef(offices, step.officeId),
      staff:
        step.staffId === null
          ? ''
          : (nameOfBy(more.staffNames, {
              staffId: step.staffId,
              ...(step.forStaff === undefined ? {} : { for: step.forStaff }),
            }) ?? ''),
      verb: step.verb,
      data: Object.fromEntries(
        Object.entries(step.data).map(([name, value]) => [name, Array.isArray(value) ? [...value] : value]),
      ) as MailItemView['steps'][number]['data'],
    })),
    explanation: due ? explainDue(due.rule, item.receivedOn, due.due) : null,
    may: [...more.may],
  }
}
