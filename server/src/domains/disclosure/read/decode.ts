import { HuiyinError } from '../../../platform/errors/index.ts'

/** The largest text that is read, in bytes; published budgets are below 2 MB. */
export const TEXT_LIMIT = 20_000_000

const DECODERS = ['utf-8', 'gb18030'] as const

/** Bytes of a text file as text: UTF-8, UTF-16 with its mark, or GB 18030. Refuses what is no text, with a sentence that says so. */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > TEXT_LIMIT) throw new HuiyinError('too-large')
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  for (const encoding of DECODERS) {
    try {
      const text = new TextDecoder(encoding, { fatal: true }).decode(bytes)
      if (!text.includes('\u{0}')) return text.replace(/^\u{feff}/u, '')
    } catch {
      // Not this encoding; the next one is tried.
    }
  }
  throw new HuiyinError('unsupported-file')
}
