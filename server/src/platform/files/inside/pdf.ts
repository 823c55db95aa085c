import { refuse } from '../refusals.ts'

/** Pages looked at from each end; the pages between them are found by the same table. */
const LOOKED_AT = 20

/** Passes for a PDF whose pages can be opened, if need be after the usual repairs of its table. Nothing is drawn, no script runs. */
export async function inspectPdf(bytes: Uint8Array): Promise<void> {
  // Large, and needed for PDF only.
  const { getDocument, PasswordException } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({
    data: bytes,
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    enableXfa: false,
    maxImageSize: 0,
  })
  try {
    const document = await task.promise
    const last = document.numPages
    for (let number = 1; number <= last; number += 1)
      if (number <= LOOKED_AT || number > last - LOOKED_AT) await document.getPage(number)
    if (last < 1) throw refuse('damaged')
  } catch (error) {
    throw refuse(error instanceof PasswordException ? 'encrypted' : 'damaged')
  } finally {
    await task.destroy()
  }
}
