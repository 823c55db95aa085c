/** Latencies in milliseconds and what they come to. */
export interface Figures {
  count: number
  perSecond: number
  p50: number
  p95: number
  p99: number
  max: number
}

const round = (value: number, digits = 2): number => Number(value.toFixed(digits))

/** The figures of a series that took `seconds` in all. */
export function figuresOf(latencies: readonly number[], seconds: number): Figures {
  const sorted = Float64Array.from(latencies).sort()
  const at = (share: number): number =>
    round(sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0)
  return {
    count: sorted.length,
    perSecond: round(sorted.length / seconds, 0),
    p50: at(0.5),
    p95: at(0.95),
    p99: at(0.99),
    max: at(1),
  }
}

/**
 * Calls `work` from several clients at once for some seconds, after a warm-up that does not count; each client waits for its answer
 * before it asks again.
 */
export async function pressed(
  clients: number,
  seconds: number,
  work: (client: number, turn: number) => Promise<void>,
  warmUpSeconds = 3,
): Promise<Figures> {
  const latencies: number[] = []
  const begin = performance.now() + warmUpSeconds * 1000
  const end = begin + seconds * 1000
  await Promise.all(
    Array.from({ length: clients }, async (_, client) => {
      for (let turn = 0, now = performance.now(); now < end; turn += 1) {
        const before = now
        await work(client, turn)
        now = performance.now()
        if (before >= begin) latencies.push(now - before)
      }
    }),
  )
  return figuresOf(latencies, seconds)
}
