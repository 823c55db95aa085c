import { deflateSync, crc32 } from 'node:zlib'
import { receiveFile, type FileStore } from '../../platform/files/index.ts'
import type { AttachmentRef } from '../matter/index.ts'

const SIZE = { width: 240, height: 160 } as const
const LARGEST = 1024 * 1024

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const checksum = Buffer.alloc(4)
  checksum.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, checksum])
}

/** A picture of a street at dusk: sky, road and one hole in it, somewhere else in every picture. */
function picture(hole: number): Buffer {
  const { width, height } = SIZE
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const rows = Array.from({ length: height }, (_, y) => {
    const row = Buffer.alloc(1 + width * 3)
    for (let x = 0; x < width; x += 1) row.set(colourAt(x, y, hole), 1 + x * 3)
    return row
  })
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  const pixels = deflateSync(Buffer.concat(rows))
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', new Uint8Array())])
}

function colourAt(x: number, y: number, hole: number): [number, number, number] {
  if (y < 70) return [70 + y, 90 + y, 150 + Math.floor(y / 2)]
  const isHole = ((x - hole) / 34) ** 2 + ((y - 118) / 12) ** 2 < 1
  if (isHole) return [40, 34, 30]
  return Math.abs(x - SIZE.width / 2) < 3 && y % 24 < 12 ? [235, 225, 190] : [112, 112, 116]
}

/** One page that says what it is. */
function page(): Buffer {
  const content = 'BT /F1 18 Tf 72 740 Td (Demonstration attachment: contract and receipts, all invented.) Tj ET'
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${content.length} >>\nstream\n${content}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
  ]
  let text = '%PDF-1.4\n'
  const offsets = objects.map((object, n) => {
    const at = text.length
    text += `${n + 1} 0 obj\n${object}\nendobj\n`
    return at
  })
  const table = offsets.map((at) => `${String(at).padStart(10, '0')} 00000 n \n`).join('')
  const end = text.length
  text += `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n<< /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${end}\n%%EOF\n`
  return Buffer.from(text, 'latin1')
}

const note = (): Buffer =>
  Buffer.from('情况说明：以上内容均为演示虚构。\nA note: everything here is invented.\n', 'utf8')

const MADE: readonly (readonly [name: string, make: () => Buffer])[] = [
  ['现场照片一.png', () => picture(70)],
  ['现场照片二.png', () => picture(150)],
  ['合同与凭证.pdf', page],
  ['情况说明.txt', note],
]

/** Puts the files that petitioners of the demonstration send into the store, looked at like any other. */
export const storeAttachments = (files: FileStore): Promise<Omit<AttachmentRef, 'id'>[]> =>
  Promise.all(
    MADE.map(async ([claimedName, make]) => {
      const content = (async function* () {
        yield make()
      })()
      const { name, type, size, sha256 } = await receiveFile(files, content, { maxBytes: LARGEST, claimedName })
      return { name, type, size, sha256 }
    }),
  )
