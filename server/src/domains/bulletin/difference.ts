import type { Comparison, Figure } from '../statistics/index.ts'
import type { FigureName } from './figure-name.ts'
import type { Conditions, Rows } from './section.ts'
import type { CountedPart, Snapshot } from './snapshot.ts'

/** A figure that is not the same in two countings. */
export interface Difference {
  readonly figure: FigureName
  readonly rows: Rows | null
  readonly where: Conditions
  /** The part of the division; null for the whole. */
  readonly part: CountedPart['name'] | null
  /** Null for the period itself. */
  readonly comparison: Comparison | null
  readonly before: Figure
  readonly after: Figure
}

const isSame = (a: Figure, b: Figure): boolean =>
  a.numerator === b.numerator &&
  a.denominator === b.denominator &&
  [...new Set([...Object.keys(a.excluded), ...Object.keys(b.excluded)])].every(
    (reason) => (a.excluded[reason] ?? 0) === (b.excluded[reason] ?? 0),
  )

/** Pure: every figure that both countings have and that is another in the later one; parts that are new or gone count as nothing before or after. */
export function differences(before: Snapshot, after: Snapshot): Difference[] {
  return Object.entries(before.tables).flatMap(([key, old]) => {
    const now = after.tables[key]
    if (now === undefined) return []
    const found: Difference[] = []
    const compare = (part: CountedPart['name'] | null, a: CountedPart['counts'], b: CountedPart['counts']): void => {
      for (const name of new Set([...Object.keys(a), ...Object.keys(b)]) as Set<FigureName>) {
        const one = a[name]
        const other = b[name]
        const shape = one ?? other
        if (shape === undefined) continue
        const pairs: [Comparison | null, Figure | undefined, Figure | undefined][] = [
          [null, one?.figure, other?.figure],
          ...(Object.keys(shape.compared) as Comparison[]).map(
            (comparison): [Comparison, Figure | undefined, Figure | undefined] => [
              comparison,
              one?.compared[comparison],
              other?.compared[comparison],
            ],
          ),
        ]
        for (const [comparison, x = nothingOf(shape.figure), y = nothingOf(shape.figure)] of pairs)
          if (!isSame(x, y))
            found.push({ figure: name, rows: old.rows, where: old.where, part, comparison, before: x, after: y })
      }
    }
    compare(null, old.total, now.total)
    const values = new Set([...old.parts, ...now.parts].map(({ value }) => value))
    for (const value of values) {
      const one = old.parts.find((part) => part.value === value)
      const other = now.parts.find((part) => part.value === value)
      compare((one ?? other)?.name ?? null, one?.counts ?? {}, other?.counts ?? {})
    }
    return found
  })
}

const nothingOf = ({ denominator }: Figure): Figure => ({
  numerator: 0,
  denominator: denominator === null ? null : 0,
  share: null,
  excluded: {},
})
