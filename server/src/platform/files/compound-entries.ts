import type { FileContent } from './file-store.ts'

const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]
const HEADER_SIZE = 512
const ENTRY_SIZE = 128
const LAST_SECTOR = 0xfffffffa
/** A Word file has some dozen entries; a directory longer than this many sectors is not read on. */
const MOST_SECTORS = 256
/** Sectors of the allocation table that the header itself names. */
const TABLE_SECTORS = 109

const viewOf = (bytes: Uint8Array): DataView => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)

/** True when the content begins as an OLE compound file (the old Word, Excel and PowerPoint, but also installers). */
export const isCompound = (head: Uint8Array): boolean => SIGNATURE.every((byte, index) => head[index] === byte)

/**
 * The names of the streams and storages in an OLE compound file ([MS-CFB] 2.6), or undefined when it is damaged.
 */
export async function compoundEntries(content: FileContent): Promise<string[] | undefined> {
  const header = viewOf(await content.read(0, HEADER_SIZE))
  if (header.byteLength < HEADER_SIZE) return undefined
  const shift = header.getUint16(30, true)
  if (shift !== 9 && shift !== 12) return undefined
  const sectorSize = 2 ** shift
  const read = async (sector: number): Promise<DataView | undefined> => {
    const bytes = await content.read((sector + 1) * sectorSize, sectorSize)
    return bytes.byteLength < ENTRY_SIZE ? undefined : viewOf(bytes)
  }

  const names: string[] = []
  let sector = header.getUint32(48, true)
  for (let count = 0; sector < LAST_SECTOR && count < MOST_SECTORS; count += 1) {
    const directory = await read(sector)
    if (directory === undefined) return undefined
    names.push(...namesIn(directory))
    const perTable = sectorSize / 4
    const table = Math.floor(sector / perTable)
    if (table >= TABLE_SECTORS) return undefined
    const allocation = await read(header.getUint32(76 + table * 4, true))
    if (allocation === undefined || allocation.byteLength < sectorSize) return undefined
    sector = allocation.getUint32((sector % perTable) * 4, true)
  }
  return names
}

function namesIn(directory: DataView): string[] {
  const names: string[] = []
  for (let at = 0; at + ENTRY_SIZE <= directory.byteLength; at += ENTRY_SIZE) {
    const bytes = directory.getUint16(at + 64, true)
    if (bytes < 2 || bytes > 64 || directory.getUint8(at + 66) === 0) continue
    names.push(
      new TextDecoder('utf-16le').decode(new Uint8Array(directory.buffer, directory.byteOffset + at, bytes - 2)),
    )
  }
  return names
}
