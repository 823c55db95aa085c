import { inOrder, Uncleanable, type CleanFile, type Metadata } from './clean-file.ts'

const SIGNATURE = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]
/** What is needed to show the picture as it is. */
const SHOWN = new Set(['IHDR', 'PLTE', 'IDAT', 'IEND', 'tRNS', 'gAMA', 'cHRM', 'sRGB', 'iCCP', 'sBIT', 'bKGD', 'pHYs'])

/** A picture without texts, times and Exif data. Of an animation the first picture stays. */
export function cleanPng(bytes: Uint8Array): CleanFile {
  const removed = new Set<Metadata>()
  if (SIGNATURE.some((byte, n) => bytes[n] !== byte)) throw new Uncleanable('damaged')
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const kept: Uint8Array[] = [bytes.subarray(0, 8)]
  for (let at = 8; at + 12 <= bytes.length;) {
    const end = at + 12 + view.getUint32(at)
    if (end > bytes.length) throw new Uncleanable('damaged')
    const kind = String.fromCharCode(...bytes.subarray(at + 4, at + 8))
    if (SHOWN.has(kind)) kept.push(bytes.subarray(at, end))
    else removed.add(kind === 'eXIf' ? 'camera' : /^[tiz]?[tT]E?Xt$|^tIME$/.test(kind) ? 'properties' : 'other')
    if (kind === 'IEND') {
      if (end < bytes.length) removed.add('other')
      return { bytes: Buffer.concat(kept), removed: inOrder(removed), text: '' }
    }
    at = end
  }
  throw new Uncleanable('damaged')
}
