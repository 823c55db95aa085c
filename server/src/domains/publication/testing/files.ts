import { unzipSync, zipSync } from 'fflate'
import { renderDocx, type OfficialDocument } from '../../../platform/documents/index.ts'

/** What must never be in a clean copy, wherever it was hidden. */
export const SECRET = 'ZHEN-YOUCAI-13800001234'

/** A real picture of 16 by 8 points. */
export const JPEG = Buffer.from(
  '/9j/4AAQSkZJRgABAQAAAQABAAD/2wBDAA0JCgsKCA0LCgsODg0PEyAVExISEyccHhcgLikxMC4pLSwzOko+MzZGNywtQFdBRkxOUlNSMj5aYVpQYEpRUk//2wBDAQ4ODhMREyYVFSZPNS01T09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT09PT0//wAARCAAIABADASIAAhEBAxEB/8QAFQABAQAAAAAAAAAAAAAAAAAAAAb/xAAWEAEBAQAAAAAAAAAAAAAAAAAAFGH/xAAVAQEBAAAAAAAAAAAAAAAAAAAEBv/EABcRAAMBAAAAAAAAAAAAAAAAAAAEFVL/2gAMAwEAAhEDEQA/AJGzSzQVsZTIys1o/9k=',
  'base64',
)
export const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAQAAAAEAQMAAACTPww9AAAAA1BMVEUAgACc+aWRAAAAC0lEQVQI12NggAAAAAgAAS8g3TEAAAAASUVORK5CYII=',
  'base64',
)

const segment = (marker: number, ...content: (string | Buffer)[]): Buffer => {
  const body = Buffer.concat(content.map((piece) => (typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece)))
  const size = body.length + 2
  return Buffer.concat([Buffer.from([0xff, marker, size >> 8, size & 0xff]), body])
}

/** An Exif block as cameras write it: which side is up, a maker, and where it was taken. */
export function exif(orientation: number): Buffer {
  const entry = (tag: number, type: number, count: number, value: number): Buffer => {
    const bytes = Buffer.alloc(12)
    bytes.writeUInt16LE(tag, 0)
    bytes.writeUInt16LE(type, 2)
    bytes.writeUInt32LE(count, 4)
    bytes.writeUInt32LE(value, 8)
    return bytes
  }
  const head = Buffer.from([0x49, 0x49, 0x2a, 0, 8, 0, 0, 0, 3, 0])
  const maker = 8 + 2 + 36 + 4
  const gps = maker + SECRET.length + 1
  const directory = [
    entry(0x010f, 2, SECRET.length + 1, maker),
    entry(0x0112, 3, 1, orientation),
    entry(0x8825, 4, 1, gps),
  ]
  const place = Buffer.concat([Buffer.from([1, 0]), entry(1, 2, 2, 0x4e), Buffer.alloc(4)])
  return segment(0xe1, 'Exif\0\0', head, ...directory, Buffer.alloc(4), `${SECRET}\0`, place)
}

/** A photograph as telephones make it: Exif with its place, XMP, a comment, and another picture behind its end. */
export const photograph = (orientation = 6): Buffer =>
  Buffer.concat([
    JPEG.subarray(0, 20),
    exif(orientation),
    segment(0xe1, `http://ns.adobe.com/xap/1.0/\0<x:xmpmeta>${SECRET}</x:xmpmeta>`),
    segment(0xed, `Photoshop 3.0\0${SECRET}`),
    segment(0xfe, SECRET),
    JPEG.subarray(20),
    Buffer.from(`${SECRET} the picture before it was cut`),
  ])

/** A picture of a screen with texts and a time, and something behind its end. */
export function screenshot(): Buffer {
  const chunk = (kind: string, text: string): Buffer => {
    const size = Buffer.alloc(4)
    size.writeUInt32BE(text.length)
    return Buffer.concat([size, Buffer.from(kind + text, 'latin1'), Buffer.alloc(4)])
  }
  return Buffer.concat([
    PNG.subarray(0, 33),
    chunk('tEXt', `Author\0${SECRET}`),
    chunk('eXIf', `II*\0${SECRET}`),
    chunk('prVt', SECRET),
    PNG.subarray(33),
    Buffer.from(SECRET),
  ])
}

/** A letter of the office. */
export const LETTER: OfficialDocument = {
  kind: 'letter',
  title: '办理居住证须知',
  body: [{ type: 'paragraph', text: '请带身份证到派出所办理，十五日内领取。' }],
  lang: 'zh-CN',
}

/** A document of Word as somebody's computer writes it, with what they are called in many places; parts may be added or replaced. */
export async function wordDocument(
  more: Readonly<Record<string, string>> = {},
  edit: (xml: string) => string = (xml) => xml,
): Promise<Uint8Array> {
  const parts = unzipSync(await renderDocx(LETTER))
  const document = new TextDecoder().decode(parts['word/document.xml'])
  const text = (content: string): Uint8Array => new TextEncoder().encode(content)
  const properties = `<cp:coreProperties xmlns:cp="a" xmlns:dc="b"><dc:creator>${SECRET}</dc:creator></cp:coreProperties>`
  return zipSync({
    ...parts,
    'word/document.xml': text(edit(document.replace('<w:p>', `<w:p w:rsidR="00AB12CD">`))),
    'docProps/core.xml': text(properties),
    'docProps/custom.xml': text(`<Properties>${SECRET}</Properties>`),
    'customXml/item1.xml': text(`<b>${SECRET}</b>`),
    'word/people.xml': text(`<w15:people xmlns:w15="a"><w15:person w15:author="${SECRET}"/></w15:people>`),
    'word/media/image1.jpg': photograph(),
    ...Object.fromEntries(Object.entries(more).map(([name, content]) => [name, text(content)])),
  })
}

interface PdfParts {
  /** Objects from number 10 on. */
  readonly more?: readonly string[]
  readonly ofPage?: string
}

/** A PDF as a scanner writes it: who made it in its properties and in XMP, and a photograph on its page with an XMP of its own. */
export function scanned({ more = [], ofPage = '' }: PdfParts = {}): Uint8Array {
  const packet = `<?xpacket begin=""?><x:xmpmeta>${SECRET}</x:xmpmeta>`
  const picture = photograph(1).subarray(0, -`${SECRET} the picture before it was cut`.length).toString('latin1')
  const drawn = 'q 160 0 0 80 20 100 cm /Im1 Do Q BT /F1 12 Tf 20 50 Td (Opening hours) Tj ET'
  const stream = (dictionary: string, content: string): string =>
    `<< ${dictionary} /Length ${content.length} >>\nstream\n${content}\nendstream`
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R /Metadata 7 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 200 200] /Contents 4 0 R /Resources << /XObject << /Im1 5 0 R >> /Font << /F1 6 0 R >> >> ${ofPage} >>`,
    stream('', drawn),
    stream(
      '/Type /XObject /Subtype /Image /Width 16 /Height 8 /ColorSpace /DeviceRGB /BitsPerComponent 8 /Filter /DCTDecode /Metadata 8 0 R',
      picture,
    ),
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
    stream('/Type /Metadata /Subtype /XML', packet),
    stream('/Type /Metadata /Subtype /XML', packet),
    `<< /Author (${SECRET}) /Creator (${SECRET}) /Title (${SECRET}) /CreationDate (D:20260101120000) >>`,
    ...more,
  ]
  let file = '%PDF-1.6\n%\xe2\xe3\xcf\xd3\n'
  const offsets = objects.map((content, n) => {
    const offset = file.length
    file += `${n + 1} 0 obj\n${content}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const start = file.length
  file += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  file += `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R /Info 9 0 R >>\nstartxref\n${start}\n%%EOF\n`
  return Buffer.from(file, 'latin1')
}
