/** Fewer than this could point to somebody. */
export const SMALLEST = 5

/** A part of a whole as it is published; null where it is hidden. */
export interface PublicShare {
  part: number | null
  whole: number | null
}

const isSmall = (count: number): boolean => count > 0 && count < SMALLEST

/**
 * Hides small counts of a breakdown whose total is known. When only one is small, the next larger one is hidden too: otherwise the total
 * would give it away. Nothing counted at all stays 0.
 */
export function hideSmall(counts: Readonly<Record<string, number>>): Record<string, number | null> {
  const entries = Object.entries(counts)
  const small = entries.filter(([, count]) => isSmall(count))
  const hidden = new Set(small.map(([name]) => name))
  if (small.length === 1) {
    const larger = entries.filter(([, count]) => count >= SMALLEST).sort(([, a], [, b]) => a - b)[0]
    if (larger) hidden.add(larger[0])
  }
  return Object.fromEntries(entries.map(([name, count]) => [name, hidden.has(name) ? null : count]))
}

/** Hides a part that is small, or whose rest is small, and a small whole with its part. */
export function hiddenShare({ numerator, denominator }: { numerator: number; denominator: number }): PublicShare {
  if (isSmall(denominator)) return { part: null, whole: null }
  const hide = isSmall(numerator) || isSmall(denominator - numerator)
  return { part: hide ? null : numerator, whole: denominator }
}
