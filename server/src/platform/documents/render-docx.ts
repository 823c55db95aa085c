import {
  AlignmentType,
  BorderStyle,
  Document,
  DocumentGridType,
  Footer,
  LineRuleType,
  Packer,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
  type FileChild,
} from 'docx'
import { docxBlock } from './docx-blocks.ts'
import { withFontTable } from './docx-fonts.ts'
import {
  bodySpacing,
  CHARACTER_SPACE,
  FONTS,
  LINE_PITCH,
  MARGINS,
  PAGE,
  SIZES,
  TEXT_WIDTH,
  twips,
} from './docx-styles.ts'
import type { OfficialDocument } from './official-document.ts'
import { printableDocument, type PrintableDocument } from './printable.ts'

const RED = 'D7000F'
const centred = { alignment: AlignmentType.CENTER }
const empty = (): Paragraph => new Paragraph({ spacing: bodySpacing, children: [] })

/** 发文机关标志 as large as the width allows, in half points; a letter takes its size and a little room. */
const markSize = (name: string): number =>
  Math.min(SIZES.redHeader, Math.floor((TEXT_WIDTH * 0.94 * 2) / 20 / Math.max(1, Array.from(name).length)))

function head(page: PrintableDocument): FileChild[] {
  const number = new Paragraph({ ...centred, spacing: bodySpacing, children: [new TextRun(page.number)] })
  const title = new Paragraph({
    ...centred,
    spacing: { before: 0, after: LINE_PITCH },
    children: [new TextRun({ text: page.title, font: FONTS.title, size: SIZES.title, bold: page.lang === 'en' })],
    outlineLevel: 0,
  })
  const withNumber = page.number === '' ? [] : [number, empty()]
  if (page.redHeader === '') return [title, ...withNumber]
  const red = new Paragraph({
    ...centred,
    spacing: { before: twips(35), after: LINE_PITCH * 2, line: 1, lineRule: LineRuleType.AT_LEAST },
    children: [new TextRun({ text: page.redHeader, font: FONTS.title, size: markSize(page.redHeader), color: RED })],
  })
  const line = new Paragraph({
    spacing: { ...bodySpacing, before: twips(4), after: LINE_PITCH },
    border: { top: { style: BorderStyle.SINGLE, size: 12, space: 0, color: RED } },
    children: [],
  })
  return [red, ...withNumber.slice(0, 1), line, title]
}

/** Four characters of the body. */
const FROM_RIGHT = 4 * 320

/** About how wide a text of the body is, in twips: a Chinese character 16 points, others half of it. */
const widthOf = (text: string): number =>
  Array.from(text).reduce((width, character) => width + (character >= '\u2e80' ? 320 : 160), 0)

/** Office and date, with two free lines above for the seal; the date four characters from the right (GB/T 9704 7.3.5). */
function signature(page: PrintableDocument): FileChild[] {
  if (page.office === '') return []
  const shift = Math.max(0, FROM_RIGHT - Math.round((widthOf(page.office) - widthOf(page.date)) / 2))
  const line = (text: string, right: number): Paragraph =>
    new Paragraph({
      alignment: AlignmentType.RIGHT,
      spacing: bodySpacing,
      keepLines: true,
      keepNext: text === page.office,
      indent: { right },
      children: [new TextRun(text)],
    })
  return [empty(), empty(), line(page.office, shift), line(page.date, FROM_RIGHT)]
}

function tail(page: PrintableDocument): FileChild[] {
  const note =
    page.footerNote === ''
      ? []
      : [
          new Paragraph({
            spacing: bodySpacing,
            indent: { firstLineChars: 200, firstLine: 640 },
            children: [new TextRun(page.footerNote)],
          }),
        ]
  return [...note, ...imprint(page)]
}

/** 版记: what was copied to whom, who issued it and when; lines of 0.35 mm around and 0.25 mm between. */
function imprint({ copies, issuedBy, issuedOn }: PrintableDocument): FileChild[] {
  if (copies === '' && issuedBy === '') return []
  const border = (size: number) => ({ style: BorderStyle.SINGLE, size, space: 6, color: '000000' })
  const indent = { left: 280, right: 280 }
  const small = (text: string): TextRun => new TextRun({ text, size: SIZES.small })
  const both = copies !== '' && issuedBy !== ''
  const first = new Paragraph({
    border: { top: border(8), bottom: both ? border(6) : border(8) },
    indent,
    keepNext: both,
    children: [small(copies)],
  })
  const last = new Paragraph({
    border: { top: border(both ? 6 : 8), bottom: border(8) },
    indent,
    tabStops: [{ type: TabStopType.RIGHT, position: TEXT_WIDTH - 280 }],
    children: [small(issuedBy), new TextRun({ children: [new Tab(), issuedOn], size: SIZES.small })],
  })
  return [empty(), ...(copies === '' ? [] : [first]), ...(issuedBy === '' ? [] : [last])]
}

/** The page number between dashes, on the outer side. */
const footer = (isOdd: boolean): Footer =>
  new Footer({
    children: [
      new Paragraph({
        alignment: isOdd ? AlignmentType.RIGHT : AlignmentType.LEFT,
        indent: { left: 280, right: 280 },
        children: [new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'], font: FONTS.song, size: SIZES.small })],
      }),
    ],
  })

/**
 * The document as a Word file in the layout of GB/T 9704, to be edited in the office: it names the letters that office
 * computers have (仿宋, 黑体, 楷体, 小标宋) and embeds none.
 */
export async function renderDocx(document: OfficialDocument): Promise<Uint8Array> {
  const page = printableDocument(document)
  const addressee = new Paragraph({ spacing: bodySpacing, children: [new TextRun(page.addressee)] })
  const file = new Document({
    title: page.title,
    creator: page.office,
    evenAndOddHeaderAndFooters: true,
    styles: {
      default: {
        document: {
          run: {
            font: FONTS.body,
            size: page.lang === 'en' ? SIZES.table + 2 : SIZES.body,
            ...(page.lang === 'en' ? {} : { characterSpacing: CHARACTER_SPACE }),
            language: { value: page.lang === 'en' ? 'en-GB' : 'zh-CN', eastAsia: 'zh-CN' },
          },
        },
      },
    },
    sections: [
      {
        properties: {
          page: { size: PAGE, margin: MARGINS },
          grid: { type: DocumentGridType.LINES, linePitch: LINE_PITCH },
        },
        footers: { default: footer(true), even: footer(false) },
        children: [
          ...head(page),
          ...(page.addressee === '' ? [] : [addressee]),
          ...page.body.flatMap((block) => docxBlock(block, page.lang)),
          ...signature(page),
          ...tail(page),
        ],
      },
    ],
  })
  return withFontTable(new Uint8Array(await Packer.toArrayBuffer(file)))
}
