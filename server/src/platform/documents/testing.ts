import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of each page of a PDF, without spaces. */
export async function openPdf(content: Uint8Array): Promise<string[]> {
  const file = await getDocument({ data: new Uint8Array(content), verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, n) => {
      const { items } = await (await file.getPage(n + 1)).getTextContent()
      return items
        .map((item) => ('str' in item ? item.str : ''))
        .join('')
        .replaceAll(/[\s\u200b]/g, '')
    }),
  )
}
