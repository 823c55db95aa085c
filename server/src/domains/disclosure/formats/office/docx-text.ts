import type { Element } from './xml.ts'

/** Parts of a paragraph that are not printed: deleted text, instructions of fields, what is drawn a second time for old programs. */
const UNPRINTED: ReadonlySet<string> = new Set([
  'del',
  'moveFrom',
  'instrText',
  'delText',
  'Fallback',
  'rPr',
  'pPr',
  'tbl',
])

const isHidden = (run: Element): boolean => {
  const properties = run.children.find((each) => each.name === 'rPr')
  const mark = properties?.children.find((each) => each.name === 'vanish')
  return mark !== undefined && mark.attributes['val'] !== '0' && mark.attributes['val'] !== 'false'
}

/** The printed text of an element. Tables inside it are left to the caller. */
export const printedText = (element: Element): string => {
  if (element.name === 't') return element.children.map((each) => each.text ?? '').join('')
  if (element.name === 'tab' || element.name === 'ptab') return '\t'
  if (element.name === 'br' || element.name === 'cr') return '\n'
  if (element.name === 'noBreakHyphen') return '-'
  if (UNPRINTED.has(element.name) || (element.name === 'r' && isHidden(element))) return ''
  return element.children.map(printedText).join('')
}
