import { simplified, withDigits } from './plain-characters.ts'

/** Nothing that is seen, or turns the direction of writing: it parts what belongs together. */
const UNSEEN = /[\p{Default_Ignorable_Code_Point}\p{Bidi_Control}]/u
const DIGIT = /^\p{Nd}$/u

/** A digit of any script as a plain one: the ten of a script follow one another. */
function plainDigit(digit: string): string {
  const code = digit.codePointAt(0) ?? 0
  let zero = code
  while (code - zero < 9 && DIGIT.test(String.fromCodePoint(zero - 1))) zero -= 1
  return String(code - zero)
}

/** One character as the rules read it, as long as it was. */
function plain(character: string): string {
  if (UNSEEN.test(character)) return ' '.repeat(character.length)
  if (/^[\s\u3000]$/u.test(character)) return character === '\n' ? character : ' '
  if (/^\p{Pd}$/u.test(character) || character === '\u2212') return '-'
  const composed = simplified(character.normalize('NFKC'))
  const folded = DIGIT.test(composed) ? plainDigit(composed) : composed
  return folded.length > character.length ? character : folded.padEnd(character.length)
}

/**
 * The text as the rules read it: letters and digits of any width, ring or script as plain ones, traditional characters of names and
 * addresses as simplified ones, long numbers spelt in Chinese as digits, other spaces and what is not seen as
 * ` `, dashes as `-`. Every place in it is the same place in the text as it was written.
 */
export const fold = (text: string): string => withDigits(Array.from(text, plain).join(''))
