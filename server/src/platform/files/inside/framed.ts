import { refuse } from '../refusals.ts'

const MOST_PIXELS = 400_000_000

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
const wordAt = (bytes: Uint8Array, at: number): string => Buffer.from(bytes.subarray(at, at + 4)).toString('latin1')

function requirePixels(width: number, height: number): void {
  if (width === 0 || height === 0) throw refuse('damaged')
  if (width * height > MOST_PIXELS) throw refuse('bomb')
}

/** Passes for a GIF whose blocks follow one another to its end, with a picture among them. */
export function inspectGif(bytes: Uint8Array): void {
  const view = viewOf(bytes)
  if (bytes.byteLength < 14) throw refuse('damaged')
  requirePixels(view.getUint16(6, true), view.getUint16(8, true))
  const table = (flags: number): number => ((flags & 0x80) === 0 ? 0 : 3 * 2 ** ((flags & 7) + 1))
  let at = 13 + table(view.getUint8(10))
  let pictures = 0
  const skipBlocks = (): void => {
    while (at < bytes.byteLength && view.getUint8(at) !== 0) at += 1 + view.getUint8(at)
    at += 1
  }
  while (at < bytes.byteLength) {
    const kind = view.getUint8(at)
    if (kind === 0x3b) {
      if (pictures === 0) throw refuse('damaged')
      return
    }
    if (kind === 0x21) at += 2
    else if (kind === 0x2c && at + 10 < bytes.byteLength) {
      pictures += 1
      at += 11 + table(view.getUint8(at + 9))
    } else throw refuse('damaged')
    skipBlocks()
  }
  throw refuse('damaged')
}

/** Passes for a bitmap that has all the pixels that it speaks of. */
export function inspectBmp(bytes: Uint8Array): void {
  if (bytes.byteLength < 34) throw refuse('damaged')
  const view = viewOf(bytes)
  const [width, height] = [Math.abs(view.getInt32(18, true)), Math.abs(view.getInt32(22, true))]
  requirePixels(width, height)
  const packed = view.getUint32(30, true) === 1 || view.getUint32(30, true) === 2
  const pixels = packed ? 1 : height * Math.ceil((width * view.getUint16(28, true)) / 32) * 4
  if (view.getUint32(10, true) + pixels > bytes.byteLength) throw refuse('damaged')
}

/** Passes for RIFF (WebP, WAV) whose parts fill it, the needed one among them. */
export function inspectRiff(bytes: Uint8Array, needed: readonly string[]): void {
  const view = viewOf(bytes)
  const found = new Set<string>()
  const end = Math.min(bytes.byteLength, bytes.byteLength < 12 ? 0 : 8 + view.getUint32(4, true))
  for (let at = 12; at + 8 <= end;) {
    found.add(wordAt(bytes, at))
    at += 8 + view.getUint32(at + 4, true) + (view.getUint32(at + 4, true) % 2)
    // The last part may lack its filling byte; a recording that was cut off is still one.
    if (at > bytes.byteLength + 1 && !found.has('data')) throw refuse('damaged')
  }
  if (!needed.some((part) => found.has(part))) throw refuse('damaged')
}

/** Passes for boxes of ISO 14496-12 (HEIC, MP4, MOV, M4A) that fill the file, the needed one among them. */
export function inspectBoxes(bytes: Uint8Array, needed: string): void {
  const view = viewOf(bytes)
  const found = new Set<string>()
  for (let at = 0; at + 8 <= bytes.byteLength;) {
    found.add(wordAt(bytes, at + 4))
    const short = view.getUint32(at)
    const long = short === 1 && at + 16 <= bytes.byteLength ? Number(view.getBigUint64(at + 8)) : short
    const size = short === 0 ? bytes.byteLength - at : long
    if (size < 8 || at + size > bytes.byteLength) throw refuse('damaged')
    at += size
  }
  if (!found.has(needed)) throw refuse('damaged')
}
