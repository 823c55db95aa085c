/**
 * What every reader of a file format (text, Markdown, PDF, DOCX, XLSX, HTML) hands to `readDisclosure`: lines of text and
 * grids of cells in reading order, each knowing its place. A format reader decides nothing about budgets.
 */

/** A rectangle on a page in PDF points, origin at the top left. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly height: number
}

/** Where something stands. Lines, pages, rows and columns count from 1, characters of a line from 0. */
export interface Place {
  /** Name of the document, where findings speak of several. */
  readonly document?: string | undefined
  readonly page?: number | undefined
  readonly sheet?: string | undefined
  /** Line of the text file, or of the page in a PDF, or the number of the paragraph in DOCX and HTML. */
  readonly line?: number | undefined
  readonly endLine?: number | undefined
  /** First character and the one after the last, within `line`. */
  readonly start?: number | undefined
  readonly end?: number | undefined
  /** Row and column of the grid or sheet. */
  readonly row?: number | undefined
  readonly column?: number | undefined
  /** The name of the table, its row and its column, once they are known. */
  readonly table?: string | undefined
  readonly rowName?: string | undefined
  readonly columnName?: string | undefined
  readonly box?: Box | undefined
  /** The words of the document at this place; the caret of a finding points into it. */
  readonly excerpt: string
}

/**
 * One line of text. Spaces are kept: in text from a PDF an empty cell is one more space.
 * `flow: 'wrapped'` may be continued by the next line; `'paragraph'` is whole (DOCX, HTML).
 */
export interface SourceLine {
  readonly kind: 'line'
  readonly text: string
  readonly flow: 'wrapped' | 'paragraph'
  /** Whether the layout shows that a paragraph begins with this line (true) or goes on (false); undefined when it shows neither. */
  readonly begins?: boolean | undefined
  /** Level of the heading when the format marks one; not trusted for structure. */
  readonly heading?: number | undefined
  readonly place: Place
}

/** One cell of a grid. `column` counts from 0; merged cells carry their spans and stand at their top left. */
export interface GridCell {
  readonly text: string
  readonly column: number
  readonly columnSpan: number
  readonly rowSpan: number
  /** A number that the sheet shows without a number format: noughts at its end are not shown. */
  readonly unformatted?: boolean | undefined
  readonly place: Place
}

export interface GridRow {
  readonly cells: readonly GridCell[]
  readonly place: Place
}

/** A table whose cells are known: ruled PDF, sheet, DOCX, HTML, tab-separated or pipe text. One grid may hold a title and a unit line too. */
export interface SourceGrid {
  readonly kind: 'grid'
  readonly rows: readonly GridRow[]
  readonly place: Place
}

export type SourceBlock = SourceLine | SourceGrid

export type SourceFormat = 'text' | 'markdown' | 'pdf' | 'docx' | 'xlsx' | 'html'

/** Something that stands in the document and could not be read, and why (a key of the messages). */
export interface Unread {
  readonly reason: string
  readonly place: Place
}

export interface SourceDocument {
  readonly name: string
  readonly format: SourceFormat
  readonly blocks: readonly SourceBlock[]
  /** Sizes of the pages in points, for PDF. */
  readonly pages?: readonly { readonly page: number; readonly width: number; readonly height: number }[] | undefined
  readonly unread: readonly Unread[]
}
