import { strToU8, unzipSync, zipSync } from 'fflate'
import { FACE_NAMES } from './fonts/faces.ts'

const FONT_TABLE = 'word/fontTable.xml'

/** A font by its official name, with another of its kind that a computer without it has. */
const font = (name: string, others: readonly string[]): string =>
  `<w:font w:name="${name}"><w:altName w:val="${others.join(';')}"/><w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`

const TABLE = [
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
  '<w:fonts xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main">',
  ...Object.values(FACE_NAMES).map(({ official: [name, ...others], bundled }) => font(name, [...others, bundled])),
  '</w:fonts>',
].join('')

/** The same Word file with a table that names, for each official font, what stands in for it. */
export function withFontTable(file: Uint8Array): Uint8Array {
  return zipSync({ ...unzipSync(file), [FONT_TABLE]: strToU8(TABLE) })
}
