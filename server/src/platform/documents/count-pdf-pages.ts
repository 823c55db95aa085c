/** How many pages a PDF has; 0 for one that cannot be read, e.g. because it is locked. */
export async function countPdfPages(content: Uint8Array): Promise<number> {
  // Large, and needed for attachments only.
  const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = getDocument({ data: content.slice(), verbosity: 0 })
  try {
    return (await task.promise).numPages
  } catch {
    return 0
  } finally {
    await task.destroy()
  }
}
