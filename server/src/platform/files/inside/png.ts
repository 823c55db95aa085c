import { crc32, createInflate } from 'node:zlib'
import { refuse } from '../refusals.ts'

const SIGNATURE_SIZE = 8
/** Length, type and checksum of a chunk. */
const FRAME = 12
/** Values of a pixel by kind of colour. */
const CHANNELS: Readonly<Record<number, number>> = { 0: 1, 2: 3, 3: 1, 4: 2, 6: 4 }
/** The most bytes that a picture may have unpacked; a scan of A3 in colour at 600 dpi has half of it. */
const LARGEST_PICTURE = 400_000_000

interface Header {
  readonly width: number
  readonly height: number
  readonly bits: number
  readonly interlaced: boolean
}

/** Passes for a PNG whose chunks are whole and whose pixels are all there, and no more. */
export async function inspectPng(bytes: Uint8Array): Promise<void> {
  const { header, data } = chunksOf(bytes)
  const rows = header.height * (1 + Math.ceil((header.width * header.bits) / 8))
  // An interlaced picture comes in seven smaller ones, each with rows of its own.
  const most = header.interlaced ? rows * 2 + 64 : rows
  if (rows > LARGEST_PICTURE) throw refuse('bomb')
  const size = await unpackedSize(data, most)
  if (size > most) throw refuse('bomb')
  if (size < rows) throw refuse('damaged')
}

function chunksOf(bytes: Uint8Array): { header: Header; data: readonly Uint8Array[] } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const data: Uint8Array[] = []
  let header: Header | undefined
  for (let at = SIGNATURE_SIZE; at + FRAME <= bytes.byteLength;) {
    const length = view.getUint32(at)
    if (at + FRAME + length > bytes.byteLength) break
    const content = bytes.subarray(at + 8, at + 8 + length)
    const type = Buffer.from(bytes.subarray(at + 4, at + 8)).toString('latin1')
    if (crc32(bytes.subarray(at + 4, at + 8 + length)) !== view.getUint32(at + 8 + length)) throw refuse('damaged')
    if (type === 'IHDR') header = headerOf(content)
    if (type === 'IDAT') data.push(content)
    if (type === 'IEND' && header && data.length > 0) return { header, data }
    at += FRAME + length
  }
  throw refuse('damaged')
}

function headerOf(content: Uint8Array): Header {
  const view = new DataView(content.buffer, content.byteOffset, content.byteLength)
  const channels = content.byteLength < 13 ? undefined : CHANNELS[view.getUint8(9)]
  if (channels === undefined) throw refuse('damaged')
  const [width, height] = [view.getUint32(0), view.getUint32(4)]
  if (width === 0 || height === 0) throw refuse('damaged')
  return { width, height, bits: channels * view.getUint8(8), interlaced: view.getUint8(12) === 1 }
}

/** How much a row of pieces unpacks to; counting stops behind `most`. */
async function unpackedSize(pieces: readonly Uint8Array[], most: number): Promise<number> {
  const inflate = createInflate()
  for (const piece of pieces) inflate.write(piece)
  inflate.end()
  let size = 0
  try {
    for await (const piece of inflate as AsyncIterable<Uint8Array>) {
      size += piece.byteLength
      if (size > most) break
    }
  } catch {
    throw refuse('damaged')
  }
  return size
}
