import { fold } from './fold.ts'
import type { Proposal, RedactionKind } from './span.ts'

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

const LATIN = /[0-9A-Za-z]/

/** Finds a value whatever signs stand between its characters, in whatever width or case; a Latin word only where it stands alone. */
function ruleFor(value: string): RegExp | undefined {
  const characters = Array.from(fold(value)).filter((character) => /[\p{L}\p{N}]/u.test(character))
  if (characters.length === 0) return undefined
  const body = characters
    .map((character) => character.replaceAll(/[\\^$.*+?()[\]{}|/]/g, String.raw`\$&`))
    .join(String.raw`[^\p{L}\p{N}]{0,4}`)
  const before = LATIN.test(characters[0] ?? '') ? '(?<![0-9A-Za-z])' : ''
  const after = LATIN.test(characters.at(-1) ?? '') ? '(?![0-9A-Za-z])' : ''
  return new RegExp(`${before}${body}${after}`, 'giu')
}

const placesOf = (folded: string, value: string): [number, number][] => {
  const rule = ruleFor(value)
  return rule ? [...folded.matchAll(rule)].map((match) => [match.index, match.index + match[0].length]) : []
}

/** Where a text names what the sealed record of the matter holds: none of it can ever be published. */
export const findKnown = (folded: string, people: readonly KnownPerson[]): Proposal[] =>
  people.flatMap((person) =>
    FIELDS.flatMap(([field, kind, shortest]) => {
      const value = person[field]?.trim() ?? ''
      if (Array.from(value).length < shortest) return []
      return placesOf(folded, value).map(([start, end]) => ({
        start,
        end,
        kind,
        reason: 'person' as const,
        required: true,
      }))
    }),
  )

/** Where a text names somebody who works on the matter. */
export const findStaffNames = (folded: string, names: readonly string[]): Proposal[] =>
  names
    .filter((name) => Array.from(name.trim()).length > 1)
    .flatMap((name) =>
      placesOf(folded, name).map(([start, end]) => ({
        start,
        end,
        kind: 'staff-name' as const,
        reason: 'staff' as const,
        required: false,
      })),
    )
