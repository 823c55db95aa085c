import { extname } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { SourceDocument } from '../source.ts'
import { decodeText } from './decode.ts'
import { readText } from './text.ts'

/** Turns the bytes of a file into a document of lines and grids, or throws a `HuiyinError` whose sentence says why not. */
export type SourceReader = (name: string, bytes: Uint8Array) => Promise<SourceDocument>

const MARKDOWN = new Set(['.md', '.markdown'])

/** Reads plain text and Markdown; anything else is refused. */
export const openText: SourceReader = async (name, bytes) => {
  if (bytes.length === 0)
    throw new HuiyinError('unsupported-file', {
      zh: '文件是空的，请重新选择文件。',
      en: 'The file is empty. Choose it again.',
    })
  return readText(name, decodeText(bytes), MARKDOWN.has(extname(name).toLowerCase()) ? 'markdown' : 'text')
}
