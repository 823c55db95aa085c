import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree } from 'parse5'

type Element = DefaultTreeAdapterTypes.Element
type Node = DefaultTreeAdapterTypes.ChildNode

/** Elements that print nothing, or nothing that belongs to the text of a page. */
const SILENT: ReadonlySet<string> = new Set([
  'head',
  'script',
  'style',
  'noscript',
  'template',
  'nav',
  'svg',
  'math',
  'iframe',
  'object',
  'embed',
  'audio',
  'video',
  'canvas',
  'select',
  'button',
  'input',
  'textarea',
  'datalist',
  'dialog',
])

const BLOCKS: ReadonlySet<string> = new Set([
  'address',
  'article',
  'aside',
  'blockquote',
  'body',
  'center',
  'dd',
  'details',
  'div',
  'dl',
  'dt',
  'fieldset',
  'figcaption',
  'figure',
  'footer',
  'form',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'header',
  'hr',
  'html',
  'li',
  'main',
  'ol',
  'p',
  'pre',
  'section',
  'summary',
  'table',
  'tbody',
  'td',
  'tfoot',
  'th',
  'thead',
  'tr',
  'ul',
  'caption',
])

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

/** Trails of links that say where on the site a page stands. */
const isTrail = (element: Element): boolean =>
  /bread-?(?:crumb|cut)|crumbs/iu.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)

/** False for what a reader of the page does not see, and for trails of links. */
export const isShown = (element: Element): boolean =>
  !SILENT.has(element.tagName) &&
  !isTrail(element) &&
  attribute(element, 'hidden') === undefined &&
  !/display\s*:\s*none|visibility\s*:\s*hidden/iu.test(attribute(element, 'style') ?? '')

export const isBlock = (element: Element): boolean => BLOCKS.has(element.tagName)

/** White space of the source means one space, the hard spaces of an indent stay. */
export const collapsed = (text: string): string => text.replaceAll(/[ \t\r\n\f]+/gu, ' ')

const joined = (node: Node): string => {
  if (tree.isTextNode(node)) return collapsed(node.value)
  if (!tree.isElementNode(node) || !isShown(node)) return ''
  if (node.tagName === 'br') return '\n'
  const inner = node.childNodes.map(joined).join('')
  return isBlock(node) ? `\n${inner}\n` : inner
}

/** The text of an element; line breaks and blocks end lines. */
export const textOf = (element: Element): string =>
  element.childNodes
    .map(joined)
    .join('')
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .join('\n')
