import { classOf, type CharacterClass, GAP, isHyphen, normaliseForSearch, WORD } from './characters.ts'
import { LONGEST_WORD, quoteLexeme } from './tokens.ts'

/** What a person's search words become. */
export interface SearchQuery {
  /** The text of a `tsquery`, to be cast: `$1::tsquery`. Empty when the words hold nothing to search for: then nothing is found. */
  tsquery: string
  /** Normalised pieces that a hit must also contain as written, because their bigrams alone do not prove it. */
  phrases: string[]
}

/** Longest query read, in UTF-16 units: nobody types more, and each bigram is one condition. */
const LONGEST_QUERY = 100

interface Piece {
  kind: CharacterClass
  text: string
}

/** A term is what stands between gaps; its pieces are Chinese runs and Latin words side by side, e.g. 3 + 号楼. */
function termsOf(source: string): Piece[][] {
  const terms: Piece[][] = []
  let term: Piece[] = []
  for (const character of source) {
    const kind = classOf(character.codePointAt(0) ?? 0)
    if (kind === GAP) {
      if (term.length > 0) terms.push(term)
      term = []
      continue
    }
    const last = term.at(-1)
    if (last?.kind === kind) last.text += character
    else term.push({ kind, text: character })
  }
  if (term.length > 0) terms.push(term)
  return terms
}

function conditionsOf(piece: Piece, isLast: boolean): string[] {
  if (piece.kind === WORD) return [quoteLexeme(piece.text.slice(0, LONGEST_WORD)) + (isLast ? ':*' : '')]
  const characters = Array.from(piece.text)
  if (characters.length === 1) return [`${quoteLexeme(piece.text)}:*`]
  return characters.slice(1).map((character, index) => quoteLexeme((characters[index] ?? '') + character))
}

const proves = (term: readonly Piece[]): boolean =>
  term.length === 1 && (term[0]?.kind === WORD || Array.from(term[0]?.text ?? '').length <= 2)

/** A number typed with hyphens is also looked for as the whole without them. */
function joinedNumber(source: string): string | undefined {
  const characters = Array.from(source.trim())
  const isOneWord = characters.every((character) => {
    const code = character.codePointAt(0) ?? 0
    return isHyphen(code) || classOf(code) === WORD
  })
  const joined = characters.filter((character) => !isHyphen(character.codePointAt(0) ?? 0)).join('')
  if (!isOneWord || joined === '' || joined.length === characters.length) return undefined
  return `${quoteLexeme(joined.slice(0, LONGEST_WORD))}:*`
}

/**
 * Reads what a person typed into the search box. Words apart are all required, in any order; a Chinese word longer
 * than two characters is required letter by letter as bigrams and comes back in `phrases` for a recheck with
 * {@link containsPhrases}. A single character is found anywhere; a Latin word or number finds what begins with it.
 *
 * @example searchQuery('拆迁 补偿款') // { tsquery: "'拆迁' & '补偿' & '偿款'", phrases: ['补偿款'] }
 */
export function searchQuery(userText: string): SearchQuery {
  const source = normaliseForSearch(userText.slice(0, LONGEST_QUERY).toWellFormed())
  const terms = termsOf(source)
  const conditions = terms.flatMap((term) =>
    term.flatMap((piece, index) => conditionsOf(piece, index === term.length - 1)),
  )
  const all = [...new Set(conditions)].join(' & ')
  const whole = joinedNumber(source)
  return {
    tsquery: whole === undefined ? all : `${whole} | (${all})`,
    phrases: [
      ...new Set(terms.filter((term) => !proves(term)).map((term) => term.map((piece) => piece.text).join(''))),
    ],
  }
}

/** The recheck: true when the text contains every phrase of a query as written. */
export function containsPhrases(text: string, phrases: readonly string[]): boolean {
  if (phrases.length === 0) return true
  const source = normaliseForSearch(text)
  return phrases.every((phrase) => source.includes(phrase))
}
