import type { Examination } from '../formats/examination.ts'
import { MOST_FINDINGS, reportLines, type TextOptions } from '../present-text.ts'
import { visible } from '../read/plain.ts'
import { evidenceIn } from './evidence.ts'

/** One document as text for a terminal, without the name of its file above. */
export const documentText = ({ disclosure, report, source }: Examination, options: TextOptions): string => {
  const shown = report.findings.slice(0, MOST_FINDINGS)
  const places = shown.flatMap((finding) => finding.figures.map((figure) => figure.place))
  const evidence = evidenceIn(source, places)
  return [
    visible(`${disclosure.office?.text ?? ''} ${disclosure.year ?? ''}`.trim()),
    '',
    ...reportLines(report, options, { disclosure, format: source.format, evidence }),
    '',
  ].join('\n')
}
