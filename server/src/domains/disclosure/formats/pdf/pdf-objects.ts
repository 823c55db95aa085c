import { refuse } from '../refusals.ts'
import { LIMITS } from '../limits.ts'
import { isDict, isList, isRef, nameIn, type PdfDict, type PdfValue, ValueReader } from './pdf-values.ts'
import { type Filter, TooMuch, unpack } from './unpack.ts'

/** A stream of a PDF, still packed. */
export interface PdfStream {
  readonly dict: PdfDict
  /** Where its bytes start in the file. */
  readonly start: number
}

interface Entry {
  readonly value: PdfValue
  readonly stream: PdfStream | undefined
}

const latin = (bytes: Uint8Array): string =>
  Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')

/** Readers take a comment for white space. */
const OBJECT =
  /(?<!\d)(\d{1,10})(?:[\0\t\n\f\r ]|%[^\r\n]{0,200}[\r\n]){1,40}\d{1,5}(?:[\0\t\n\f\r ]|%[^\r\n]{0,200}[\r\n]){0,40}obj/gu
const STREAM = /stream(?:\r\n|\n|\r)?/uy

/**
 * The objects of a PDF as they stand in the file, without its table of places: a number that stands there twice has two
 * meanings, and every one of them counts. Objects in packed streams are among them.
 */
export class PdfObjects {
  readonly #bytes: Uint8Array
  readonly #text: string
  readonly #entries = new Map<number, Entry[]>()
  readonly streams: PdfStream[] = []

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes
    this.#text = latin(bytes)
    for (const found of this.#text.matchAll(OBJECT)) {
      const reader = new ValueReader(this.#text, found.index + found[0].length)
      const value = reader.value()
      const stream = isDict(value) ? this.#streamAfter(reader, value) : undefined
      this.#add(Number(found[1]), { value, stream })
      if (stream !== undefined) this.streams.push(stream)
    }
    for (const stream of this.streams) if (nameIn(stream.dict.get('Type')) === 'ObjStm') this.#addPacked(stream)
  }

  /** Everything that a value may mean: itself, or every object of the number that it points to. */
  meanings(value: PdfValue): PdfValue[] {
    return isRef(value) ? (this.#entries.get(value.ref) ?? []).map((entry) => entry.value) : [value]
  }

  streamsOf(value: PdfValue): PdfStream[] {
    return isRef(value) ? (this.#entries.get(value.ref) ?? []).flatMap((entry) => entry.stream ?? []) : []
  }

  /** Everything that may stand under a key of what may be a dictionary. */
  under(value: PdfValue, key: string): PdfValue[] {
    return this.meanings(value).flatMap((dict) => (isDict(dict) && dict.has(key) ? [dict.get(key)] : []))
  }

  dicts(): PdfDict[] {
    return [...this.#entries.values()].flatMap((entries) =>
      entries.flatMap(({ value }) => (isDict(value) ? [value] : [])),
    )
  }

  /**
   * What a stream holds; `undefined` when that cannot be told.
   * @throws HuiyinError when it unpacks to too much.
   */
  content(stream: PdfStream): Uint8Array | undefined {
    try {
      return unpack(this.#packed(stream), this.#filtersOf(stream.dict), LIMITS.streamBytes)
    } catch (error) {
      if (error instanceof TooMuch) throw refuse('unpacks-too-large', error)
      throw error
    }
  }

  #add(number: number, entry: Entry): void {
    const entries = this.#entries.get(number)
    if (entries === undefined) this.#entries.set(number, [entry])
    else entries.push(entry)
  }

  #streamAfter(reader: ValueReader, dict: PdfDict): PdfStream | undefined {
    reader.skipSpace()
    STREAM.lastIndex = reader.at
    const [keyword] = STREAM.exec(this.#text) ?? []
    return keyword === undefined ? undefined : { dict, start: reader.at + keyword.length }
  }

  /** The bytes of a stream: as many as it tells when its end stands there, otherwise all before the next end. */
  #packed({ dict, start }: PdfStream): Uint8Array {
    const ends = this.meanings(dict.get('Length'))
      .filter((length) => typeof length === 'number')
      .map((length) => start + length)
      .filter((end) => /^\s*endstream/u.test(this.#text.slice(end, end + 20)))
    const next = this.#text.indexOf('endstream', start)
    return this.#bytes.subarray(start, Math.max(next < 0 ? this.#bytes.length : next, ...ends))
  }

  #filtersOf(dict: PdfDict): Filter[] {
    const all = (key: string, short: string): PdfValue[] => {
      const [value] = this.meanings(dict.get(key) ?? dict.get(short))
      return isList(value) ? value.map((each) => this.meanings(each)[0]) : value === undefined ? [] : [value]
    }
    const options = all('DecodeParms', 'DP')
    return all('Filter', 'F').map((filter, index) => {
      const option = options[index]
      const early = isDict(option) ? option.get('EarlyChange') : undefined
      return { name: nameIn(filter) ?? '', ...(typeof early === 'number' ? { early } : {}) }
    })
  }

  #addPacked(stream: PdfStream): void {
    const bytes = this.content(stream)
    const [first] = this.meanings(stream.dict.get('First'))
    if (bytes === undefined || typeof first !== 'number') return
    const text = latin(bytes)
    const places = text.slice(0, first).trim().split(/\s+/u).map(Number)
    for (let index = 0; index + 1 < places.length; index += 2) {
      const [number = Number.NaN, offset = Number.NaN] = places.slice(index, index + 2)
      if (!Number.isInteger(number) || !Number.isInteger(offset)) return
      this.#add(number, { value: new ValueReader(text, first + offset).value(), stream: undefined })
    }
  }
}
