import type { FileContent } from './file-store.ts'
import { refuse } from './refusals.ts'

const PIECE = 1024 * 1024
/** Encodings in which people here save text; UTF-16 only with its mark. */
const ENCODINGS = ['utf-8', 'gb18030'] as const

const MARKUP = /<(?:!doctype|html|head|body|script|svg|iframe|object|embed|\?xml|\?php)\b/i
const MARKUP_AT_START = /^\s*<(?:!doctype|!--|html|head|body|script|svg|iframe|object|embed|meta|\?xml|\?php)/i

/** True when a browser could take a piece of a binary file for a page. */
export const looksLikeMarkup = (head: string): boolean =>
  MARKUP.test(head.replaceAll(/<\?xpacket|<\?xml[^>]*>\s*<x:xmpmeta/gi, ''))

function encodingOf(head: Uint8Array): string | undefined {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le'
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be'
  return undefined
}

/**
 * True when all of the content is text: UTF-8, GB 18030, or UTF-16 with its mark, without control characters.
 * @throws HuiyinError `unsupported-file` when the text is a page, a drawing with script or a program.
 */
export async function isText(content: FileContent): Promise<boolean> {
  const marked = encodingOf(await content.read(0, 2))
  for (const encoding of marked === undefined ? ENCODINGS : [marked]) {
    const start = await decodes(content, encoding)
    if (start === undefined) continue
    if (MARKUP_AT_START.test(start) || start.startsWith('#!')) throw refuse('program')
    return true
  }
  return false
}

/** The beginning of the text, or undefined when the content is not text in this encoding. */
async function decodes(content: FileContent, encoding: string): Promise<string | undefined> {
  const decoder = new TextDecoder(encoding, { fatal: true })
  let start: string | undefined
  try {
    for (let at = 0; at < content.size; at += PIECE) {
      const piece = decoder.decode(await content.read(at, PIECE), { stream: at + PIECE < content.size })
      if (/(?![\t\n\v\f\r])\p{Cc}/u.test(piece)) return undefined
      start ??= piece.slice(0, 4096)
    }
  } catch {
    return undefined
  }
  return start
}
