/** Characters that are one grapheme each whatever stands beside them: printable ASCII, Chinese and its punctuation. */
const PLAIN = /^[\n\u0020-\u007e\u00b7\u2014\u2018-\u201d\u2026\u3000-\u3029\u3400-\u4dbf\u4e00-\u9fff\uff01-\uff5e]*$/
const graphemes = new Intl.Segmenter('zh', { granularity: 'grapheme' })

/** Line ends as one character, as a form sends them (CRLF) and as a person counts them. For counting, not for storing. */
const withPlainLineEnds = (text: string): string => text.replaceAll('\r\n', '\n')

/** How many characters a person sees: grapheme clusters, so that a family emoji and a line end are one each. */
export function countCharacters(text: string): number {
  const counted = withPlainLineEnds(text)
  if (PLAIN.test(counted)) return counted.length
  let count = 0
  for (const _ of graphemes.segment(counted)) count += 1
  return count
}

/** The first `most` characters as a person sees them, with … where something was left out. Never cuts a character apart. */
export function excerpt(text: string, most: number): string {
  let count = 0
  for (const { index } of graphemes.segment(text)) {
    count += 1
    if (count > most) return `${text.slice(0, index).trimEnd()}…`
  }
  return text
}

/** True when nothing of the text can be seen: only spaces, control, format and filler characters. */
export const isBlank = (text: string): boolean => /^[\s\p{Cc}\p{Cf}\u115f\u1160\u3164\uffa0\u2800]*$/u.test(text)

/**
 * True when the text can be stored byte for byte: well-formed Unicode without NUL, which PostgreSQL cannot hold. A text
 * that is not is refused with a sentence, never repaired in silence.
 */
export const isStorable = (text: string): boolean => text.isWellFormed() && !text.includes('\0')

/**
 * The form in which two texts are the same to a reader: NFKC, lower case, runs of spaces as one, no invisible
 * characters. For comparing only; what is stored is what was typed.
 */
export const forComparison = (text: string): string =>
  text
    .normalize('NFKC')
    .toLowerCase()
    .replaceAll(/\p{Cf}/gu, '')
    .replaceAll(/\s+/g, ' ')
    .trim()
