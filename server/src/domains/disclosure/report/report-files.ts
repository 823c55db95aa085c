import { basename, extname } from 'node:path'
import { HuiyinError } from '../../../platform/errors/index.ts'
import type { Report } from '../finding.ts'
import { annotateDocument } from '../formats/index.ts'
import { presentReport } from '../present.ts'
import { csvText } from './csv.ts'
import type { Examined } from './examine-files.ts'
import { indexHtml } from './html/index-html.ts'
import { htmlReport } from './html/report-html.ts'
import type { ReportLanguage } from './messages/index.ts'
import type { OutputFile } from './output.ts'
import { pdfNotes } from './pdf-notes.ts'
import { sarifLog } from './sarif-log.ts'
import { findingTable } from './tables.ts'
import { reportWorkbook } from './workbook.ts'

/** Formats in which `huiyin check` writes files; `text` goes to the terminal. */
export const REPORT_FORMATS = ['json', 'sarif', 'html', 'xlsx', 'csv', 'pdf'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

/** All that one run found. */
export interface Run {
  readonly files: readonly Examined[]
  /** Checks between the documents. */
  readonly across: Report
}

const json = ({ files, across }: Run): string =>
  `${JSON.stringify(
    {
      documents: files.flatMap((each) =>
        'examination' in each ? [presentReport(each.examination.report, each.examination.disclosure.unread)] : [],
      ),
      across: presentReport(across),
      refused: files.flatMap((each) =>
        'problem' in each
          ? [{ file: each.file, code: each.problem.code, zh: each.problem.zh, en: each.problem.en }]
          : [],
      ),
    },
    undefined,
    2,
  )}\n`

const sarif = ({ files, across }: Run, language: ReportLanguage): string => {
  const inputs = files.flatMap((each) =>
    'examination' in each ? [{ file: each.file, report: each.examination.report }] : [],
  )
  const between = across.findings.length === 0 ? [] : [{ file: inputs[0]?.file ?? '', report: across }]
  const refusals = files.flatMap((each) =>
    'problem' in each ? [{ file: each.file, zh: each.problem.zh, en: each.problem.en }] : [],
  )
  return `${JSON.stringify(sarifLog([...inputs, ...between], refusals, language), undefined, 2)}\n`
}

const stem = (file: string): string => basename(file, extname(file))

const html = (run: Run, language: ReportLanguage): OutputFile[] => {
  const pages = run.files.flatMap((each) =>
    'examination' in each
      ? [{ each, name: `${basename(each.file)}.html`, content: htmlReport(each.examination, { language }) }]
      : [],
  )
  const only = pages.map(({ name, content }) => ({ name, content }))
  return run.files.length < 2
    ? only
    : [
        {
          name: 'index.html',
          content: indexHtml(
            run,
            pages.map(({ each, name }) => [each, name]),
            language,
          ),
        },
        ...only,
      ]
}

const pdf = async (run: Run, language: ReportLanguage): Promise<OutputFile[]> => {
  const written: OutputFile[] = []
  for (const each of run.files) {
    if (!('examination' in each) || each.examination.source.format !== 'pdf') continue
    const notes = pdfNotes(each.examination.report.findings, language)
    written.push({
      name: `${stem(each.file)}.pdf`,
      content: await annotateDocument(each.bytes, basename(each.file), notes),
    })
  }
  if (written.length > 0) return written
  throw new HuiyinError('invalid', {
    zh: '只有 PDF 文件可以加注。请改用 --format html。',
    en: 'Only PDF files can be annotated. Use --format html instead.',
  })
}

/** What a run found, in one of the formats of files. Annotated PDF and HTML give one file per document, the others one in all. */
export const reportFiles = async (run: Run, format: ReportFormat, language: ReportLanguage): Promise<OutputFile[]> => {
  const examinations = run.files.flatMap((each) => ('examination' in each ? [each.examination] : []))
  switch (format) {
    case 'json':
      return [{ name: 'report.json', content: json(run) }]
    case 'sarif':
      return [{ name: 'report.sarif', content: sarif(run, language) }]
    case 'csv':
      return [{ name: 'report.csv', content: csvText(findingTable(examinations, language)) }]
    case 'xlsx':
      return [{ name: 'report.xlsx', content: await reportWorkbook(examinations, language) }]
    case 'html':
      return html(run, language)
    case 'pdf':
      return pdf(run, language)
  }
}
