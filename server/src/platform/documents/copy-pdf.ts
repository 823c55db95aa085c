import { renderWithTypst } from './typst.ts'

/**
 * A new PDF of the pages of another as they are seen: without its properties, notes, forms, attached files, scripts and earlier versions.
 * @throws HuiyinError `internal` for one that cannot be drawn
 */
export async function copyPdf(content: Uint8Array, pages: number): Promise<Uint8Array> {
  const copy = await renderWithTypst('copy', { pages }, [{ name: 'copy.pdf', pages, content }])
  blankPackets(copy)
  return copy
}

const DICTIONARY_OF_STREAM = /<<((?:[^<>]|<(?!<)|>(?!>)|<<[^<>]*>>)*)>>\s*stream\r?\n/g

/** Overwrites, in place, what streams of properties hold: pictures on a page may bring their own. */
function blankPackets(pdf: Uint8Array): void {
  const text = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength).toString('latin1')
  for (const match of text.matchAll(DICTIONARY_OF_STREAM)) {
    const [whole, dictionary = ''] = match
    if (!/\/(?:Type\s*\/Metadata|Subtype\s*\/XML)\b/.test(dictionary)) continue
    const from = match.index + whole.length
    const end = text.indexOf('endstream', from)
    if (end > from) pdf.fill(0x20, from, end)
  }
}
