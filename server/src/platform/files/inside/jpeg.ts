import { refuse } from '../refusals.ts'

/** Pictures with more pixels are looked at from outside only: reading one takes a minute. */
const MOST_READ = 25_000_000
const MOST_PIXELS = 400_000_000
const START_OF_SCAN = 0xda
const END = 0xd9
const isFrame = (marker: number): boolean =>
  marker >= 0xc0 && marker <= 0xcf && marker !== 0xc4 && marker !== 0xc8 && marker !== 0xcc

/** Passes for a JPEG with a frame, a scan and an end whose pixels can be read. */
export async function inspectJpeg(bytes: Uint8Array): Promise<void> {
  const pixels = pixelsOf(bytes)
  if (pixels > MOST_PIXELS) throw refuse('bomb')
  if (pixels === 0 || Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).lastIndexOf(ENDING) < 0)
    throw refuse('damaged')
  if (pixels > MOST_READ) return
  const { JpegImage, setVerbosityLevel } = await import('pdfjs-dist/legacy/image_decoders/pdf.image_decoders.mjs')
  setVerbosityLevel(0)
  try {
    new JpegImage().parse(bytes)
  } catch {
    throw refuse('damaged')
  }
}

const ENDING = Buffer.from([0xff, END])

/** Width times height of the first frame, when a scan follows it; 0 for what is no picture. */
function pixelsOf(bytes: Uint8Array): number {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let pixels = 0
  for (let at = 2; at + 4 <= bytes.byteLength;) {
    if (view.getUint8(at) !== 0xff) return 0
    const marker = view.getUint8(at + 1)
    if (marker === 0xff) {
      at += 1
      continue
    }
    if (marker === START_OF_SCAN) return pixels
    const length = view.getUint16(at + 2)
    if (isFrame(marker) && at + 9 <= bytes.byteLength) pixels = view.getUint16(at + 5) * view.getUint16(at + 7)
    at += 2 + length
  }
  return 0
}
