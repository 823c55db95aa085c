import { zipSync } from 'fflate'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { aBudget } from '../testing/budget.ts'
import { closeReaders, examineDocument, openDocument } from './index.ts'
import { readFormat } from './read-format.ts'
import { readInThread } from './reading-threads.ts'
import { emptyPdf, gibberishPdf, lockedPdf, scannedPdf } from './testing/odd-pdf.ts'
import { printDocx } from './testing/print-docx.ts'
import { printHtml } from './testing/print-html.ts'
import { printPdf } from './testing/print-pdf.ts'
import { printXlsx } from './testing/print-xlsx.ts'
import { sheetsOf } from './testing/sheets.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

const docx = (document: string): Uint8Array =>
  zipSync({ '[Content_Types].xml': text('<Types/>'), 'word/document.xml': text(document) })

const word = (body: string): string => `<w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`

const refusalOf = async (bytes: Uint8Array, name = 'budget'): Promise<HuiyinError> => {
  const error: unknown = await readFormat(bytes, name).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof HuiyinError)) throw new Error(`no refusal: ${String(error)}`)
  return error
}

afterAll(closeReaders)

describe('files that cannot be read', () => {
  it.each([
    ['an empty file', new Uint8Array(), '空'],
    ['a program', new Uint8Array([0x7f, 0x45, 0x4c, 0x46, 0, 1, 2, 3]), '不认识'],
    ['text without a word', text(' \n\n '), '没有文字'],
    ['half a PDF', printPdf(sheetsOf(aBudget().withoutProjects().pipes()), { ruled: true }).slice(0, 900), '损坏'],
    ['a PDF of pictures', scannedPdf(), '扫描件'],
    ['a PDF of empty pages', emptyPdf(), '没有文字'],
    ['a PDF with a password', lockedPdf(), '密码'],
    ['a PDF whose letters mean nothing', gibberishPdf(), '乱码'],
    ['an archive', zipSync({ 'a.txt': text('x') }), '压缩包'],
    ['a Word file with macros', zipSync({ '[Content_Types].xml': text('x'), 'word/vbaProject.bin': text('x') }), '宏'],
    ['a presentation', zipSync({ '[Content_Types].xml': text('x'), 'ppt/presentation.xml': text('x') }), '不认识'],
    ['a Java archive', zipSync({ 'META-INF/MANIFEST.MF': text('x') }), '不认识'],
    ['a Word file that breaks off', docx('<w:document><w:body><w:p>'), '损坏'],
    ['half a Word file', docx(word('<w:p/>')).slice(0, 80), '损坏'],
    ['a Word file whose text is no XML', docx('no document at all'), '损坏'],
    ['a Word file without a word', docx(word('<w:p/>')), '没有文字'],
    ['a Word file nested without end', docx(word('<w:p>'.repeat(20_000))), '嵌套'],
    ['a web page nested without end', text(`<html><body>${'<div>'.repeat(5000)}支出`), '嵌套'],
    [
      'a bomb',
      zipSync(
        { '[Content_Types].xml': text('<Types/>'), 'word/document.xml': new Uint8Array(90_000_000) },
        { level: 9 },
      ),
      '过大',
    ],
  ])('%s is refused with a sentence', async (_, bytes, word_) => {
    const error = await refusalOf(bytes)
    expect(error.zh).toContain(word_)
    expect(error.zh).not.toMatch(/图片|录音|上传|接收/u)
    expect(error.en).toMatch(/^[A-Z].*\.$/u)
    expect(['unsupported-file', 'too-large']).toContain(error.code)
  })

  it('does not expand entities', async () => {
    const laughs = `<!DOCTYPE d [<!ENTITY a "支出9999万元">${'bcdefgh'
      .split('')
      .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefgh'[index] ?? 'a'};`.repeat(10)}">`)
      .join('')}]>`
    const document = await readFormat(
      docx(`${laughs}${word('<w:p><w:r><w:t>收入&h;</w:t></w:r></w:p>')}`),
      'budget.docx',
    ).catch((error: unknown) => error)
    expect(document instanceof HuiyinError || !JSON.stringify(document).includes('9999')).toBe(true)
  })

  it('holds nothing of a cell that claims a million columns', async () => {
    const claim = '<table><tr><td colspan="100000000" rowspan="100000000">支出</td></tr><tr><td>2</td></tr></table>'
    expect(JSON.stringify(await readFormat(text(claim), 'a.html').catch(String)).length).toBeLessThan(5000)
  })

  it.each([
    ['rows of a page', text(`<table>${'<tr><td>1</td><td>2</td></tr>'.repeat(10_001)}</table>`)],
    ['columns of a page', text(`<table><tr>${'<td>1</td>'.repeat(401)}</tr></table>`)],
    ['words in one paragraph', text(`<p>${'支出'.repeat(60_000)}</p>`)],
    ['rows of a Word table', docx(word(`<w:tbl>${'<w:tr><w:tc><w:p/></w:tc></w:tr>'.repeat(10_001)}</w:tbl>`))],
  ])('refuses a file with more %s than it reads, and leaves nothing out', async (_, bytes) => {
    expect(await refusalOf(bytes)).toMatchObject({ code: 'too-large', zh: expect.stringContaining('过多') })
  })

  it('refuses a sheet that merges more cells than a file may have', async () => {
    const parts = {
      '[Content_Types].xml': text('<Types/>'),
      'xl/workbook.xml': text('<workbook xmlns:r="r"><sheets><sheet name="一" r:id="a"/></sheets></workbook>'),
      'xl/_rels/workbook.xml.rels': text(
        '<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>',
      ),
      'xl/worksheets/sheet1.xml': text(
        '<worksheet><sheetData><row r="1"><c r="A1"><v>1</v></c></row></sheetData><mergeCells><mergeCell ref="A1:ZZZ1000000"/></mergeCells></worksheet>',
      ),
    }
    expect((await refusalOf(zipSync(parts))).code).toBe('too-large')
  })
})

describe('reading in a thread', () => {
  it('opens and checks, and passes the refusal on', async () => {
    const bytes = printHtml(sheetsOf(aBudget().pipes()))
    expect((await openDocument(bytes, 'a.html')).format).toBe('html')
    const { report, disclosure, source } = await examineDocument(bytes, 'a.html')
    expect([report.findings, disclosure.tables.length, source.name]).toEqual([[], 11, 'a.html'])
    await expect(openDocument(lockedPdf(), 'a.pdf')).rejects.toMatchObject({ code: 'unsupported-file' })
    await expect(openDocument(new Uint8Array(), 'a.pdf')).rejects.toMatchObject({ code: 'unsupported-file' })
  })

  it('stops a file that takes too long, and reads the next one', async () => {
    const bytes = printPdf(sheetsOf(aBudget().pipes()), { ruled: true })
    await expect(
      readInThread({ name: 'a.pdf', bytes, wish: { kind: 'source' } }, { patienceMs: 1 }),
    ).rejects.toMatchObject({ code: 'too-large' })
    expect((await openDocument(bytes, 'a.pdf')).format).toBe('pdf')
  })
})

describe('damaged files', () => {
  it('end in a document or in a refusal, never otherwise', async () => {
    const sheets = sheetsOf(aBudget().pipes())
    const whole = [
      printHtml(sheets),
      await printDocx(sheets),
      await printXlsx(sheets),
      printPdf(sheets, { ruled: true }),
    ]
    const damage = fc.record({
      which: fc.nat(whole.length - 1),
      cuts: fc.array(fc.record({ at: fc.nat(), bytes: fc.uint8Array({ maxLength: 8 }), drop: fc.nat(60) }), {
        minLength: 1,
        maxLength: 5,
      }),
      end: fc.option(fc.nat(), { freq: 3 }),
    })
    await fc.assert(
      fc.asyncProperty(damage, async ({ which, cuts, end }) => {
        let bytes = Buffer.from(whole[which] ?? new Uint8Array())
        for (const { at, bytes: put, drop } of cuts) {
          const from = at % bytes.length
          bytes = Buffer.concat([bytes.subarray(0, from), put, bytes.subarray(from + drop)])
        }
        const file = end === null ? bytes : bytes.subarray(0, end % bytes.length)
        const result = await readFormat(new Uint8Array(file), 'budget').catch((error: unknown) => error)
        expect(
          result instanceof HuiyinError || (typeof result === 'object' && result !== null && 'blocks' in result),
        ).toBe(true)
      }),
      { numRuns: 120 },
    )
  })
})
