import { parse, type DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node
const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((candidate) => candidate.name === name)?.value

function* elementsOf(node: Node): Generator<Element> {
  if (isElement(node)) yield node
  if ('childNodes' in node) for (const child of node.childNodes) yield* elementsOf(child)
}

/** What every page of the portal keeps: no script, nothing inline, one heading, labelled fields, links that lead somewhere. */
export function pageFaults(html: string, language: 'zh-CN' | 'en'): string[] {
  const elements = [...elementsOf(parse(html))]
  const ids = elements.flatMap((element) => attribute(element, 'id') ?? [])
  const labelled = new Set(
    elements.flatMap((element) => (element.tagName === 'label' ? attribute(element, 'for') : []) ?? []),
  )
  const faults: string[] = []
  const root = elements.find(({ tagName }) => tagName === 'html')
  if (!root || attribute(root, 'lang') !== language) faults.push('wrong language')
  if (elements.filter(({ tagName }) => tagName === 'h1').length !== 1) faults.push('not exactly one h1')
  if (new Set(ids).size !== ids.length) faults.push(`ids twice: ${ids.filter((id, n) => ids.indexOf(id) !== n).join()}`)
  for (const element of elements) {
    const { tagName, attrs } = element
    if (tagName === 'script') faults.push('a script')
    if (tagName === 'style') faults.push('a style element')
    for (const { name, value } of attrs) {
      if (name === 'style' || name.startsWith('on')) faults.push(`inline ${name}`)
      if (/^\s*javascript:/i.test(value)) faults.push(`script in ${name}`)
      if (name === 'href' && value.startsWith('#') && !ids.includes(value.slice(1)))
        faults.push(`${value} leads nowhere`)
      if (['aria-describedby', 'aria-labelledby'].includes(name))
        for (const id of value.split(' ')) if (!ids.includes(id)) faults.push(`${name} ${id} names nothing`)
    }
    if (isField(element) && !labelled.has(attribute(element, 'id') ?? ''))
      faults.push(`no label for ${attribute(element, 'name') ?? tagName}`)
  }
  return faults
}

const isField = (element: Element): boolean =>
  ['textarea', 'select'].includes(element.tagName) ||
  (element.tagName === 'input' && attribute(element, 'type') !== 'hidden')

/** The addresses that the forms of a page are sent to. */
export const formActions = (html: string): string[] =>
  [...elementsOf(parse(html))]
    .filter((element) => element.tagName === 'form' && attribute(element, 'method') === 'post')
    .flatMap((element) => attribute(element, 'action') ?? [])

/** The words of a page as a person reads them. */
export function textOf(html: string): string {
  const words = (node: Node): string =>
    'value' in node && typeof node.value === 'string'
      ? node.value
      : 'childNodes' in node
        ? node.childNodes.map(words).join(' ')
        : ''
  return words(parse(html)).replaceAll(/\s+/g, ' ')
}
