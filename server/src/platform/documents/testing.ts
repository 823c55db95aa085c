import readExcel from 'read-excel-file/node'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

/** The text of every page without spaces, and the number at its foot. */
export async function pagesOfPdf(pdf: Uint8Array): Promise<{ text: string; foot: string }[]> {
  const file = await getDocument({ data: new Uint8Array(pdf), verbosity: 0 }).promise
  return Promise.all(
    Array.from({ length: file.numPages }, async (_, n) => {
      const { items } = await (await file.getPage(n + 1)).getTextContent()
      const pieces = items.flatMap((item) => ('str' in item ? [{ text: item.str, y: Number(item.transform[5]) }] : []))
      const join = (some: typeof pieces): string =>
        some
          .map(({ text }) => text)
          .join('')
          .replaceAll(/[\s\u200b]/g, '')
      return { text: join(pieces.filter(({ y }) => y > 99)), foot: join(pieces.filter(({ y }) => y <= 99)) }
    }),
  )
}

/** The text of every page with what stands at its foot, without spaces. */
export const textsOfPdf = async (pdf: Uint8Array): Promise<string[]> =>
  (await pagesOfPdf(pdf)).map(({ text, foot }) => text + foot)

/** The lines of every sheet of a workbook, one sheet below the other. */
export async function readWorkbook(bytes: Buffer): Promise<readonly (readonly unknown[])[]> {
  return (await readExcel(bytes)).flatMap(({ data }) => data)
}
