/** A PDF from its objects, numbered from 1, with a table of their places. */
export const pdfOf = (objects: readonly (string | Uint8Array)[], trailer = ''): Uint8Array => {
  const pieces: Buffer[] = [Buffer.from('%PDF-1.7\n')]
  let length = pieces[0]?.length ?? 0
  const put = (piece: string | Uint8Array): void => {
    const bytes = typeof piece === 'string' ? Buffer.from(piece, 'latin1') : Buffer.from(piece)
    pieces.push(bytes)
    length += bytes.length
  }
  const places = objects.map((object, index) => {
    const at = length
    for (const piece of [`${index + 1} 0 obj\n`, object, '\nendobj\n']) put(piece)
    return at
  })
  const start = length
  const entries = places.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  put(
    `xref\n0 ${size}\n0000000000 65535 f \n${entries}trailer\n<< /Size ${size} /Root 1 0 R ${trailer}>>\nstartxref\n${start}\n%%EOF\n`,
  )
  return new Uint8Array(Buffer.concat(pieces))
}

/** A stream with these bytes; `dict` is what else its dictionary says. */
export const streamOf = (dict: string, content: string | Uint8Array): Uint8Array => {
  const bytes = Buffer.from(content)
  return Buffer.concat([
    Buffer.from(`<< ${dict} /Length ${bytes.length} >>\nstream\n`),
    bytes,
    Buffer.from('\nendstream'),
  ])
}

/** A PDF of one page: object 4 draws it, objects from 5 on are what it calls for. */
export const pageOf = (content: Uint8Array, resources = '', more: readonly (string | Uint8Array)[] = []): Uint8Array =>
  pdfOf([
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
    content,
    ...more,
  ])
