import { gzipSync } from 'node:zlib'
import type { Severity } from '../finding.ts'
import type { Examination } from '../formats/examination.ts'
import { annotatePdf } from '../formats/pdf/annotate-pdf.ts'
import { presentReport } from '../present.ts'
import { cleanWords, coverageOf, coverageWords, notCheckedGroups, unreadGroups } from '../report/coverage.ts'
import { htmlReport, titleOf } from '../report/html/report-html.ts'
import { whereOf } from '../report/places.ts'
import { pdfNotes } from '../report/pdf-notes.ts'
import { reportedOf } from '../report/run.ts'
import { reportWorkbook } from '../report/workbook.ts'
import type { CheckedBudget, PackedFile } from './checking.ts'

/** Most examples of one open end on the page of the result; the whole report lists them all. */
const EXAMPLES = 3

const openEnds = ({ report, disclosure, source }: Examination): Pick<CheckedBudget, 'unread' | 'notChecked'> => ({
  unread: unreadGroups(disclosure.unread).map(({ reason, places }) => ({
    reason,
    count: places.length,
    examples: places.slice(0, EXAMPLES).map((place) => whereOf(place, source.format)),
  })),
  notChecked: notCheckedGroups(report.checks).map(({ rule, reason, subjects }) => ({
    reason: { zh: `${rule} ${reason.zh}`, en: `${rule} ${reason.en}` },
    count: subjects.length,
    examples: subjects.slice(0, EXAMPLES),
  })),
})

/** Findings that the page of a result knows of; the files know all. */
const MOST_SHOWN = 500

const packed = (type: string, text: string): PackedFile => ({
  type: `${type}; charset=utf-8`,
  encoding: 'gzip',
  bytes: gzipSync(text),
})

/** All that is kept of one examined document, made in the thread that examined it: what is sent is sent as it lies here. */
export const packReport = async (examination: Examination, bytes: Uint8Array): Promise<CheckedBudget> => {
  const { report, source, disclosure } = examination
  const coverage = coverageOf(disclosure, report)
  const page = (language: 'zh-CN' | 'en'): PackedFile => packed('text/html', htmlReport(examination, { language }))
  const pages = { 'zh-CN': page('zh-CN'), en: page('en') }
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length
  return {
    title: titleOf(examination),
    tally: report.tally,
    counts: { error: count('error'), warning: count('warning'), information: count('information') },
    findings: report.findings.slice(0, MOST_SHOWN).map(({ id, rule, severity, message, figures: [first] }) => ({
      id,
      rule,
      severity,
      message,
      where: first === undefined ? { zh: '', en: '' } : whereOf(first.place, source.format),
    })),
    coverage: coverageWords(coverage),
    clean: cleanWords(coverage),
    ...openEnds(examination),
    pages,
    files: {
      html: pages['zh-CN'],
      xlsx: {
        type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
        bytes: await reportWorkbook([reportedOf(examination)], 'zh-CN'),
      },
      json: packed('application/json', `${JSON.stringify(presentReport(report, disclosure.unread), undefined, 2)}\n`),
      ...(source.format === 'pdf'
        ? {
            pdf: {
              type: 'application/pdf',
              bytes: await annotatePdf(bytes, pdfNotes(report.findings.slice(0, MOST_SHOWN), 'zh-CN')),
            },
          }
        : {}),
    },
  }
}
