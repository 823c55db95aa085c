import { Worker } from 'node:worker_threads'
import { watchMemory } from '../../threads/index.ts'
import type { FileContent } from '../file-store.ts'
import { refuse } from '../refusals.ts'
import { isInspected } from './inspect.ts'
import type { InspectionAnswer, InspectionRequest } from './inspection-worker.ts'

/** A photograph of a telephone takes a second, everything else less. */
const PATIENCE_MS = 30_000
const LIMITS = { memoryMb: 1200, growthMb: 1500 }

let worker: Worker | undefined
/** Files are looked into one after the other. */
let last: Promise<unknown> = Promise.resolve()

function start(): Worker {
  const file = import.meta.url.endsWith('.ts') ? './inspection-worker.ts' : './inspection-worker.js'
  return new Worker(new URL(file, import.meta.url), { resourceLimits: { maxOldGenerationSizeMb: 512 } })
}

/** Asks the thread; one that takes too long, too much memory or breaks is ended, and the file refused. */
function ask(request: InspectionRequest): Promise<InspectionAnswer> {
  const asked = (worker ??= start())
  asked.ref()
  return new Promise((resolve) => {
    const settle = (answer: InspectionAnswer, lost: boolean): void => {
      clearTimeout(timer)
      unwatch()
      asked.removeAllListeners('message').removeAllListeners('error').removeAllListeners('exit')
      asked.unref()
      if (lost) {
        if (worker === asked) worker = undefined
        // What a thread says while it ends concerns nobody any more.
        asked.on('error', () => undefined)
        void asked.terminate()
      }
      resolve(answer)
    }
    const timer = setTimeout(() => settle('bomb', true), PATIENCE_MS)
    const unwatch = watchMemory(asked, LIMITS, () => settle('bomb', true))
    asked.once('message', (answer: InspectionAnswer) => settle(answer, false))
    asked.once('error', () => settle('damaged', true))
    asked.once('exit', () => settle('damaged', true))
    asked.postMessage(request, [])
  })
}

/**
 * Passes for content that opens as a file of its kind, looked into in a thread with limits on time and memory.
 * @throws HuiyinError `unsupported-file` with the reason
 */
export async function requireOpens(content: FileContent, extension: string): Promise<void> {
  if (!isInspected(extension)) return
  const turn = last.then(async () => ask({ extension, bytes: await content.read(0, content.size) }))
  last = turn.catch(() => undefined)
  const why = await turn
  if (why !== null) throw refuse(why)
}
