import { inflateSync } from 'node:zlib'
import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { afterAll, describe, expect, it } from 'vitest'
import { closeDocuments, readPdf, renderPdf } from '../../../platform/documents/index.ts'
import { contentOf, sniff } from '../../../platform/files/index.ts'
import { JPEG, LETTER, photograph, PNG, scanned, screenshot, SECRET, wordDocument } from '../testing/files.ts'
import { CLEANABLE, isCleanable, Uncleanable } from './clean-file.ts'
import { cleanCopyOf } from './clean.ts'

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
afterAll(() => closeDocuments())

/** Everything that a file says, unpacked as far as it is packed. */
function everythingIn(bytes: Uint8Array): string {
  const whole = Buffer.from(bytes).toString('latin1')
  const said = [whole, Buffer.from(bytes).toString('utf8')]
  if (whole.startsWith('PK'))
    for (const [name, part] of Object.entries(unzipSync(bytes))) said.push(name, everythingIn(part))
  for (const match of whole.matchAll(/stream\r?\n/g)) {
    try {
      const part = inflateSync(bytes.subarray(match.index + match[0].length), { finishFlush: 2 })
      said.push(part.toString('latin1'))
    } catch {
      // Not packed in this way: the words of it stand in the whole.
    }
  }
  return said.join('\n')
}
const obstacleTo = async (bytes: Uint8Array, type: string): Promise<string> => {
  try {
    await cleanCopyOf(bytes, type)
    return 'none'
  } catch (error) {
    if (error instanceof Uncleanable) return error.obstacle
    throw error
  }
}

describe('a clean copy', () => {
  it.each([
    ['a photograph', 'image/jpeg', photograph, ['position', 'camera', 'properties', 'other']],
    ['a picture of a screen', 'image/png', screenshot, ['camera', 'properties', 'other']],
    ['a scan', 'application/pdf', scanned, ['camera', 'properties']],
    ['a document', WORD, () => wordDocument(), ['position', 'camera', 'properties', 'editing', 'other']],
  ] as const)('of %s is of the same kind and says nothing beside what it shows', async (_, type, made, removed) => {
    const original = await made()
    expect(everythingIn(original)).toContain(SECRET)
    const clean = await cleanCopyOf(original, type)
    expect(everythingIn(clean.bytes)).not.toContain(SECRET)
    expect(clean.removed).toEqual(removed)
    expect(await sniff(contentOf(clean.bytes), 'x')).toEqual({ type, extension: CLEANABLE[type] })
    const again = await cleanCopyOf(clean.bytes, type)
    expect(again.text.trim()).toBe(clean.text.trim())
  })

  it('of a picture is the same picture, the same side up', async () => {
    const { bytes } = await cleanCopyOf(photograph(1), 'image/jpeg')
    expect(Buffer.from(bytes)).toEqual(JPEG)
    const turned = Buffer.from((await cleanCopyOf(photograph(6), 'image/jpeg')).bytes)
    expect(turned.subarray(-JPEG.length + 20)).toEqual(JPEG.subarray(20))
    // One entry: which side is up.
    expect(turned.subarray(20, 56).toString('hex')).toBe(
      'ffe100224578696600004d4d002a00000008000101120003000000010006000000000000',
    )
    expect(Buffer.from((await cleanCopyOf(screenshot(), 'image/png')).bytes)).toEqual(PNG)
  })

  it('of a PDF of the office keeps its pages and words', async () => {
    const original = await renderPdf(LETTER)
    expect(await readPdf(original, 9)).toMatchObject({ hasProperties: true })
    const { bytes, text } = await cleanCopyOf(original, 'application/pdf')
    expect(text.replaceAll(/\s/g, '')).toContain('请带身份证到派出所办理')
    const after = await readPdf(bytes, 9)
    expect(after).toMatchObject({ pages: 1, hasNotes: false })
    expect(typeof after === 'string' ? after : after.text.replaceAll(/\s/g, '')).toContain('请带身份证到派出所办理')
    expect(everythingIn(bytes)).not.toContain('办理居住证须知')
  })

  it('of a document keeps its words, and gives them to be compared', async () => {
    const { bytes, text } = await cleanCopyOf(
      await wordDocument({}, (xml) => xml.replace('派出所', '派出所&amp;&#x7504;有才')),
      WORD,
    )
    expect(text).toContain('到派出所&甄有才办理')
    const parts = unzipSync(bytes)
    expect(new TextDecoder().decode(parts['word/document.xml'])).toContain('请带身份证到派出所')
    expect(Object.keys(parts).filter((name) => /^(docProps|customXml)|people|comments/.test(name))).toEqual([])
    expect(new TextDecoder().decode(parts['[Content_Types].xml'])).not.toMatch(/docProps|people|comments/)
    expect(new TextDecoder().decode(parts['_rels/.rels'])).not.toContain('docProps')
  })
})

describe('no copy is made', () => {
  it.each([
    [
      'of a document with changes that nobody has decided',
      'changes',
      (xml: string) => xml.replace('<w:r>', '<w:del w:author="x"><w:r>').replace('</w:r>', '</w:r></w:del>'),
    ],
    ['of a document with hidden words', 'hidden', (xml: string) => xml.replace('<w:rPr>', '<w:rPr><w:vanish/>')],
  ])('%s', async (_, obstacle, edit) => {
    expect(await obstacleTo(await wordDocument({}, edit), WORD)).toBe(obstacle)
  })

  it('of a document with comments or other files inside', async () => {
    const comments = { 'word/comments.xml': '<w:comments><w:comment w:id="0" w:author="x"/></w:comments>' }
    expect(await obstacleTo(await wordDocument(comments), WORD)).toBe('comments')
    expect(await obstacleTo(await wordDocument({ 'word/embeddings/a.xlsx': 'x' }), WORD)).toBe('embedded')
    expect(await obstacleTo(await wordDocument({ 'word/media/image2.emf': 'x' }), WORD)).toBe('embedded')
  })

  it('of a PDF with notes, fields or too many pages, or of one that is none', async () => {
    const note = '<< /Type /Annot /Subtype /Text /Rect [0 0 9 9] /Contents (a note) /T (author) >>'
    const field = '<< /Type /Annot /Subtype /Widget /FT /Tx /T (name) /V (x) /Rect [0 0 9 9] >>'
    const PDF = 'application/pdf'
    expect(await obstacleTo(scanned({ more: [note], ofPage: '/Annots [10 0 R]' }), PDF)).toBe('comments')
    expect(await obstacleTo(scanned({ more: [field], ofPage: '/Annots [10 0 R]' }), PDF)).toBe('forms')
    expect(await obstacleTo(Buffer.from('%PDF-1.4 nothing'), PDF)).toBe('damaged')
    expect(await readPdf(scanned(), 0)).toBe('too-large')
  })

  it('of other kinds of files, of large ones, or of broken ones', async () => {
    expect(isCleanable('video/mp4')).toBe(false)
    expect(await obstacleTo(JPEG, 'video/mp4')).toBe('kind')
    expect(await obstacleTo(new Uint8Array(11 * 1024 * 1024), 'image/jpeg')).toBe('too-large')
    for (const type of Object.keys(CLEANABLE)) expect(await obstacleTo(Buffer.from('nothing'), type)).toBe('damaged')
  })

  it('of a picture that ends in its middle, wherever it was cut', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(photograph().length - 60), async (length) => {
        expect(await obstacleTo(photograph().subarray(0, length), 'image/jpeg')).toBe('damaged')
      }),
      { numRuns: 60 },
    )
  })
})
