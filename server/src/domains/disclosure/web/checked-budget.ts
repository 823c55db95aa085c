import { gunzipSync, gzipSync } from 'node:zlib'
import type { Severity } from '../finding.ts'
import { annotateDocument, type Examination } from '../formats/index.ts'
import { presentReport } from '../present.ts'
import { cleanWords, coverageOf, coverageWords, notCheckedGroups, unreadGroups } from '../report/coverage.ts'
import { htmlReport, titleOf } from '../report/html/report-html.ts'
import { whereOf } from '../report/places.ts'
import { pdfNotes } from '../report/pdf-notes.ts'
import { reportedOf } from '../report/run.ts'
import { reportWorkbook } from '../report/workbook.ts'
import type { CheckedBudget, Download } from './checking.ts'

/** Stands where the nonce of the answer goes; random enough to stand in no document. */
const NONCE = 'f0a8c1d2-nonce-of-the-answer'

const TYPES: Readonly<Record<Download, string>> = {
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

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

/** A result, and what of it is kept when somebody asks for that: the reports. The document itself is never part of it. */
interface PackedBudget {
  readonly checked: CheckedBudget
  readonly size: number
}

/**
 * The result of one examined document, its reports packed. `original` gives the document as long as it is there: the PDF with
 * the figures framed is made from it when somebody asks, and not before.
 */
export const checkedBudget = async (
  examination: Examination,
  name: string,
  original: () => Uint8Array | undefined,
): Promise<PackedBudget> => {
  const { report, source, disclosure } = examination
  const coverage = coverageOf(disclosure, report)
  const packed = new Map<Download, Uint8Array>([
    ['html', gzipSync(htmlReport(examination, { language: 'zh-CN', styleNonce: NONCE }))],
    ['xlsx', await reportWorkbook([reportedOf(examination)], 'zh-CN')],
    ['json', gzipSync(`${JSON.stringify(presentReport(report, disclosure.unread), undefined, 2)}\n`)],
  ])
  const notes = source.format === 'pdf' ? pdfNotes(report.findings, 'zh-CN') : undefined
  const unpacked = (kind: Download): Uint8Array | undefined => {
    const content = packed.get(kind)
    return content === undefined || kind === 'xlsx' ? content : gunzipSync(content)
  }
  const annotated = async (): Promise<Uint8Array | undefined> => {
    const bytes = original()
    return notes === undefined || bytes === undefined ? undefined : annotateDocument(bytes, name, notes)
  }
  const page: CheckedBudget['page'] = (language, styleNonce) => {
    const text = new TextDecoder()
      .decode(unpacked('html'))
      .replace(` nonce="${NONCE}"`, styleNonce === '' ? '' : ` nonce="${styleNonce}"`)
    if (language === 'zh-CN') return text
    return text
      .replace('<html lang="zh-CN">', '<html lang="en">')
      .replace('aria-label="中文" checked', 'aria-label="中文"')
      .replace('aria-label="English"', 'aria-label="English" checked')
  }
  const stem = name.replace(/\.[^.]*$/u, '')
  const contentOf = async (kind: Download): Promise<Uint8Array | undefined> => {
    if (kind === 'pdf') return annotated()
    return kind === 'html' ? encode(page('zh-CN', '')) : unpacked(kind)
  }
  const download: CheckedBudget['download'] = async (kind) => {
    const bytes = await contentOf(kind)
    return bytes === undefined ? undefined : { type: TYPES[kind], name: `${stem}-huiyin.${kind}`, bytes }
  }
  const count = (severity: Severity): number =>
    report.findings.filter((finding) => finding.severity === severity).length
  const checked: CheckedBudget = {
    title: titleOf(examination),
    tally: report.tally,
    counts: { error: count('error'), warning: count('warning'), information: count('information') },
    findings: report.findings.slice(0, 500).map(({ id, rule, severity, message, figures: [first] }) => ({
      id,
      rule,
      severity,
      message,
      where: first === undefined ? { zh: '', en: '' } : whereOf(first.place, source.format),
    })),
    coverage: coverageWords(coverage),
    clean: cleanWords(coverage),
    ...openEnds(examination),
    page,
    get downloads() {
      return [...packed.keys(), ...(notes === undefined || original() === undefined ? [] : (['pdf'] as const))]
    },
    download,
  }
  return { checked, size: [...packed.values()].reduce((sum, each) => sum + each.length, 0) }
}
