import { inflateSync } from 'node:zlib'

/** A table of a font: where it lies in the file. */
export interface FontTable {
  tag: string
  offset: number
  length: number
}

const WOFF = 0x774f4646
const COLLECTION = 0x74746366
const TRUETYPE = 0x00010000
const OPENTYPE = 0x4f54544f
const APPLE = 0x74727565

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const tagAt = (view: DataView, at: number): string =>
  String.fromCharCode(view.getUint8(at), view.getUint8(at + 1), view.getUint8(at + 2), view.getUint8(at + 3))

/** Where the fonts of a file begin; several in a collection, none in what is not a font. */
export function fontsIn(bytes: Uint8Array): number[] {
  if (bytes.byteLength < 16) return []
  const view = viewOf(bytes)
  const kind = view.getUint32(0)
  if (kind === TRUETYPE || kind === OPENTYPE || kind === APPLE) return [0]
  if (kind !== COLLECTION) return []
  const many = Math.min(view.getUint32(8), 64)
  return Array.from({ length: many }, (_, n) => view.getUint32(12 + 4 * n))
}

/** The directory of the font that begins at `start`. */
export function tablesOf(bytes: Uint8Array, start = 0): FontTable[] {
  const view = viewOf(bytes)
  return Array.from({ length: view.getUint16(start + 4) }, (_, n) => {
    const at = start + 12 + 16 * n
    return { tag: tagAt(view, at), offset: view.getUint32(at + 8), length: view.getUint32(at + 12) }
  })
}

/** A font out of its WOFF wrapper (W3C WOFF 1.0: every table compressed by itself). */
export function unwrapWoff(bytes: Uint8Array): Uint8Array {
  const view = viewOf(bytes)
  if (view.getUint32(0) !== WOFF) throw new TypeError('not a WOFF font')
  const many = view.getUint16(12)
  const font = new Uint8Array(view.getUint32(16))
  const out = viewOf(font)
  const power = 2 ** Math.floor(Math.log2(many))
  out.setUint32(0, view.getUint32(4))
  out.setUint16(4, many)
  out.setUint16(6, power * 16)
  out.setUint16(8, Math.log2(power))
  out.setUint16(10, (many - power) * 16)
  let place = 12 + 16 * many
  for (let n = 0; n < many; n += 1) {
    const at = 44 + 20 * n
    const [from, packed, length] = [view.getUint32(at + 4), view.getUint32(at + 8), view.getUint32(at + 12)]
    const table = bytes.subarray(from, from + packed)
    font.set(packed < length ? inflateSync(table) : table, place)
    const entry = 12 + 16 * n
    out.setUint32(entry, view.getUint32(at))
    out.setUint32(entry + 4, view.getUint32(at + 16))
    out.setUint32(entry + 8, place)
    out.setUint32(entry + 12, length)
    place += Math.ceil(length / 4) * 4
  }
  return font
}

const FAMILY = 1
const TYPOGRAPHIC_FAMILY = 16
const MACINTOSH = 1

/** The family names in a `name` table, of every language: `FangSong_GB2312` and `仿宋_GB2312` of the same font. */
export function familiesIn(table: Uint8Array): string[] {
  const view = viewOf(table)
  const [many, texts] = [view.getUint16(2), view.getUint16(4)]
  const names = new Set<string>()
  for (let n = 0; n < many; n += 1) {
    const at = 6 + 12 * n
    const id = view.getUint16(at + 6)
    if ((id !== FAMILY && id !== TYPOGRAPHIC_FAMILY) || view.getUint16(at) === MACINTOSH) continue
    const from = texts + view.getUint16(at + 10)
    const bytes = table.subarray(from, from + view.getUint16(at + 8))
    names.add(new TextDecoder('utf-16be').decode(bytes).trim())
  }
  return [...names]
}

/** Ranges of code points, first and last. */
export type Coverage = readonly (readonly [first: number, last: number])[]

/** Which characters a font has, from its `cmap` table; only the subtables for Unicode. */
export function coverageOf(bytes: Uint8Array, start = 0): Coverage {
  const table = tablesOf(bytes, start).find(({ tag }) => tag === 'cmap')
  if (!table) return []
  const view = viewOf(bytes.subarray(table.offset, table.offset + table.length))
  const ranges: (readonly [number, number])[] = []
  for (let n = 0; n < view.getUint16(2); n += 1) {
    const at = view.getUint32(8 + 8 * n)
    const format = view.getUint16(at)
    if (format === 4) ranges.push(...segments(view, at))
    if (format === 12) ranges.push(...groups(view, at))
  }
  return merged(ranges)
}

function* segments(view: DataView, at: number): Generator<readonly [number, number]> {
  const many = view.getUint16(at + 6) / 2
  for (let n = 0; n < many; n += 1) {
    const last = view.getUint16(at + 14 + 2 * n)
    const first = view.getUint16(at + 16 + 2 * (many + n))
    if (last !== 0xffff) yield [first, last]
  }
}

function* groups(view: DataView, at: number): Generator<readonly [number, number]> {
  const many = view.getUint32(at + 12)
  for (let n = 0; n < many; n += 1) yield [view.getUint32(at + 16 + 12 * n), view.getUint32(at + 20 + 12 * n)]
}

/** Ranges in order and without overlap, so that they can be searched. */
export function merged(ranges: Coverage): Coverage {
  const joined: [number, number][] = []
  for (const [first, last] of [...ranges].sort(([a], [b]) => a - b)) {
    const before = joined.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else joined.push([first, last])
  }
  return joined
}

/** True when the ranges hold a code point. */
export function covers(coverage: Coverage, point: number): boolean {
  let [low, high] = [0, coverage.length - 1]
  while (low <= high) {
    const middle = (low + high) >> 1
    const [first, last] = coverage[middle] ?? [0, -1]
    if (point < first) high = middle - 1
    else if (point > last) low = middle + 1
    else return true
  }
  return false
}
