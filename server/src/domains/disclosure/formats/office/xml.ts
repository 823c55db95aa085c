import { XMLParser } from 'fast-xml-parser'
import { LIMITS } from '../limits.ts'
import { refuse } from '../refusals.ts'

/** An element of XML without name spaces; `text` is set for the texts between elements. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: readonly Element[]
  readonly text?: string | undefined
}

const parser = new XMLParser({
  preserveOrder: true,
  ignoreAttributes: false,
  attributeNamePrefix: '',
  removeNSPrefix: true,
  parseTagValue: false,
  parseAttributeValue: false,
  trimValues: false,
  // Entities of the file itself are never expanded; the five of XML and numbers are decoded below.
  processEntities: false,
  ignoreDeclaration: true,
  ignorePiTags: true,
  maxNestedTags: LIMITS.depth,
})

const NAMED: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', apos: "'" }

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

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

const attributesOf = (value: unknown): Record<string, string> =>
  isRecord(value) ? Object.fromEntries(Object.entries(value).map(([name, text]) => [name, decoded(String(text))])) : {}

const elementsOf = (nodes: unknown): Element[] => {
  if (!Array.isArray(nodes)) return []
  return nodes.flatMap((node: unknown): Element[] => {
    if (!isRecord(node)) return []
    const name = Object.keys(node).find((key) => key !== ':@')
    if (name === undefined) return []
    if (name === '#text') return [{ name, attributes: {}, children: [], text: decoded(String(node[name])) }]
    return [{ name, attributes: attributesOf(node[':@']), children: elementsOf(node[name]) }]
  })
}

/** The root elements of a part. Refuses what is no XML or nested too deeply. */
export const parseXml = (text: string): Element[] => {
  try {
    return elementsOf(parser.parse(text))
  } catch (error) {
    throw refuse(error instanceof Error && /nest|depth/iu.test(error.message) ? 'deep' : 'damaged', error)
  }
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
