/** What one code point of normalised text is to the search. */
export const GAP = 0
export const HAN = 1
export const WORD = 2

export type CharacterClass = number

const LETTER_OR_NUMBER = /^[\p{L}\p{N}\p{M}]$/u

/** Scripts written without spaces: Han with its extensions, 〇 and 々, kana, bopomofo, hangul. */
const isUnspaced = (code: number): boolean =>
  (code >= 0x4e00 && code <= 0x9fff) ||
  (code >= 0x3400 && code <= 0x4dbf) ||
  (code >= 0x3005 && code <= 0x3007) ||
  (code >= 0x3041 && code <= 0x312f && code !== 0x30fb) ||
  (code >= 0xac00 && code <= 0xd7a3) ||
  (code >= 0xf900 && code <= 0xfaff) ||
  (code >= 0x2e80 && code <= 0x2fdf) ||
  (code >= 0x20000 && code <= 0x3ffff)

function classify(code: number): CharacterClass {
  if (isUnspaced(code)) return HAN
  if (code >= 0xd800 && code <= 0xdfff) return GAP
  return LETTER_OR_NUMBER.test(String.fromCodePoint(code)) ? WORD : GAP
}

/** One byte for every code point of the basic plane: the filing path classifies three hundred of them per matter. */
const basicPlane = Uint8Array.from({ length: 0x10000 }, (_, code) => classify(code))

export const classOf = (code: number): CharacterClass => (code < 0x10000 ? (basicPlane[code] ?? GAP) : classify(code))

/** Hyphens and dashes as people type them between the parts of a number; NFKC has already folded the full-width one. */
export const isHyphen = (code: number): boolean =>
  code === 0x2d || (code >= 0x2010 && code <= 0x2015) || code === 0x2212

/** Soft hyphens, zero-width characters and variation selectors: ignored as if they were not there. */
const INVISIBLE = /\p{Default_Ignorable_Code_Point}/gu

/**
 * The form in which texts and queries meet: NFKC (full-width becomes ASCII), lower case, no invisible characters.
 * For comparing, never for storing.
 */
export const normaliseForSearch = (text: string): string => text.normalize('NFKC').toLowerCase().replace(INVISIBLE, '')
