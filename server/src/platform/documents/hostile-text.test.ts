import { strFromU8, unzipSync } from 'fflate'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { closeDocuments, renderDocx, renderPdf, type OfficialDocument } from './index.ts'
import { textsOfPdf } from './testing.ts'

/** Texts that would act if they were taken for a template, for markup or for a path, and not for words. */
const HOSTILE = [
  '#read("/etc/passwd")',
  '#import "/etc/hosts": *',
  '#include "../../../../etc/passwd"',
  '#eval("1+1")',
  '#panic("stop")',
  '#sys.inputs.document',
  '#image("/etc/passwd")',
  '#{ while true {} }',
  '#pagebreak()',
  '#set page(width: 1pt)',
  '#let x = 1; #x',
  '$ sum_(i=0)^n i $',
  '@label <label>',
  '] [ ] #[',
  '"; #read("x"); "',
  String.raw`\u{0023}read("x") \ \\ \# \$`,
  '/* comment */ // comment',
  '= Heading\n== Second\n- item\n+ item',
  '*bold* _emph_ `raw` ```typ #read("x")```',
  '~ -- --- ... \' "',
  '<script>alert(1)</script>&amp;&#35;',
  '<w:p/>]]><![CDATA[',
  '${process.env.HOME} {{constructor}} %s',
  '\u202Eexe.fdp\u202C שלום العربية',
  'a\u0000b\u0001c\u0008d\u001B[31me\u007F',
  '\uFEFF\u200B\u2028\u2029',
  '\uD83D halves \uDE00',
  'W'.repeat(3000),
  '汉'.repeat(2000),
] as const

/** What can be seen of a text, without the spaces and breaks that setting it adds. */
const seen = (text: string): string => text.replaceAll(/[^\x21-\x7E\u4E00-\u9FFF]/g, '')

const documentWith = (text: string): OfficialDocument => ({
  kind: 'handling-opinion',
  title: '信访事项处理意见书',
  number: '青信处〔2026〕12号',
  addressee: '李某某',
  body: [
    { type: 'paragraph', text },
    { type: 'heading', level: 1, text: `一、${text.slice(0, 60)}` },
    { type: 'list', ordered: true, items: [text.slice(0, 60)] },
    { type: 'fields', boxed: true, fields: [{ label: '诉求', value: text.slice(0, 200), wide: true }] },
    { type: 'table', columns: [{ label: '事项' }, { label: '说明' }], rows: [['甲', text.slice(0, 60)]] },
  ],
  signer: { office: text.slice(0, 40), date: '2026-03-05' },
  copies: [text.slice(0, 40)],
  footerNote: text.slice(0, 40),
  lang: 'zh-CN',
})

afterAll(closeDocuments)

async function isLiteral(text: string): Promise<void> {
  const document = documentWith(text)
  const pages = await textsOfPdf(await renderPdf(document))
  const shown = pages.join('')
  // A page holds 22 lines of 28 characters; the text stands in a document a few times at most.
  expect(pages.length).toBeLessThanOrEqual(3 + Math.ceil((text.length * 2) / 300))
  expect(shown).not.toMatch(/root:|127\.0\.0\.1/)
  const lines = seen(text)
  // Of a long one the footer of each page stands in between.
  expect(seen(shown)).toContain(text.length <= 200 ? lines : lines.slice(0, 100))
  const parts = unzipSync(await renderDocx(document))
  const xml = strFromU8(parts['word/document.xml'] ?? new Uint8Array())
  expect(xml).not.toMatch(/<w:fldSimple|<w:instrText|<w:hyperlink|<w:object/)
  const words = xml
    .replaceAll(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
  expect(seen(words)).toContain(lines)
}

describe('a text that would act as a template', () => {
  it.each(HOSTILE)('%j stands in PDF and Word letter by letter', isLiteral)

  it('does so in any company', async () => {
    const piece = fc.constantFrom(...HOSTILE.filter((text) => text.length < 40))
    const any = fc.array(piece, { minLength: 2, maxLength: 4 }).map((pieces) => pieces.join(' '))
    await fc.assert(fc.asyncProperty(any, isLiteral), { numRuns: 16 })
  })
})
