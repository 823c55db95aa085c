import { type UnzipFileInfo, unzipSync } from 'fflate'
import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'

/** Named parts of an office file, as text. */
export type Parts = ReadonlyMap<string, string>

/** Parts of an office file may be this much larger than packed; published tables stay below a hundredfold. */
const LARGEST_RATIO = 400

/**
 * Unpacks the parts of an office file whose names `wanted` accepts, within the limits on each part and on all of them.
 * What the directory of the file claims is checked before anything is unpacked, and nothing beyond it is written.
 */
export const partsOf = (bytes: Uint8Array, wanted: (name: string) => boolean): Parts => {
  let unpacked = 0
  const filter = (file: UnzipFileInfo): boolean => {
    if (!wanted(file.name)) return false
    unpacked += file.originalSize
    const bomb = file.originalSize > 16_000_000 && file.originalSize > file.size * LARGEST_RATIO
    if (bomb || file.originalSize > LIMITS.partBytes || unpacked > LIMITS.unpackedBytes) throw refuse('too-large')
    return true
  }
  try {
    const decoder = new TextDecoder('utf-8')
    return new Map(Object.entries(unzipSync(bytes, { filter })).map(([name, part]) => [name, decoder.decode(part)]))
  } catch (error) {
    if (error instanceof Error && error.name === 'HuiyinError') throw error
    throw refuse('damaged', error)
  }
}
