import { code128 } from './code-128.ts'
import type { DocumentLanguage } from './official-document.ts'
import { printable } from './printable.ts'
import { renderWithTypst } from './typst.ts'

/** One sticker: what the barcode says, the same for reading, and two lines below. */
export interface Label {
  readonly code: string
  readonly title: string
  readonly lines: readonly string[]
}

/** A sheet of A4 with three stickers a row and eight rows (70 × 37 mm, sold everywhere). */
export interface LabelSheet {
  readonly lang: DocumentLanguage
  readonly title: string
  readonly labels: readonly Label[]
  /** How many stickers of the first sheet are already used. */
  readonly skip: number
}

export const LABELS_ON_A_SHEET = 24

/** The sheet as PDF, each sticker with a Code 128 that a hand scanner reads. */
export const renderLabels = ({ lang, title, labels, skip }: LabelSheet): Promise<Uint8Array> =>
  renderWithTypst('labels', {
    lang,
    title: printable(title),
    skip: skip % LABELS_ON_A_SHEET,
    labels: labels.map((label) => ({
      bars: code128(label.code),
      title: printable(label.title),
      lines: label.lines.map(printable),
    })),
  })
