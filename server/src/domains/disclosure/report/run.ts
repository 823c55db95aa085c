import { checkGroup } from '../check/check-group.ts'
import type { CheckOptions } from '../check/check-disclosure.ts'
import { type OfficeFigures, sideBySide } from '../check/side-by-side.ts'
import type { Examination, PlainDisclosure } from '../formats/examination.ts'
import type { Report } from '../finding.ts'
import type { SourceFormat } from '../source.ts'
import { type Examined, wholeDisclosure } from './examine-files.ts'
import { type ReportLanguage, say } from './messages/index.ts'

/** All that one run found. */
export interface Run {
  readonly files: readonly Examined[]
  /** Checks between the documents. */
  readonly across: Report
  /** The figures of several documents side by side; empty for one. */
  readonly offices: readonly OfficeFigures[]
}

/** One part of what a run found: a document, or what lies between them. */
export interface Reported {
  readonly name: string
  readonly report: Report
  readonly disclosure?: PlainDisclosure | undefined
  readonly format?: SourceFormat | undefined
}

export const reportedOf = ({ report, disclosure, source }: Examination): Reported => ({
  name: report.document,
  report,
  disclosure,
  format: source.format,
})

export const examinationsOf = (files: readonly Examined[]): Examination[] =>
  files.flatMap((each) => ('examination' in each ? [each.examination] : []))

/** Puts what was found in each document together with what is found between them. */
export const runOf = (files: readonly Examined[], options: CheckOptions): Run => {
  const documents = examinationsOf(files).map(({ disclosure }) => wholeDisclosure(disclosure))
  return {
    files,
    across: checkGroup(documents, options),
    offices: documents.length > 1 ? sideBySide(documents) : [],
  }
}

/** Every document of a run, and what lies between them where something was checked there. */
export const reportedIn = ({ files, across }: Run, language: ReportLanguage): Reported[] => [
  ...examinationsOf(files).map(reportedOf),
  ...(across.checks.length === 0 ? [] : [{ name: say(language, 'across'), report: across }]),
]
