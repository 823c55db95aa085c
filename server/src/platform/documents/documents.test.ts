import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { XMLValidator } from 'fast-xml-parser'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { afterAll, expect, test } from 'vitest'
import { closeDocuments, lookForFontsIn, renderDocx, renderHtmlPreview, renderPdf, renderReceipt } from './index.ts'
import { tablesOf } from './fonts/sfnt.ts'
import { systemFontFolders } from './fonts/official-fonts.ts'
import type { OfficialDocument, Receipt } from './index.ts'

const opinion: OfficialDocument = {
  kind: 'handling-opinion',
  title: '信访事项处理意见书',
  number: '青信处〔2026〕12号',
  addressee: '李某某',
  body: [
    { type: 'paragraph', text: '你反映的补偿款问题，我局已受理。\n经调查，答复如下。' },
    { type: 'heading', level: 1, text: '一、查明的事实' },
    { type: 'fields', fields: [{ label: '受理日期', value: '2026年9月18日' }] },
    {
      type: 'fields',
      boxed: true,
      fields: [
        { label: '形式', value: '来访' },
        { label: '诉求', value: '支付尾款', wide: true },
      ],
    },
    {
      type: 'table',
      columns: [{ label: '事项' }, { label: '金额', align: 'end' }],
      rows: [['尾款', '46,350.00']],
      caption: '拨付情况',
    },
    { type: 'list', ordered: true, items: ['支付尾款；', '报送凭证。'] },
  ],
  signer: { office: '青禾区信访局', date: '2026-03-05' },
  copies: ['区财政局', '柳溪镇人民政府'],
  footerNote: '联系人：王某',
  lang: 'zh-CN',
}

const receipt: Receipt = {
  title: '信访事项收件回执',
  office: '青禾区信访局',
  number: '430121-2026-000123-4',
  code: '7K2M-9QXA-R4',
  facts: [{ label: '收到时间', value: '2026年11月20日' }],
  steps: [{ when: '2026年12月5日前', what: '登记并转送。', basis: '第二十二条' }],
  followUrl: 'https://xinfang.example/follow',
  notes: ['凭编号和查询码查询。'],
  lang: 'zh-CN',
}

interface Piece {
  text: string
  x: number
  y: number
  size: number
}

/** Every piece of text of a PDF with its place: millimetres from the left and the top of the page, size in points. */
async function readPdf(
  pdf: Uint8Array,
): Promise<{ pages: Piece[][]; text: string; lang: string | null; title: unknown; structure: string }> {
  const file = await getDocument({ data: pdf.slice(), verbosity: 0 }).promise
  const pages: Piece[][] = []
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    const { height } = page.getViewport({ scale: 1 })
    const { items } = await page.getTextContent()
    pages.push(
      items.flatMap((item) => {
        if (!('str' in item) || item.str.trim() === '') return []
        const [size, x, y] = item.transform.slice(3).map(Number)
        const toMm = (points: number | undefined): number => ((points ?? 0) * 25.4) / 72
        return [{ text: item.str, x: toMm(x), y: toMm(height - (y ?? 0)), size: size ?? 0 }]
      }),
    )
  }
  const { info } = await file.getMetadata()
  const structure = JSON.stringify(await (await file.getPage(1)).getStructTree())
  const title: unknown = Object.entries(info).find(([name]) => name === 'Title')?.[1]
  const lang: unknown = Object.entries(info).find(([name]) => name === 'Language')?.[1]
  const text = pages
    .flat()
    .map((piece) => piece.text)
    .join('')
    .replaceAll(/[\s\u200b]/g, '')
  return {
    pages,
    text,
    title,
    lang: typeof lang === 'string' ? lang : null,
    structure,
  }
}

const withText = (text: string): OfficialDocument => ({
  ...opinion,
  title: text,
  addressee: text,
  body: [
    { type: 'paragraph', text },
    { type: 'heading', level: 2, text },
    { type: 'list', items: [text] },
    { type: 'fields', fields: [{ label: text, value: text }] },
    { type: 'table', columns: [{ label: text }], rows: [[text]] },
  ],
})
const documentXml = async (document: OfficialDocument): Promise<string> => {
  const files = unzipSync(await renderDocx(document))
  for (const [name, bytes] of Object.entries(files)) {
    if (/\.(?:xml|rels)$/.test(name)) expect(XMLValidator.validate(strFromU8(bytes))).toBe(true)
  }
  return strFromU8(files['word/document.xml'] ?? new Uint8Array())
}

afterAll(closeDocuments)

test('the PDF holds every part in the order of an official document', async () => {
  const { text, title, lang, structure } = await readPdf(await renderPdf(opinion))
  expect(text).toMatch(
    /信访事项处理意见书青信处〔2026〕12号李某某：你反映.*经调查，答复如下。一、查明的事实受理日期：2026年9月18日形式来访诉求支付尾款拨付情况事项金额尾款46,350.00.*1\.支付尾款；2\.报送凭证。青禾区信访局2026年3月5日（联系人：王某）抄送：区财政局，柳溪镇人民政府。.*—1—/,
  )
  expect(title).toBe('信访事项处理意见书')
  expect(lang).toMatch(/^zh/)
  for (const role of ['H1', 'P', 'Table', 'TH', 'TD']) expect(structure).toContain(`"role":"${role}"`)
})

test('margins, sizes and the page number follow GB/T 9704', async () => {
  const long = {
    ...opinion,
    body: [{ type: 'paragraph' as const, text: '征地补偿款'.repeat(400) }],
  }
  const { pages } = await readPdf(await renderPdf(long))
  expect(pages.length).toBeGreaterThan(2)
  for (const [index, page] of pages.entries()) {
    const number = page.filter((piece) => piece.y > 262)
    const body = page.filter((piece) => piece.y <= 262)
    expect(
      number
        .map((piece) => piece.text)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toBe(`—${index + 1}—`)
    const side = Math.min(...number.map((piece) => piece.x))
    expect(index % 2 === 0 ? side > 150 : side < 40).toBe(true)
    expect(Math.min(...body.map((piece) => piece.x))).toBeGreaterThanOrEqual(27.9)
    expect(Math.min(...body.map((piece) => piece.y))).toBeGreaterThan(37)
  }
  expect(pages[0]?.find((piece) => piece.text.includes('信访事项'))?.size).toBeCloseTo(22)
  const middle = pages[1]?.filter((piece) => piece.text.includes('征地补偿款')) ?? []
  expect(middle[0]?.size).toBeCloseTo(16)
  expect(new Set(middle.map((piece) => Math.round(piece.y))).size).toBe(22)
  expect(middle.map((piece) => piece.text.length)).toEqual(Array.from({ length: 22 }, () => 28))
})

test('a name in red stands at the head only when it is asked for', async () => {
  const imprint = { office: '青禾区信访局办公室', date: '2026-03-06' }
  const { pages, text } = await readPdf(await renderPdf({ ...opinion, imprint, redHeader: '青禾区信访局文件' }))
  expect(text).toMatch(/^青禾区信访局文件青信处〔2026〕12号信访事项处理意见书/)
  expect(text).toContain('抄送：区财政局，柳溪镇人民政府。青禾区信访局办公室2026年3月6日印发')
  const [mark] = pages[0] ?? []
  expect(mark?.size).toBeCloseTo(44)
  // Its upper edge 35 mm below the top of the type area, which begins at 37 mm (7.2.4); the base line lies its height below.
  expect((mark?.y ?? 0) - 0.88 * 44 * (25.4 / 72)).toBeCloseTo(72, 0)
  const long = await readPdf(
    await renderPdf({ ...opinion, redHeader: '青禾区信访工作联席会议办公室、青禾区信访局文件' }),
  )
  expect(long.pages[0]?.[0]?.size).toBeLessThan(25)
  expect(Math.min(...(long.pages[0] ?? []).map(({ x }) => x))).toBeGreaterThanOrEqual(27.9)
})

const HOSTILE = [
  '#read("/etc/passwd")',
  '$x^2$ *bold* _it_ `raw` = Head',
  '\\ \\u{41} "quote" \' // comment /* */',
  '#include "a" #import "@preview/x:1.0.0" <label> @ref [b] {c}',
  '${1} </w:t><script>alert(1)</script> &amp; ]]>',
  '= 一级\n- 列表\n+ 编号',
]

test.each(HOSTILE)('what a person writes stays text: %s', async (written) => {
  const wanted = written.replaceAll(/\s/g, '')
  const { text } = await readPdf(await renderPdf(withText(written)))
  expect(text).toContain(wanted)
  expect(text).not.toContain('root:')
  const xml = await documentXml(withText(written))
  expect(xml).not.toContain('<script')
  const html = renderHtmlPreview(withText(written))
  expect(html).not.toContain('<script')
})

test.each([
  ['a very long word', 'x'.repeat(5000)],
  ['20,000 characters', '反映水费问题，请处理。'.repeat(1820)],
  ['emoji, right-to-left and rare characters', '😀👨‍👩‍👧‍👦 שלום العربية \u202etfel 𠮷野 ཀ'],
  ['control characters and halves', 'a\0b\u0001c\u001b[31m\ud83dd\ufffe\ufeff\u2028e'],
  ['nothing', ''],
  ['spaces', ' \n\n\t '],
])('%s can be printed in every form', async (_, written) => {
  const document = { ...opinion, body: [{ type: 'paragraph' as const, text: written }] }
  const { pages } = await readPdf(await renderPdf(document))
  for (const piece of pages.flat()) expect(piece.x).toBeLessThan(184)
  await documentXml(document)
  expect(renderHtmlPreview(document)).toContain('</article>')
})

test('a long word is broken inside the margins', async () => {
  const pdf = await renderPdf({ ...opinion, body: [{ type: 'paragraph', text: 'x'.repeat(500) }] })
  const { pages, text } = await readPdf(pdf)
  expect(text).toContain('x'.repeat(500))
  expect(
    new Set(
      pages
        .flat()
        .filter((piece) => piece.text.includes('xxx'))
        .map((piece) => Math.round(piece.y)),
    ).size,
  ).toBeGreaterThan(5)
})

test('the Word file names Chinese letters, the page of GB/T 9704, and holds every text', async () => {
  const xml = await documentXml(opinion)
  const styles = strFromU8(unzipSync(await renderDocx(opinion))['word/styles.xml'] ?? new Uint8Array())
  expect(styles).toContain('w:eastAsia="仿宋_GB2312"')
  expect(xml).toContain('w:eastAsia="方正小标宋简体"')
  expect(xml).toMatch(/<w:pgMar w:top="2098" w:right="1474" w:bottom="1984" w:left="1587"/)
  for (const text of [
    '李某某：',
    '一、查明的事实',
    '46,350.00',
    '2026年3月5日',
    '抄送：区财政局，柳溪镇人民政府。',
    '（联系人：王某）',
  ])
    expect(xml).toContain(text)
})

test('the preview holds every text in the same order and nothing that acts', () => {
  const html = renderHtmlPreview(opinion)
  expect(html.replaceAll(/<[^>]+>/g, '')).toBe(
    '信访事项处理意见书青信处〔2026〕12号李某某：你反映的补偿款问题，我局已受理。经调查，答复如下。一、查明的事实受理日期2026年9月18日形式来访诉求支付尾款拨付情况事项金额尾款46,350.00支付尾款；报送凭证。青禾区信访局2026年3月5日（联系人：王某）抄送：区财政局，柳溪镇人民政府。',
  )
  expect(html).not.toMatch(/style=|<script|<a |on\w+=/)
})

test('an English document uses English words and dates', async () => {
  const { text } = await readPdf(
    await renderPdf({ ...opinion, lang: 'en', addressee: 'Mr Li', copies: ['Finance bureau'] }),
  )
  expect(text).toContain('MrLi:')
  expect(text).toContain('5March2026')
  expect(text).toContain('Copiesto:Financebureau.')
})

test('the signature never stands alone on a page', async () => {
  for (let lines = 8; lines < 30; lines += 1) {
    const items = Array.from({ length: lines }, (_, index) => `第${index}项。`)
    const { pages } = await readPdf(await renderPdf({ ...opinion, body: [{ type: 'list', items }] }))
    const page = pages.find((pieces) => pieces.some((piece) => piece.text.includes('青禾区信访局'))) ?? []
    expect(
      page
        .map((piece) => piece.text)
        .join('')
        .replaceAll(/\s/g, ''),
    ).toContain(`第${lines - 1}项`)
  }
})

test('a picture character is drawn from the fonts that come along', async () => {
  const { text } = await readPdf(await renderPdf({ ...opinion, body: [{ type: 'paragraph', text: '辛苦了😀🙏' }] }))
  expect(text).toContain('辛苦了😀🙏')
})

test('the receipt is one sheet of A5 with number, code and what follows', async () => {
  const { pages, text } = await readPdf(await renderReceipt(receipt))
  expect(pages).toHaveLength(1)
  for (const part of [
    '430121-2026-000123-4',
    '7K2M-9QXA-R4',
    '2026年12月5日前',
    '登记并转送。',
    '第二十二条',
    '扫码查询办理进度',
  ])
    expect(text).toContain(part)
})

test('the address on a receipt cannot carry the query code', async () => {
  for (const followUrl of ['https://x.example/follow?code=7k2m9qxar4', 'https://x.example/7K2M%2D9QXA-R4'])
    await expect(renderReceipt({ ...receipt, followUrl })).rejects.toThrow('must not contain the query code')
})

const hasRasteriser = ((): boolean => {
  try {
    execFileSync('pdftoppm', ['-v'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

/** Share of dark points in a part of the first page; the part in millimetres: left, top, right, bottom. */
function inkOf(pdf: Uint8Array): (left: number, top: number, right: number, bottom: number) => number {
  const image = execFileSync('pdftoppm', ['-r', '50.8', '-gray', '-f', '1', '-l', '1', '-'], {
    input: pdf,
    maxBuffer: 16 * 1024 * 1024,
    stdio: ['pipe', 'pipe', 'ignore'],
  })
  const head = /^P5\s+(\d+)\s+(\d+)\s+255\s/.exec(image.subarray(0, 40).toString('latin1'))
  const width = Number(head?.[1])
  const offset = head?.[0].length ?? 0
  return (left, top, right, bottom) => {
    let dark = 0
    for (let y = top * 2; y < bottom * 2; y += 1)
      for (let x = left * 2; x < right * 2; x += 1) if ((image[offset + y * width + x] ?? 255) < 160) dark += 1
    return dark / ((right - left) * (bottom - top) * 4)
  }
}

test.runIf(hasRasteriser)(
  'as a picture: ink in the title, the text and the signature, none in margins and under the seal',
  async () => {
    const short: OfficialDocument = { ...opinion, body: [{ type: 'paragraph', text: '征地补偿款'.repeat(40) }] }
    const pdf = await renderPdf(short)
    const ink = inkOf(pdf)
    expect(ink(70, 37, 140, 46)).toBeGreaterThan(0.05)
    expect(ink(30, 75, 180, 130)).toBeGreaterThan(0.08)
    for (const margin of [ink(0, 0, 210, 35), ink(0, 0, 27, 297), ink(186, 0, 210, 297), ink(0, 275, 210, 297)])
      expect(margin).toBe(0)
    const { pages } = await readPdf(pdf)
    const office = pages[0]?.find((piece) => piece.text.includes('青禾区信访局'))?.y ?? 0
    expect(ink(110, Math.round(office) + -24, 184, Math.round(office) - 8)).toBe(0)
    expect(ink(110, Math.round(office) - 6, 184, Math.round(office) + 12)).toBeGreaterThan(0.02)
  },
)

test.runIf(hasRasteriser)('as a picture: the QR code of a receipt is there', async () => {
  const ink = inkOf(await renderReceipt(receipt))
  expect(ink(108, 30, 132, 54)).toBeGreaterThan(0.25)
})

/** The names of the fonts in which pieces of text stand that hold one of these words, by word. */
async function lettersOf(pdf: Uint8Array, words: readonly string[]): Promise<Record<string, string>> {
  const file = await getDocument({ data: pdf.slice(), verbosity: 0, fontExtraProperties: true }).promise
  const found: Record<string, string> = {}
  for (let number = 1; number <= file.numPages; number += 1) {
    const page = await file.getPage(number)
    await page.getOperatorList()
    const { items } = await page.getTextContent()
    for (const item of items) {
      const word = 'str' in item ? words.find((each) => item.str.includes(each)) : undefined
      if (word === undefined || !('fontName' in item)) continue
      const font: unknown = page.commonObjs.get(item.fontName)
      if (typeof font === 'object' && font !== null && 'name' in font) found[word] ??= String(font.name).slice(7)
    }
  }
  return found
}

const levels: OfficialDocument = {
  ...opinion,
  body: [
    { type: 'heading', level: 1, text: '一、甲级' },
    { type: 'heading', level: 2, text: '（一）乙级' },
    { type: 'heading', level: 3, text: '1.丙级' },
    { type: 'paragraph', text: '正文部分。' },
  ],
}

test('title, body, headings and page numbers stand in the free letters of their kinds', async () => {
  const letters = await lettersOf(await renderPdf(levels), ['处理意见书', '甲级', '乙级', '丙级', '正文', '—'])
  expect(letters).toEqual({
    处理意见书: 'NotoSerifSC-Bold',
    甲级: 'NotoSansSC-Medium',
    乙级: 'LXGWWenKai-Regular',
    丙级: 'LXGWWenKai-Light',
    正文: 'LXGWWenKai-Light',
    '—': 'NotoSerifSC-Regular',
  })
})

/** A font under another family name, as an installed official one. */
function renamed(font: Uint8Array, family: string): Uint8Array {
  const bytes = font.slice()
  const table = tablesOf(bytes).find(({ tag }) => tag === 'name')
  const view = new DataView(bytes.buffer, table?.offset)
  const written = Uint8Array.from(Array.from(family).flatMap((letter) => [0, letter.charCodeAt(0)]))
  for (let n = 0; n < view.getUint16(2); n += 1) {
    const at = 6 + 12 * n
    if (![1, 16].includes(view.getUint16(at + 6)) || view.getUint16(at) !== 3) continue
    view.setUint16(at + 8, written.length)
    bytes.set(written, (table?.offset ?? 0) + view.getUint16(4) + view.getUint16(at + 10))
  }
  return bytes
}

test('official letters are used where they are installed', async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'huiyin-fonts-'))
  const free = createRequire(import.meta.url).resolve(
    '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  )
  writeFileSync(path.join(folder, 'simfang.ttf'), renamed(readFileSync(free), 'FangSong_GB2312'))
  writeFileSync(path.join(folder, 'broken.ttf'), 'not a font')
  await closeDocuments()
  lookForFontsIn([folder, path.join(folder, 'missing')])
  try {
    const letters = await lettersOf(await renderPdf(levels), ['处理意见书', '乙级', '正文'])
    expect(letters).toEqual({ 处理意见书: 'NotoSerifSC-Bold', 乙级: 'LXGWWenKai-Regular', 正文: 'NotoSansSC-Medium' })
  } finally {
    await closeDocuments()
    lookForFontsIn(systemFontFolders())
    rmSync(folder, { recursive: true })
  }
})

test('rare characters of names are drawn; what no font has is said on the paper, by its code point', async () => {
  const write = async (name: string): Promise<string> =>
    (await readPdf(await renderPdf({ ...opinion, body: [{ type: 'paragraph', text: `姓名：${name}。` }] }))).text
  const rare = await write('㐂𠮷䶮㛃𬭚龘镕')
  expect(rare).toContain('姓名：㐂𠮷䶮㛃𬭚龘镕。')
  expect(rare).not.toContain('字库中没有')
  expect(await write('ཀ')).toContain('以下字符字库中没有，请核对后手写补正：U+0F40')
})

test('every character of GB 2312 is in the letters of the body', async () => {
  const { coverageOf, covers, unwrapWoff } = await import('./fonts/sfnt.ts')
  const folder = path.dirname(createRequire(import.meta.url).resolve('@fontsource/lxgw-wenkai/LICENSE'))
  const coverage = coverageOf(unwrapWoff(readFileSync(path.join(folder, 'files/lxgw-wenkai-latin-300-normal.woff'))))
  const decoder = new TextDecoder('gb18030')
  const missing: string[] = []
  for (let row = 0xb0; row <= 0xf7; row += 1)
    for (let cell = 0xa1; cell <= 0xfe; cell += 1) {
      const character = decoder.decode(Uint8Array.of(row, cell))
      if (/\p{Script=Han}/u.test(character) && !covers(coverage, character.codePointAt(0) ?? 0)) missing.push(character)
    }
  expect(missing).toEqual([])
})

const hasOffice = ((): boolean => {
  try {
    execFileSync('soffice', ['--version'], { stdio: 'ignore' })
    return true
  } catch {
    return false
  }
})()

test.runIf(hasOffice)(
  'opened in an office program, the Word file has 22 lines of 28 characters and as many pages as the PDF',
  async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'huiyin-docx-'))
    const document: OfficialDocument = { ...opinion, body: [{ type: 'paragraph', text: '征地补偿款'.repeat(400) }] }
    writeFileSync(path.join(folder, 'paper.docx'), await renderDocx(document))
    execFileSync(
      'soffice',
      [
        `-env:UserInstallation=file://${folder}/profile`,
        '--headless',
        '--convert-to',
        'pdf',
        '--outdir',
        folder,
        path.join(folder, 'paper.docx'),
      ],
      { stdio: 'ignore' },
    )
    const word = await readPdf(new Uint8Array(readFileSync(path.join(folder, 'paper.pdf'))))
    rmSync(folder, { recursive: true })
    expect(word.pages).toHaveLength((await readPdf(await renderPdf(document))).pages.length)
    const lines = Map.groupBy(
      (word.pages[1] ?? []).filter(({ y }) => y < 262),
      ({ y }) => Math.round(y),
    )
    expect(lines.size).toBe(22)
    expect(
      [...lines.values()].map(
        (pieces) =>
          pieces
            .map(({ text }) => text)
            .join('')
            .replaceAll(/\s/g, '').length,
      ),
    ).toEqual(Array.from({ length: 22 }, () => 28))
  },
  60_000,
)

test('the Word file names for each official font what stands in for it', async () => {
  const table = strFromU8(unzipSync(await renderDocx(opinion))['word/fontTable.xml'] ?? new Uint8Array())
  expect(table).toContain('<w:font w:name="仿宋_GB2312"><w:altName w:val="FangSong_GB2312;仿宋;')
  expect(table).toContain('<w:font w:name="方正小标宋简体">')
})

test('a hundred documents at once leave the process free for others', async () => {
  let turns = 0
  const others = setInterval(() => (turns += 1), 1)
  const all = await Promise.all(
    Array.from({ length: 100 }, (_, index) => renderPdf({ ...opinion, number: `青信处〔2026〕${index}号` })),
  )
  clearInterval(others)
  expect(all).toHaveLength(100)
  expect(turns).toBeGreaterThan(20)
})
