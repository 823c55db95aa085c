import { availableParallelism } from 'node:os'
import { Worker } from 'node:worker_threads'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { watchMemory } from '../../../platform/threads/index.ts'
import { LIMITS } from './limits.ts'
import type { Granted, ReadingAnswer, ReadingRequest } from './reading-worker.ts'
import { refuse } from './refusals.ts'

/** Threads that read files at the same time; one more for a small file that would otherwise wait behind slow ones. */
export const READERS = Math.max(1, Math.min(2, availableParallelism()))

type Task = Omit<ReadingRequest, 'id'>

export interface ReadingOptions {
  readonly patienceMs?: number
  /** True for a file that may use the thread kept free for small ones. */
  readonly small?: boolean
  /** Stops the reading, or takes the file out of the queue. */
  readonly signal?: AbortSignal | undefined
}

interface Job {
  readonly task: Task
  readonly patienceMs: number
  readonly small: boolean
  readonly resolve: (granted: Partial<Granted>) => void
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
    else job?.resolve(answer.granted)
    serve()
  })
  worker.on('error', (error) => abandon(reader, refuse(isOutOfMemory(error) ? 'too-much-memory' : 'damaged', error)))
  worker.on('exit', () => {
    if (readers.includes(reader)) abandon(reader, refuse('damaged'))
  })
  readers.push(reader)
  return reader
}

/** The first file that may be read now: any in one of the `READERS` threads, only a small one in the thread beside them. */
const next = (): Job | undefined => {
  const busy = readers.flatMap(({ job }) => job ?? [])
  if (busy.length > READERS) return undefined
  const isFull = busy.filter((job) => !job.small).length >= READERS
  const at = isFull ? waiting.findIndex((job) => job.small) : 0
  return at < 0 ? undefined : waiting.splice(at, 1)[0]
}

const serve = (): void => {
  for (let job = next(); job !== undefined; job = next()) {
    const reader = readers.find((each) => each.job === undefined) ?? start()
    reader.job = job
    reader.timer = setTimeout(() => abandon(reader, refuse('too-slow')), job.patienceMs)
    reader.unwatch = watchMemory(reader.worker, LIMITS, () => abandon(reader, refuse('too-much-memory')))
    reader.worker.ref()
    lastId += 1
    reader.worker.postMessage({ id: lastId, ...job.task } satisfies ReadingRequest, [])
  }
}

const stop = (job: Job): void => {
  const reader = readers.find((each) => each.job === job)
  if (reader !== undefined) return abandon(reader, refuse('stopped'))
  const at = waiting.indexOf(job)
  if (at < 0) return
  waiting.splice(at, 1)
  job.reject(refuse('stopped'))
}

/**
 * Reads one file in a thread with limits on time and memory; at most `READERS` at once, the others wait.
 * @throws HuiyinError with one sentence when the file cannot be read, takes too long or too much memory, or is stopped.
 */
export const readInThread = (
  task: Task,
  { patienceMs = LIMITS.patienceMs, small = false, signal }: ReadingOptions = {},
): Promise<Partial<Granted>> =>
  new Promise((resolve, reject) => {
    const job: Job = { task, patienceMs, small, resolve, reject }
    if (signal?.aborted === true) return reject(refuse('stopped'))
    signal?.addEventListener('abort', () => stop(job), { once: true })
    waiting.push(job)
    serve()
  })

/** Ends the reading threads, for an orderly stop. The next file starts them again. */
export const closeReaders = async (): Promise<void> => {
  await Promise.all(readers.splice(0).map((reader) => reader.worker.terminate()))
}
