import { classOf, HAN, isHyphen, normaliseForSearch, WORD } from './characters.ts'

/** Longest Latin word or number kept, in UTF-16 units; longer ones are cut there, in texts and in queries alike. */
export const LONGEST_WORD = 64
/** Most different lexemes of one text: 20,000 characters cannot make more than this. */
const MOST_TOKENS = 32_768

/**
 * The lexemes under which a text is found, each once, in order of first appearance.
 * A Chinese run gives its bigrams and its last character, so that a two-character word is one lexeme and a single
 * character is the prefix of one. A Latin word or number is one lexeme; parts joined by hyphens (a matter's number,
 * a door number) also give the whole without hyphens.
 *
 * @example searchTokens('征地补偿 A-12') // ['征地', '地补', '补偿', '偿', 'a', '12', 'a12']
 */
export function searchTokens(text: string): string[] {
  const source = normaliseForSearch(text)
  const found = new Set<string>()
  let previousAt = -1
  let wordStart = -1
  let joined = ''
  let parts = 0

  const endRun = (end: number): void => {
    if (previousAt < 0) return
    found.add(source.slice(previousAt, end))
    previousAt = -1
  }
  const endWord = (end: number): void => {
    if (wordStart < 0) return
    const word = source.slice(wordStart, Math.min(end, wordStart + LONGEST_WORD))
    found.add(word)
    joined += word
    parts += 1
    wordStart = -1
  }
  const endJoined = (): void => {
    if (parts > 1) found.add(joined.slice(0, LONGEST_WORD))
    joined = ''
    parts = 0
  }

  let at = 0
  while (at < source.length && found.size < MOST_TOKENS) {
    const code = source.codePointAt(at) ?? 0
    const width = code > 0xffff ? 2 : 1
    const kind = classOf(code)
    if (kind === HAN) {
      if (wordStart >= 0) endWord(at)
      if (parts > 0) endJoined()
      if (previousAt >= 0) found.add(source.slice(previousAt, at + width))
      previousAt = at
    } else if (kind === WORD) {
      endRun(at)
      if (wordStart < 0) wordStart = at
    } else {
      endRun(at)
      endWord(at)
      if (!isHyphen(code)) endJoined()
    }
    at += width
  }
  endRun(at)
  endWord(at)
  endJoined()
  return [...found]
}

/** A lexeme quoted for the text forms of `tsvector` and `tsquery`. */
export const quoteLexeme = (token: string): string =>
  token.includes("'") || token.includes('\\')
    ? `'${token.replaceAll('\\', '\\\\').replaceAll("'", "''")}'`
    : `'${token}'`

/**
 * The tokens as the text of a `tsvector`, to be cast: `$1::tsvector`. No positions: what they would answer is
 * rechecked on the text.
 */
export function toTsvectorLiteral(tokens: readonly string[]): string {
  const needsQuoting = /['\\]/.test(tokens.join(''))
  return needsQuoting || tokens.length === 0 ? tokens.map(quoteLexeme).join(' ') : `'${tokens.join("' '")}'`
}
