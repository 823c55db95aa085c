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
  /^(?:其中[:,]?|(?:[一二三四五六七八九十百]+|[0-9]{1,2})[、.](?![0-9])|\((?:[一二三四五六七八九十]+|[0-9]{1,2})\)|[0-9]{1,2}\))/u

/** A label without 一、 1. （一） and 其中： in front. */
export const withoutNumbering = (label: string): string => {
  let text = plain(label)
  for (let next = text.replace(NUMBERING, ''); next !== text && next !== ''; next = text.replace(NUMBERING, ''))
    text = next
  return text
}

/** White space inside a cell carries no meaning: names are wrapped and padded. */
export const squeeze = (text: string): string => text.replaceAll(/[\s\u{3000}\u{a0}]+/gu, '')

/** Columns that a text takes in a fixed-width font: two for a Chinese character. */
export const displayWidth = (text: string): number => {
  let width = 0
  for (const character of text) width += (character.codePointAt(0) ?? 0) > 0x2e7f ? 2 : 1
  return width
}
