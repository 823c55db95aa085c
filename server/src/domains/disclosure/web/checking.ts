import type { Bilingual, Severity, Tally } from '../finding.ts'

/** A file that is ready to be sent, as it lies in memory. */
export interface PackedFile {
  readonly type: string
  readonly encoding?: 'gzip'
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
  /** The whole report as a page, in either language first. */
  readonly pages: Readonly<Record<'zh-CN' | 'en', PackedFile>>
  /** The PDF among them holds the document itself and is let go with it. */
  readonly files: Readonly<Partial<Record<Download, PackedFile>>>
}

/** How far the check of one file has come. */
export type Checking = { readonly name: string; readonly expires: number; readonly kept: boolean } & (
  | { readonly state: 'waiting'; readonly ahead: number }
  | { readonly state: 'running' }
  | { readonly state: 'done'; readonly result: CheckedBudget }
  | { readonly state: 'refused'; readonly reason: Bilingual }
)
