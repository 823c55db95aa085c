import type { Worker } from 'node:worker_threads'

const EVERY_MS = 50
const MB = 1_000_000

/** How much a thread may hold, and how much the process may grow meanwhile, in megabytes. */
export interface MemoryLimits {
  readonly memoryMb: number
  readonly growthMb: number
}

/** What the process holds beside the heap of the thread that answers people, which grows and shrinks for reasons of its own. */
const beside = (): number => {
  const { rss, heapTotal } = process.memoryUsage()
  return rss - heapTotal
}

/**
 * Looks how much memory a thread holds until it is told to stop, and says once when it is too much. The limits that Node sets
 * to a thread leave out the bytes of buffers, and end the whole process when they are passed in the wrong moment.
 */
export const watchMemory = (worker: Worker, limits: MemoryLimits, tooMuch: () => void): (() => void) => {
  const before = beside()
  let timer: NodeJS.Timeout | undefined
  const stop = (): void => clearInterval(timer)
  const judge = (megabytes: number, most: number): void => {
    if (megabytes <= most || timer === undefined) return
    stop()
    timer = undefined
    tooMuch()
  }
  const look = (): void => {
    // A thread that is busy inside the system answers late; what the process has grown by is known at once.
    judge((beside() - before) / MB, limits.growthMb)
    worker.getHeapStatistics().then(
      ({ total_physical_size: heap, external_memory: buffers }) => judge((heap + buffers) / MB, limits.memoryMb),
      // The thread has just ended.
      () => undefined,
    )
  }
  timer = setInterval(look, EVERY_MS)
  timer.unref()
  return () => {
    stop()
    timer = undefined
  }
}
