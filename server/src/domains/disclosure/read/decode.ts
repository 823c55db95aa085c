import { HuiyinError } from '../../../platform/errors/index.ts'
import { refuse } from '../formats/refusals.ts'

/** The largest text that is read, in bytes; published budgets are below 2 MB. */
const TEXT_LIMIT = 20_000_000

const decodedAs = (encoding: string, bytes: Uint8Array): string | undefined => {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

const count = (text: string, pattern: RegExp): number => text.match(pattern)?.length ?? 0

/** Whether every other byte of many is 0, as it is in UTF-16 wherever a figure or a space stands. */
const isWide = (bytes: Uint8Array): boolean => {
  const zeros = [0, 0]
  for (let at = 0; at < bytes.length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  return even + odd >= bytes.length / 100 && Math.min(even, odd) * 10 <= Math.max(even, odd) && even + odd >= 4
}

const broken = (line: number): HuiyinError =>
  new HuiyinError('unsupported-file', {
    zh: `文件按 UTF-8 编码，但是第 ${line} 行有不成字的字节，文件已经损坏。请重新下载，或者用编辑器改正后另存为 UTF-8。`,
    en: `The file is in UTF-8, but line ${line} holds bytes that are no character: the file is damaged. Download it again, or correct it in an editor and save it as UTF-8.`,
  })

/** UTF-8 in which a few bytes are wrong is damaged; where most are, it is another encoding. */
const refuseBroken = (bytes: Uint8Array): void => {
  const text = new TextDecoder('utf-8').decode(bytes)
  const wrong = count(text, /\u{fffd}/gu)
  if (wrong > 0 && wrong * 50 <= count(text, /\p{Script=Han}/gu))
    throw broken(text.slice(0, text.indexOf('\u{fffd}')).split('\n').length)
}

/** Control characters that no text holds. */
const BINARY = /[\p{Cc}--[\0\t\n\v\f\r]]/v

/**
 * Bytes of a text file as text: UTF-8, UTF-16 with its mark, or GB 18030.
 * @throws HuiyinError with a sentence that says what is wrong with the encoding, or that this is no text.
 */
export const decodeText = (bytes: Uint8Array): string => {
  if (bytes.length > TEXT_LIMIT) throw refuse('too-large')
  const [first, second] = bytes
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  if (isWide(bytes)) throw refuse('unmarked')
  const utf8 = decodedAs('utf-8', bytes)
  if (utf8 === undefined) refuseBroken(bytes)
  const text = utf8 ?? decodedAs('gb18030', bytes)
  if (text === undefined) throw refuse('unknown')
  if (text.includes('\u{0}')) throw refuse(BINARY.test(text) ? 'unknown' : 'nul')
  return text.replace(/^\u{feff}/u, '')
}
