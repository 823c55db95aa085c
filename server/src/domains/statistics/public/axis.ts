/** One way of dividing what is counted, as a tree: every part that is published alone or summed up. `-1` is above the whole. */
export interface Axis {
  readonly parents: readonly number[]
  /** True where the whole also stands in other tables, so that no other register may be thought of in which it differs. */
  readonly pinned?: boolean
}

/** A change that keeps every sum of an axis: one more here and in all above, or one more here and one less there. */
export type Shift = readonly { readonly node: number; readonly sign: 1 | -1 }[]

function upFrom({ parents }: Axis, node: number): number[] {
  const path: number[] = []
  for (let at = node; at >= 0; at = parents[at] ?? -1) path.push(at)
  return path
}

/** The parts that have none below. */
export function leavesOf({ parents }: Axis): number[] {
  const above = new Set(parents)
  return parents.flatMap((_, node) => (above.has(node) ? [] : [node]))
}

/** The least that can change at a part of an axis, with everything that changes with it. */
export function shiftsAt(axis: Axis, node: number): readonly Shift[] {
  const paths = leavesOf(axis).map((leaf) => upFrom(axis, leaf))
  const here = paths.filter((path) => path.includes(node))
  const elsewhere = paths.filter((path) => !path.includes(node))
  const alone = here.map((path) => path.map((at) => ({ node: at, sign: 1 }) as const))
  const swaps = here.flatMap((path) =>
    elsewhere.map((other) => [
      ...path.filter((at) => !other.includes(at)).map((at) => ({ node: at, sign: 1 }) as const),
      ...other.filter((at) => !path.includes(at)).map((at) => ({ node: at, sign: -1 }) as const),
    ]),
  )
  const whole = axis.parents.indexOf(-1)
  return [...swaps, ...alone].filter((shift) => !axis.pinned || shift.every(({ node: at }) => at !== whole))
}
