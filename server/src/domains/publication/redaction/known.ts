import { fold } from './fold.ts'
import type { Proposal, RedactionKind } from './span.ts'
import { placesOf, squeeze } from './squeezed.ts'

/** Somebody of the matter, as its sealed record has it. */
export interface KnownPerson {
  readonly name: string
  readonly documentNumber?: string
  readonly phone?: string
  readonly email?: string
  readonly address?: string
  readonly account?: string | undefined
}

const FIELDS: readonly [keyof KnownPerson, RedactionKind, shortest: number][] = [
  ['name', 'name', 2],
  ['documentNumber', 'id-number', 5],
  ['phone', 'phone', 5],
  ['email', 'email', 5],
  ['address', 'address', 4],
  ['account', 'account', 5],
]

/** Where a text names what the sealed record of the matter holds: none of it can ever be published. */
export function findKnown(folded: string, people: readonly KnownPerson[]): Proposal[] {
  const text = squeeze(folded)
  return people.flatMap((person) =>
    FIELDS.flatMap(([field, kind, shortest]) => {
      const value = person[field]?.trim() ?? ''
      if (Array.from(value).length < shortest) return []
      return placesOf(text, folded, fold(value)).map(([start, end]) => ({
        start,
        end,
        kind,
        reason: 'person' as const,
        required: true,
      }))
    }),
  )
}

/** Where a text names somebody who works on the matter. */
export function findStaffNames(folded: string, names: readonly string[]): Proposal[] {
  const text = squeeze(folded)
  return names
    .filter((name) => Array.from(name.trim()).length > 1)
    .flatMap((name) =>
      placesOf(text, folded, fold(name)).map(([start, end]) => ({
        start,
        end,
        kind: 'staff-name' as const,
        reason: 'staff' as const,
        required: false,
      })),
    )
}
