/** What a PDF holds, for whoever decides whether it may be read. */
export interface PdfContent {
  readonly pages: number
  readonly text: string
  /** Notes, marks and stamps laid over its pages; links do not count. */
  readonly hasNotes: boolean
  readonly hasFields: boolean
  readonly hasFiles: boolean
  /** True where it says who made it, when, with what, or what it is called. */
  readonly hasProperties: boolean
}

/** Reads a PDF. 'encrypted' when it wants a password, 'damaged' when it cannot be read, 'too-large' for more pages than `mostPages`. */
export async function readPdf(
  content: Uint8Array,
  mostPages: number,
): Promise<PdfContent | 'encrypted' | 'damaged' | 'too-large'> {
  // Large, and needed for attachments only.
  const { getDocument, PasswordException } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: Uint8Array.from(content), verbosity: 0, disableFontFace: true, maxImageSize: 0 })
  try {
    const pdf = await task.promise
    if (pdf.numPages > mostPages) return 'too-large'
    const texts: string[] = []
    let hasNotes = false
    let hasFields = false
    for (let n = 1; n <= pdf.numPages; n += 1) {
      const page = await pdf.getPage(n)
      const { items } = await page.getTextContent()
      texts.push(items.map((item) => ('str' in item ? item.str + (item.hasEOL ? '\n' : '') : '')).join(''))
      const kinds = (await page.getAnnotations()).map(({ subtype }: { subtype?: string }) => subtype)
      hasFields ||= kinds.includes('Widget')
      hasNotes ||= kinds.some((kind) => kind !== 'Link' && kind !== 'Widget')
    }
    const { info, metadata } = await pdf.getMetadata()
    const said = info as Record<string, unknown>
    const told = ['Author', 'Creator', 'Producer', 'Title', 'Subject', 'Keywords', 'CreationDate', 'ModDate', 'Custom']
    return {
      pages: pdf.numPages,
      text: texts.join('\n'),
      hasNotes,
      hasFields,
      hasFiles: Boolean(await pdf.getAttachments()),
      hasProperties: metadata !== null || told.some((name) => said[name] !== undefined),
    }
  } catch (error) {
    return error instanceof PasswordException ? 'encrypted' : 'damaged'
  } finally {
    await task.destroy()
  }
}
