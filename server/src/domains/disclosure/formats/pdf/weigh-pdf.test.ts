import { brotliCompressSync, createDeflate, deflateSync } from 'node:zlib'
import { beforeAll, describe, expect, it } from 'vitest'
import { aBudget } from '../../testing/budget.ts'
import { LIMITS } from '../limits.ts'
import { pageOf, pdfOf, streamOf } from '../testing/pdf-objects.ts'
import { printPdf } from '../testing/print-pdf.ts'
import { sheetsOf } from '../testing/sheets.ts'
import { weighPdf } from './weigh-pdf.ts'
import { unpack } from './unpack.ts'

/** Packs a text many times over without ever holding it. */
const packedTimes = async (text: string, megabytes: number): Promise<Buffer> => {
  const deflate = createDeflate({ level: 9 })
  const piece = Buffer.from(text.repeat(Math.ceil(1_000_000 / text.length)))
  const pieces: Buffer[] = []
  deflate.on('data', (chunk: Buffer) => pieces.push(chunk))
  for (let count = 0; count < megabytes; count++)
    if (!deflate.write(piece)) await new Promise((resolve) => deflate.once('drain', resolve))
  deflate.end()
  await new Promise((resolve) => deflate.once('end', resolve))
  return Buffer.concat(pieces)
}

/** What the process holds more while something runs, in megabytes. */
const growth = (work: () => void): number => {
  const before = process.memoryUsage.rss()
  work()
  return (process.memoryUsage.rss() - before) / 1_000_000
}

/** Codes of LZW for a long stretch of one letter: each stands for one letter more than the code before it. */
const lzwOf = (rounds: number): Uint8Array => {
  let bits = ''
  const put = (code: number, width: number): void => void (bits += code.toString(2).padStart(width, '0'))
  for (let round = 0; round < rounds; round++) {
    put(256, round === 0 ? 9 : 12)
    put(32, 9)
    for (let code = 258; code < 4094; code++) put(code, code < 511 ? 9 : code < 1023 ? 10 : code < 2047 ? 11 : 12)
  }
  put(257, 12)
  return Uint8Array.from(bits.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2))
}

let bomb: Buffer

beforeAll(async () => {
  bomb = await packedTimes(' ', 400)
})

const refusal = (file: Uint8Array): unknown => {
  try {
    weighPdf(file)
    return undefined
  } catch (error) {
    return error
  }
}

describe('a PDF that unpacks to too much', () => {
  it.each([
    ['once', () => streamOf('/Filter /FlateDecode', bomb)],
    ['with a name spelt otherwise', () => streamOf('/Filter /Fl#61teDecode', bomb)],
    ['through a filter that nobody knows', () => streamOf('/Filter [/Crypt /FlateDecode]', bomb)],
    ['twice', () => streamOf('/Filter [/FlateDecode /FlateDecode]', deflateSync(bomb))],
    [
      'with rows that build on each other',
      () => streamOf('/Filter /FlateDecode /DecodeParms << /Predictor 12 >>', bomb),
    ],
    ['as objects', () => streamOf('/Type /ObjStm /N 1 /First 10 /Filter /FlateDecode', bomb)],
    [
      'by repeated letters',
      () =>
        streamOf('/Filter [/FlateDecode /RunLengthDecode]', deflateSync(Buffer.alloc(2_000_000, '\u0081 ', 'latin1'))),
    ],
    ['by LZW', () => streamOf('/Filter [/FlateDecode /LZWDecode]', deflateSync(lzwOf(8)))],
    ['by Brotli', () => streamOf('/Filter /BrotliDecode', brotliCompressSync(Buffer.alloc(60_000_000, ' ')))],
    [
      'in digits',
      () => streamOf('/Filter [/FlateDecode /ASCIIHexDecode]', deflateSync(Buffer.alloc(90_000_000, '20'))),
    ],
    ['in letters', () => streamOf('/Filter [/FlateDecode /ASCII85Decode]', deflateSync(Buffer.alloc(12_000_000, 'z')))],
  ])('%s is refused before it is unpacked', (_, content) => {
    const file = pageOf(content())
    let error: unknown
    const megabytes = growth(() => (error = refusal(file)))
    expect(error).toMatchObject({ code: 'too-large', zh: expect.stringContaining('解压后过大') })
    expect(megabytes).toBeLessThan(250)
  })

  it('whose length stands elsewhere, and whose packed bytes hold a false end', () => {
    const stored = Buffer.concat([
      Buffer.from([0x78, 0x01, 0x00, 10, 0, 0xf5, 0xff]),
      Buffer.from('\nendstream'),
      bomb.subarray(2),
    ])
    const content = Buffer.concat([
      Buffer.from('<< /Filter /FlateDecode /Length 5 0 R >>\nstream\n'),
      stored,
      Buffer.from('\nendstream'),
    ])
    expect(refusal(pageOf(content, '', [String(stored.length)]))).toMatchObject({ code: 'too-large' })
  })

  it('in a thousand small parts, or in one part drawn a thousand times', async () => {
    const part = streamOf('/Filter /FlateDecode', await packedTimes(' ', 1))
    const page = (contents: string): string =>
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 9 9] /Contents [${contents}] /Resources << >> >>`
    const front = ['<< /Type /Catalog /Pages 2 0 R >>', '<< /Type /Pages /Kids [3 0 R] /Count 1 >>']
    const many = Array.from({ length: 300 }, () => part)
    const numbers = many.map((_, index) => `${index + 4} 0 R`).join(' ')
    expect(refusal(pdfOf([...front, page(numbers), ...many]))).toMatchObject({ code: 'too-large' })
    expect(refusal(pdfOf([...front, page('4 0 R '.repeat(300)), part]))).toMatchObject({ code: 'too-large' })
  })

  it('whose object is written as readers take it, with a comment or without a space', () => {
    const plain = Buffer.from(pageOf(streamOf('/Filter /FlateDecode', bomb)))
    for (const written of ['4 %x\n 0 obj', '4 0obj']) {
      const at = plain.indexOf('4 0 obj')
      const file = Buffer.concat([plain.subarray(0, at), Buffer.from(written), plain.subarray(at + 7)])
      expect(refusal(new Uint8Array(file))).toMatchObject({ code: 'too-large' })
    }
  })

  it('is not refused for its pictures, which are never unpacked', () => {
    const picture = streamOf('/Subtype /Image /Width 9000 /Height 9000 /Filter /FlateDecode', bomb)
    expect(refusal(pageOf(streamOf('', '/P Do'), '/XObject << /P 5 0 R >>', [picture]))).toBeUndefined()
  })
})

describe('a PDF that draws too much', () => {
  const form = (content: string, resources: string): Uint8Array =>
    streamOf(`/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << ${resources} >>`, content)
  const nested = (levels: number, width: number): Uint8Array =>
    pageOf(
      streamOf('', '/X Do '.repeat(width)),
      '/XObject << /X 5 0 R >>',
      Array.from({ length: levels }, (_, level) =>
        level === levels - 1 ? form('q Q', '') : form('/X Do '.repeat(width), `/XObject << /X ${level + 6} 0 R >>`),
      ),
    )

  it('by drawings inside drawings is refused without drawing them', () => {
    expect(refusal(nested(12, 10))).toMatchObject({ code: 'too-large', zh: expect.stringContaining('绘图') })
    expect(refusal(nested(80, 1))).toMatchObject({ code: 'too-large' })
    expect(refusal(nested(3, 10))).toBeUndefined()
  })

  it('by masks inside masks, or by patterns inside patterns', () => {
    const masks = Array.from({ length: 12 }, (_, level) =>
      form('/G gs '.repeat(10), `/ExtGState << /G << /SMask << /S /Alpha /G ${level + 6} 0 R >> >> >>`),
    )
    const patterns = Array.from({ length: 12 }, (_, level) =>
      form('/P scn '.repeat(10), `/Pattern << /P ${level + 6} 0 R >>`),
    )
    const last = form('q Q', '')
    expect(refusal(pageOf(streamOf('', '/X Do'), '/XObject << /X 5 0 R >>', [...masks, last]))).toBeDefined()
    expect(refusal(pageOf(streamOf('', '/X Do'), '/XObject << /X 5 0 R >>', [...patterns, last]))).toBeDefined()
  })

  it('by operators', async () => {
    const lines = await packedTimes('0 0 m 1 1 l S\n', 30)
    expect(refusal(pageOf(streamOf('/Filter /FlateDecode', lines)))).toMatchObject({
      zh: expect.stringContaining('绘图'),
    })
  })

  it('and one that draws itself ends', () => {
    const file = pageOf(streamOf('', '/X Do'), '/XObject << /X 5 0 R >>', [form('/X Do', '/XObject << /X 5 0 R >>')])
    expect(refusal(file)).toBeUndefined()
  })
})

describe('a published budget', () => {
  it('is far below the limits', () => {
    const file = printPdf(sheetsOf(aBudget().pipes()), { ruled: true })
    expect(refusal(file)).toBeUndefined()
    expect(file.length * 100).toBeLessThan(LIMITS.unpackedBytes)
  })
})

describe('unpacking', () => {
  const letters = (bytes: Uint8Array | undefined): string => Buffer.from(bytes ?? []).toString('latin1')
  it.each([
    ['ASCIIHexDecode', '48 65 6c6C 6f>', 'Hello'],
    ['ASCII85Decode', '87cURDZ~>', 'Hello'],
    ['RunLengthDecode', '\u0001He\u00ffl\u0000o\u0080', 'Hello'],
    ['LZWDecode', '\u0080\u000B\u0060\u0050\u0022\u000C\u000C\u0085\u0001', '-----A---B'],
  ])('%s', (name, packed, text) => {
    expect(letters(unpack(Buffer.from(packed, 'latin1'), [{ name }], 100))).toBe(text)
  })

  it('takes what is there of a stream that breaks off', () => {
    const packed = deflateSync(Buffer.from('0 0 m 1 1 l S\n'.repeat(500)))
    expect(letters(unpack(packed.subarray(0, packed.length - 6), [{ name: 'FlateDecode' }], 10_000))).toContain(
      '1 1 l S',
    )
  })
})
