import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'

/** An element of XML without name spaces; `text` is set for the texts between elements. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text?: string | undefined
}

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

/** Entities of the file itself are never expanded: the five of XML and numbers are all there is. */
const decoded = (text: string): string =>
  text.includes('&')
    ? text.replaceAll(
        /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,4}));/giu,
        (whole, decimal?: string, hex?: string, name?: string) => {
          if (name !== undefined) return NAMED[name] ?? whole
          const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal)
          return code > 0 && code <= 0x10ffff ? String.fromCodePoint(code) : ''
        },
      )
    : text

/** The name without its name space. */
const local = (name: string): string => name.slice(name.indexOf(':') + 1)

const TAG = /<([^\s/>!?]+)((?:\s+[^\s=/>]+\s*=\s*(?:"[^"]*"|'[^']*'))*)\s*(\/?)>/uy
const ATTRIBUTE = /([^\s=/>]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/gu

/** Most elements have none, and share these. */
const NO_ATTRIBUTES: Readonly<Record<string, string>> = {}
const NO_CHILDREN: readonly Element[] = []

const attributesOf = (text: string): Readonly<Record<string, string>> => {
  if (text === '') return NO_ATTRIBUTES
  const attributes: Record<string, string> = {}
  for (const [, name = '', double, single] of text.matchAll(ATTRIBUTE))
    attributes[local(name)] = decoded(double ?? single ?? '')
  return attributes
}

interface Open {
  readonly tag: string
  readonly element: { name: string; attributes: Readonly<Record<string, string>>; children: readonly Element[] }
  readonly children: Element[]
}

/** Builds the tree while it goes through a part; nothing is held twice. */
class Builder {
  readonly roots: Element[] = []
  readonly #open: Open[] = []

  get isComplete(): boolean {
    return this.#open.length === 0
  }

  #add(element: Element): void {
    const top = this.#open.at(-1)
    ;(top === undefined ? this.roots : top.children).push(element)
  }

  take(text: string): void {
    if (text !== '' && this.#open.length > 0)
      this.#add({ name: '#text', attributes: NO_ATTRIBUTES, children: NO_CHILDREN, text })
  }

  open(tag: string, attributes: string, isEmpty: boolean): void {
    const element: Open['element'] = { name: local(tag), attributes: attributesOf(attributes), children: NO_CHILDREN }
    this.#add(element)
    if (isEmpty) return
    if (this.#open.length >= LIMITS.depth) throw refuse('deep')
    this.#open.push({ tag, element, children: [] })
  }

  close(tag: string): void {
    const top = this.#open.pop()
    if (top === undefined || top.tag !== tag) throw refuse('damaged')
    // A copy takes no more room than it needs; a list that grew keeps room to grow on.
    if (top.children.length > 0) top.element.children = top.children.slice()
  }
}

/** Where what begins at `at` and ends with `end` is over. Refuses what has no end. */
const after = (text: string, at: number, end: string): number => {
  const found = text.indexOf(end, at)
  if (found < 0) throw refuse('damaged')
  return found + end.length
}

/** A document type may hold declarations in brackets, which are passed over. */
const afterDeclaration = (text: string, at: number): number => {
  const end = after(text, at, '>')
  const bracket = text.indexOf('[', at)
  return bracket < 0 || bracket > end ? end : after(text, after(text, bracket, ']'), '>')
}

/** The root elements of a part. Refuses what is no XML or nested too deeply. */
export const parseXml = (text: string): Element[] => {
  const builder = new Builder()
  for (let at = 0; at < text.length;) {
    const next = text.indexOf('<', at)
    builder.take(decoded(text.slice(at, next < 0 ? text.length : next)))
    if (next < 0) break
    if (text.startsWith('<!--', next)) at = after(text, next + 4, '-->')
    else if (text.startsWith('<![CDATA[', next)) {
      at = after(text, next, ']]>')
      builder.take(text.slice(next + 9, at - 3))
    } else if (text.startsWith('<?', next)) at = after(text, next, '?>')
    else if (text.startsWith('<!', next)) at = afterDeclaration(text, next)
    else if (text.startsWith('</', next)) {
      at = after(text, next, '>')
      builder.close(text.slice(next + 2, at - 1).trimEnd())
    } else {
      TAG.lastIndex = next
      const [whole, tag = '', attributes = '', slash] = TAG.exec(text) ?? []
      if (whole === undefined) throw refuse('damaged')
      builder.open(tag, attributes, slash === '/')
      at = next + whole.length
    }
  }
  if (!builder.isComplete) throw refuse('damaged')
  return builder.roots
}

export const child = (element: Element | undefined, name: string): Element | undefined =>
  element?.children.find((each) => each.name === name)

export const childrenNamed = (element: Element | undefined, name: string): Element[] =>
  element?.children.filter((each) => each.name === name) ?? []

/** The first element of this name at any depth, in the order of the file. */
export const find = (elements: readonly Element[], name: string): Element | undefined => {
  const stack = elements.toReversed()
  for (let next = stack.pop(); next !== undefined; next = stack.pop()) {
    if (next.name === name) return next
    for (let index = next.children.length - 1; index >= 0; index--) {
      const inner = next.children[index]
      if (inner !== undefined) stack.push(inner)
    }
  }
  return undefined
}
