import type { FileContent } from './file-store.ts'

export interface ZipMember {
  name: string
  compressed: number
  uncompressed: number
  encrypted: boolean
  /** 0 stored, 8 deflated. */
  method: number
  checksum: number
  /** Where its local header begins. */
  at: number
}

const END_OF_DIRECTORY = 0x06054b50
const DIRECTORY_ENTRY = 0x02014b50
const END_SIZE = 22
const ENTRY_SIZE = 46
/** A comment at the end may have as many bytes. */
const LONGEST_COMMENT = 0xffff
/** The directory of an office file is far smaller; more is not read. */
const LARGEST_DIRECTORY = 4 * 1024 * 1024

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/**
 * The members that the directory at the end of a ZIP file names, or undefined when there is no sound directory there:
 * its end must be the end of the file, and its entries must fill it exactly. Nothing is unpacked.
 */
export async function zipMembers(content: FileContent): Promise<ZipMember[] | undefined> {
  const tailStart = Math.max(0, content.size - END_SIZE - LONGEST_COMMENT)
  const tail = viewOf(await content.read(tailStart, END_SIZE + LONGEST_COMMENT))
  for (let at = tail.byteLength - END_SIZE; at >= 0; at -= 1) {
    if (tail.getUint32(at, true) !== END_OF_DIRECTORY) continue
    if (at + END_SIZE + tail.getUint16(at + 20, true) !== tail.byteLength) continue
    const count = tail.getUint16(at + 10, true)
    const length = tail.getUint32(at + 12, true)
    if (count === 0 || length > LARGEST_DIRECTORY || length > tailStart + at) continue
    const members = readDirectory(await content.read(tailStart + at - length, length), count)
    if (members !== undefined) return members
  }
  return undefined
}

function readDirectory(bytes: Uint8Array, count: number): ZipMember[] | undefined {
  const view = viewOf(bytes)
  const members: ZipMember[] = []
  let at = 0
  while (members.length < count) {
    if (at + ENTRY_SIZE > bytes.byteLength || view.getUint32(at, true) !== DIRECTORY_ENTRY) return undefined
    const nameLength = view.getUint16(at + 28, true)
    members.push({
      name: new TextDecoder().decode(bytes.subarray(at + ENTRY_SIZE, at + ENTRY_SIZE + nameLength)),
      compressed: view.getUint32(at + 20, true),
      uncompressed: view.getUint32(at + 24, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
      method: view.getUint16(at + 10, true),
      checksum: view.getUint32(at + 16, true),
      at: view.getUint32(at + 42, true),
    })
    at += ENTRY_SIZE + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return at === bytes.byteLength ? members : undefined
}
