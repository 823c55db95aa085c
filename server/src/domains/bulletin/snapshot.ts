import type { Instant } from '../../platform/time/index.ts'
import type { Comparison, Figure } from '../statistics/index.ts'
import type { FigureName } from './figure-name.ts'
import { placesIn } from './place.ts'
import { type Conditions, keyOf, type Need, type Rows, type Section } from './section.ts'

/** A figure with the same of the periods that it is compared with. */
export interface Counted {
  readonly figure: Figure
  readonly compared: Readonly<Partial<Record<Comparison, Figure>>>
}
export type Counts = Readonly<Partial<Record<FigureName, Counted>>>

/** A part of a division, with its name as it was then. */
export interface CountedPart {
  readonly value: string
  readonly name: { readonly zh: string; readonly en: string }
  readonly counts: Counts
}
export interface CountedTable {
  readonly rows: Rows | null
  readonly where: Conditions
  readonly total: Counts
  /** In reading order; empty where nothing is divided. */
  readonly parts: readonly CountedPart[]
}

/** Every figure of a bulletin, all of one moment: what the register knew then. Texts and tables are written from it alone. */
export interface Snapshot {
  readonly countedAt: Instant
  /** Below which office was counted; null for everything that the office may see. */
  readonly area: string | null
  readonly tables: Readonly<Record<string, CountedTable>>
}

/** What must be counted to write these sections, each division once. */
export function needsOf(sections: readonly Section[]): Need[] {
  const needs = new Map<string, { rows: Rows | null; where: Conditions; figures: Set<FigureName> }>()
  const need = (rows: Rows | null, where: Conditions, figures: readonly FigureName[]): void => {
    const key = keyOf(rows, where)
    const found = needs.get(key) ?? { rows, where, figures: new Set() }
    for (const figure of figures) found.figures.add(figure)
    needs.set(key, found)
  }
  for (const section of sections)
    if (section.type === 'table') need(section.rows, section.where, section.figures)
    else
      for (const place of placesIn(section.text)) {
        if (place === null) continue
        need(null, {}, [place.figure])
        if (isDivision(place.telling)) need(place.telling, {}, [place.figure])
      }
  return [...needs.values()].map(({ figures, ...rest }) => ({ ...rest, figures: [...figures] }))
}

const OTHERWISE: ReadonlySet<string> = new Set(['itself', 'excluded', 'previous', 'lastYear', 'cumulative'])
export const isDivision = (telling: string): telling is Exclude<Rows, 'adviceKind'> => !OTHERWISE.has(telling)

/** True when everything that these sections need was counted. */
export const isComplete = ({ tables }: Snapshot, needs: readonly Need[]): boolean =>
  needs.every(({ rows, where, figures }) => {
    const table = tables[keyOf(rows, where)]
    return table !== undefined && figures.every((figure) => table.total[figure] !== undefined)
  })
