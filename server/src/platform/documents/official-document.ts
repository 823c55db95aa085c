import type { LocalDate } from '../time/index.ts'

export type DocumentLanguage = 'zh-CN' | 'en'

export interface Field {
  label: string
  value: string
  /** Takes a whole row of a boxed form. */
  wide?: boolean
}

export interface Column {
  label: string
  /** Share of the width beside the other columns; 1 unless told. */
  share?: number
  align?: 'start' | 'center' | 'end'
}

export interface Bar {
  label: string
  value: string
  amount: number
}

/** A piece of the body. All texts are plain: nothing in them is markup, a line end begins a new paragraph. */
export type Block =
  | { type: 'paragraph'; text: string }
  | { type: 'heading'; level: 1 | 2 | 3; text: string }
  /** Pairs of label and value: one under the other, or boxed as a form with two pairs in a row. */
  | { type: 'fields'; fields: readonly Field[]; boxed?: boolean }
  | { type: 'table'; columns: readonly Column[]; rows: readonly (readonly string[])[]; caption?: string }
  /** Amounts as bars from a common line, each with its label and value in words; `amount` is only drawn. */
  | { type: 'bars'; items: readonly Bar[]; caption?: string }
  | { type: 'list'; items: readonly string[]; ordered?: boolean }

/**
 * An official document as data, in the order of GB/T 9704. From it come the PDF, the Word file and the preview: three
 * renderers, one layout.
 */
export interface OfficialDocument {
  /** What it is, in the words of the procedure, e.g. `handling-opinion`. Not printed. */
  kind: string
  title: string
  /** 发文字号, e.g. `青信处〔2026〕12号`. */
  number?: string
  /** 主送: whom it is for, without the colon. */
  addressee?: string
  body: readonly Block[]
  /** 发文机关署名 and 成文日期: above them is room for the seal. */
  signer?: { office: string; date: LocalDate }
  /** 抄送. */
  copies?: readonly string[]
  /** 印发机关 and 印发日期 of the 版记, at the foot of the last page. */
  imprint?: { office: string; date: LocalDate }
  /** 附注, printed in brackets under the date, e.g. whom to call. */
  footerNote?: string
  /** 发文机关标志: the name in red at the head of the first page; left out for letters and notices. */
  redHeader?: string
  lang: DocumentLanguage
}

/** One step that follows a filing, as the receipt prints it. */
export interface ReceiptStep {
  /** By when, e.g. `2026年12月5日前`. */
  when: string
  /** Who does what. */
  what: string
  /** The article it follows from. */
  basis?: string
}

/** The paper that proves a filing: one sheet of A5. */
export interface Receipt {
  title: string
  /** The office that gives it. */
  office: string
  /** Number of the matter. */
  number: string
  /** The query code in the groups in which it is typed. */
  code: string
  facts: readonly Field[]
  steps: readonly ReceiptStep[]
  /** Address of the page where the matter is followed, for the QR code; must not contain the query code. */
  followUrl: string
  notes: readonly string[]
  lang: DocumentLanguage
}

/** Tells the receipt from a document. */
export const isReceipt = (paper: OfficialDocument | Receipt): paper is Receipt => 'followUrl' in paper
