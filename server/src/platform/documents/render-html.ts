import { documentMessages } from './messages/index.ts'
import { isReceipt, type Block, type OfficialDocument, type Receipt } from './official-document.ts'
import { printableDocument } from './printable.ts'

const ENTITIES: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}
const escape = (text: string): string => text.replaceAll(/[&<>"']/g, (character) => ENTITIES[character] ?? '')
const lines = (text: string): string => text.split('\n').map(escape).join('<br>')
const part = (tag: string, name: string, text: string): string =>
  text === '' ? '' : `<${tag} class="official-${name}">${escape(text)}</${tag}>`

function blockHtml(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return `<p>${escape(block.text)}</p>`
    case 'heading':
      return `<h${block.level + 1}>${escape(block.text)}</h${block.level + 1}>`
    case 'list': {
      const tag = block.ordered === true ? 'ol' : 'ul'
      return `<${tag}>${block.items.map((item) => `<li>${escape(item)}</li>`).join('')}</${tag}>`
    }
    case 'fields': {
      const pairs = block.fields.map((field) => {
        const name = field.wide === true ? ' class="official-wide"' : ''
        return `<div${name}><dt>${escape(field.label)}</dt><dd>${lines(field.value)}</dd></div>`
      })
      return `<dl class="official-fields${block.boxed === true ? ' official-boxed' : ''}">${pairs.join('')}</dl>`
    }
    case 'bars': {
      const caption = block.caption ? `<caption>${escape(block.caption)}</caption>` : ''
      const rows = block.items.map(
        ({ label, value, amount }) =>
          `<tr><th scope="row">${escape(label)}</th><td><progress class="official-bar" value="${amount}" aria-hidden="true"></progress></td><td class="official-end">${escape(value)}</td></tr>`,
      )
      return `<table class="official-bars">${caption}<tbody>${rows.join('')}</tbody></table>`
    }
    default: {
      const cell = (tag: string, text: string, at: number): string =>
        `<${tag} class="official-${block.columns[at]?.align ?? 'start'}">${lines(text)}</${tag}>`
      const head = block.columns.map((column, at) => cell('th', column.label, at)).join('')
      const rows = block.rows.map((row) => `<tr>${row.map((text, at) => cell('td', text, at)).join('')}</tr>`)
      const caption = block.caption ? `<caption>${escape(block.caption)}</caption>` : ''
      return `<table>${caption}<thead><tr>${head}</tr></thead><tbody>${rows.join('')}</tbody></table>`
    }
  }
}

/**
 * The document as HTML for a preview: one `article`, classes only (`official-…`), no style, script or link, every text
 * escaped. Same order and words as the PDF.
 */
export function renderHtmlPreview(document: OfficialDocument | Receipt): string {
  if (isReceipt(document)) return receiptHtml(document)
  const page = printableDocument(document)
  const title = part('h1', 'title', page.title)
  const number = part('p', 'number', page.number)
  return [
    `<article class="official-document" lang="${page.lang}">`,
    part('p', 'red-header', page.redHeader),
    ...(page.redHeader === '' ? [title, number] : [number, title]),
    part('p', 'addressee', page.addressee),
    `<div class="official-body">${page.body.map(blockHtml).join('')}</div>`,
    part('p', 'office', page.office),
    part('p', 'date', page.date),
    part('p', 'note', page.footerNote),
    part('p', 'copies', page.copies),
    part('p', 'imprint', [page.issuedBy, page.issuedOn].filter((text) => text !== '').join(' ')),
    '</article>',
  ].join('')
}

/** The receipt in the order of its sheet, with its QR code left to the print. */
function receiptHtml(receipt: Receipt): string {
  const { number, code, next, keep } = documentMessages[receipt.lang]
  const fields = [{ label: number, value: receipt.number }, { label: code, value: receipt.code }, ...receipt.facts]
  const steps = receipt.steps.map(({ when, what, basis = '' }) => [when, `${what}${basis === '' ? '' : `\n${basis}`}`])
  const columns = [{ label: '' }, { label: next }]
  return [
    `<article class="official-document" lang="${receipt.lang}">`,
    part('p', 'office', receipt.office),
    part('h1', 'title', receipt.title),
    `<div class="official-body">${blockHtml({ type: 'fields', boxed: true, fields })}<p>${escape(keep)}</p>`,
    steps.length === 0 ? '' : blockHtml({ type: 'table', columns, rows: steps }),
    ...receipt.notes.map((note) => `<p>${escape(note)}</p>`),
    `<p>${escape(receipt.followUrl)}</p></div></article>`,
  ].join('')
}
