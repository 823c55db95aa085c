import type { PdfNote } from '../formats/pdf/annotate-pdf.ts'
import type { Finding, Severity } from '../finding.ts'
import { displayWidth } from '../read/plain.ts'
import type { Box, Place } from '../source.ts'
import { inLanguage, type ReportLanguage, say } from './messages/index.ts'

const COLOURS: Readonly<Record<Severity, readonly [number, number, number]>> = {
  error: [200, 30, 20],
  warning: [190, 120, 0],
  information: [28, 71, 92],
}

/** The part of a box that a stretch of its text takes, by the widths of the characters. */
const partOf = (box: Box, { excerpt, start, end }: Place): Box => {
  if (start === undefined || end === undefined || end <= start) return box
  const unit = box.width / Math.max(1, displayWidth(excerpt))
  return {
    ...box,
    x: box.x + displayWidth(excerpt.slice(0, start)) * unit,
    width: displayWidth(excerpt.slice(start, end)) * unit,
  }
}

/** One frame for every figure of every finding that has a place on a page. */
export const pdfNotes = (findings: readonly Finding[], language: ReportLanguage): PdfNote[] =>
  findings.flatMap((finding) =>
    finding.figures.flatMap(({ place, role }): PdfNote[] => {
      if (place.page === undefined || place.box === undefined) return []
      const message = `${inLanguage(finding.message, language)}\n${inLanguage(role, language)}`
      const title = `${say(language, finding.severity)} ${finding.id} ${finding.rule}`
      return [
        { page: place.page, box: partOf(place.box, place), colour: COLOURS[finding.severity], title, comment: message },
      ]
    }),
  )
