import type { Bilingual, Severity, Tally } from '../finding.ts'

/** A file that somebody may take away. */
export interface ReportFile {
  readonly type: string
  readonly name: string
  readonly bytes: Uint8Array
}

export const DOWNLOADS = ['html', 'xlsx', 'json', 'pdf'] as const
export type Download = (typeof DOWNLOADS)[number]

/** One finding as the page of the result shows it. */
export interface ShownFinding {
  readonly id: string
  readonly rule: string
  readonly severity: Severity
  readonly message: Bilingual
  readonly where: Bilingual
}

/** Places of one kind that limit what a result says: what was not understood, or not checked, and why. */
export interface OpenEnd {
  readonly reason: Bilingual
  readonly count: number
  /** The first few of them, in words. */
  readonly examples: readonly Bilingual[]
}

/** What is kept of a checked document until it expires: the reports, not the document. */
export interface CheckedBudget {
  readonly title: Bilingual
  readonly tally: Tally
  readonly counts: Readonly<Record<Severity, number>>
  readonly findings: readonly ShownFinding[]
  /** How much was read and checked, said first. */
  readonly coverage: readonly Bilingual[]
  /** What it means that nothing was found. */
  readonly clean: Bilingual
  readonly unread: readonly OpenEnd[]
  readonly notChecked: readonly OpenEnd[]
  /** The whole report as a page; its style carries the nonce that is asked for. */
  readonly page: (language: 'zh-CN' | 'en', styleNonce: string) => string
  readonly downloads: readonly Download[]
  readonly download: (kind: Download) => Promise<ReportFile | undefined>
}

/** How far the check of one file has come. */
export type Checking = { readonly name: string; readonly expires: number; readonly kept: boolean } & (
  | { readonly state: 'waiting'; readonly ahead: number }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly result: CheckedBudget }
  | { readonly state: 'refused'; readonly reason: Bilingual }
)
