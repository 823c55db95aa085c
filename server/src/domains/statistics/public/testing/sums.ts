import { definitionOf, monthsIn, quarterOf, type Release, TABLE_IDS, timesOf, WHOLE } from '../published.ts'
import type { PartAbove } from '../release.ts'
import type { Known, Sum } from './attack.ts'

/** What a reader makes of everything published: every figure by name, zeros where a published table lists nothing, and every sum between them. */
export function sumsOf(releases: readonly Release[], above: PartAbove): [Map<string, Known>, Sum[]] {
  const known = new Map<string, Known>()
  const sums: Sum[] = []
  const withheld = new Set(releases.flatMap((release) => release.withheld))
  const times = [...new Set(releases.flatMap(({ month }) => timesOf(month)))]
  for (const table of TABLE_IDS) {
    const { flow } = definitionOf(table)
    const cells = releases.flatMap((release) => release.cells.filter((cell) => cell.table === table))
    const width = Math.max(0, ...cells.map(({ parts }) => parts.length))
    // Tables of one flow have one whole: what is said of it in one is known in all.
    const nameOf = (time: string, parts: readonly string[]): string =>
      parts.every((part) => part === WHOLE) ? `${flow} ${time}` : `${table} ${time} ${parts.join(' ')}`
    const names = Array.from({ length: width }, (_, n) => [...new Set(cells.map(({ parts }) => parts[n] ?? WHOLE))])
    const all = names.reduce<string[][]>(
      (found, each) => found.flatMap((parts) => each.map((name) => [...parts, name])),
      [[]],
    )
    for (const time of times)
      for (const parts of all) {
        const name = nameOf(time, parts)
        if (known.get(name) === undefined || known.get(name) === 0)
          known.set(name, withheld.has(`${flow} ${time}`) ? 'withheld' : 0)
      }
    for (const { time, parts, count } of cells) known.set(nameOf(time, parts), count)
    const childrenOf = (n: number, name: string): string[] =>
      (names[n] ?? []).filter((each) => each !== WHOLE && (above(table, each)[0] ?? WHOLE) === name)
    for (const time of times)
      for (const parts of all) {
        parts.forEach((name, n) => {
          const children = childrenOf(n, name)
          if (children.length > 0)
            sums.push({ is: nameOf(time, parts), of: children.map((child) => nameOf(time, parts.with(n, child))) })
        })
        const months = monthsIn(time)
        for (const steps of [months, [...new Set(months.map(quarterOf))]])
          if (!steps.includes(time) && months.length > 1 && steps.every((step) => times.includes(step)))
            sums.push({ is: nameOf(time, parts), of: steps.map((step) => nameOf(step, parts)) })
      }
  }
  return [known, sums]
}
