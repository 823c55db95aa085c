import type { Publication } from '@huiyin/api'

export type Redaction = Publication['redactions'][number]
export type Proposal = Publication['proposals'][number]
export const PARTS = ['title', 'question', 'answer'] as const
export type Part = (typeof PARTS)[number]
export type Kind = Redaction['kind']

/** A place in a text as the editor shows it. */
export interface Place extends Redaction {
  readonly isHidden: boolean
  readonly required: boolean
  readonly reason: Proposal['reason']
}

export const keyOf = ({ part, start, end }: Pick<Redaction, 'part' | 'start' | 'end'>): string =>
  `${part} ${start} ${end}`

const overlaps = (a: Redaction, b: Redaction): boolean => a.part === b.part && a.start < b.end && b.start < a.end

/** Every place that the rules or the officer found, in order: those of the rules that were declined are shown, and kept. */
export const placesOf = (
  proposals: readonly Proposal[],
  declined: ReadonlySet<string>,
  own: readonly Redaction[],
): Place[] => {
  const byRule = proposals.map((one): Place => ({
    ...one,
    byHand: false,
    isHidden: one.required || !declined.has(keyOf(one)),
  }))
  const byHand = own.map((one): Place => ({ ...one, isHidden: true, required: false, reason: 'by-hand' }))
  return [...byRule.filter((one) => !byHand.some((mine) => overlaps(one, mine))), ...byHand].toSorted(
    (a, b) => a.start - b.start,
  )
}

/** Every place where words stand that is not taken out yet. */
export function findWords(
  texts: Readonly<Record<Part, string>>,
  words: string,
  kind: Kind,
  taken: readonly Place[],
): Redaction[] {
  if (words.trim() === '') return []
  return PARTS.flatMap((part) => {
    const found: Redaction[] = []
    for (let at = texts[part].indexOf(words); at >= 0; at = texts[part].indexOf(words, at + words.length)) {
      const one = { part, start: at, end: at + words.length, kind, byHand: true }
      const inTheWay = taken.filter((place) => overlaps(place, one))
      // What a rule found inside the words goes with them; what reaches beyond them stays as it is.
      if (
        inTheWay.every(
          (place) => !place.isHidden || (place.start >= one.start && place.end <= one.end && !place.required),
        )
      )
        found.push(one)
    }
    return found
  })
}

/** What is sent: the places that are taken out. */
export const redactionsOf = (places: readonly Place[]): Redaction[] =>
  places
    .filter(({ isHidden }) => isHidden)
    .map(({ part, start, end, kind, byHand }) => ({ part, start, end, kind, byHand }))
