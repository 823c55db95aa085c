import { createHash } from 'node:crypto'
import { parse } from 'csv-parse/sync'
import { type DefaultTreeAdapterTypes, defaultTreeAdapter as tree, parse as parseHtml } from 'parse5'
import readXlsx from 'read-excel-file/node'
import { describe, expect, it } from 'vitest'
import { annotatePdf } from '../formats/pdf/annotate-pdf.ts'
import { loadPdfjs } from '../formats/pdf/open-pdf.ts'
import { printPdf } from '../formats/testing/print-pdf.ts'
import { sheetsOf } from '../formats/testing/sheets.ts'
import { presentDisclosure, presentReport } from '../present.ts'
import { aBudget } from '../testing/budget.ts'
import { csvText } from './csv.ts'
import { wholeDisclosure } from './examine-files.ts'
import { html } from './html/markup.ts'
import { htmlReport, STYLE_HASH } from './html/report-html.ts'
import { pdfNotes } from './pdf-notes.ts'
import { reportedOf } from './run.ts'
import { sarifLog } from './sarif-log.ts'
import { disclosureSchema, reportSchema } from './schema.ts'
import { cellTable } from './tables.ts'
import { examined } from './testing/examined.ts'
import { sarifShape } from './testing/sarif-shape.ts'
import { readingWorkbook, reportWorkbook } from './workbook.ts'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const wrongBudget = () =>
  aBudget().with('部门预算支出总表', '2014004', 5, '121.00').also('以《信访条例》为准绳。<script>alert(1)</script>')
const wrong = await examined(text(wrongBudget().markdown()), 'wrong.md')
const lawful = await examined(text(aBudget().markdown()), 'lawful.md')
const printed = printPdf(sheetsOf(wrongBudget().pipes()), { ruled: true })

describe('JSON', () => {
  it('fits its published schema', () => {
    for (const { disclosure, report } of [wrong, lawful]) {
      const read: unknown = JSON.parse(JSON.stringify(presentDisclosure(wholeDisclosure(disclosure))))
      expect(disclosureSchema.safeParse(read).error?.issues ?? []).toEqual([])
      const run = { documents: [presentReport(report, disclosure.unread)], across: presentReport(report), refused: [] }
      expect(reportSchema.safeParse(JSON.parse(JSON.stringify(run))).error?.issues ?? []).toEqual([])
    }
  })
})

describe('SARIF', () => {
  const log = sarifLog(
    {
      inputs: [{ file: 'a folder/wrong.md', report: wrong.report }],
      refusals: [{ file: 'x.pdf', zh: '不能读取。', en: 'No.' }],
    },
    'en',
  )

  it('has the shape of the standard', () => {
    expect(sarifShape.safeParse(JSON.parse(JSON.stringify(log))).error?.issues ?? []).toEqual([])
  })

  it('points at the figure in the line of the file', () => {
    const [run] = log.runs
    const result = run?.results.find((each) => each.level === 'error')
    const regions = [...(result?.locations ?? []), ...(result?.relatedLocations ?? [])].map(
      (each) => each.physicalLocation.region,
    )
    const lines = wrongBudget().markdown().split('\n')
    const words = regions.map((each) =>
      lines[(each?.startLine ?? 0) - 1]?.slice((each?.startColumn ?? 1) - 1, (each?.endColumn ?? 1) - 1),
    )
    expect(words).toContain('121.00')
    expect(run?.tool.driver.rules[result?.ruleIndex ?? -1]?.id).toBe(result?.ruleId)
    expect(run?.artifacts[0]?.location.uri).toBe('a%20folder/wrong.md')
    expect(run?.invocations[0]?.executionSuccessful).toBe(false)
  })
})

type Element = DefaultTreeAdapterTypes.Element

const elements = (node: DefaultTreeAdapterTypes.ParentNode): Element[] =>
  node.childNodes.flatMap((child) => (tree.isElementNode(child) ? [child, ...elements(child)] : []))

const attribute = (element: Element, name: string): string | undefined =>
  element.attrs.find((each) => each.name === name)?.value

describe('HTML', () => {
  const all = elements(parseHtml(htmlReport(wrong, { language: 'zh-CN' })))

  it('links every figure to its place and back, and every link leads somewhere', () => {
    const ids = all.flatMap((element) => attribute(element, 'id') ?? [])
    expect(new Set(ids).size).toBe(ids.length)
    const links = all.flatMap((element) => (element.tagName === 'a' ? (attribute(element, 'href') ?? []) : []))
    expect(links.filter((link) => !ids.includes(link.slice(1)))).toEqual([])
    for (const finding of wrong.report.findings) {
      expect(ids).toContain(finding.id)
      expect(links).toContain(`#${finding.id}-1`)
    }
  })

  it('marks the figure itself', () => {
    const marked = all.filter((element) => element.tagName === 'mark')
    const words = marked.flatMap((element) =>
      element.childNodes.map((node) => (tree.isTextNode(node) ? node.value : '')),
    )
    expect(words).toContain('121.00')
  })

  it('needs nothing from elsewhere and runs nothing', () => {
    expect(all.filter((element) => ['script', 'link', 'img', 'iframe', 'object'].includes(element.tagName))).toEqual([])
    expect(
      all.flatMap((element) => element.attrs.filter(({ name }) => name === 'src' || name.startsWith('on'))),
    ).toEqual([])
    expect(htmlReport(wrong, { language: 'en' })).toContain('&lt;script&gt;alert(1)')
  })

  it('says everything in both languages', () => {
    const words = (language: string) =>
      all.filter((element) => attribute(element, 'lang') === language && element.tagName === 'span').length
    expect(words('zh-CN')).toBe(words('en'))
    expect(words('en')).toBeGreaterThan(50)
  })

  it('carries its own style, known by its hash, and escapes what it is given', () => {
    const style = /<style>(.*?)<\/style>/su.exec(htmlReport(lawful, { language: 'en' }))?.[1] ?? ''
    expect(STYLE_HASH).toBe(`sha256-${createHash('sha256').update(style).digest('base64')}`)
    expect(html`<p title="${'"><b>'}">${'<i>'}</p>`.markup).toBe('<p title="&quot;&gt;&lt;b&gt;">&lt;i&gt;</p>')
  })
})

describe('CSV and XLSX', () => {
  it.each(['=1+1', '+1', '@x', '-x', '＝1+1', '＋1', '＠x', '－1', '\tx', '\rx', '\nx'])(
    'gives %j to a spreadsheet as words',
    (name) => {
      const rows: string[][] = parse(csvText({ name: 'tables', head: ['a'], rows: [[name]] }), { bom: true })
      expect(rows[1]).toEqual([`'${name}`])
    },
  )

  it('leaves printed negative numbers as they are', () => {
    expect(csvText({ name: 'tables', head: ['a'], rows: [['-1,234.50']] })).toContain('"-1,234.50"')
  })

  it('hold every printed cell with its exact value', async () => {
    const table = cellTable(lawful.disclosure, 'zh-CN')
    const rows: string[][] = parse(csvText(table), { bom: true })
    expect(rows).toHaveLength(table.rows.length + 1)
    expect(
      rows.find((row) => row[3] === '2014004' && row[0] === '部门预算支出总表' && row[5] === '项目支出'),
    ).toMatchObject({ 2: '万元', 6: '120.00', 7: '1200000' })
    const sheets = await readXlsx(Buffer.from(await readingWorkbook(lawful, 'zh-CN')))
    expect(JSON.stringify(sheets)).toContain('1200000')
  })

  it('leave no formula to a spreadsheet, and numbers as they are', () => {
    const table = {
      name: 'tables' as const,
      head: ['a'],
      rows: [['=1+1'], ['-5.00'], ['-x'], ['@a'], [{ number: '-3', decimals: 0 }]],
    }
    expect(csvText(table)).toBe("\u{feff}a\r\n'=1+1\r\n-5.00\r\n'-x\r\n'@a\r\n-3\r\n")
  })

  it('hold summary, findings and identities', async () => {
    const sheets = JSON.stringify(
      await readXlsx(Buffer.from(await reportWorkbook([wrong, lawful].map(reportedOf), 'en'))),
    )
    expect(sheets).toContain('wrong.md')
    expect(sheets).toContain('lawful.md')
  })
})

describe('annotated PDF', () => {
  it('frames the figures, keeps every byte of the file, and carries the message', async () => {
    const { report } = await examined(printed, 'wrong.pdf')
    const notes = pdfNotes(report.findings, 'zh-CN')
    expect(notes.length).toBeGreaterThan(3)
    const bytes = await annotatePdf(printed, notes)
    expect(Buffer.from(bytes.subarray(0, printed.length)).equals(Buffer.from(printed))).toBe(true)
    const pdfjs = await loadPdfjs()
    const document = await pdfjs.getDocument({ data: Uint8Array.from(bytes), verbosity: 0 }).promise
    const all = await Promise.all(
      Array.from({ length: document.numPages }, async (_, index) =>
        (await document.getPage(index + 1)).getAnnotations(),
      ),
    )
    const inks = all.flat().filter((each) => each.subtype === 'Ink')
    expect(inks).toHaveLength(notes.length)
    expect(inks.map((each) => String(each.contentsObj.str))).toContain(notes[0]?.comment)
    const again = await examined(bytes, 'wrong.pdf')
    expect(again.report.findings.map(({ rule, message }) => [rule, message.en])).toEqual(
      report.findings.map(({ rule, message }) => [rule, message.en]),
    )
  })

  it('frames a figure inside a sentence and not the whole line', async () => {
    const { report } = await examined(
      printPdf(sheetsOf(aBudget().saying('项目支出120.00万元，主要用于', '项目支出129.00万元，主要用于').pipes()), {
        ruled: true,
      }),
      'a.pdf',
    )
    const note = pdfNotes(
      report.findings.filter((finding) => finding.figures.some((figure) => figure.printed.includes('129.00'))),
      'en',
    )
    const widths = note.filter((each) => each.box.width < 80)
    expect(widths.length).toBeGreaterThan(0)
  })
})
