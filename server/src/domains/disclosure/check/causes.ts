import type { Check, Figure } from '../finding.ts'

const keyOf = (figure: Figure): string | undefined => {
  const { page, sheet, line, row, column, start, table, rowName, columnName } = figure.place
  return figure.printed === '' && line === undefined && row === undefined
    ? undefined
    : [page, sheet, line, row, column, start, table, rowName, columnName].join('|')
}

/**
 * Groups failed checks by cause: those that share a figure which no held check confirms. A figure that stands in several
 * failed checks and in none that held is the likely culprit; a total that other tables confirm joins nothing.
 */
export const causesOf = (checks: readonly Check[]): number[] => {
  const confirmed = new Map<string, number>()
  for (const check of checks) {
    if (check.outcome !== 'held') continue
    for (const figure of check.figures) {
      const key = keyOf(figure)
      if (key !== undefined) confirmed.set(key, (confirmed.get(key) ?? 0) + 1)
    }
  }
  const failed = checks.flatMap((check, index) =>
    check.outcome === 'failed' || check.outcome === 'rounding' ? [index] : [],
  )
  const parent = new Map(failed.map((index) => [index, index]))
  const rootOf = (index: number): number => {
    let at = index
    for (let next = parent.get(at); next !== undefined && next !== at; next = parent.get(at)) at = next
    return at
  }
  const seen = new Map<string, number[]>()
  for (const index of failed) {
    for (const figure of checks[index]?.figures ?? []) {
      const key = keyOf(figure)
      if (key !== undefined && checks[index]?.outcome === 'failed') seen.set(key, [...(seen.get(key) ?? []), index])
    }
  }
  for (const [key, indexes] of seen) {
    if (indexes.length < 2 || (confirmed.get(key) ?? 0) > indexes.length) continue
    const [first = 0, ...rest] = indexes
    for (const other of rest) parent.set(rootOf(other), rootOf(first))
  }
  return checks.map((_, index) => rootOf(index))
}
