import { crc32, deflateSync } from 'node:zlib'
import { strToU8, zipSync, type Zippable } from 'fflate'
import { describe, expect, it } from 'vitest'
import { renderDocx } from '../../documents/index.ts'
import { contentOf } from '../sniff.ts'
import { aPdf, GIF, JPEG, PROGRESSIVE_JPEG, WEBP } from '../testing.ts'
import { inspect } from './inspect.ts'
import { inspectOfficeFile } from './office-file.ts'
import { requireOpens } from './inspection-thread.ts'

const chunk = (type: string, data: Uint8Array): Buffer => {
  const named = Buffer.concat([Buffer.from(type, 'latin1'), data])
  const frame = Buffer.alloc(8)
  frame.writeUInt32BE(data.length)
  frame.writeUInt32BE(crc32(named), 4)
  return Buffer.concat([frame.subarray(0, 4), named, frame.subarray(4)])
}
const aPng = (width: number, height: number, pixels: Uint8Array): Buffer => {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header.set([8, 2, 0, 0, 0], 8)
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])
  return Buffer.concat([signature, chunk('IHDR', header), chunk('IDAT', pixels), chunk('IEND', new Uint8Array())])
}
const pixels = (bytes: number): Buffer => deflateSync(Buffer.alloc(bytes))
const goodPng = aPng(4, 4, pixels(4 * 13))

const TYPES = '<?xml version="1.0"?><Types/>'
const docx = (more: Zippable = {}, main = '<w:document xmlns:w="x"/>'): Uint8Array =>
  zipSync({
    '[Content_Types].xml': strToU8(TYPES),
    '_rels/.rels': strToU8('<Relationships/>'),
    'word/document.xml': strToU8(main),
    ...more,
  })
const xlsx = zipSync({
  '[Content_Types].xml': strToU8(TYPES),
  '_rels/.rels': strToU8('<Relationships/>'),
  'xl/workbook.xml': strToU8('<workbook/>'),
})

/** A copy in which the directory says another size of the first member than it unpacks to. */
function lying(zip: Uint8Array, size: number): Buffer {
  const copy = Buffer.from(zip)
  const entry = copy.indexOf(Buffer.from([0x50, 0x4b, 1, 2]))
  copy.writeUInt32LE(size, entry + 24)
  return copy
}

/** A copy in which the second member lies over the first. */
function overlapping(zip: Uint8Array): Buffer {
  const copy = Buffer.from(zip)
  const mark = Buffer.from([0x50, 0x4b, 1, 2])
  const second = copy.indexOf(mark, copy.indexOf(mark) + 4)
  copy.writeUInt32LE(0, second + 42)
  return copy
}

describe('a file that opens is taken', () => {
  it.each([
    ['pdf', aPdf()],
    ['pdf', aPdf(7)],
    ['png', goodPng],
    ['jpg', JPEG],
    ['jpg', PROGRESSIVE_JPEG],
    ['gif', GIF],
    ['webp', WEBP],
    ['docx', docx()],
    ['docx', docx({ 'word/embeddings/table.xlsx': xlsx })],
    ['xlsx', xlsx],
  ])('%s', async (extension, content) => {
    await expect(requireOpens(contentOf(content), extension)).resolves.toBeUndefined()
  })

  it('the documents that the office itself issues', async () => {
    const written = await renderDocx({ kind: 'notice', title: '告知书', lang: 'zh-CN', body: [] } as never)
    await expect(inspect('docx', written)).resolves.toBeUndefined()
  })
})

describe('a file that does not open is refused with the reason', () => {
  const damaged: [string, string, Uint8Array][] = [
    ['a PDF that ends in its head', 'pdf', Buffer.from('%PDF-1.7\n%%EOF\n')],
    ['a PDF of noise', 'pdf', Buffer.concat([Buffer.from('%PDF-1.7\n'), Buffer.alloc(5000, 0x61)])],
    ['a PDF without its pages', 'pdf', Buffer.from(aPdf().toString('latin1').replace('[3 0 R]', '[9 0 R]'))],
    ['a picture with a changed byte', 'png', Buffer.from(goodPng).fill(9, 45, 46)],
    ['a picture that is cut off', 'png', goodPng.subarray(0, goodPng.length - 20)],
    ['a picture without all its pixels', 'png', aPng(4, 4, pixels(20))],
    ['a photograph that is cut off', 'jpg', JPEG.subarray(0, JPEG.length - 40)],
    ['a photograph without a picture', 'jpg', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xd9])],
    ['a cut-off GIF', 'gif', GIF.subarray(0, GIF.length - 3)],
    ['a cut-off WebP', 'webp', WEBP.subarray(0, WEBP.length - 10)],
    ['a film without its table', 'mp4', Buffer.from('\0\0\0\x10ftypisom\0\0\0\0', 'latin1')],
    ['a text without relations', 'docx', zipSync({ '[Content_Types].xml': strToU8(TYPES) })],
    ['a text that is a table', 'docx', docx({}, '<workbook/>')],
    ['a member that is longer than it says', 'docx', lying(docx(), 5)],
  ]
  it.each(damaged)('%s', async (_, extension, content) => {
    await expect(requireOpens(contentOf(content), extension)).rejects.toMatchObject({ code: 'unsupported-file' })
  })

  const large = new Uint8Array(100_000)
  const bombs: [string, string, Uint8Array, RegExp][] = [
    ['a picture that unpacks to more than its pixels', 'png', aPng(4, 4, pixels(50_000_000)), /unpacks/],
    ['a picture of a million by a million', 'png', aPng(1_000_000, 1_000_000, pixels(10)), /unpacks/],
    ['members that lie over one another', 'docx', overlapping(docx({ 'word/a.bin': large })), /unpacks/],
    ['boxes in boxes in boxes', 'docx', docx({ 'a.docx': docx({ 'b.docx': docx({ 'c.docx': docx() }) }) }), /unpacks/],
    ['an archive inside', 'docx', docx({ 'word/embeddings/a.bin': zipSync({ 'a.txt': strToU8('a') }) }), /Archives/],
    ['another archive inside', 'docx', docx({ 'word/media/a.png': strToU8('Rar!\u001a\u0007') }), /Archives/],
    ['a program inside', 'docx', docx({ 'word/media/a.png': strToU8('MZ\u0000\u0003') }), /Programs/],
    [
      'entities',
      'docx',
      docx({}, '<!DOCTYPE d [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document>&a;</w:document>'),
      /another kind/,
    ],
  ]
  it.each(bombs)('%s', async (_, extension, content, sentence) => {
    await expect(requireOpens(contentOf(content), extension)).rejects.toThrow(sentence)
  })

  it('all that is packed counts together, however deep it lies', async () => {
    const four = docx({ 'word/a.bin': large, 'word/b.docx': docx({ 'word/c.bin': large, 'word/d.bin': large }) })
    await expect(inspectOfficeFile(four, 'docx', { bytes: 400_000 })).resolves.toBeUndefined()
    await expect(inspectOfficeFile(four, 'docx', { bytes: 290_000 })).rejects.toThrow('unpacks')
  })

  it('and the next file is looked into as before', async () => {
    await expect(requireOpens(contentOf(aPdf()), 'pdf')).resolves.toBeUndefined()
  })
})
