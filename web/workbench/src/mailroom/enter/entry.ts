import type { MailItem, Receiving, Sender } from '@huiyin/api'
import { today } from '../../ui/dates.ts'

/** An item as it is being typed. */
export interface MailEntry {
  kind: MailItem['kind']
  receivedOn: string
  postmarkedOn: string
  carrier: string
  waybill: string
  addressee: string
  pieces: number
  note: string
  sender: Sender
}

export const NO_SENDER: Sender = { name: '', phone: '', address: '', postcode: '' }

export const EMPTY_ENTRY: MailEntry = {
  kind: 'letter',
  receivedOn: today(),
  postmarkedOn: '',
  carrier: '',
  waybill: '',
  addressee: '',
  pieces: 1,
  note: '',
  sender: NO_SENDER,
}

/** A fresh entry; what a delivery has in common stays. */
export const nextEntry = ({ kind, receivedOn, carrier }: MailEntry): MailEntry => ({
  ...EMPTY_ENTRY,
  kind,
  receivedOn,
  carrier,
})

export const entryOf = (item: MailItem): MailEntry => ({
  kind: item.kind,
  receivedOn: item.receivedOn,
  postmarkedOn: item.postmarkedOn ?? '',
  carrier: item.carrier,
  waybill: item.waybill,
  addressee: item.addressee,
  pieces: item.pieces,
  note: item.note,
  sender: NO_SENDER,
})

/** The entry as the API takes it. */
export const bodyOf = ({ postmarkedOn, ...entry }: MailEntry): Receiving => ({
  ...entry,
  postmarkedOn: postmarkedOn === '' ? null : postmarkedOn,
})
