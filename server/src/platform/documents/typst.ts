import { Worker } from 'node:worker_threads'
import { HuiyinError } from '../errors/index.ts'
import { systemFontFolders } from './fonts/official-fonts.ts'
import type { RenderAnswer, RenderRequest } from './typst-worker.ts'

/** A document takes some ten milliseconds; one that takes this long never ends. */
const PATIENCE_MS = 30_000

interface Waiting {
  resolve: (pdf: Uint8Array) => void
  reject: (error: Error) => void
  timer: NodeJS.Timeout
}

let worker: Worker | undefined
let fontFolders: readonly string[] = systemFontFolders()
let lastId = 0
const waiting = new Map<number, Waiting>()

function take(id: number): Waiting | undefined {
  const one = waiting.get(id)
  if (one === undefined) return undefined
  clearTimeout(one.timer)
  waiting.delete(id)
  if (waiting.size === 0) worker?.unref()
  return one
}

function failAll(cause: unknown): void {
  worker = undefined
  for (const id of waiting.keys()) take(id)?.reject(new HuiyinError('internal', { cause }))
}

function start(): Worker {
  const file = import.meta.url.endsWith('.ts') ? './typst-worker.ts' : './typst-worker.js'
  const started = new Worker(new URL(file, import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: 256 },
    workerData: { fontFolders },
  })
  started.on('message', (answer: RenderAnswer) => {
    const one = take(answer.id)
    if ('pdf' in answer) one?.resolve(answer.pdf)
    else one?.reject(new HuiyinError('internal', { cause: new Error(answer.problem) }))
  })
  started.on('error', failAll)
  started.on('exit', () => {
    if (worker === started) failAll(new Error('The thread that renders documents ended.'))
  })
  return started
}

/**
 * Renders data with one of the templates, in a thread of its own that starts with the first document and keeps its fonts.
 * @throws HuiyinError `internal` when the template fails or takes too long; the thread is then replaced.
 */
export function renderWithTypst(
  template: RenderRequest['template'],
  document: object,
  files: RenderRequest['files'] = [],
): Promise<Uint8Array> {
  worker ??= start()
  const thread = worker
  lastId += 1
  const id = lastId
  return new Promise((resolve, reject) => {
    const timer = setTimeout(() => {
      failAll(new Error('A document took too long.'))
      void thread.terminate()
    }, PATIENCE_MS)
    waiting.set(id, { resolve, reject, timer })
    thread.ref()
    thread.postMessage({ id, template, document: JSON.stringify(document), files } satisfies RenderRequest, [])
  })
}

/** Where official fonts are looked for, from the next start of the thread on: the computer's own folders unless told. */
export function lookForFontsIn(folders: readonly string[]): void {
  fontFolders = folders
}

/** Ends the rendering thread, for an orderly stop. The next document starts it again. */
export async function closeDocuments(): Promise<void> {
  const ending = worker
  worker = undefined
  await ending?.terminate()
}
