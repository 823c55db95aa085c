/** A name of a PDF, without its slash. */
export interface PdfName {
  readonly name: string
}

/** A pointer to an object of the file. */
export interface PdfRef {
  readonly ref: number
}

export type PdfDict = ReadonlyMap<string, PdfValue>
/** A value in the structure of a PDF. Strings and words of no meaning here are `undefined`. */
export type PdfValue = number | PdfName | PdfRef | PdfDict | readonly PdfValue[] | undefined

export const isDict = (value: PdfValue): value is PdfDict => value instanceof Map
export const isList = (value: PdfValue): value is readonly PdfValue[] => Array.isArray(value)
export const isRef = (value: PdfValue): value is PdfRef =>
  typeof value === 'object' && !isDict(value) && !isList(value) && 'ref' in value
export const nameIn = (value: PdfValue): string | undefined =>
  typeof value === 'object' && !isDict(value) && !isList(value) && 'name' in value ? value.name : undefined

/** Levels of dictionaries and arrays inside each other; more is no document. */
const DEPTH = 60

const SPACE = /(?:[\0\t\n\f\r ]|%[^\r\n]*)*/uy
const NAME = /\/([^\0\t\n\f\r ()<>[\]{}/%]*)/uy
const REFERENCE = /(\d{1,10})[\0\t\n\f\r ]+\d{1,5}[\0\t\n\f\r ]+R(?![A-Za-z])/uy
const WORD = /[^\0\t\n\f\r ()<>[\]{}/%]+/uy

const plain = (name: string): string =>
  name.includes('#')
    ? name.replaceAll(/#([\da-f]{2})/giu, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
    : name

/** Reads the values of a PDF from its bytes as Latin-1 text. */
export class ValueReader {
  readonly text: string
  at: number

  constructor(text: string, at: number) {
    this.text = text
    this.at = at
  }

  skipSpace(): void {
    this.#match(SPACE)
  }

  /** The value that starts here; `undefined` for what is none, strings among it. */
  value(depth = 0): PdfValue {
    this.skipSpace()
    const start = this.text.slice(this.at, this.at + 2)
    if (start === '' || depth > DEPTH) return undefined
    if (start === '<<') return this.#dict(depth)
    if (start.startsWith('[')) return this.#list(depth)
    if (start.startsWith('(')) return this.#skipString()
    if (start.startsWith('<')) return this.#skipTo('>')
    const name = this.#match(NAME)
    if (name !== undefined) return { name: plain(name[1] ?? '') }
    const reference = this.#match(REFERENCE)
    if (reference !== undefined) return { ref: Number(reference[1]) }
    const word = this.#match(WORD)?.[0]
    if (word === undefined) {
      this.at += 1
      return undefined
    }
    const number = Number(word)
    return Number.isFinite(number) ? number : undefined
  }

  #match(pattern: RegExp): RegExpExecArray | undefined {
    pattern.lastIndex = this.at
    const found = pattern.exec(this.text)
    if (found === null) return undefined
    this.at += found[0].length
    return found
  }

  #dict(depth: number): PdfDict {
    const dict = new Map<string, PdfValue>()
    this.at += 2
    while (this.at < this.text.length) {
      this.skipSpace()
      if (this.text.startsWith('>>', this.at)) {
        this.at += 2
        break
      }
      const key = this.#match(NAME)?.[1]
      if (key === undefined) this.at += 1
      else dict.set(plain(key), this.value(depth + 1))
    }
    return dict
  }

  #list(depth: number): PdfValue[] {
    const list: PdfValue[] = []
    this.at += 1
    while (this.at < this.text.length) {
      this.skipSpace()
      if (this.text[this.at] === ']') {
        this.at += 1
        break
      }
      list.push(this.value(depth + 1))
    }
    return list
  }

  #skipString(): undefined {
    this.at = endOfString(this.text, this.at)
  }

  #skipTo(end: string): undefined {
    const at = this.text.indexOf(end, this.at)
    this.at = at < 0 ? this.text.length : at + end.length
  }
}

/** Where the string that opens with the bracket at `start` is over. */
export const endOfString = (text: string, start: number): number => {
  let open = 0
  for (let at = start; at < text.length; at++) {
    const character = text[at]
    if (character === '\\') at += 1
    else if (character === '(') open += 1
    else if (character === ')') {
      open -= 1
      if (open === 0) return at + 1
    }
  }
  return text.length
}
