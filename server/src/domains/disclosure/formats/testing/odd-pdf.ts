import { pdfOf as pdf } from './pdf-objects.ts'

const page = (content: string, resources = ''): string[] => [
  '<< /Type /Catalog /Pages 2 0 R >>',
  '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
  `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << ${resources} >> >>`,
  `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
]

/** One page with nothing on it. */
export const emptyPdf = (): Uint8Array => pdf(page(''))

/** One page with a picture over all of it, as scanners make it. */
export const scannedPdf = (): Uint8Array =>
  pdf([
    ...page('q 595 0 0 842 0 0 cm /P Do Q', '/XObject << /P 5 0 R >>'),
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nABCD\nendstream',
  ])

/** A PDF that asks for a password before it shows anything. */
export const lockedPdf = (): Uint8Array =>
  pdf(
    [...page(''), `<< /Filter /Standard /V 2 /R 3 /Length 128 /P -44 /O (${'o'.repeat(32)}) /U (${'u'.repeat(32)}) >>`],
    `/Encrypt 5 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>] `,
  )

/** A PDF whose font calls its letters by numbers that mean nothing. */
export const gibberishPdf = (): Uint8Array =>
  pdf([
    ...page(`BT /F 12 Tf 40 700 Td (${'ABCD'.repeat(20)}) Tj ET`, '/Font << /F 5 0 R >>'),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Odd /FirstChar 65 /LastChar 68 /Widths [500 500 500 500] /FontDescriptor 6 0 R /Encoding << /Differences [65 /uniE001 /uniE002 /uniE003 /uniE004] >> >>',
    '<< /Type /FontDescriptor /FontName /Odd /Flags 4 /FontBBox [0 0 500 700] /ItalicAngle 0 /Ascent 700 /Descent 0 /CapHeight 700 /StemV 80 >>',
  ])

/** One page of A4 with texts drawn by the operators given, in Helvetica as `/F`; `/Half` makes what follows half transparent. */
export const drawnPdf = (content: string): Uint8Array =>
  pdf([
    ...page(
      content,
      '/Font << /F 5 0 R >> /ExtGState << /Half << /ca 0.5 >> /Clear << /ca 0 >> >> /XObject << /P 6 0 R /Form 7 0 R >>',
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>',
    '<< /Type /XObject /Subtype /Image /Width 2 /Height 2 /ColorSpace /DeviceGray /BitsPerComponent 8 /Length 4 >>\nstream\nABCD\nendstream',
    `<< /Type /XObject /Subtype /Form /BBox [0 0 200 50] /Resources << /Font << /F 5 0 R >> >> /Length ${FORM.length} >>\nstream\n${FORM}\nendstream`,
  ])

const FORM = 'BT /F 12 Tf 10 20 Td (inside the form) Tj 0 60 Td (outside the form) Tj ET'
