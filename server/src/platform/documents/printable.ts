import { officialDate } from './official-date.ts'
import type { Block, DocumentLanguage, OfficialDocument } from './official-document.ts'
import { documentMessages, type DocumentMessages } from './messages/index.ts'

/** A run of 25 and more characters without a place to break a line: what a person typed without spaces. */
const LONG_RUN = /[^\s\p{Script=Han}\p{P}\u200b]{25,}/gu
/** Four characters, not followed by what belongs to the last of them. */
const PIECE = /.{4}(?!\p{M}|\u200d|$)/gsu

const breakable = (run: string): string => run.replaceAll(PIECE, '$&\u200b')

/** Marks that turn the order of what follows: what is read would not be what was written. */
const DIRECTION = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu

/** Text as it can be printed: well-formed, without characters that control, with places to break over-long words. */
export const printable = (text: string): string =>
  text
    .toWellFormed()
    .replaceAll('\t', ' ')
    .replaceAll(/(?!\n)[\p{Cc}\u2028\u2029\ufffe\uffff]/gu, '')
    .replaceAll(DIRECTION, '')
    .replaceAll(LONG_RUN, breakable)

const inLines = (text: string): string[] =>
  printable(text)
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
const inOneLine = (text: string): string => inLines(text).join(' ')

function printableBlocks(block: Block): Block[] {
  switch (block.type) {
    case 'paragraph':
      return inLines(block.text).map((text) => ({ type: 'paragraph', text }))
    case 'heading':
      return [{ ...block, text: inOneLine(block.text) }]
    case 'list':
      return [{ ...block, items: block.items.map(inOneLine) }]
    case 'fields':
      return [
        {
          ...block,
          fields: block.fields.map((field) => ({
            label: inOneLine(field.label),
            value: inLines(field.value).join('\n'),
            wide: field.wide ?? false,
          })),
        },
      ]
    case 'bars': {
      const most = Math.max(...block.items.map(({ amount }) => amount), 0)
      return [
        {
          type: 'bars',
          caption: inOneLine(block.caption ?? ''),
          items: block.items.map(({ label, value, amount }) => ({
            label: inOneLine(label),
            value: inOneLine(value),
            // What the renderers draw is a share of the longest.
            amount: most === 0 ? 0 : Math.round((Math.max(amount, 0) / most) * 1000) / 1000,
          })),
        },
      ]
    }
    default:
      return [
        {
          type: 'table',
          caption: inOneLine(block.caption ?? ''),
          columns: block.columns.map((column) => ({ ...column, label: inOneLine(column.label) })),
          rows: block.rows.map((row) => row.map((cell) => inLines(cell).join('\n'))),
        },
      ]
  }
}

/** A document with every text ready to print and every word of the layout put in: what the renderers draw. */
export interface PrintableDocument {
  kind: string
  lang: DocumentLanguage
  title: string
  number: string
  addressee: string
  body: Block[]
  office: string
  date: string
  copies: string
  footerNote: string
  redHeader: string
  /** 印发机关 and 印发日期 of the 版记. */
  issuedBy: string
  issuedOn: string
  words: DocumentMessages
}

/** Prepares a document for the renderers; what is missing is an empty text. */
export function printableDocument(document: OfficialDocument): PrintableDocument {
  const { lang } = document
  const words = documentMessages[lang]
  const [open, close] = words.noteBrackets
  const addressee = inOneLine(document.addressee ?? '')
  const copies = (document.copies ?? []).map(inOneLine).join(words.separator)
  const note = inOneLine(document.footerNote ?? '')
  return {
    kind: document.kind,
    lang,
    title: inOneLine(document.title),
    number: inOneLine(document.number ?? ''),
    addressee: addressee === '' ? '' : addressee + words.colon.trim(),
    body: document.body.flatMap(printableBlocks),
    office: inOneLine(document.signer?.office ?? ''),
    date: document.signer === undefined ? '' : officialDate(document.signer.date, lang),
    copies: copies === '' ? '' : words.copies + words.colon + copies + words.stop,
    footerNote: note === '' ? '' : open + note + close,
    redHeader: inOneLine(document.redHeader ?? ''),
    issuedBy: inOneLine(document.imprint?.office ?? ''),
    issuedOn: document.imprint === undefined ? '' : words.issued(officialDate(document.imprint.date, lang)),
    words,
  }
}
