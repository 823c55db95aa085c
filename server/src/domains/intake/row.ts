import { canonicalJson, sha256 } from '../../platform/crypto/index.ts'
import { fieldOf, type Field } from './fields.ts'
import type { Cell } from './read/index.ts'

/** What a column means: as the mapping file says, else by its header. Undefined for columns that are not taken. */
export type ColumnMeaning = (column: string) => Field | undefined

/** A mapping wins over recognised headers; a column mapped to null is not taken. */
export function meaningOf(mapping: Readonly<Record<string, Field | null>>): ColumnMeaning {
  const mapped = new Map(Object.entries(mapping))
  const claimed = new Set(mapped.values())
  const known = new Map<string, Field | undefined>()
  return (column) => {
    if (!known.has(column)) {
      const field = fieldOf(column)
      const meaning = mapped.has(column) ? (mapped.get(column) ?? undefined) : field
      known.set(column, mapped.has(column) || !field || !claimed.has(field) ? meaning : undefined)
    }
    return known.get(column)
  }
}

/** A row by fields. Where two columns mean the same, the first that says something counts. */
export type FieldCells = ReadonlyMap<Field, Cell>

export function fieldCells(cells: ReadonlyMap<string, Cell>, meaning: ColumnMeaning): FieldCells {
  const found = new Map<Field, Cell>()
  for (const [column, cell] of cells) {
    const field = meaning(column)
    if (field && !isEmpty(cell) && !found.has(field)) found.set(field, cell)
  }
  return found
}

export const isEmpty = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === 'string' && cell.trim() === '')

/** Tells whether a row says the same as before: SHA-256 over the fields that are taken. */
export const fingerprintOf = (cells: FieldCells): Buffer =>
  sha256(canonicalJson(Object.fromEntries([...cells].map(([field, cell]) => [field, cell]))))

/** What a row is called in its register: its id, else its number, else its own content. */
export function sourceIdOf(cells: FieldCells, fingerprint: Buffer): string {
  const named = cells.get('id') ?? cells.get('number')
  return isEmpty(named) ? `sha256:${fingerprint.toString('hex')}` : String(named).trim().slice(0, 200)
}
