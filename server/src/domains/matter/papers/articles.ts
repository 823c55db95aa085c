import type { PaperKind } from '../paper-kinds.ts'

/** The article of the Regulations that each document carries out. */
export const ARTICLE_OF: Readonly<Record<PaperKind, string>> = {
  'registration-form': 'Art. 22(1), 23(1)',
  'transfer-letter': 'Art. 22(1)(1)-(2)',
  'assignment-letter': 'Art. 22(1)(3)',
  'acceptance-notice': 'Art. 23',
  'decline-notice': 'Art. 23(1), 19(3), 36(3)',
  'procedure-notice': 'Art. 31(1)-(4)',
  'separation-notice': 'Art. 22(2), 28(2)',
  'extension-notice': 'Art. 34',
  'handling-opinion': 'Art. 32',
  'proof-of-delivery': 'Art. 35, 36',
  agreement: 'Art. 33',
  'hearing-record': 'Art. 31(6), 36(2)',
  'review-refusal-notice': 'Art. 35, 36',
  'review-opinion': 'Art. 35',
  'second-review-opinion': 'Art. 36',
  'supervision-letter': 'Art. 40(1)',
  'conclusion-report': 'Art. 22(1)(3)',
  'hand-over-letter': 'Art. 22(1), 24(1)',
  'hand-over-receipt': 'Art. 23(3)',
}
