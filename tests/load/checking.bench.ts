import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { Worker } from 'node:worker_threads'
import { readFormat } from '../../server/src/domains/disclosure/formats/read-format.ts'
import { FAMILIES, generateBudget } from '../../server/src/domains/disclosure/testing/generator/generate.ts'
import { layoutsOf, printPages } from '../../server/src/domains/disclosure/testing/generator/layouts.ts'
import { batchCost, coldCost } from './checking-cost.ts'
import type { Outcome, Task } from './checking-worker.ts'

/**
 * Fictional lawful budgets of both families in every layout, each with one figure changed, each without a fault; what reading and
 * checking costs; and damaged files. `--size N` changed documents (2,000), `--clean N` documents without a fault (540), `--damaged N`
 * files (5,000), `--only mutations|cost|damaged` one part, `--files FOLDER` published PDF files to measure besides the project's own.
 */
const { values } = parseArgs({
  options: {
    size: { type: 'string' },
    clean: { type: 'string' },
    damaged: { type: 'string' },
    only: { type: 'string' },
    files: { type: 'string' },
  },
})
const wanted = (part: string): boolean => values.only === undefined || values.only === part
const count = (text: string | undefined, usual: number): number => Number(text ?? usual)

/** A worker that says nothing for so long hangs. */
const PATIENCE_MS = 60_000
const WORKERS = 2
/** A document as long as this is what the time limits are about. */
const LEAST_PAGES = 30
const COPIES = 24

const KINDS = FAMILIES.flatMap((family) => layoutsOf(family).map((layout) => ({ family, layout })))

const documents = (kind: 'mutation' | 'clean', total: number): Task[] =>
  Array.from({ length: total }, (_, index): Task => {
    const { family, layout } = KINDS[index % KINDS.length] ?? { family: 'hebei', layout: 'html' }
    return { kind, family, layout, seed: 1000 + Math.floor(index / KINDS.length) }
  })

let hung = 0

/** Runs tasks in a worker, and goes on behind the one that hangs. */
async function run(tasks: readonly Task[], outcomes: Outcome[]): Promise<void> {
  let done = 0
  const stopped = await new Promise<boolean>((resolve, reject) => {
    const worker = new Worker(new URL('./checking-worker.ts', import.meta.url), { workerData: tasks })
    const giveUp = (): void => {
      void worker.terminate().then(() => resolve(true))
    }
    let timer = setTimeout(giveUp, PATIENCE_MS)
    worker.on('message', (outcome: Outcome) => {
      outcomes.push(outcome)
      done += 1
      clearTimeout(timer)
      timer = setTimeout(giveUp, PATIENCE_MS)
    })
    worker.on('error', reject)
    worker.on('exit', () => {
      clearTimeout(timer)
      resolve(false)
    })
  })
  if (!stopped) return
  hung += 1
  await run(tasks.slice(done + 1), outcomes)
}

async function inWorkers(tasks: readonly Task[]): Promise<Outcome[]> {
  const outcomes: Outcome[] = []
  await Promise.all(
    Array.from({ length: WORKERS }, (_, worker) =>
      run(
        tasks.filter((__, index) => Math.floor(index / KINDS.length) % WORKERS === worker),
        outcomes,
      ),
    ),
  )
  return outcomes
}

const share = (part: number, whole: number): number => Number((whole === 0 ? 0 : part / whole).toFixed(4))
const tally = (texts: readonly string[]): Record<string, number> =>
  Object.fromEntries([...new Set(texts)].toSorted().map((text) => [text, texts.filter((each) => each === text).length]))

/** Figures for the whole and for each family and layout. */
function grouped<T extends { readonly family: string; readonly layout: string }, R>(
  all: readonly T[],
  of: (some: readonly T[]) => R,
) {
  const kinds = [...new Set(all.map((each) => `${each.family} ${each.layout}`))].toSorted()
  return {
    all: of(all),
    each: Object.fromEntries(
      kinds.map((kind) => [kind, of(all.filter((one) => `${one.family} ${one.layout}` === kind))]),
    ),
  }
}

async function mutations() {
  const outcomes = await inWorkers([
    ...documents('mutation', count(values.size, 2000)),
    ...documents('clean', count(values.clean, 540)),
  ])
  const changed = outcomes.filter((outcome) => outcome.kind === 'mutation').filter((each) => each.result !== 'none')
  const whole = outcomes.filter((outcome) => outcome.kind === 'clean')
  return {
    changed: grouped(changed, (some) => ({
      documents: some.length,
      reportedAtTheRightPlace: share(some.filter((each) => each.result === 'placed').length, some.length),
      byTheRuleThatWasBroken: share(some.filter((each) => each.byItsRule).length, some.length),
      gravest: tally(some.map((each) => each.severity)),
    })),
    notReported: changed
      .filter((each) => each.result !== 'placed')
      .map((each) => `${each.result} ${each.words}`)
      .slice(0, 40),
    clean: grouped(whole, (some) => ({
      documents: some.length,
      withErrors: some.filter((each) => each.errors > 0).length,
      errors: some.reduce((sum, each) => sum + each.errors, 0),
      warnings: some.reduce((sum, each) => sum + each.warnings, 0),
      figures: some.reduce((sum, each) => sum + each.figures, 0),
      figuresNotReadBack: some.reduce((sum, each) => sum + each.lost, 0),
    })),
    saidOfCleanDocuments: whole
      .map((each) => each.words)
      .filter((words) => words !== '')
      .slice(0, 20),
  }
}

async function damagedFiles() {
  const tasks = Array.from({ length: count(values.damaged, 5000) }, (_, seed): Task => ({ kind: 'damaged', seed }))
  const before = hung
  const outcomes = (await inWorkers(tasks)).filter((outcome) => outcome.kind === 'damaged')
  const times = outcomes.map((each) => each.ms)
  return {
    files: tasks.length,
    ...tally(outcomes.map((each) => each.result)),
    crashed: outcomes.filter((each) => each.result === 'crashed').length,
    hung: hung - before,
    slowestMs: Math.round(times.reduce((a, b) => Math.max(a, b), 0)),
    peakMegabytesOfTwoReaders: Math.round(outcomes.reduce((peak, each) => Math.max(peak, each.mb), 0)),
    crashes: outcomes
      .map((each) => each.words)
      .filter((words) => words !== '')
      .slice(0, 10),
  }
}

/** A budget printed over at least thirty pages: the smaller the page, the more of them. */
async function longDocument(folder: string): Promise<{ file: string; pages: number }> {
  const file = path.join(folder, 'long.pdf')
  for (let height = 150; height >= 60; height -= 10) {
    const bytes = printPages(generateBudget('hebei', 3), height)
    const pages = (await readFormat(bytes, 'long.pdf')).pages?.length ?? 0
    if (pages < LEAST_PAGES) continue
    writeFileSync(file, bytes)
    return { file, pages }
  }
  throw new Error('no document is long enough')
}

const published = (): string[] =>
  values.files === undefined
    ? []
    : readdirSync(values.files)
        .filter((name) => name.toLowerCase().endsWith('.pdf'))
        .map((name) => path.join(values.files ?? '', name))

async function cost() {
  const folder = mkdtempSync(path.join(tmpdir(), 'huiyin-checking-'))
  try {
    const { file, pages } = await longDocument(folder)
    return {
      pages,
      ...coldCost(folder, file),
      batch: batchCost(folder, file, COPIES),
      published: published().map((each) => ({ file: path.basename(each), ...coldCost(folder, each) })),
    }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

const figures = {
  ...(wanted('cost') ? { cost: await cost() } : {}),
  ...(wanted('mutations') ? { mutations: await mutations() } : {}),
  ...(wanted('damaged') ? { damaged: await damagedFiles() } : {}),
}
process.stdout.write(`${JSON.stringify(figures, undefined, 2)}\n`)
