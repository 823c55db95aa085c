import type { GridRow, Place, SourceDocument } from '../source.ts'
import { placeKey } from './places.ts'

/** A figure in the words of its row: what a reader of a PDF or a sheet sees beside it. */
export interface Evidence {
  readonly excerpt: string
  readonly start: number
  readonly end: number
}

const GAP = '  '

const wordsOf = (row: GridRow, at: string): Evidence | undefined => {
  let excerpt = ''
  let found: { start: number; end: number } | undefined
  for (const cell of row.cells) {
    const text = cell.text.trim().replaceAll(/\s+/gu, ' ')
    if (excerpt !== '') excerpt += GAP
    if (placeKey(cell.place) === at) found = { start: excerpt.length, end: excerpt.length + Math.max(1, text.length) }
    excerpt += text === '' ? '·' : text
  }
  return found === undefined ? undefined : { excerpt, ...found }
}

/** For places that are cells: the words of their row, and where in them the cell stands. Lines of text carry their own words. */
export const evidenceIn = (source: SourceDocument, places: readonly Place[]): ReadonlyMap<Place, Evidence> => {
  const wanted = new Map<string, Place[]>()
  for (const place of places)
    if (place.column !== undefined && place.start === undefined)
      wanted.set(placeKey(place), [...(wanted.get(placeKey(place)) ?? []), place])
  const found = new Map<Place, Evidence>()
  if (wanted.size === 0) return found
  for (const block of source.blocks) {
    if (block.kind !== 'grid') continue
    for (const row of block.rows)
      for (const cell of row.cells) {
        const key = placeKey(cell.place)
        const words = wanted.has(key) ? wordsOf(row, key) : undefined
        if (words !== undefined) for (const place of wanted.get(key) ?? []) found.set(place, words)
      }
  }
  return found
}
