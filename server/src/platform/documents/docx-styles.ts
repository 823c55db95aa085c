import { LineRuleType } from 'docx'
import { FACE_NAMES, type Face } from './fonts/faces.ts'
import type { DocumentLanguage } from './official-document.ts'

/** Millimetres in Word's twips, a twentieth of a point. Sizes of letters below are in half points. */
export const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

export const MARGINS = {
  top: twips(37),
  right: twips(26),
  bottom: twips(35),
  left: twips(28),
  footer: twips(23),
}
export const PAGE = { width: twips(210), height: twips(297) }
/** 156 mm: what the margins leave. */
export const TEXT_WIDTH = PAGE.width - MARGINS.left - MARGINS.right
/** 22 lines on 225 mm; rounded down, or the last would not fit. */
export const LINE_PITCH = Math.floor(twips(225) / 22)
/** How much closer letters of 16 pt stand so that 28 share 156 mm, in twips: said of the letters, as not every program keeps to a grid. */
export const CHARACTER_SPACE = Math.floor(TEXT_WIDTH / 28 - 320)

const face = (eastAsia: string): { ascii: string; hAnsi: string; cs: string; eastAsia: string } => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})

const official = (name: Face): ReturnType<typeof face> => face(FACE_NAMES[name].official[0])

/** The letters of GB/T 9704 under the names that office computers know; others of their kind in `docx-fonts.ts`. */
export const FONTS = {
  title: official('title'),
  body: official('body'),
  sans: official('sans'),
  kai: official('kai'),
  song: official('song'),
}

export const SIZES = { redHeader: 80, title: 44, body: 32, small: 28, table: 24 }

export const bodySpacing = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 }

/** Chinese paragraphs begin two characters in; English ones are set apart by space. */
export const paragraphStyle = (lang: DocumentLanguage): object =>
  lang === 'zh-CN' ? { indent: { firstLineChars: 200, firstLine: 640 } } : { spacing: { ...bodySpacing, after: 160 } }
