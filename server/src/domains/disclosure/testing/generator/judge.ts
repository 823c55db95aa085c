import { checkDisclosure } from '../../check/check-disclosure.ts'
import type { Disclosure } from '../../disclosure.ts'
import type { Finding, Severity } from '../../finding.ts'
import { readFormat } from '../../formats/read-format.ts'
import { readDisclosure } from '../../read/read-disclosure.ts'
import type { Place } from '../../source.ts'
import type { Chance } from './chance.ts'
import { type Figure, figuresOf as lawFigures } from './figure.ts'
import { type Mutation, mutate } from './generate.ts'
import { type LayoutName, printBudget, shownIn } from './layouts.ts'
import type { GeneratedBudget } from './piece.ts'

const bare = (text: string): string => text.replaceAll(/[,\s%]/gu, '')

/** Figures that the layout prints. */
export const printedFigures = (budget: GeneratedBudget, layout: LayoutName): Figure[] => {
  const shown = new Set<number>()
  const visit = (content: unknown): void => {
    if (Array.isArray(content)) for (const part of content) visit(part)
    else if (typeof content === 'object' && content !== null && 'id' in content) shown.add(Number(content.id))
  }
  for (const piece of shownIn(layout, budget.pieces))
    visit(piece.kind === 'paragraph' ? piece.content : piece.kind === 'table' ? piece.rows : [])
  return budget.ledger.figures.filter((figure) => shown.has(figure.id))
}

/** Every amount and percentage that was read, as printed. */
export const figuresRead = (disclosure: Disclosure): string[] => [
  ...disclosure.tables.flatMap((table) =>
    table.rows.flatMap((row) =>
      row.cells.flatMap(({ value }) =>
        value.kind === 'amount' ? [value.amount.printed] : value.kind === 'number' ? [value.printed] : [],
      ),
    ),
  ),
  ...disclosure.projects.flatMap((project) => [
    ...[project.budget, project.appropriation, project.otherFunds].flatMap((each) => each?.amount.printed ?? []),
    ...project.plan.flatMap((step) => (step.value.kind === 'amount' ? [step.value.amount.printed] : [])),
    ...project.indicators.flatMap((indicator) => indicator.printed.match(/[\d.]+/gu) ?? []),
    ...project.goals.flatMap((goal) => goal.text.match(/[\d.]+/gu) ?? []),
  ]),
  ...disclosure.paragraphs.flatMap((paragraph) => paragraph.text.match(/\d[\d,]*(?:\.\d+)?/gu) ?? []),
]

/** Figures that the document prints and the reader did not bring back, each as often as it is printed. */
export const figuresLost = (printed: readonly Figure[], disclosure: Disclosure): Figure[] => {
  const left = new Map<string, number>()
  for (const text of figuresRead(disclosure)) left.set(bare(text), (left.get(bare(text)) ?? 0) + 1)
  return printed.filter((figure) => {
    const count = left.get(bare(figure.text)) ?? 0
    left.set(bare(figure.text), count - 1)
    return count <= 0
  })
}

export interface CleanVerdict {
  readonly errors: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly lost: readonly Figure[]
  readonly held: number
}

const examine = async (name: string, bytes: Uint8Array) => {
  const disclosure = readDisclosure(await readFormat(bytes, name))
  return { disclosure, report: checkDisclosure(disclosure) }
}

/** A document without a fault: what was reported all the same, and what was not read back. */
export const judgeClean = async (budget: GeneratedBudget, layout: LayoutName): Promise<CleanVerdict> => {
  const { name, bytes } = await printBudget(budget, layout)
  const { disclosure, report } = await examine(name, bytes)
  return {
    errors: report.findings.filter((finding) => finding.severity === 'error'),
    warnings: report.findings.filter((finding) => finding.severity === 'warning'),
    lost: figuresLost(printedFigures(budget, layout), disclosure),
    held: report.tally.held,
  }
}

export interface MutationVerdict {
  readonly mutation: Mutation
  /** `missed`: nothing said; `elsewhere`: reported, but no finding shows the changed figure at a place that has it. */
  readonly result: 'placed' | 'elsewhere' | 'missed'
  /** Whether a finding at the right place is by a rule whose law was broken. */
  readonly byItsRule: boolean
  /** The gravest finding at the right place. */
  readonly severity?: Severity | undefined
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'information']

const showsAt = (place: Place, text: string, lines: readonly string[] | undefined): boolean => {
  if (lines !== undefined && place.line !== undefined)
    return bare(lines.slice(place.line - 1, place.endLine ?? place.line).join('')).includes(bare(text))
  return bare(place.excerpt).includes(bare(text)) || place.row !== undefined || place.box !== undefined
}

/** Changes one figure that breaks a law visible in this layout, and sees whether the report points at it. Undefined when chance finds none. */
export const judgeMutation = async (
  budget: GeneratedBudget,
  layout: LayoutName,
  chance: Chance,
): Promise<MutationVerdict | undefined> => {
  const shown = new Set(printedFigures(budget, layout))
  let mutation = mutate(budget, chance)
  const visible = (each: Mutation): boolean =>
    each.breaks.some((identity) => lawFigures(identity).every((figure) => shown.has(figure)))
  for (
    let attempt = 0;
    attempt < 60 && (mutation === undefined || !shown.has(mutation.figure) || !visible(mutation));
    attempt++
  )
    mutation = mutate(budget, chance)
  if (mutation === undefined || !visible(mutation)) return undefined
  const { name, bytes } = await printBudget(budget, layout, mutation)
  const { report } = await examine(name, bytes)
  const lines = /\.(?:txt|md)$/u.test(name) ? new TextDecoder().decode(bytes).split('\n') : undefined
  const reported = report.findings
  const text = mutation.text
  const placed = reported.filter((finding) =>
    finding.figures.some((figure) => bare(figure.printed).includes(bare(text)) && showsAt(figure.place, text, lines)),
  )
  const rules = new Set(mutation.breaks.map((identity) => identity.rule))
  return {
    mutation,
    result: placed.length > 0 ? 'placed' : reported.length > 0 ? 'elsewhere' : 'missed',
    severity: SEVERITIES.find((severity) => placed.some((finding) => finding.severity === severity)),
    byItsRule: placed.some((finding) => rules.has(finding.rule)),
  }
}
