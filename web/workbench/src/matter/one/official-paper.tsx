import { createElement, type ReactNode } from 'react'
import './official-paper.css'

const TAGS: ReadonlySet<string> = new Set([
  'article',
  'p',
  'h1',
  'h2',
  'h3',
  'h4',
  'div',
  'ol',
  'ul',
  'li',
  'dl',
  'dt',
  'dd',
  'br',
  'table',
  'caption',
  'thead',
  'tbody',
  'tr',
  'th',
  'td',
  'progress',
])

/** A document of the office as the server writes it for a preview: known elements and their classes, everything else is plain text. */
export function OfficialPaper({ html }: { html: string }): ReactNode {
  const page = new DOMParser().parseFromString(html, 'text/html')
  return <div className="official-frame">{[...page.body.childNodes].map(shown)}</div>
}

function shown(node: ChildNode, key: number): ReactNode {
  if (!(node instanceof Element)) return node.textContent
  const tag = node.tagName.toLowerCase()
  if (!TAGS.has(tag)) return node.textContent
  const children = [...node.childNodes].map(shown)
  // How long a bar is; its value stands beside it in words.
  if (tag === 'progress')
    return (
      <progress key={key} className={node.className} value={Number(node.getAttribute('value'))} aria-hidden="true" />
    )
  const lang = node.getAttribute('lang')
  return createElement(
    tag,
    { key, className: node.className || undefined, ...(lang === null ? {} : { lang }) },
    ...(children.length === 0 ? [] : [children]),
  )
}
