import { LineRuleType } from 'docx'
import type { DocumentLanguage } from './official-document.ts'

/** Millimetres in Word's twips, a twentieth of a point. Sizes of letters below are in half points. */
const twips = (millimetres: number): number => Math.round((millimetres * 1440) / 25.4)

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
/** 22 lines on 225 mm. */
export const LINE_PITCH = Math.round(twips(225) / 22)

const face = (eastAsia: string): { ascii: string; hAnsi: string; cs: string; eastAsia: string } => ({
  ascii: 'Times New Roman',
  hAnsi: 'Times New Roman',
  cs: 'Times New Roman',
  eastAsia,
})

/** The letters of GB/T 9704 under the names that office computers know. */
export const FONTS = {
  title: face('方正小标宋简体'),
  body: face('仿宋'),
  sans: face('黑体'),
  kai: face('楷体'),
  song: face('宋体'),
}

export const SIZES = { redHeader: 80, title: 44, body: 32, small: 28, table: 24 }

export const bodySpacing = { line: LINE_PITCH, lineRule: LineRuleType.EXACT, before: 0, after: 0 }

/** Chinese paragraphs begin two characters in; English ones are set apart by space. */
export const paragraphStyle = (lang: DocumentLanguage): object =>
  lang === 'zh-CN' ? { indent: { firstLineChars: 200, firstLine: 640 } } : { spacing: { ...bodySpacing, after: 160 } }
