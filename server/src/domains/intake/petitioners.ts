import type { Petitioner } from '../matter/index.ts'
import type { FieldReader } from './read-fields.ts'
import { DOCUMENT_WORDS } from './words.ts'

type Attempt = <T>(read: () => T) => T | undefined

/** Stars, or several crosses in a row, stand for what was made unreadable: it reaches nobody. */
const MASKED = /[*＊✱]|[xX×]{3,}/

const readable = (value: string): string => (MASKED.test(value) ? '' : value)

/** Several names in one cell are several people, the first with the particulars; `representatives` says how many speak for them. */
export function petitionersOf(reader: FieldReader, attempt: Attempt): (Partial<Petitioner> & { name: string })[] {
  const names = reader
    .line('name')
    .split(/[、，,；;/\s]+(?=\p{Script=Han})|[、；;]/u)
    .map((name) => name.trim())
    .filter((name) => name !== '')
  const [first, ...others] = names
  if (first === undefined) return []
  const representatives = attempt(() => representativesOf(reader)) ?? 0
  const documentType = attempt(() => reader.word('documentType', DOCUMENT_WORDS))
  const documentNumber = readable(reader.line('documentNumber'))
  const person = {
    name: first,
    documentType: documentType ?? (/^\d{17}[\dXx]$/.test(documentNumber) ? 'resident-id' : 'none'),
    documentNumber,
    phone: readable(reader.line('phone')),
    email: readable(reader.line('email')),
    address: readable(reader.line('address')),
    postcode: reader.line('postcode'),
    representative: representatives > 0,
  } as const
  return [person, ...others.map((name, n) => ({ name, representative: n + 1 < representatives }))]
}

/** A register writes how many there are, or who they are. */
function representativesOf(reader: FieldReader): number {
  const said = reader.line('representatives')
  if (said === '') return 0
  return /^\d+/.test(said) ? (reader.count('representatives') ?? 0) : said.split(/[、，,；;\s]+/).length
}
