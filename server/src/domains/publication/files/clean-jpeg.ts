import { inOrder, Uncleanable, type CleanFile, type Metadata } from './clean-file.ts'

const SOI = 0xd8
const EOI = 0xd9
const SOS = 0xda
const APP0 = 0xe0
const APP1 = 0xe1
const APP2 = 0xe2
const APP14 = 0xee
const COM = 0xfe

const ascii = (bytes: Uint8Array, from: number, length: number): string =>
  String.fromCharCode(...bytes.subarray(from, from + length))

/** A picture without anything of who took it, where, when and with what; its colours and which side is up stay. */
export function cleanJpeg(bytes: Uint8Array): CleanFile {
  const removed = new Set<Metadata>()
  const kept: Uint8Array[] = [Uint8Array.of(0xff, SOI)]
  if (bytes[0] !== 0xff || bytes[1] !== SOI) throw new Uncleanable('damaged')
  let at = 2
  while (at < bytes.length) {
    if (bytes[at] !== 0xff) throw new Uncleanable('damaged')
    while (bytes[at + 1] === 0xff) at += 1
    const marker = bytes[at + 1] ?? 0
    if (marker === EOI) {
      kept.push(Uint8Array.of(0xff, EOI))
      if (at + 2 < bytes.length) removed.add('other')
      return { bytes: Buffer.concat(kept), removed: inOrder(removed), text: '' }
    }
    const size = ((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0)
    const end = at + 2 + size
    if (size < 2 || end > bytes.length) throw new Uncleanable('damaged')
    const segment = bytes.subarray(at, end)
    kept.push(...cleanSegment(marker, segment, removed))
    at = end
    if (marker === SOS) {
      const data = endOfScan(bytes, at)
      kept.push(bytes.subarray(at, data))
      at = data
    }
  }
  throw new Uncleanable('damaged')
}

/** Where the entropy-coded data ends: at a marker that is neither a stuffed byte nor a restart. */
function endOfScan(bytes: Uint8Array, from: number): number {
  for (let at = from; at + 1 < bytes.length; at += 1) {
    const next = bytes[at + 1] ?? 0
    if (bytes[at] === 0xff && next !== 0 && next !== 0xff && !(next >= 0xd0 && next <= 0xd7)) return at
  }
  throw new Uncleanable('damaged')
}

function cleanSegment(marker: number, segment: Uint8Array, removed: Set<Metadata>): Uint8Array[] {
  if (marker === APP0 && ascii(segment, 4, 5) === 'JFIF\0' && segment.length >= 18) {
    // Without its thumbnail, which may show what was cut away from the picture.
    if (segment.length > 18) removed.add('other')
    return [Uint8Array.of(0xff, APP0, 0, 16, ...segment.subarray(4, 16), 0, 0)]
  }
  if (marker === APP2 && ascii(segment, 4, 12) === 'ICC_PROFILE\0') return [segment]
  if (marker === APP14 && ascii(segment, 4, 5) === 'Adobe') return [segment]
  if (marker === APP1 && ascii(segment, 4, 6) === 'Exif\0\0') {
    removed.add('camera')
    const { orientation, hasPosition } = readExif(segment.subarray(10))
    if (hasPosition) removed.add('position')
    return orientation > 1 && orientation <= 8 ? [exifOf(orientation)] : []
  }
  if (marker === COM || (marker >= APP0 && marker <= 0xef)) {
    removed.add(marker === COM || marker === APP1 ? 'properties' : 'other')
    return []
  }
  return [segment]
}

const ORIENTATION = 0x0112
const GPS = 0x8825

/** Which side is up, and whether it says where the picture was taken; from the first directory of an Exif block. */
function readExif(tiff: Uint8Array): { orientation: number; hasPosition: boolean } {
  const view = new DataView(tiff.buffer, tiff.byteOffset, tiff.byteLength)
  const found = { orientation: 1, hasPosition: false }
  if (tiff.length < 14) return found
  const little = view.getUint16(0) === 0x4949
  const first = view.getUint32(4, little)
  if (first + 2 > tiff.length) return found
  const count = view.getUint16(first, little)
  for (let n = 0; n < count; n += 1) {
    const entry = first + 2 + n * 12
    if (entry + 12 > tiff.length) break
    const tag = view.getUint16(entry, little)
    if (tag === ORIENTATION) found.orientation = view.getUint16(entry + 8, little)
    if (tag === GPS) found.hasPosition = true
  }
  return found
}

/** The head of an Exif block with one entry of type short, which says which side is up. */
const EXIF_HEAD = Buffer.from(
  ['ffe10022', '457869660000', '4d4d002a00000008', '0001', '0112000300000001'].join(''),
  'hex',
)
const exifOf = (orientation: number): Uint8Array =>
  Buffer.concat([EXIF_HEAD, Uint8Array.of(0, orientation, 0, 0), new Uint8Array(4)])

/** Overwrites, in place, what pictures inside another file say beside their content. */
export function blankJpegsIn(bytes: Uint8Array): boolean {
  let blanked = false
  const whole = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const START = Buffer.from([0xff, SOI, 0xff])
  for (let start = whole.indexOf(START); start >= 0; start = whole.indexOf(START, start + 3)) {
    let at = start + 2
    while (bytes[at] === 0xff && at + 4 <= bytes.length) {
      const marker = bytes[at + 1] ?? 0
      const end = at + 2 + (((bytes[at + 2] ?? 0) << 8) | (bytes[at + 3] ?? 0))
      const isTold = marker === COM || (marker >= APP1 && marker <= 0xef && marker !== APP2 && marker !== APP14)
      if (isTold && end <= bytes.length) {
        bytes.fill(0, at + 4, end)
        blanked = true
      }
      if (marker === SOS || marker < 0xc0 || end > bytes.length) break
      at = end
    }
  }
  return blanked
}
