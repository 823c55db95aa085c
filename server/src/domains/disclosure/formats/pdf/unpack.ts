import { brotliDecompressSync, constants, inflateRawSync } from 'node:zlib'

/** Said of a stream that unpacks to more than is allowed. */
export class TooMuch extends Error {}

/** Bytes that grow as they are written, up to a limit. */
class Output {
  readonly #limit: number
  #bytes: Uint8Array
  length = 0

  constructor(limit: number) {
    this.#limit = limit
    this.#bytes = new Uint8Array(Math.min(limit, 4096))
  }

  get bytes(): Uint8Array {
    return this.#bytes.subarray(0, this.length)
  }

  push(byte: number): void {
    this.room(1)
    this.#bytes[this.length] = byte
    this.length += 1
  }

  /** Writes the bytes from `from` to `to` of what is written already once more. */
  again(from: number, to: number): void {
    this.room(to - from)
    this.#bytes.copyWithin(this.length, from, to)
    this.length += to - from
  }

  fill(byte: number, count: number): void {
    this.room(count)
    this.#bytes.fill(byte, this.length, this.length + count)
    this.length += count
  }

  room(count: number): void {
    const needed = this.length + count
    if (needed > this.#limit) throw new TooMuch()
    if (needed <= this.#bytes.length) return
    const larger = new Uint8Array(Math.min(this.#limit, Math.max(needed, this.#bytes.length * 2)))
    larger.set(this.bytes)
    this.#bytes = larger
  }
}

const isTooLarge = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === 'ERR_BUFFER_TOO_LARGE'

/** What the system unpacks, never more than the limit. */
const native = (make: () => Uint8Array): Uint8Array => {
  try {
    return make()
  } catch (error) {
    throw isTooLarge(error) ? new TooMuch() : error
  }
}

/** Checksums at the end are not looked at, and what is there of a stream that breaks off is taken, as readers of PDF do. */
const inflated = (bytes: Uint8Array, maxOutputLength: number): Uint8Array =>
  native(() => inflateRawSync(bytes.subarray(2), { maxOutputLength, finishFlush: constants.Z_SYNC_FLUSH }))

const unBrotli = (bytes: Uint8Array, maxOutputLength: number): Uint8Array =>
  native(() => brotliDecompressSync(bytes, { maxOutputLength }))

const CLEAR = 256
const END = 257
const MOST_CODES = 4096

/** LZW with codes of 9 to 12 bits. Every code stands for a stretch of what has been written. */
const unLzw = (bytes: Uint8Array, limit: number, early: number): Uint8Array => {
  const output = new Output(limit)
  const from = new Uint32Array(MOST_CODES)
  const to = new Uint32Array(MOST_CODES)
  let next = 258
  let width = 9
  let before: { from: number; to: number } | undefined
  let buffer = 0
  let bits = 0
  for (const byte of bytes) {
    buffer = ((buffer << 8) | byte) & 0xff_ff_ff
    bits += 8
    if (bits < width) continue
    bits -= width
    const code = (buffer >> bits) & ((1 << width) - 1)
    if (code === END) break
    if (code === CLEAR) {
      next = 258
      width = 9
      before = undefined
      continue
    }
    const start = output.length
    if (code < CLEAR) output.push(code)
    else if (code < next) output.again(from[code] ?? 0, to[code] ?? 0)
    else if (before !== undefined) {
      output.again(before.from, before.to)
      output.again(before.from, before.from + 1)
    } else break
    // The next code stands for what this one followed, with the first byte of this one.
    if (before !== undefined && next < MOST_CODES) {
      from[next] = before.from
      to[next] = before.to + 1
      next += 1
    }
    before = { from: start, to: output.length }
    width = next + early < 512 ? 9 : next + early < 1024 ? 10 : next + early < 2048 ? 11 : 12
  }
  return output.bytes
}

const unRunLength = (bytes: Uint8Array, limit: number): Uint8Array => {
  const output = new Output(limit)
  for (let at = 0; at < bytes.length;) {
    const length = bytes[at] ?? 128
    if (length === 128) break
    if (length > 128) {
      output.fill(bytes[at + 1] ?? 0, 257 - length)
      at += 2
    } else {
      for (let index = 0; index <= length && at + 1 + index < bytes.length; index++)
        output.push(bytes[at + 1 + index] ?? 0)
      at += length + 2
    }
  }
  return output.bytes
}

const un85 = (bytes: Uint8Array, limit: number): Uint8Array => {
  const output = new Output(limit)
  let digits: number[] = []
  const flush = (): void => {
    const count = digits.length - 1
    const value = [0, 1, 2, 3, 4].reduce((sum, index) => sum * 85 + (digits[index] ?? 84), 0)
    for (let index = 0; index < count; index++) output.push(Math.floor(value / 256 ** (3 - index)) & 255)
    digits = []
  }
  for (const byte of bytes) {
    if (byte === 0x7e) break
    if (byte === 0x7a && digits.length === 0) output.fill(0, 4)
    else if (byte >= 0x21 && byte <= 0x75) digits.push(byte - 0x21)
    if (digits.length === 5) flush()
  }
  if (digits.length > 1) flush()
  return output.bytes
}

const unHex = (bytes: Uint8Array, limit: number): Uint8Array => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const digits = text.split('>', 1)[0]?.replaceAll(/[^\da-f]/giu, '') ?? ''
  if (digits.length / 2 > limit) throw new TooMuch()
  return Buffer.from(digits.length % 2 === 0 ? digits : `${digits}0`, 'hex')
}

export interface Filter {
  readonly name: string
  /** Of LZW: whether codes grow one code early. */
  readonly early?: number
}

const FILTERS: Readonly<Record<string, (bytes: Uint8Array, limit: number, filter: Filter) => Uint8Array>> = {
  FlateDecode: inflated,
  Fl: inflated,
  LZWDecode: (bytes, limit, { early = 1 }) => unLzw(bytes, limit, early),
  LZW: (bytes, limit, { early = 1 }) => unLzw(bytes, limit, early),
  RunLengthDecode: unRunLength,
  RL: unRunLength,
  ASCII85Decode: un85,
  A85: un85,
  ASCIIHexDecode: unHex,
  AHx: unHex,
  BrotliDecode: unBrotli,
}

/** Filters of pictures; what they give is never looked at. */
const PICTURES: ReadonlySet<string> = new Set([
  'DCTDecode',
  'DCT',
  'JPXDecode',
  'JPX',
  'CCITTFaxDecode',
  'CCF',
  'JBIG2Decode',
])

/**
 * What a stream holds, unpacked by one filter after the other; `undefined` when it is damaged, encrypted or a picture.
 * @throws TooMuch when any step gives more than `limit` bytes.
 */
export const unpack = (bytes: Uint8Array, filters: readonly Filter[], limit: number): Uint8Array | undefined => {
  let result = bytes
  for (const filter of filters) {
    if (PICTURES.has(filter.name)) return undefined
    const step = FILTERS[filter.name]
    // Readers pass over a filter that they do not know.
    if (step === undefined) continue
    try {
      result = step(result, limit, filter)
    } catch (error) {
      if (error instanceof TooMuch) throw error
      return undefined
    }
  }
  return result
}
