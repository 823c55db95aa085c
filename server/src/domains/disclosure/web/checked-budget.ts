import { gunzipSync, gzipSync } from 'node:zlib'
import type { Severity } from '../finding.ts'
import { annotateDocument, type Examination } from '../formats/index.ts'
import { presentReport } from '../present.ts'
import { htmlReport, titleOf } from '../report/html/report-html.ts'
import { whereOf } from '../report/places.ts'
import { pdfNotes } from '../report/pdf-notes.ts'
import { reportedOf } from '../report/run.ts'
import { reportWorkbook } from '../report/workbook.ts'
import type { CheckedBudget, Download, ReportFile } from './checking.ts'

/** Stands where the nonce of the answer goes; random enough to stand in no document. */
const NONCE = 'f0a8c1d2-nonce-of-the-answer'

const TYPES: Readonly<Record<Download, string>> = {
  html: 'text/html; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  json: 'application/json; charset=utf-8',
  pdf: 'application/pdf',
}

const encode = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Everything that is kept of one examined document, packed; and how many bytes that takes. */
export const checkedBudget = async (
  examination: Examination,
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly checked: CheckedBudget; readonly size: number }> => {
  const { report, source, disclosure } = examination
  const isPdf = source.format === 'pdf'
  const packed = new Map<Download, Uint8Array>([
    ['html', gzipSync(htmlReport(examination, { language: 'zh-CN', styleNonce: NONCE }))],
    ['xlsx', await reportWorkbook([reportedOf(examination)], 'zh-CN')],
    ['json', gzipSync(`${JSON.stringify(presentReport(report, disclosure.unread), undefined, 2)}\n`)],
  ])
  if (isPdf) packed.set('pdf', await annotateDocument(bytes, name, pdfNotes(report.findings, 'zh-CN')))
  const unpacked = (kind: Download): Uint8Array | undefined => {
    const content = packed.get(kind)
    return content === undefined || kind === 'xlsx' || kind === 'pdf' ? content : gunzipSync(content)
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
  const download = (kind: Download): ReportFile | undefined => {
    const content = kind === 'html' ? encode(page('zh-CN', '')) : unpacked(kind)
    return content === undefined ? undefined : { type: TYPES[kind], name: `${stem}-huiyin.${kind}`, bytes: content }
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
    page,
    downloads: [...packed.keys()],
    download,
  }
  return { checked, size: [...packed.values()].reduce((sum, each) => sum + each.length, 0) }
}
