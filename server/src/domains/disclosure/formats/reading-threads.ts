import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { LIMITS } from './limits.ts'
import { watchMemory } from './memory-watch.ts'
import type { ReadingAnswer, ReadingRequest } from './reading-worker.ts'
import { refuse } from './refusals.ts'

/** Threads that read files at the same time. */
export const READERS = Math.max(1, Math.min(2, availableParallelism()))

type Task = Omit<ReadingRequest, 'id'>

interface Job {
  readonly task: Task
  readonly patienceMs: number
  readonly resolve: (answer: ReadingAnswer) => void
  readonly reject: (error: Error) => void
}

/** A thread and the one file that it reads. */
interface Reader {
  readonly worker: Worker
  job: Job | undefined
  timer: NodeJS.Timeout | undefined
  /** Ends the watch over its memory. */
  unwatch: (() => void) | undefined
}

const readers: Reader[] = []
const waiting: Job[] = []
let lastId = 0

const leave = (reader: Reader): void => {
  const at = readers.indexOf(reader)
  if (at >= 0) readers.splice(at, 1)
}

const release = (reader: Reader): Job | undefined => {
  const { job } = reader
  clearTimeout(reader.timer)
  reader.job = undefined
  reader.timer = undefined
  reader.unwatch?.()
  reader.unwatch = undefined
  reader.worker.unref()
  return job
}

/** Ends a thread that is lost; its file fails with `error`, the next files get a new thread. */
const abandon = (reader: Reader, error: HuiyinError): void => {
  leave(reader)
  release(reader)?.reject(error)
  void reader.worker.terminate()
  serve()
}

const isOutOfMemory = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_WORKER_OUT_OF_MEMORY'

const start = (): Reader => {
  const file = import.meta.url.endsWith('.ts') ? './reading-worker.ts' : './reading-worker.js'
  const worker = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMITS.heapMb, maxYoungGenerationSizeMb: 24, stackSizeMb: 8 },
  })
  const reader: Reader = { worker, job: undefined, timer: undefined, unwatch: undefined }
  worker.on('message', (answer: ReadingAnswer) => {
    const job = release(reader)
    if ('problem' in answer) job?.reject(new HuiyinError(answer.problem.code, answer.problem))
    else job?.resolve(answer)
    serve()
  })
  worker.on('error', (error) => abandon(reader, refuse(isOutOfMemory(error) ? 'too-much-memory' : 'damaged', error)))
  worker.on('exit', () => {
    if (readers.includes(reader)) abandon(reader, refuse('damaged'))
  })
  readers.push(reader)
  return reader
}

const serve = (): void => {
  while (waiting.length > 0) {
    const reader = readers.find((each) => each.job === undefined) ?? (readers.length < READERS ? start() : undefined)
    if (reader === undefined) return
    const job = waiting.shift()
    if (job === undefined) return
    reader.job = job
    reader.timer = setTimeout(() => abandon(reader, refuse('too-slow')), job.patienceMs)
    reader.unwatch = watchMemory(reader.worker, () => abandon(reader, refuse('too-much-memory')))
    reader.worker.ref()
    lastId += 1
    reader.worker.postMessage({ id: lastId, ...job.task } satisfies ReadingRequest, [])
  }
}

/**
 * Reads one file in a thread with limits on time and memory; at most `READERS` at once, the others wait.
 * @throws HuiyinError with one sentence when the file cannot be read, takes too long or too much memory.
 */
export const readInThread = (task: Task, patienceMs: number = LIMITS.patienceMs): Promise<ReadingAnswer> =>
  new Promise((resolve, reject) => {
    waiting.push({ task, patienceMs, resolve, reject })
    serve()
  })

/** Ends the reading threads, for an orderly stop. The next file starts them again. */
export const closeReaders = async (): Promise<void> => {
  await Promise.all(readers.splice(0).map((reader) => reader.worker.terminate()))
}
