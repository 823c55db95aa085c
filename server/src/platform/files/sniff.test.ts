import { strToU8, zipSync } from 'fflate'
import { expect, test } from 'vitest'
import { contentOf, sniff, type FileType } from './index.ts'

/** A small OLE compound file with these entries, for tests: header, one allocation sector, one directory. */
function compoundFile(...names: string[]): Uint8Array {
  const sectors = Math.ceil((names.length + 1) / 4)
  const bytes = new Uint8Array(512 * (2 + sectors))
  const view = new DataView(bytes.buffer)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  view.setUint16(30, 9, true)
  view.setUint32(48, 1, true)
  view.setUint32(76, 0, true)
  for (let sector = 1; sector <= sectors; sector += 1) {
    view.setUint32(512 + sector * 4, sector === sectors ? 0xfffffffe : sector + 1, true)
  }
  for (const [index, name] of ['Root Entry', ...names].entries()) {
    const at = 1024 + index * 128
    for (let letter = 0; letter < name.length; letter += 1)
      view.setUint16(at + letter * 2, name.charCodeAt(letter), true)
    view.setUint16(at + 64, (name.length + 1) * 2, true)
    view.setUint8(at + 66, index === 0 ? 5 : 2)
  }
  return bytes
}

const types = '<?xml version="1.0"?><Types/>'
const office = (main: string, more: Record<string, Uint8Array> = {}): Uint8Array =>
  zipSync({ '[Content_Types].xml': strToU8(types), [main]: strToU8('<x/>'), ...more })
const bytes = (...parts: (string | number[])[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part, 'latin1') : Buffer.from(part))))
const look = (content: Uint8Array, name = '材料'): Promise<FileType> => sniff(contentOf(content), name)

const jpeg = bytes([0xff, 0xd8, 0xff, 0xe0, 0, 16], 'JFIF', [0, 1, 1, 0, 0, 1, 0, 1, 0, 0, 0xff, 0xd9])
const png = bytes(
  [0x89],
  'PNG\r\n',
  [0x1a, 10, 0, 0, 0, 13],
  'IHDR',
  [0, 0, 0, 1, 0, 0, 0, 1, 8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
  'IDAT',
  [0, 0, 0, 0],
)

test.each([
  ['jpg', jpeg],
  ['png', png],
  ['gif', bytes('GIF89a', [1, 0, 1, 0, 0, 0, 0, 0x3b])],
  ['webp', bytes('RIFF', [20, 0, 0, 0], 'WEBPVP8 ', [8, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0])],
  ['heic', bytes([0, 0, 0, 24], 'ftypheic', [0, 0, 0, 0], 'mif1heic')],
  [
    'bmp',
    bytes(
      'BM',
      [0x3a, 0, 0, 0, 0, 0, 0, 0, 0x36, 0, 0, 0, 40, 0, 0, 0],
      Array.from({ length: 40 }, () => 0),
    ),
  ],
  ['pdf', bytes('%PDF-1.7\n1 0 obj<<>>endobj\ntrailer<<>>\n%%EOF')],
  ['docx', office('word/document.xml')],
  ['xlsx', office('xl/workbook.xml')],
  ['pptx', office('ppt/presentation.xml')],
  ['doc', compoundFile('WordDocument', '1Table')],
  ['xls', compoundFile('Workbook')],
  ['ppt', compoundFile('PowerPoint Document', 'Current User', 'Pictures', 'a', 'b')],
  [
    'mp3',
    bytes(
      'ID3',
      [3, 0, 0, 0, 0, 0, 0, 0xff, 0xfb, 0x90, 0],
      Array.from({ length: 500 }, () => 0),
    ),
  ],
  ['m4a', bytes([0, 0, 0, 24], 'ftypM4A ', [0, 0, 0, 0], 'M4A isom')],
  ['wav', bytes('RIFF', [36, 0, 0, 0], 'WAVEfmt ', [16, 0, 0, 0, 1, 0, 1, 0])],
  ['amr', bytes('#!AMR\n', [0x3c, 0, 0, 0])],
  ['mp4', bytes([0, 0, 0, 24], 'ftypisom', [0, 0, 2, 0], 'isommp42')],
  ['mov', bytes([0, 0, 0, 20], 'ftypqt  ', [0, 0, 0, 0], 'qt  ')],
  ['txt', Buffer.from('\ufeff反映：水费\r\n')],
  ['txt', bytes([0xd5, 0xf7, 0xb5, 0xd8, 0xb2, 0xb9, 0xb3, 0xa5])],
  ['txt', bytes([0xff, 0xfe, 0x81, 0x5f, 0x30, 0x57])],
])('takes %s', async (extension, content) => {
  expect((await look(content)).extension).toBe(extension)
})

test('the name does not decide, except between text and a table of text', async () => {
  expect((await look(png, 'letter.pdf')).type).toBe('image/png')
  expect((await look(bytes('a,b\n1,2\n'), '表.CSV')).type).toBe('text/csv')
  expect((await look(bytes('a,b\n1,2\n'), '表.exe')).type).toBe('text/plain')
})

test.each([
  ['a Windows program', bytes('MZ', [0x90, 0, 3, 0])],
  ['a Linux program', bytes([0x7f], 'ELF', [2, 1, 1, 0])],
  ['a script', bytes('#!/bin/sh\nrm -rf /\n')],
  ['an installer', compoundFile('!_StringData')],
  ['a page', bytes(' \n<!DOCTYPE html><html></html>')],
  ['a drawing with script', bytes('<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>')],
  ['XML', bytes('<?xml version="1.0"?><svg/>')],
  ['a Java archive', zipSync({ 'META-INF/MANIFEST.MF': strToU8('a') })],
])('refuses %s as a program or page', async (_, content) => {
  await expect(look(content, 'photo.jpg')).rejects.toThrow('Programs')
})

test.each([
  ['docm', office('word/document.xml', { 'word/vbaProject.bin': strToU8('x') })],
  ['hidden macro sheet', office('xl/workbook.xml', { 'xl/macrosheets/sheet1.xml': strToU8('x') })],
  ['doc with macros', compoundFile('WordDocument', 'Macros', 'VBA')],
  ['xls with macros', compoundFile('Workbook', '_VBA_PROJECT_CUR')],
])('refuses macros: %s', async (_, content) => {
  await expect(look(content)).rejects.toThrow('macros')
})

test('refuses what is protected by a password', async () => {
  await expect(look(compoundFile('EncryptedPackage', 'EncryptionInfo'))).rejects.toThrow('password')
})

test('refuses archives', async () => {
  await expect(look(zipSync({ 'a.txt': strToU8('a') }))).rejects.toThrow('Archives')
  await expect(look(bytes('Rar!', [0x1a, 7, 1, 0, 0, 0]))).rejects.toThrow('Archives')
})

test('refuses a file that unpacks to far too much', async () => {
  const bomb = office('word/document.xml', { 'word/media/a.bin': new Uint8Array(40 * 1024 * 1024) })
  await expect(look(bomb)).rejects.toThrow('unpacks')
})

test.each([
  ['a picture that is also an archive', Buffer.concat([jpeg, zipSync({ 'a.class': strToU8('a') })])],
  ['a PDF that is also an archive', Buffer.concat([bytes('%PDF-1.7\n%%EOF\n'), zipSync({ 'a.class': strToU8('a') })])],
  ['a picture that is also a page', bytes('GIF89a/*', [0, 0], '<script>alert(1)</script>')],
])('refuses %s', async (_, content) => {
  await expect(look(content)).rejects.toMatchObject({ code: 'unsupported-file' })
})

test('refuses damage, emptiness and the unknown', async () => {
  await expect(look(office('word/document.xml').subarray(0, 60))).rejects.toThrow('damaged')
  await expect(look(new Uint8Array())).rejects.toThrow('empty')
  await expect(look(bytes([1, 2, 3, 4, 5]))).rejects.toMatchObject({ code: 'unsupported-file' })
  await expect(look(office('word/document.xml', { '../../evil.txt': strToU8('x') }))).rejects.toMatchObject({
    code: 'unsupported-file',
  })
})
