import type { Examination } from './examination.ts'

/**
 * What a caller wants of an examination. `all`: everything. `checks`: no text of the document, and checks without their
 * figures. `findings`: only those checks that could not be made, besides what was found.
 */
export type Kept = 'all' | 'checks' | 'findings'

/** An examination without what nobody asked for: a document need not go from thread to thread to be counted. */
export const lean = (examination: Examination, kept: Kept): Examination => {
  if (kept === 'all') return examination
  const { source, disclosure, report } = examination
  const checks =
    kept === 'checks'
      ? report.checks.map((check) => ({ ...check, figures: [] }))
      : report.checks.filter((check) => check.outcome === 'not-checked')
  return {
    source: { ...source, blocks: [] },
    disclosure: { ...disclosure, paragraphs: [] },
    report: { ...report, checks },
  }
}
