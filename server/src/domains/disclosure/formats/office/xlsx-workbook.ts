import { builtInFormat } from './number-format.ts'
import { child, childrenNamed, type Element, find, parseXml } from './xml.ts'
import type { Parts } from './zip-parts.ts'

export interface SheetEntry {
  readonly name: string
  readonly hidden: boolean
  /** Name of the part that holds the sheet. */
  readonly part: string
}

/** What all sheets of a workbook share. */
export interface Workbook {
  readonly sheets: readonly SheetEntry[]
  readonly strings: readonly string[]
  /** The number format of each cell style, by its number. */
  readonly formats: readonly (string | undefined)[]
}

const root = (parts: Parts, name: string, element: string): Element | undefined => {
  const text = parts.get(name)
  return text === undefined ? undefined : find(parseXml(text), element)
}

/** The text of a rich or plain string; readings printed above characters are left out. */
export const stringOf = (element: Element): string =>
  element.children
    .flatMap((each) => (each.name === 't' ? [each] : each.name === 'r' ? childrenNamed(each, 't') : []))
    .map((text) => text.children.map((each) => each.text ?? '').join(''))
    .join('')

const resolved = (target: string): string =>
  target.startsWith('/') ? target.slice(1) : `xl/${target.replace(/^\.\//u, '')}`

const formatsOf = (styles: Element | undefined): (string | undefined)[] => {
  const own = new Map(
    childrenNamed(child(styles, 'numFmts'), 'numFmt').map((format) => [
      Number(format.attributes['numFmtId']),
      format.attributes['formatCode'] ?? '',
    ]),
  )
  return childrenNamed(child(styles, 'cellXfs'), 'xf').map((style) => {
    const id = Number(style.attributes['numFmtId'] ?? 0)
    return own.get(id) ?? builtInFormat(id)
  })
}

/** Reads what the parts of a workbook say about its sheets, strings and formats. */
export const workbookOf = (parts: Parts): Workbook | undefined => {
  const workbook = root(parts, 'xl/workbook.xml', 'workbook')
  if (workbook === undefined) return undefined
  const targets = new Map(
    childrenNamed(root(parts, 'xl/_rels/workbook.xml.rels', 'Relationships'), 'Relationship').map((relation) => [
      relation.attributes['Id'] ?? '',
      resolved(relation.attributes['Target'] ?? ''),
    ]),
  )
  return {
    sheets: childrenNamed(child(workbook, 'sheets'), 'sheet').map((sheet) => ({
      name: sheet.attributes['name'] ?? '',
      hidden: (sheet.attributes['state'] ?? 'visible') !== 'visible',
      part: targets.get(sheet.attributes['id'] ?? '') ?? '',
    })),
    strings: childrenNamed(root(parts, 'xl/sharedStrings.xml', 'sst'), 'si').map(stringOf),
    formats: formatsOf(root(parts, 'xl/styles.xml', 'styleSheet')),
  }
}
