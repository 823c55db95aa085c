/**
 * The text as it is compared: compatibility forms made uniform (full-width digits, brackets and colons become half-width),
 * white space and quotation marks taken out. `“三公” 经费（境）` becomes `三公经费(境)`.
 */
export const plain = (text: string): string =>
  text
    .normalize('NFKC')
    .replaceAll(/[\s\u{200b}-\u{200f}\u{feff}]/gu, '')
    .replaceAll(/[“”„‟"「」『』‘’']/gu, '')

const NUMBERING =
  /(?:其中[:,]?|(?:[一二三四五六七八九十百]+|[0-9]{1,2})[、.](?![0-9])|\((?:[一二三四五六七八九十]+|[0-9]{1,2})\)|[0-9]{1,2}\))/uy

/** A label without 一、 1. （一） and 其中： in front. */
export const withoutNumbering = (label: string): string => {
  const text = plain(label)
  let start = 0
  for (let length = 0; start + length < text.length;) {
    start += length
    NUMBERING.lastIndex = start
    length = NUMBERING.exec(text)?.[0].length ?? text.length
  }
  return text.slice(start)
}

/** White space inside a cell carries no meaning: names are wrapped and padded. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u{3000}\u{a0}]+/gu, '')

/** Columns that a text takes in a fixed-width font: two for a Chinese character. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1
  return width
}

/** Characters that steer a terminal or turn the direction of writing. */
const STEERING = /[\p{Cc}\u{200e}\u{200f}\u{2028}-\u{202e}\u{2066}-\u{2069}]/gu

/** A text as it may go to a terminal: what would steer it is shown as a sign of the same width. */
export const visible = (text: string): string =>
  text.replaceAll(STEERING, (character) => {
    const code = character.charCodeAt(0)
    return code < 0x20 ? String.fromCharCode(0x2400 + code) : code === 0x7f ? '\u{2421}' : '\u{fffd}'
  })
