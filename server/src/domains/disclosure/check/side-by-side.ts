import type { Amount } from '../amount.ts'
import type { Headcount, ReadBudget } from '../disclosure.ts'
import { figureFor } from './figure-for.ts'
import type { Place } from '../source.ts'

/** What offices are compared by. */
export const COMPARED = [
  'income-total',
  'expenditure-total',
  'basic',
  'project',
  'three-public',
  'running-costs',
  'procurement',
] as const

export type ComparedKey = (typeof COMPARED)[number]

/** One figure of an office and where its document prints it. */
export interface ComparedFigure {
  readonly amount: Amount
  readonly place: Place
}

/** The figures of one document beside those of the others. */
export interface OfficeFigures {
  readonly document: string
  readonly office: string
  readonly year: number | undefined
  readonly kind: ReadBudget['kind']
  readonly figures: Readonly<Partial<Record<ComparedKey, ComparedFigure>>>
  readonly people: Headcount | undefined
}

/** Offices side by side: the same figures of each document, as printed and in yuan, each with its place. */
export const sideBySide = (documents: readonly ReadBudget[]): OfficeFigures[] =>
  documents.map((document) => ({
    document: document.name,
    office: document.office?.text ?? '',
    year: document.year,
    kind: document.kind,
    figures: Object.fromEntries(
      COMPARED.flatMap((key) => {
        const found = figureFor(document, key)
        return found?.amount === undefined ? [] : [[key, { amount: found.amount, place: found.place }]]
      }),
    ),
    people: document.people,
  }))
