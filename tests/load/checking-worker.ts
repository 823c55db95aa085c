import { parentPort, workerData } from 'node:worker_threads'
import { readFormat } from '../../server/src/domains/disclosure/formats/read-format.ts'
import { checkDisclosure, readDisclosure } from '../../server/src/domains/disclosure/index.ts'
import { Chance } from '../../server/src/domains/disclosure/testing/generator/chance.ts'
import { damage } from '../../server/src/domains/disclosure/testing/generator/damage.ts'
import { type FAMILIES, generateBudget } from '../../server/src/domains/disclosure/testing/generator/generate.ts'
import {
  judgeClean,
  judgeMutation,
  printedFigures,
} from '../../server/src/domains/disclosure/testing/generator/judge.ts'
import { type LayoutName, LAYOUTS, printBudget } from '../../server/src/domains/disclosure/testing/generator/layouts.ts'
import { HuiyinError } from '../../server/src/platform/errors/index.ts'

/** One document that is generated, printed, read and checked; or one file that is damaged. */
export type Task =
  | {
      readonly kind: 'mutation' | 'clean'
      readonly family: (typeof FAMILIES)[number]
      readonly layout: LayoutName
      readonly seed: number
    }
  | { readonly kind: 'damaged'; readonly seed: number }

export type Outcome =
  | {
      readonly kind: 'mutation'
      readonly family: string
      readonly layout: string
      readonly result: string
      readonly severity: string
      readonly byItsRule: boolean
      readonly words: string
    }
  | {
      readonly kind: 'clean'
      readonly family: string
      readonly layout: string
      readonly errors: number
      readonly warnings: number
      readonly figures: number
      readonly lost: number
      readonly words: string
    }
  | {
      readonly kind: 'damaged'
      readonly result: 'read' | 'refused' | 'crashed'
      readonly ms: number
      readonly mb: number
      readonly words: string
    }

async function mutated({ family, layout, seed }: Exclude<Task, { kind: 'damaged' }>): Promise<Outcome> {
  const verdict = await judgeMutation(
    generateBudget(family, seed),
    layout,
    new Chance(seed * 131 + LAYOUTS.indexOf(layout)),
  )
  if (verdict === undefined)
    return { kind: 'mutation', family, layout, result: 'none', severity: '', byItsRule: false, words: '' }
  const { mutation, result, severity = 'none', byItsRule } = verdict
  const rules = [...new Set(mutation.breaks.map((law) => law.rule))].join(' ')
  const words = `${family} ${layout} ${seed} ${mutation.figure.where}: ${mutation.figure.text} → ${mutation.text} (${rules})`
  return { kind: 'mutation', family, layout, result, severity, byItsRule, words }
}

async function clean({ family, layout, seed }: Exclude<Task, { kind: 'damaged' }>): Promise<Outcome> {
  const budget = generateBudget(family, seed)
  const { errors, warnings, lost } = await judgeClean(budget, layout)
  const said = [...errors, ...warnings].map((finding) => `${finding.rule} ${finding.message.zh}`)
  const words = [...said, ...lost.map((figure) => `${figure.where} ${figure.text}`)].slice(0, 3).join(' | ')
  return {
    kind: 'clean',
    family,
    layout,
    errors: errors.length,
    warnings: warnings.length,
    figures: printedFigures(budget, layout).length,
    lost: lost.length,
    words: words === '' ? '' : `${family} ${layout} ${seed} ${words}`,
  }
}

/** Whole files of every layout, printed once. */
const wholes = new Map<LayoutName, Uint8Array>()

async function damaged(seed: number): Promise<Outcome> {
  const chance = new Chance(seed)
  for (const layout of LAYOUTS)
    if (!wholes.has(layout)) wholes.set(layout, (await printBudget(generateBudget('hebei', 3), layout)).bytes)
  const layout = LAYOUTS[seed % LAYOUTS.length] ?? 'html'
  const bytes = damage(
    wholes.get(layout) ?? new Uint8Array(),
    wholes.get(chance.pick(LAYOUTS)) ?? new Uint8Array(),
    chance,
  )
  const begin = performance.now()
  let result: 'read' | 'refused' | 'crashed' = 'read'
  let words = ''
  try {
    checkDisclosure(readDisclosure(await readFormat(bytes, 'damaged')))
  } catch (error) {
    result = error instanceof HuiyinError ? 'refused' : 'crashed'
    if (result === 'crashed') words = `${layout} ${seed} ${String(error)}`
  }
  return { kind: 'damaged', result, ms: performance.now() - begin, mb: process.memoryUsage.rss() / 1_048_576, words }
}

for (const task of workerData as readonly Task[]) {
  const outcome =
    task.kind === 'damaged' ? await damaged(task.seed) : task.kind === 'clean' ? await clean(task) : await mutated(task)
  parentPort?.postMessage(outcome, [])
}
