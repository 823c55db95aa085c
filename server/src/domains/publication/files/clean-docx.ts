import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from 'fflate'
import { inOrder, Uncleanable, type CleanFile, type Metadata } from './clean-file.ts'
import { cleanJpeg } from './clean-jpeg.ts'
import { cleanPng } from './clean-png.ts'

/** Parts that are about the document and its authors, and not of it. */
const ABOUT = /^(?:docProps|customXml|docMetadata)\/|^word\/(?:people|comments\w*|webSettings)\.xml$|printerSettings/
const OF_COMMENTS = /^word\/comments\w*\.xml$/
const MARKS_OF_CHANGE =
  /<w:(?:ins|del|moveFrom|moveTo|rPrChange|pPrChange|sectPrChange|tblPrChange|cellIns|cellDel)[ >/]/
const MOST_UNPACKED = 64 * 1024 * 1024
/** Every clean copy says that it was made at the same moment. */
const MOMENT = new Date('1980-01-01T00:00:00')

/** A document without its properties, authors and marks of editing, its pictures clean as well. */
export function cleanDocx(bytes: Uint8Array): CleanFile {
  const removed = new Set<Metadata>()
  const parts = unpack(bytes)
  requireReadable(parts)
  const clean: Zippable = {}
  const words: string[] = []
  for (const [name, content] of Object.entries(parts)) {
    if (ABOUT.test(name)) {
      removed.add('properties')
      continue
    }
    clean[name] = [cleanPart(name, content, removed, words), { mtime: MOMENT }]
  }
  return { bytes: zipSync(clean), removed: inOrder(removed), text: words.join('\n') }
}

function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let unpacked = 0
  try {
    return unzipSync(bytes, {
      filter({ name, originalSize }) {
        unpacked += originalSize
        if (unpacked > MOST_UNPACKED) throw new Uncleanable('too-large')
        return !name.endsWith('/')
      },
    })
  } catch (error) {
    if (error instanceof Uncleanable) throw error
    throw new Uncleanable('damaged')
  }
}

/** What only a person could decide stays out: changes that are neither accepted nor rejected, comments, hidden words, other files inside. */
function requireReadable(parts: Readonly<Record<string, Uint8Array>>): void {
  const document = parts['word/document.xml']
  if (!document) throw new Uncleanable('damaged')
  for (const [name, content] of Object.entries(parts)) {
    if (/^word\/(?:embeddings|activeX)\//.test(name)) throw new Uncleanable('embedded')
    if (OF_COMMENTS.test(name) && /<w:comment[ >]/.test(strFromU8(content))) throw new Uncleanable('comments')
    if (!/^word\/[^/]*\.xml$/.test(name)) continue
    const xml = strFromU8(content)
    if (MARKS_OF_CHANGE.test(xml)) throw new Uncleanable('changes')
    if (/<w:(?:vanish|specVanish|webHidden)(?:\s*\/>| w:val="(?:1|true|on)")/.test(xml) && !name.endsWith('styles.xml'))
      throw new Uncleanable('hidden')
  }
}

function cleanPart(name: string, content: Uint8Array, removed: Set<Metadata>, words: string[]): Uint8Array {
  if (name.startsWith('word/media/')) {
    const picture = /\.jpe?g$/i.test(name) ? cleanJpeg(content) : /\.png$/i.test(name) ? cleanPng(content) : undefined
    if (!picture) throw new Uncleanable('embedded')
    for (const one of picture.removed) removed.add(one)
    return picture.bytes
  }
  if (!/\.(?:xml|rels)$/.test(name)) return content
  const xml = strFromU8(content)
  if (name === '[Content_Types].xml')
    return strToU8(
      xml.replaceAll(/<Override\b[^>]*\bPartName="\/([^"]*)"[^>]*\/>/g, (whole, part: string) =>
        ABOUT.test(part) ? '' : whole,
      ),
    )
  if (name.endsWith('.rels')) return strToU8(cleanRelations(name, xml))
  const clean = xml
    .replaceAll(/ w(?:14)?:(?:rsid\w*|author|initials|date|paraId|textId)="[^"]*"/g, '')
    .replaceAll(/<w:rsids>.*?<\/w:rsids>/gs, '')
    .replaceAll(/<w:(?:attachedTemplate|documentProtection|writeProtection)\b[^>]*\/>/g, '')
    .replaceAll(/(<(?:wp:docPr|pic:cNvPr)\b[^>]*?) (?:descr|title)="[^"]*"/g, '$1')
    .replaceAll(/(<(?:wp:docPr|pic:cNvPr)\b[^>]*?) name="[^"]*"/g, '$1 name=""')
    .replaceAll(/<!--.*?-->/gs, '')
  if (clean !== xml) removed.add('editing')
  if (/^word\/(?:document|header\d*|footer\d*|footnotes|endnotes)\.xml$/.test(name)) words.push(wordsOf(xml))
  return strToU8(clean)
}

/** Without what leads to parts that are gone, or out of the document to templates and data on somebody's computer. */
const cleanRelations = (name: string, xml: string): string => {
  const folder = name.replace(/_rels\/[^/]*$/, '')
  return xml.replaceAll(/<Relationship\b[^>]*\/>/g, (whole) => {
    const target = /\bTarget="([^"]*)"/.exec(whole)?.[1] ?? ''
    const isOutside = /\bTargetMode="External"/.test(whole)
    const part = target.startsWith('/') ? target.slice(1) : target.startsWith('../') ? target.slice(3) : folder + target
    const isAbout = /\/relationships\/(?:attachedTemplate|customXml|metadata\/)/.test(whole)
    return isAbout || (!isOutside && ABOUT.test(part)) ? '' : whole
  })
}

const wordsOf = (xml: string): string =>
  xml
    .replaceAll(/<\/w:p>|<w:(?:br|tab|cr)\b[^>]*\/>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll(/&(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);/gi, (entity) => ENTITIES[entity] ?? codePointOf(entity))

const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}
const codePointOf = (entity: string): string => {
  const [, hex, decimal] = /^&#(?:x([\da-f]+)|(\d+));$/i.exec(entity) ?? []
  const code = hex === undefined ? Number(decimal) : Number.parseInt(hex, 16)
  return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
}
