import {
  AlignmentType,
  BorderStyle,
  HeadingLevel,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
  type FileChild,
  type IParagraphOptions,
} from 'docx'
import { bodySpacing, FONTS, paragraphStyle, SIZES, TEXT_WIDTH } from './docx-styles.ts'
import type { Block, DocumentLanguage } from './official-document.ts'

type Of<Type extends Block['type']> = Extract<Block, { type: Type }>

const HEADINGS = [
  { level: HeadingLevel.HEADING_1, font: FONTS.sans },
  { level: HeadingLevel.HEADING_2, font: FONTS.kai },
  { level: HeadingLevel.HEADING_3, font: FONTS.body },
] as const

const ALIGNMENTS = { start: AlignmentType.LEFT, center: AlignmentType.CENTER, end: AlignmentType.RIGHT } as const
const LABEL_WIDTH = Math.round(TEXT_WIDTH * 0.16)
const VALUE_WIDTH = Math.round(TEXT_WIDTH / 2) - LABEL_WIDTH

const paragraph = (lang: DocumentLanguage, text: string): Paragraph =>
  new Paragraph({
    spacing: bodySpacing,
    alignment: lang === 'zh-CN' ? AlignmentType.BOTH : AlignmentType.LEFT,
    ...paragraphStyle(lang),
    children: [new TextRun(text)],
  })

function heading(block: Of<'heading'>, lang: DocumentLanguage): Paragraph {
  const { level, font } = HEADINGS[block.level - 1] ?? HEADINGS[0]
  return new Paragraph({
    heading: level,
    keepNext: true,
    spacing: bodySpacing,
    ...paragraphStyle(lang),
    children: [
      new TextRun({
        text: block.text,
        font,
        bold: lang === 'en',
        color: '000000',
        size: lang === 'en' ? SIZES.table + 2 : SIZES.body,
      }),
    ],
  })
}

interface CellOptions {
  width: number
  alignment?: IParagraphOptions['alignment']
  isLabel?: boolean
  columnSpan?: number
}

function cell(text: string, { width, alignment, isLabel = false, columnSpan = 1 }: CellOptions): TableCell {
  const style = isLabel ? { font: FONTS.sans } : { font: FONTS.song }
  return new TableCell({
    columnSpan,
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    margins: { top: 80, bottom: 80, left: 100, right: 100 },
    ...(isLabel ? { shading: { type: ShadingType.CLEAR, fill: 'F5F5F5' } } : {}),
    children: text.split('\n').map(
      (line) =>
        new Paragraph({
          alignment: alignment ?? AlignmentType.LEFT,
          children: [new TextRun({ text: line, size: SIZES.table, ...style })],
        }),
    ),
  })
}

const border = { style: BorderStyle.SINGLE, size: 5, color: '4D4D4D' }
const grid = (widths: readonly number[], rows: TableRow[]): Table =>
  new Table({
    rows,
    columnWidths: [...widths],
    layout: TableLayoutType.FIXED,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
    borders: {
      top: border,
      bottom: border,
      left: border,
      right: border,
      insideHorizontal: border,
      insideVertical: border,
    },
  })

function table(block: Of<'table'>): FileChild[] {
  const shares = block.columns.reduce((sum, column) => sum + (column.share ?? 1), 0)
  const widths = block.columns.map((column) => Math.floor((TEXT_WIDTH * (column.share ?? 1)) / shares))
  const row = (texts: readonly string[], isLabel: boolean): TableRow =>
    new TableRow({
      tableHeader: isLabel,
      cantSplit: true,
      children: block.columns.map((column, at) =>
        cell(texts[at] ?? '', {
          width: widths[at] ?? 0,
          isLabel,
          alignment: isLabel ? AlignmentType.CENTER : ALIGNMENTS[column.align ?? 'start'],
        }),
      ),
    })
  const names = row(
    block.columns.map((column) => column.label),
    true,
  )
  const caption = new Paragraph({
    alignment: AlignmentType.CENTER,
    keepNext: true,
    spacing: { before: 120, after: 80 },
    children: [new TextRun({ text: block.caption ?? '', font: FONTS.sans, size: SIZES.table })],
  })
  return [
    ...(block.caption ? [caption] : []),
    grid(widths, [
      ...(block.columns.some(({ label }) => label !== '') ? [names] : []),
      ...block.rows.map((texts) => row(texts, false)),
    ]),
    new Paragraph({ spacing: { before: 0, after: 120, line: 120 }, children: [] }),
  ]
}

/** How many pieces the longest bar has. */
const BAR_PIECES = 24

/** Bars as rows of a table: the label, the bar, the value. */
const bars = (block: Of<'bars'>): FileChild[] =>
  table({
    type: 'table',
    ...(block.caption === undefined ? {} : { caption: block.caption }),
    columns: [
      { label: '', share: 3 },
      { label: '', share: 5 },
      { label: '', share: 1.4, align: 'end' },
    ],
    rows: block.items.map(({ label, value, amount }) => [label, '█'.repeat(Math.round(amount * BAR_PIECES)), value]),
  })

/** Pairs side by side, two in a row; a wide pair, and one without a partner, takes the row. */
function form(block: Of<'fields'>): Table {
  const rows: TableRow[] = []
  let at = 0
  while (at < block.fields.length) {
    const first = block.fields[at]
    const second = block.fields[at + 1]
    if (first === undefined) break
    const isPair = first.wide !== true && second !== undefined && second.wide !== true
    const label = { width: LABEL_WIDTH, isLabel: true, alignment: AlignmentType.CENTER }
    const children = isPair
      ? [
          cell(first.label, label),
          cell(first.value, { width: VALUE_WIDTH }),
          cell(second.label, label),
          cell(second.value, { width: VALUE_WIDTH }),
        ]
      : [cell(first.label, label), cell(first.value, { width: VALUE_WIDTH * 2 + LABEL_WIDTH, columnSpan: 3 })]
    rows.push(new TableRow({ cantSplit: first.wide !== true, children }))
    at += isPair ? 2 : 1
  }
  return grid([LABEL_WIDTH, VALUE_WIDTH, LABEL_WIDTH, VALUE_WIDTH], rows)
}

/** One block of a document as Word paragraphs and tables. */
export function docxBlock(block: Block, lang: DocumentLanguage): FileChild[] {
  switch (block.type) {
    case 'paragraph':
      return [paragraph(lang, block.text)]
    case 'heading':
      return [heading(block, lang)]
    case 'list':
      return block.items.map((item, index) =>
        paragraph(lang, `${block.ordered === true ? `${index + 1}.` : '·'} ${item}`),
      )
    case 'fields': {
      const colon = lang === 'zh-CN' ? '：' : ': '
      if (block.boxed === true) return [form(block)]
      return block.fields.flatMap((field) =>
        field.value.split('\n').map((line, at) => paragraph(lang, at === 0 ? field.label + colon + line : line)),
      )
    }
    case 'bars':
      return bars(block)
    default:
      return table(block)
  }
}
