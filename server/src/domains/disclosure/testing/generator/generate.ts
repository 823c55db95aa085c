import { Chance } from './chance.ts'
import { type Change, type Figure, type Identity, figuresOf, isBroken } from './figure.ts'
import { hebeiBudget } from './hebei.ts'
import type { GeneratedBudget } from './piece.ts'
import { nationalBudget } from './national.ts'
import { shanghaiBudget } from './shanghai.ts'

export const FAMILIES = ['hebei', 'shanghai', 'national'] as const

const MAKERS = { hebei: hebeiBudget, shanghai: shanghaiBudget, national: nationalBudget } as const

/** A fictional budget, the same for the same seed, in which every law of `ledger.identities` holds. */
export const generateBudget = (family: GeneratedBudget['family'], seed: number): GeneratedBudget => {
  const chance = new Chance(seed * 7919 + FAMILIES.indexOf(family) + 1)
  const budget = MAKERS[family](seed, chance)
  const unlawful = budget.ledger.identities.find((identity) => isBroken(identity))
  if (unlawful !== undefined)
    throw new Error(
      `unlawful ${unlawful.rule}: ${figuresOf(unlawful)
        .map((each) => `${each.where} ${each.text}`)
        .join(' | ')}`,
    )
  return budget
}

/** A change of one digit of one figure, and the laws that it breaks. */
export interface Mutation extends Change {
  readonly breaks: readonly Identity[]
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9']

const changed = (figure: Figure, chance: Chance): Change => {
  const places = Array.from(figure.text.matchAll(/\d/gu), (match) => match.index)
  const place = chance.pick(places)
  const old = figure.text[place] ?? ''
  const fresh = chance.pick(
    DIGITS.filter((digit) => digit !== old && (place > 0 || digit !== '0' || figure.text.length === 1)),
  )
  const text = figure.text.slice(0, place) + fresh + figure.text.slice(place + 1)
  return { figure, text, digits: Number(text.replaceAll(/[,.]/gu, '')) }
}

/**
 * Changes one digit of a figure that stands in at least one law, so that the new figure stands nowhere else in the document: a finding
 * that shows it can only speak of this place. Undefined when chance finds none.
 */
export const mutate = ({ ledger }: GeneratedBudget, chance: Chance): Mutation | undefined => {
  const texts = new Set(ledger.figures.map((figure) => figure.text.replaceAll(',', '')))
  for (let attempt = 0; attempt < 40; attempt++) {
    const change = changed(chance.pick(ledger.figures), chance)
    if (texts.has(change.text.replaceAll(',', '')) || change.digits === 0) continue
    const breaks = ledger.identities.filter(
      (identity) => figuresOf(identity).includes(change.figure) && isBroken(identity, change),
    )
    return { ...change, breaks }
  }
  return undefined
}

/** The figure as the document prints it, with the change in its place. */
export const printing =
  (change?: Change) =>
  (figure: Figure): string =>
    change?.figure === figure ? change.text : figure.text
