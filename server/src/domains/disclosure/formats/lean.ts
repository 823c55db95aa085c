import type { Examination } from './examination.ts'

/**
 * What a caller wants of an examination. `all`: everything. `checks`: no text of the document, and checks without their
 * figures. `findings`: only those checks that could not be made, besides what was found. `counts`: what summaries and checks
 * between documents need.
 */
export type Kept = 'all' | 'checks' | 'findings' | 'counts'

type Report = Examination['report']

const kept: Readonly<Record<Exclude<Kept, 'all'>, (report: Report) => Report>> = {
  checks: (report) => ({ ...report, checks: report.checks.map((check) => ({ ...check, figures: [] })) }),
  findings: (report) => ({ ...report, checks: report.checks.filter((check) => check.outcome === 'not-checked') }),
  counts: (report) => ({
    ...report,
    checks: [],
    findings: report.findings.map((finding) => ({ ...finding, figures: [], related: [] })),
  }),
}

/** An examination without what nobody asked for: a document need not go from thread to thread to be counted. */
export const lean = (examination: Examination, wanted: Kept): Examination => {
  if (wanted === 'all') return examination
  const { source, disclosure, report } = examination
  return {
    source: { ...source, blocks: [] },
    disclosure: { ...disclosure, paragraphs: [] },
    report: kept[wanted](report),
  }
}
