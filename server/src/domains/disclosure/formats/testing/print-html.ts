import type { Printed } from './sheets.ts'

const escaped = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')

const span = (name: string, value: number): string => (value === 1 ? '' : ` ${name}="${value}"`)

/** The document as a web page, with things around it that no reader of the page sees. */
export const printHtml = (sheets: readonly Printed[]): Uint8Array => {
  const blocks = sheets.map((sheet) =>
    sheet.kind === 'paragraph'
      ? `<${sheet.heading ? 'h2' : 'p'}>${escaped(sheet.text)}</${sheet.heading ? 'h2' : 'p'}>`
      : `<table>${sheet.rows
          .map(
            (row) =>
              `<tr>${row.map((cell) => `<td${span('colspan', cell.columnSpan)}${span('rowspan', cell.rowSpan)}>${escaped(cell.text)}</td>`).join('')}</tr>`,
          )
          .join('\n')}</table>`,
  )
  const hidden =
    '<nav>收入999万元</nav><script>var x = "支出999万元"</script><p style="display: none">项目支出999万元。</p>'
  return new TextEncoder().encode(
    `<!DOCTYPE html><html><head><meta charset="utf-8"><title>x</title></head><body>${hidden}<div>${blocks.join('\n')}</div></body></html>`,
  )
}
