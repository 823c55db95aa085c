import { createReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { en, zhCn } from '../messages/index.ts'

/** A text file as it is read: pieces of text, and how much of it has come so far, from 0 to 1. */
export interface DecodedFile {
  text: AsyncIterable<string>
  progress: () => number
}

const SNIFFED = 262_144

/**
 * Opens a text file of whatever encoding spreadsheets write here: UTF-8, UTF-16 with its mark, or GB 18030 (GBK, GB 2312).
 *
 * @throws Error of the file system; HuiyinError 'bad-request' while reading when a byte fits no encoding
 */
export async function openText(file: string): Promise<DecodedFile> {
  const [{ size }, encoding] = await Promise.all([stat(file), encodingOf(file)])
  const bytes = createReadStream(file, { highWaterMark: 65_536 })
  const decoder = new TextDecoder(encoding, { fatal: true })
  const decoded = (chunk?: Buffer): string => {
    try {
      return chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode()
    } catch (error) {
      throw new HuiyinError('bad-request', { zh: zhCn.noEncoding, en: en.noEncoding, cause: error })
    }
  }
  async function* pieces(): AsyncGenerator<string> {
    for await (const chunk of bytes as AsyncIterable<Buffer>) yield decoded(chunk)
    yield decoded()
  }
  return { text: pieces(), progress: () => (size === 0 ? 1 : bytes.bytesRead / size) }
}

async function encodingOf(file: string): Promise<'utf-8' | 'utf-16le' | 'utf-16be' | 'gb18030'> {
  const handle = await open(file)
  try {
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(SNIFFED), 0, SNIFFED, 0)
    const start = buffer.subarray(0, bytesRead)
    if (start[0] === 0xff && start[1] === 0xfe) return 'utf-16le'
    if (start[0] === 0xfe && start[1] === 0xff) return 'utf-16be'
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(start, { stream: true })
      return 'utf-8'
    } catch {
      return 'gb18030'
    }
  } finally {
    await handle.close()
  }
}
