/**
 * 字: the word in a number that says what kind of document it is. Documents of one series of an office are numbered in a row through a
 * year; the kinds are those of the procedure and of the desks.
 */
export const SERIES = {
  'transfer-letter': '转',
  'assignment-letter': '交',
  'acceptance-notice': '受',
  'decline-notice': '不受',
  'procedure-notice': '导',
  'separation-notice': '诉',
  'extension-notice': '延',
  'handling-opinion': '处',
  'proof-of-delivery': '送',
  agreement: '调',
  'hearing-record': '听',
  'review-refusal-notice': '不查',
  'review-opinion': '查',
  'second-review-opinion': '核',
  'supervision-letter': '督',
  'advice-letter': '建',
  'reminder-letter': '催',
  'talk-record': '谈',
  'listing-notice': '挂',
  'conclusion-report': '结',
  'conference-notice': '会',
  'conference-minutes': '纪',
  'hand-over-letter': '移',
  'hand-over-receipt': '收',
  'hearing-notice': '听告',
  'relief-decision': '助',
  'suggestion-reply': '复',
  bulletin: '通',
  'annual-report': '报',
  'strike-off-sheet': '销',
} as const

/** A kind of document that is numbered. */
export type DocumentKind = keyof typeof SERIES

export const DOCUMENT_KINDS = Object.keys(SERIES) as DocumentKind[]

/** What stands for the figure before a document is issued. */
const BLANK = '＿＿'

/** 发文字号: `青信处〔2026〕12号`, code word of the office, series, year in hexagonal brackets, figure without leading zeros (GB/T 9704 7.2.5). */
export const documentNumber = (codeWord: string, series: string, year: number, n?: number): string =>
  `${codeWord}${series}〔${year}〕${n ?? BLANK}号`
