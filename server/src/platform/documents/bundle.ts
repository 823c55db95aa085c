import type { DocumentLanguage, Field, OfficialDocument } from './official-document.ts'
import { printable, printableDocument, type PrintableDocument } from './printable.ts'

/** An attachment of a case file. */
export interface Annex {
  /** What it is called on its pages. */
  label: string
  /** A PDF or a picture, and how many pages it has. */
  content: Uint8Array
  type: 'pdf' | 'png' | 'jpeg' | 'gif' | 'webp'
  pages: number
}

/** A line of the list of what is in a case file. */
export interface ContentsRow {
  title: string
  number: string
  date: string
  /** What it points at: a document or an annex by its place in its list, or something that is only listed, or kept from this reader. */
  kind: 'document' | 'annex' | 'listed' | 'withheld'
  index: number
}

/** 卷宗: cover, list, every document and attachment in order, with pages counted through. */
export interface CaseFile {
  title: string
  office: string
  cover: { heading: string; facts: readonly Field[]; pages: string }
  contents: {
    heading: string
    columns: readonly string[]
    listed: string
    withheld: string
    note: string
    rows: readonly ContentsRow[]
  }
  documents: readonly OfficialDocument[]
  annexes: readonly Annex[]
  lang: DocumentLanguage
}

/** What the template of bundles draws; files under their names in the folder of the template. */
export interface PrintableBundle {
  lang: DocumentLanguage
  title: string
  office: string
  cover: CaseFile['cover'] | null
  contents: CaseFile['contents'] | null
  documents: PrintableDocument[]
  annexes: { label: string; file: string; pages: number }[]
}

const said = (fields: readonly Field[]): Field[] =>
  fields.map((field) => ({ ...field, label: printable(field.label), value: printable(field.value) }))

/** Several documents to be printed one after the other, each beginning on the front of a sheet. */
export const printableBatch = (documents: readonly OfficialDocument[], title: string): PrintableBundle => ({
  lang: documents[0]?.lang ?? 'zh-CN',
  title: printable(title),
  office: '',
  cover: null,
  contents: null,
  documents: documents.map(printableDocument),
  annexes: [],
})

/** A case file ready to be drawn. */
export const printableCaseFile = (file: CaseFile): PrintableBundle => ({
  lang: file.lang,
  title: printable(file.title),
  office: printable(file.office),
  cover: { ...file.cover, facts: said(file.cover.facts) },
  contents: {
    ...file.contents,
    rows: file.contents.rows.map((row) => ({ ...row, title: printable(row.title), number: printable(row.number) })),
  },
  documents: file.documents.map(printableDocument),
  annexes: file.annexes.map(({ label, type, pages }, n) => ({
    label: printable(label),
    file: `annex-${n}.${type}`,
    pages,
  })),
})
