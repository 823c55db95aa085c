import type { AttachmentRef, Person, Registration } from '@huiyin/api'
import { today } from '../../ui/dates.ts'

export const FLAGS = [
  'anonymous',
  'confidential',
  'publishConsent',
  'urgent',
  'litigationRelated',
  'enterpriseRelated',
  'firstForOffice',
  'firstAnywhere',
] as const
type Flag = (typeof FLAGS)[number]

/** A registration as it is being typed. */
export interface Entry extends Record<Flag, boolean> {
  channel: NonNullable<Registration['channel']>
  class: Registration['class']
  receivedOn: string
  postmarkedOn: string
  addressee: string
  summary: string
  text: string
  purpose: string
  place: string | null
  placeDetail: string
  topic: string | null
  accused: string[]
  people: PersonEntry[]
  peopleCount: number
  attachments: AttachmentRef[]
}

/** A person being typed; `key` only tells one row from another. */
export type PersonEntry = Person & { key: string }

export const newPerson = (): PersonEntry => ({
  key: crypto.randomUUID(),
  name: '',
  phone: '',
  address: '',
  email: '',
  postcode: '',
  documentType: 'none',
  documentNumber: '',
  representative: false,
})

/** A fresh entry; channel and place stay from the one before, as letters of one delivery come together. */
export const newEntry = (before: Pick<Entry, 'channel' | 'place'>): Entry => ({
  channel: before.channel,
  class: 'request',
  receivedOn: today(),
  postmarkedOn: '',
  addressee: '',
  summary: '',
  text: '',
  purpose: '',
  place: before.place,
  placeDetail: '',
  topic: null,
  accused: [],
  people: [newPerson()],
  peopleCount: 1,
  attachments: [],
  anonymous: false,
  confidential: false,
  publishConsent: false,
  urgent: false,
  litigationRelated: false,
  enterpriseRelated: false,
  firstForOffice: true,
  firstAnywhere: true,
})

/** The entry as the API takes it. Rows without a name are left out; an anonymous matter has no people. */
export function registrationOf(
  { people, postmarkedOn, place, accused, ...entry }: Entry,
  office: string,
): Registration {
  return {
    ...entry,
    office,
    place: place ?? '',
    postmarkedOn: postmarkedOn === '' || entry.channel !== 'letter' ? null : postmarkedOn,
    accused: entry.class === 'accusation' ? accused : [],
    petitioners: entry.anonymous
      ? []
      : people.filter((person) => person.name.trim() !== '').map(({ key: _key, ...person }) => person),
  }
}

const SUMMARY_LENGTH = 40

/** A first proposal for the summary: the first sentence of the text, not too long. */
export const proposedSummary = (text: string): string =>
  (/^[^。！？!?\n]*/.exec(text.trim())?.[0] ?? '').slice(0, SUMMARY_LENGTH)
