import type { Finding, Severity } from '../../finding.ts'
import type { Place } from '../../source.ts'
import { placeKey } from '../places.ts'

/** A figure of a finding as it is marked in the document. */
export interface Mark {
  /** Where a link to this figure leads: `F3-1`. */
  readonly id: string
  readonly finding: string
  readonly severity: Severity
  readonly start: number | undefined
  readonly end: number | undefined
}

export type Marks = ReadonlyMap<string, readonly Mark[]>

/** Places that stand for a row or a line of the document, from the exact one to what holds it. */
const keysOf = (place: Place): string[] => [
  placeKey(place),
  ...(place.row === undefined ? [] : [placeKey({ ...place, column: undefined })]),
  ...(place.line === undefined ? [] : [placeKey({ ...place, row: undefined, column: undefined })]),
  ...(place.row === undefined ? [] : [placeKey({ ...place, column: undefined, box: undefined })]),
]

/** The figures of all findings by the place in the document where they are marked. `known` are the places that the page shows. */
export const marksOf = (
  findings: readonly Finding[],
  known: ReadonlySet<string>,
): { readonly marks: Marks; readonly shown: ReadonlySet<string> } => {
  const marks = new Map<string, Mark[]>()
  const shown = new Set<string>()
  for (const finding of findings) {
    for (const [index, { place }] of finding.figures.entries()) {
      const key = keysOf(place).find((each) => known.has(each))
      if (key === undefined) continue
      const id = `${finding.id}-${index + 1}`
      const exact = key === placeKey(place)
      const mark = {
        id,
        finding: finding.id,
        severity: finding.severity,
        start: exact ? place.start : undefined,
        end: exact ? place.end : undefined,
      }
      const there = marks.get(key)
      if (there === undefined) marks.set(key, [mark])
      else there.push(mark)
      shown.add(id)
    }
  }
  return { marks, shown }
}

const GRAVITY: Readonly<Record<Severity, number>> = { error: 0, warning: 1, information: 2 }

export const gravest = (marks: readonly Mark[]): Severity =>
  marks.reduce<Severity>(
    (worst, mark) => (GRAVITY[mark.severity] < GRAVITY[worst] ? mark.severity : worst),
    'information',
  )
