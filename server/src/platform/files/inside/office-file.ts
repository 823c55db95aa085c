import { crc32, inflateRawSync } from 'node:zlib'
import { compoundEntries, isCompound } from '../compound-entries.ts'
import { refuse } from '../refusals.ts'
import { contentOf, sniff } from '../sniff.ts'
import { zipMembers, type ZipMember } from '../zip-members.ts'

/** A member, and all of them together with what lies inside them, in bytes. */
const LARGEST_MEMBER = 256 * 1024 * 1024
const LARGEST_IN_ALL = 512 * 1024 * 1024
/** A table inside a text, with a chart inside. */
const DEEPEST = 2
const LOCAL_HEADER = 0x04034b50

/** Which part says what the file is, and how it begins. */
const MAIN: Readonly<Record<string, readonly [part: string, root: RegExp]>> = {
  docx: ['word/document.xml', /<(?:\w+:)?document[\s/>]/],
  xlsx: ['xl/workbook.xml', /<(?:\w+:)?workbook[\s/>]/],
  pptx: ['ppt/presentation.xml', /<(?:\w+:)?presentation[\s/>]/],
}
const ARCHIVES = ['Rar!', '7z\u00bc\u00af', '\u001f\u008b', 'BZh', '\u00fd7zXZ', 'MSCF', '(\u00b5/\u00fd']
const PROGRAMS = ['MZ', '\u007fELF', '#!', '\u00ca\u00fe\u00ba\u00be']

/** What is left to unpack. */
interface Budget {
  bytes: number
}

/**
 * Passes for an office file all of whose members unpack to what its directory says, within bounds that hold for everything inside it
 * together; with the parts of its kind as XML without entities; and with nothing inside but what would be taken by itself.
 */
export async function inspectOfficeFile(
  bytes: Uint8Array,
  extension: string,
  budget: Budget = { bytes: LARGEST_IN_ALL },
  depth = 0,
): Promise<void> {
  const members = await zipMembers(contentOf(bytes))
  if (members === undefined) throw refuse('damaged')
  requireApart(members, bytes.byteLength)
  const parts = new Map<string, string>()
  for (const member of members) {
    if (member.name.endsWith('/')) continue
    const content = unpack(bytes, member, budget)
    await inspectMember(member.name, content, budget, depth)
    if (/\.(?:xml|rels)$/i.test(member.name)) parts.set(partName(member.name), textOf(content))
  }
  requireParts(parts, extension)
}

const partName = (name: string): string => name.replaceAll('\\', '/').toLowerCase()

/** Members that lie over one another unpack to many times the file. */
function requireApart(members: readonly ZipMember[], size: number): void {
  let end = 0
  for (const { at, compressed } of members.toSorted((a, b) => a.at - b.at)) {
    if (at < end) throw refuse('bomb')
    end = at + 30 + compressed
  }
  if (end > size) throw refuse('damaged')
}

function unpack(bytes: Uint8Array, { at, method, compressed, uncompressed, checksum }: ZipMember, budget: Budget) {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (at + 30 > bytes.byteLength || view.getUint32(at, true) !== LOCAL_HEADER) throw refuse('damaged')
  const start = at + 30 + view.getUint16(at + 26, true) + view.getUint16(at + 28, true)
  const packed = bytes.subarray(start, start + compressed)
  if (uncompressed > LARGEST_MEMBER || uncompressed > budget.bytes) throw refuse('bomb')
  budget.bytes -= uncompressed
  const content = method === 0 ? packed : method === 8 ? inflate(packed, uncompressed) : undefined
  if (content?.byteLength !== uncompressed || crc32(content) !== checksum) throw refuse('damaged')
  return content
}

/** Stops where the directory says that the member ends. */
function inflate(packed: Uint8Array, size: number): Uint8Array {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, size) })
  } catch (error) {
    throw refuse(error instanceof RangeError ? 'bomb' : 'damaged')
  }
}

/** What lies inside must be taken by itself: tables and texts are looked into again, archives and programs are refused. */
async function inspectMember(name: string, content: Uint8Array, budget: Budget, depth: number): Promise<void> {
  const start = Buffer.from(content.subarray(0, 8)).toString('latin1')
  if (ARCHIVES.some((mark) => start.startsWith(mark))) throw refuse('archive')
  if (PROGRAMS.some((mark) => start.startsWith(mark))) throw refuse('program')
  if (isCompound(content)) {
    const entries = (await compoundEntries(contentOf(content))) ?? []
    if (entries.some((entry) => entry.toLowerCase().endsWith('ole10native'))) throw refuse('archive')
  }
  if (!start.startsWith('PK\u0003\u0004')) return
  if (depth >= DEEPEST) throw refuse('bomb')
  const { extension } = await sniff(contentOf(content), name)
  await inspectOfficeFile(content, extension, budget, depth + 1)
}

const textOf = (content: Uint8Array): string => {
  const utf16 = content[0] === 0xff && content[1] === 0xfe
  return new TextDecoder(utf16 ? 'utf-16le' : 'utf-8').decode(content.subarray(0, 64 * 1024))
}

function requireParts(parts: ReadonlyMap<string, string>, extension: string): void {
  const [main, root] = MAIN[extension] ?? []
  const needed = [parts.get('[content_types].xml'), parts.get('_rels/.rels'), parts.get(main ?? '')]
  if (needed.some((part) => part === undefined) || !root?.test(needed[2] ?? '')) throw refuse('damaged')
  // Entities multiply text and read other files; no office program writes them.
  if ([...parts.values()].some((part) => /<!(?:DOCTYPE|ENTITY)/i.test(part))) throw refuse('disguised')
}
