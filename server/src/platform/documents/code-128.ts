/**
 * The 103 symbols, three starts and the stop of Code 128 (ISO/IEC 15417), each as the widths of its bars and gaps, a bar first. Eleven
 * modules wide, the stop thirteen.
 */
const WIDTHS: readonly string[] =
  `212222 222122 222221 121223 121322 131222 122213 122312 132212 221213 221312 231212 112232 122132 122231 113222 123122 123221 223211
221132 221231 213212 223112 312131 311222 321122 321221 312212 322112 322211 212123 212321 232121 111323 131123 131321 112313 132113
132311 211313 231113 231311 112133 112331 132131 113123 113321 133121 313121 211331 231131 213113 213311 213131 311123 311321 331121
312113 312311 332111 314111 221411 431111 111224 111422 121124 121421 141122 141221 112214 112412 122114 122411 142112 142211 241211
221114 413111 241112 134111 111242 121142 121241 114212 124112 124211 411212 421112 421211 212141 214121 412121 111143 111341 131141
114113 114311 411113 411311 113141 114131 311141 411131 211412 211214 211232 2331112`.split(/\s+/)

const START_B = 104
const START_C = 105
const STOP = 106
const CHECK_MODULUS = 103
/** The empty margin on both sides that a reader needs, in modules. */
const QUIET = 10

/** The values of the symbols of a text: pairs of digits (set C) where it is nothing else, single characters (set B) otherwise. */
export function code128Values(text: string): number[] {
  const start = /^(?:\d\d)+$/.test(text) ? START_C : START_B
  const values =
    start === START_C
      ? (text.match(/\d\d/g) ?? []).map(Number)
      : Array.from(text, (character) => character.charCodeAt(0) - 32)
  const check = values.reduce((sum, value, place) => sum + value * (place + 1), start) % CHECK_MODULUS
  return [start, ...values, check, STOP]
}

/**
 * A Code 128 barcode as an SVG of one path, one unit per module, with its quiet zones.
 *
 * @throws RangeError for an empty text and for characters beyond printable ASCII
 */
export function code128(text: string, height = 24): string {
  if (!/^[\x20-\x7e]+$/.test(text)) throw new RangeError('Code 128 holds printable ASCII here.')
  let x = QUIET
  let path = ''
  for (const value of code128Values(text))
    for (const [place, width] of Array.from(WIDTHS[value] ?? '', Number).entries()) {
      if (place % 2 === 0) path += `M${x} 0h${width}v${height}h-${width}z`
      x += width
    }
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${x + QUIET} ${height}" shape-rendering="crispEdges"><path d="${path}"/></svg>`
}
