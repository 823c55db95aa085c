import { fileTypeFromBuffer } from 'file-type'
import { compoundEntries, isCompound } from './compound-entries.ts'
import type { FileContent } from './file-store.ts'
import { refuse } from './refusals.ts'
import { isText, looksLikeMarkup } from './text-content.ts'
import { zipMembers, type ZipMember } from './zip-members.ts'

export interface FileType {
  /** Media type to store and to serve, e.g. `application/pdf`. */
  type: string
  /** Without the dot, e.g. `pdf`. */
  extension: string
}

/** Enough for every signature, and for the tags before the sound of most MP3 files. */
const HEAD = 64 * 1024

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet'
const SLIDES = 'application/vnd.openxmlformats-officedocument.presentationml.presentation'

/** What `file-type` may say, and what it then is here. */
const KNOWN: Readonly<Record<string, FileType>> = {
  jpg: { type: 'image/jpeg', extension: 'jpg' },
  png: { type: 'image/png', extension: 'png' },
  apng: { type: 'image/png', extension: 'png' },
  gif: { type: 'image/gif', extension: 'gif' },
  webp: { type: 'image/webp', extension: 'webp' },
  heic: { type: 'image/heic', extension: 'heic' },
  bmp: { type: 'image/bmp', extension: 'bmp' },
  mp3: { type: 'audio/mpeg', extension: 'mp3' },
  m4a: { type: 'audio/mp4', extension: 'm4a' },
  wav: { type: 'audio/wav', extension: 'wav' },
  amr: { type: 'audio/amr', extension: 'amr' },
  mp4: { type: 'video/mp4', extension: 'mp4' },
  m4v: { type: 'video/mp4', extension: 'mp4' },
  mov: { type: 'video/quicktime', extension: 'mov' },
}

const PROGRAMS = new Set([
  'exe',
  'elf',
  'macho',
  'class',
  'wasm',
  'msi',
  'deb',
  'rpm',
  'dex',
  'lnk',
  'swf',
  'crx',
  'html',
  'jar',
  'apk',
])
const ARCHIVES = new Set([
  'zip',
  'rar',
  '7z',
  'gz',
  'tar',
  'xz',
  'bz2',
  'lz',
  'lz4',
  'zst',
  'cab',
  'z',
  'iso',
  'dmg',
  'arj',
  'ar',
  'cpio',
])

/** Content in memory as {@link FileContent}. */
export const contentOf = (bytes: Uint8Array): FileContent => ({
  size: bytes.byteLength,
  read: (offset, length) => Promise.resolve(bytes.subarray(offset, offset + length)),
})

const asciiOf = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/**
 * What a file is, by its content. The claimed name only tells a table of text (`.csv`) from other text.
 * @throws HuiyinError `unsupported-file` with the reason for everything that is not on the list: programs, web pages,
 * archives, macros, passwords, damage, and files that are two things at once.
 */
export async function sniff(content: FileContent, claimedName: string): Promise<FileType> {
  if (content.size === 0) throw refuse('empty')
  const head = await content.read(0, HEAD)
  const start = asciiOf(head.subarray(0, 8))
  if (start.startsWith('PK\u0003\u0004')) return officeZip(content)
  if (isCompound(head)) return officeCompound(content)

  const found = start.startsWith('%PDF-') ? { type: 'application/pdf', extension: 'pdf' } : await knownBinary(head)
  if (found !== undefined) {
    if (looksLikeMarkup(asciiOf(head.subarray(0, 4096)))) throw refuse('disguised')
    if ((await zipMembers(content)) !== undefined) throw refuse('disguised')
    return found
  }
  if (await isText(content)) {
    const isTable = claimedName.toLowerCase().endsWith('.csv')
    return isTable ? { type: 'text/csv', extension: 'csv' } : { type: 'text/plain', extension: 'txt' }
  }
  throw refuse('unknown')
}

async function knownBinary(head: Uint8Array): Promise<FileType | undefined> {
  const start = asciiOf(head.subarray(0, 4))
  if (start.startsWith('MZ') || (start.startsWith('#!') && start !== '#!AM')) throw refuse('program')
  const found = await fileTypeFromBuffer(head)
  if (found === undefined) return undefined
  if (PROGRAMS.has(found.ext)) throw refuse('program')
  if (ARCHIVES.has(found.ext)) throw refuse('archive')
  return KNOWN[found.ext]
}

/** Unpacked size against packed size, and in all: an office file of mostly empty cells stays below both. */
const LARGEST_RATIO = 200
const LARGEST_UNPACKED = 512 * 1024 * 1024
const MOST_MEMBERS = 20_000
const RATIO_FROM = 16 * 1024 * 1024

function isBomb(members: readonly ZipMember[]): boolean {
  const unpacked = members.reduce((sum, member) => sum + member.uncompressed, 0)
  const packed = members.reduce((sum, member) => sum + member.compressed, 0)
  return (
    members.length > MOST_MEMBERS ||
    unpacked > LARGEST_UNPACKED ||
    (unpacked > RATIO_FROM && unpacked > packed * LARGEST_RATIO)
  )
}

async function officeZip(content: FileContent): Promise<FileType> {
  const members = await zipMembers(content)
  if (members === undefined) throw refuse('damaged')
  if (isBomb(members)) throw refuse('bomb')
  const names = new Set(members.map((member) => member.name.replaceAll('\\', '/').toLowerCase()))
  if (!names.has('[content_types].xml'))
    throw refuse(names.has('meta-inf/manifest.mf') || names.has('androidmanifest.xml') ? 'program' : 'archive')
  if (members.some((member) => member.encrypted)) throw refuse('encrypted')
  const isActive = (name: string): boolean =>
    /(?:^|\/)vba(?:project|data)|\/activex\/|\/macrosheets\/|\.(?:exe|dll|js|vbs|bat|cmd|ps1|scr|jar)$/.test(name)
  if ([...names].some(isActive)) throw refuse('macros')
  if ([...names].some((name) => name.startsWith('/') || name.includes('../'))) throw refuse('damaged')
  if (names.has('word/document.xml')) return { type: WORD, extension: 'docx' }
  if (names.has('xl/workbook.xml')) return { type: SHEET, extension: 'xlsx' }
  if (names.has('ppt/presentation.xml')) return { type: SLIDES, extension: 'pptx' }
  throw refuse('unknown')
}

async function officeCompound(content: FileContent): Promise<FileType> {
  const entries = await compoundEntries(content)
  if (entries === undefined) throw refuse('damaged')
  const names = new Set(entries.map((name) => name.toLowerCase()))
  if (names.has('encryptedpackage')) throw refuse('encrypted')
  if (['macros', 'vba', '_vba_project', '_vba_project_cur'].some((name) => names.has(name))) throw refuse('macros')
  if (names.has('worddocument')) return { type: 'application/msword', extension: 'doc' }
  if (names.has('workbook') || names.has('book')) return { type: 'application/vnd.ms-excel', extension: 'xls' }
  if (names.has('powerpoint document')) return { type: 'application/vnd.ms-powerpoint', extension: 'ppt' }
  throw refuse('program')
}
