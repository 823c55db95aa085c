import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'
import { type PdfDict, type PdfValue, endOfString, isDict, isList, nameIn } from './pdf-values.ts'
import { PdfObjects, type PdfStream } from './pdf-objects.ts'

/** What the operators of one stream do: how many there are, and how often they call for something by name. */
interface Content {
  readonly operators: number
  readonly calls: ReadonlyMap<string, number>
  readonly bytes: number
}

/** Operators that call for a drawing kept elsewhere, with the part of the resources where its name stands. */
const CALLS: Readonly<Record<string, string>> = { Do: 'XObject', gs: 'ExtGState', scn: 'Pattern', SCN: 'Pattern' }

/** What calling for a drawing costs by itself, in operators. */
const CALL = 20

const NOTHING: Content = { operators: 0, calls: new Map(), bytes: 0 }

/** A name, a string in hexadecimal digits, a word (which is an operator), or a stretch of what is none of these. */
const TOKEN = /\/[^\0\t\n\f\r ()<>[\]{}/%]*|<[^<>]*>|[A-Za-z'"*]+|[^A-Za-z'"*/(<]+|</uy
const OPERATOR = /^[A-Za-z'"*]/u

const contentOf = (bytes: Uint8Array): Content => {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1')
  const calls = new Map<string, number>()
  let operators = 0
  let name = ''
  for (let at = 0; at < text.length;) {
    if (text[at] === '(') {
      at = endOfString(text, at)
      continue
    }
    TOKEN.lastIndex = at
    const [token = ' '] = TOKEN.exec(text) ?? []
    at += token.length
    if (token.startsWith('/')) name = token.slice(1)
    if (!OPERATOR.test(token)) continue
    operators += 1
    const part = CALLS[token]
    if (part === undefined) continue
    const call = `${part}/${name}`
    calls.set(call, (calls.get(call) ?? 0) + 1)
  }
  return { operators, calls, bytes: bytes.length }
}

/** Drawings inside drawings; a document has two or three levels. */
const DEPTH = 40

class Weighing {
  readonly #objects: PdfObjects
  readonly #contents = new Map<PdfStream, Content>()
  readonly #costs = new Map<PdfStream, Map<PdfValue, number>>()

  constructor(objects: PdfObjects) {
    this.#objects = objects
  }

  content(stream: PdfStream): Content {
    const known = this.#contents.get(stream)
    if (known !== undefined) return known
    const bytes = this.#objects.content(stream)
    const content = bytes === undefined ? NOTHING : contentOf(bytes)
    this.#contents.set(stream, content)
    return content
  }

  /** Operators that drawing a stream takes, with all that it calls for; names are looked up in `resources`. */
  cost(stream: PdfStream, resources: PdfValue, depth = 0): number {
    const costs = this.#costs.get(stream) ?? new Map<PdfValue, number>()
    const known = costs.get(resources)
    if (known !== undefined) return known
    // What draws itself is stopped by the reader; here it costs nothing more.
    costs.set(resources, 0)
    this.#costs.set(stream, costs)
    if (depth > DEPTH) throw refuse('too-intricate')
    const { operators, calls } = this.content(stream)
    let cost = operators
    for (const [call, count] of calls) {
      cost += count * (CALL + this.#costOfCall(call, resources, depth + 1))
      if (cost > LIMITS.operators) throw refuse('too-intricate')
    }
    costs.set(resources, cost)
    return cost
  }

  #costOfCall(call: string, resources: PdfValue, depth: number): number {
    const [part = '', name = ''] = call.split('/', 2)
    const called = this.#objects.under(resources, part).flatMap((each) => this.#objects.under(each, name))
    const drawings =
      part === 'ExtGState'
        ? called
            .flatMap((state) => this.#objects.under(state, 'SMask'))
            .flatMap((mask) => this.#objects.under(mask, 'G'))
        : called
    const costs = drawings
      .flatMap((each) => this.#objects.streamsOf(each))
      .filter((stream) => !isPicture(stream))
      .map((stream) => this.cost(stream, stream.dict.get('Resources') ?? resources, depth))
    return Math.max(0, ...costs)
  }
}

const isPicture = ({ dict }: PdfStream): boolean => nameIn(dict.get('Subtype')) === 'Image'

const resourcesOf = (objects: PdfObjects, page: PdfDict): PdfValue => {
  let node: PdfDict | undefined = page
  for (let level = 0; node !== undefined && level < DEPTH; level++) {
    if (node.has('Resources')) return node.get('Resources')
    node = objects.meanings(node.get('Parent')).find(isDict)
  }
  return undefined
}

/**
 * Weighs a PDF before it is opened: what its streams unpack to, one by one and together, and what drawing each page takes
 * when every drawing that it calls for is counted as often as it is called.
 * @throws HuiyinError before anything beyond the limits is held in memory. Encrypted streams cannot be weighed.
 */
export const weighPdf = (bytes: Uint8Array): void => {
  const objects = new PdfObjects(bytes)
  let unpacked = 0
  // Pictures are never unpacked.
  for (const stream of objects.streams.filter((each) => !isPicture(each))) {
    unpacked += objects.content(stream)?.length ?? 0
    if (unpacked > LIMITS.unpackedBytes) throw refuse('unpacks-too-large')
  }
  const weighing = new Weighing(objects)
  for (const dict of objects.dicts()) {
    if (nameIn(dict.get('Type')) !== 'Page') continue
    const resources = resourcesOf(objects, dict)
    const parts = objects.meanings(dict.get('Contents')).flatMap((value) => (isList(value) ? value : []))
    const streams = [dict.get('Contents'), ...parts].flatMap((value) => objects.streamsOf(value))
    const size = streams.reduce((sum, stream) => sum + weighing.content(stream).bytes, 0)
    if (size > LIMITS.streamBytes) throw refuse('unpacks-too-large')
    const cost = streams.reduce((sum, stream) => sum + weighing.cost(stream, resources), 0)
    if (cost > LIMITS.operators) throw refuse('too-intricate')
  }
}
