import { HuiyinError } from '../../../platform/errors/index.ts'
import type { Examination } from '../formats/index.ts'
import { presentOffice, presentReport } from '../present.ts'
import { csvText } from './csv.ts'
import { flatName } from './file-names.ts'
import type { ReportLanguage } from './messages/index.ts'
import type { OutputFile } from './output.ts'
import { examinationsOf, reportedIn, type Run } from './run.ts'
import { sarifLog } from './sarif-log.ts'
import { findingTable } from './tables.ts'
import { reportWorkbook } from './workbook.ts'

/** Formats in which `huiyin check` writes files; `text` goes to the terminal. */
export const REPORT_FORMATS = ['json', 'sarif', 'html', 'xlsx', 'csv', 'pdf'] as const
export type ReportFormat = (typeof REPORT_FORMATS)[number]

const json = ({ files, across, offices }: Run): string =>
  `${JSON.stringify(
    {
      documents: examinationsOf(files).map(({ report, disclosure }) => presentReport(report, disclosure.unread)),
      across: presentReport(across),
      ...(offices.length === 0 ? {} : { offices: offices.map(presentOffice) }),
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
  const refusals = files.flatMap((each) =>
    'problem' in each ? [{ file: each.file, zh: each.problem.zh, en: each.problem.en }] : [],
  )
  return `${JSON.stringify(sarifLog({ inputs, across, refusals }, language), undefined, 2)}\n`
}

/** What to say when none of the documents is a PDF. */
export const notPdf = (): HuiyinError =>
  new HuiyinError('invalid', {
    zh: '只有 PDF 文件可以加注。请改用 --format html。',
    en: 'Only PDF files can be annotated. Use --format html instead.',
  })

/** Formats that give one file per document. */
export type DocumentFormat = 'html' | 'pdf'
export const isDocumentFormat = (format: string): format is DocumentFormat => format === 'html' || format === 'pdf'

/** Name of the file with the report of a document. */
export const documentName = ({ report }: Examination, format: DocumentFormat): string =>
  format === 'html' ? `${flatName(report.document)}.html` : flatName(report.document)

/** What a run found, as one file. */
export const runFile = async (
  run: Run,
  format: Exclude<ReportFormat, DocumentFormat>,
  language: ReportLanguage,
): Promise<OutputFile> => {
  const reported = reportedIn(run, language)
  switch (format) {
    case 'json':
      return { name: 'report.json', content: json(run) }
    case 'sarif':
      return { name: 'report.sarif', content: sarif(run, language) }
    case 'csv':
      return { name: 'report.csv', content: csvText(findingTable(reported, language)) }
    case 'xlsx':
      return { name: 'report.xlsx', content: await reportWorkbook(reported, language, run.offices) }
  }
}
