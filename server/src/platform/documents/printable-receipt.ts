import { documentMessages, type DocumentMessages } from './messages/index.ts'
import type { Receipt } from './official-document.ts'
import { printable } from './printable.ts'
import { qrCode } from './qr-code.ts'

/** The receipt with every text ready to print, its QR code drawn and the layout's words put in. */
export interface PrintableReceipt {
  lang: Receipt['lang']
  title: string
  office: string
  number: string
  code: string
  facts: { label: string; value: string }[]
  steps: { when: string; what: string; basis: string }[]
  notes: string[]
  followUrl: string
  qr: string
  words: DocumentMessages
}

/**
 * Prepares a receipt for printing.
 * @throws RangeError when the address in the QR code would carry the query code: whoever photographs the paper in
 * passing must not be able to open the matter.
 */
export function printableReceipt(receipt: Receipt): PrintableReceipt {
  const bare = (text: string): string => text.toUpperCase().replaceAll(/[^0-9A-Z]/g, '')
  if (bare(receipt.code) !== '' && bare(decodeURIComponent(receipt.followUrl)).includes(bare(receipt.code)))
    throw new RangeError('The address on a receipt must not contain the query code.')
  return {
    lang: receipt.lang,
    title: printable(receipt.title),
    office: printable(receipt.office),
    number: printable(receipt.number),
    code: printable(receipt.code),
    facts: receipt.facts.map((field) => ({ label: printable(field.label), value: printable(field.value) })),
    steps: receipt.steps.map((step) => ({
      when: printable(step.when),
      what: printable(step.what),
      basis: printable(step.basis ?? ''),
    })),
    notes: receipt.notes.map(printable),
    followUrl: printable(receipt.followUrl),
    qr: qrCode(receipt.followUrl),
    words: documentMessages[receipt.lang],
  }
}
