import { describe, expect, it } from 'vitest'
import { checkDisclosure } from '../check/check-disclosure.ts'
import type { Disclosure } from '../disclosure.ts'
import { readDisclosure } from '../read/read-disclosure.ts'
import type { SourceDocument } from '../source.ts'
import { aBudget } from '../testing/budget.ts'
import { changeFigure, figuresIn } from '../testing/mutate.ts'
import { readFormat } from './read-format.ts'
import { finalAccounts } from './testing/final-accounts.ts'
import { printDocx } from './testing/print-docx.ts'
import { printHtml } from './testing/print-html.ts'
import { printPdf } from './testing/print-pdf.ts'
import { printXlsx } from './testing/print-xlsx.ts'
import { sheetsOf } from './testing/sheets.ts'

const markdown = aBudget().pipes()
const sheets = sheetsOf(markdown)
/** Tables of words in cells, as projects have them, cannot be told without their lines. */
const withoutProjects = sheetsOf(aBudget().withoutProjects().pipes())

/** Where no line parts the rows, figures do. */
const ofFigures = () => aBudget().withoutProjects().without('部门机构设置情况')

const LAYOUTS: readonly (readonly [string, () => Promise<Uint8Array>, Disclosure])[] = [
  ['HTML', async () => printHtml(sheets), aBudget().readPipes()],
  ['DOCX', () => printDocx(sheets), aBudget().readPipes()],
  ['XLSX', () => printXlsx(sheets), aBudget().readPipes()],
  ['PDF with lines', async () => printPdf(sheets, { ruled: true }), aBudget().readPipes()],
  [
    'PDF with lines, tables over many pages',
    async () => printPdf(sheets, { ruled: true, height: 110 }),
    aBudget().readPipes(),
  ],
  [
    'PDF with lines, no header on later pages',
    async () => printPdf(sheets, { ruled: true, height: 110, repeat: false }),
    aBudget().readPipes(),
  ],
  [
    'PDF with lines, narrow: names wrapped, figures set lower than their sentence',
    async () => printPdf(sheets, { ruled: true, width: 140, height: 200, figuresDown: 2 }),
    aBudget().readPipes(),
  ],
  [
    'PDF with lines, laid sideways',
    async () => printPdf(sheets, { ruled: true, sideways: true, width: 2500, height: 297 }),
    aBudget().readPipes(),
  ],
  [
    'PDF with lines between rows only',
    async () => printPdf(withoutProjects, { ruled: 'rows' }),
    aBudget().withoutProjects().readPipes(),
  ],
  [
    'PDF with lines between columns only',
    async () => printPdf(sheetsOf(ofFigures().pipes()), { ruled: 'columns' }),
    ofFigures().readPipes(),
  ],
  [
    'PDF without lines',
    async () => printPdf(withoutProjects, { ruled: false }),
    aBudget().withoutProjects().readPipes(),
  ],
  [
    'PDF without lines, narrow',
    async () => printPdf(withoutProjects, { ruled: false, width: 150, height: 200 }),
    aBudget().withoutProjects().readPipes(),
  ],
  [
    'PDF without lines, tables over many pages without header',
    async () => printPdf(withoutProjects, { ruled: false, height: 120, repeat: false }),
    aBudget().withoutProjects().readPipes(),
  ],
]

/** Every table with what its cells print, in the order of the document. */
const toldBy = (disclosure: Disclosure): string[] =>
  disclosure.tables.flatMap((table) => [
    `${table.kind} ${table.title.text} ${table.unit}`,
    ...table.rows.map((row) =>
      [
        row.side,
        row.code ?? '',
        row.label,
        ...row.cells.map(
          ({ column, value }) =>
            `${column}=${value.kind === 'amount' ? value.amount.printed.replaceAll(',', '') : value.kind === 'number' ? value.printed : value.kind === 'text' ? value.text : value.kind}`,
        ),
      ].join(' '),
    ),
  ])

const claimsOf = (disclosure: Disclosure): string[] =>
  disclosure.claims.map(
    (claim) => `${claim.subject} ${claim.relation} ${claim.amount?.printed ?? ''} ${claim.percent?.decimals ?? ''}`,
  )

describe('one budget in every format', () => {
  it.each(LAYOUTS)('%s says the same', async (_, print, expected) => {
    const disclosure = readDisclosure(await readFormat(await print(), 'budget'))
    expect(toldBy(disclosure)).toEqual(toldBy(expected))
    expect(claimsOf(disclosure)).toEqual(claimsOf(expected))
    expect(disclosure.projects.map(({ name, indicators }) => [name, indicators.length])).toEqual(
      expected.projects.map(({ name, indicators }) => [name, indicators.length]),
    )
    expect(disclosure.unread).toEqual([])
    const report = checkDisclosure(disclosure)
    expect(report.findings).toEqual([])
    expect(report.tally).toEqual(checkDisclosure(expected).tally)
  })

  it('finds one changed figure at its place in every format', async () => {
    const wrong = sheetsOf(aBudget().with('部门预算支出总表', '2014004', 5, '121.00').pipes())
    for (const bytes of [
      printHtml(wrong),
      await printDocx(wrong),
      await printXlsx(wrong),
      printPdf(wrong, { ruled: true }),
    ]) {
      const { findings } = checkDisclosure(readDisclosure(await readFormat(bytes, 'budget')))
      const figures = findings.filter((finding) => finding.severity === 'error').flatMap((finding) => finding.figures)
      const figure = figures.find((each) => each.printed === '121.00')
      expect(figure?.place).toMatchObject({ table: '部门预算支出总表', rowName: '2014004 信访业务', excerpt: '121.00' })
    }
  })
})

/** What is found, without the places that differ between formats. */
const foundIn = async (bytes: Uint8Array, name = 'budget'): Promise<string[]> => {
  const { findings } = checkDisclosure(readDisclosure(await readFormat(bytes, name)))
  return findings
    .map(({ rule, severity, figures }) =>
      [rule, severity, ...figures.map((figure) => figure.printed.replaceAll(',', '')).toSorted()].join(' '),
    )
    .toSorted()
}

describe('one changed figure', () => {
  it('leads to the same findings in every format', async () => {
    const lawful = aBudget().withoutProjects().pipes()
    const count = figuresIn(lawful).length
    for (let which = 3; which < count; which += Math.floor(count / 6)) {
      const { text = '' } = changeFigure(lawful, which, which % 5) ?? {}
      const expected = await foundIn(new TextEncoder().encode(text), 'budget.md')
      const changed = sheetsOf(text)
      const printed = [
        printHtml(changed),
        await printDocx(changed),
        await printXlsx(changed),
        printPdf(changed, { ruled: true, height: 120 }),
        printPdf(changed, { ruled: false }),
      ]
      expect(expected.length).toBeGreaterThan(0)
      for (const bytes of printed) expect(await foundIn(bytes)).toEqual(expected)
    }
  })
})

const FINAL: readonly (readonly [string, () => Promise<Uint8Array>])[] = [
  ['HTML', async () => printHtml(finalAccounts)],
  ['DOCX', () => printDocx(finalAccounts)],
  ['XLSX', () => printXlsx(finalAccounts)],
  ['PDF', async () => printPdf(finalAccounts, { ruled: true })],
  ['PDF, narrow', async () => printPdf(finalAccounts, { ruled: true, width: 180, height: 250 })],
]

describe('final accounts in the national forms', () => {
  it.each(FINAL)('from %s are found by kind, and every identity holds', async (_, print) => {
    const disclosure = readDisclosure(await readFormat(await print(), 'final'))
    expect([disclosure.kind, disclosure.year, disclosure.office?.text]).toEqual([
      'final-accounts',
      2023,
      '云溪县信访局',
    ])
    expect(disclosure.tables.map((table) => table.kind)).toEqual([
      'overview',
      'income',
      'expenditure',
      'appropriation',
      'general-expenditure',
      'general-basic',
      'three-public',
      'three-public',
      'fund-expenditure',
    ])
    const { findings, tally } = checkDisclosure(disclosure)
    expect([findings, disclosure.unread]).toEqual([[], []])
    expect(tally.held).toBeGreaterThan(160)
  })

  it('never guess without rulings: what fits no column is not checked', async () => {
    const report = checkDisclosure(readDisclosure(await readFormat(printPdf(finalAccounts, { ruled: false }), 'final')))
    expect(report.findings).toEqual([])
    expect(report.tally.held).toBeGreaterThan(150)
  })
})

const boxes = (document: SourceDocument): [string, number, { x: number; y: number; width: number; height: number }][] =>
  document.blocks.flatMap((block) =>
    (block.kind === 'line' ? [block.place] : block.rows.flatMap((row) => row.cells.map((cell) => cell.place))).flatMap(
      (place): [string, number, { x: number; y: number; width: number; height: number }][] =>
        place.box === undefined || place.page === undefined ? [] : [[place.excerpt, place.page, place.box]],
    ),
  )

describe('places in a PDF', () => {
  it('gives every text a box inside its page', async () => {
    const document = await readFormat(printPdf(sheets, { ruled: true }), 'budget.pdf')
    expect(boxes(document).length).toBeGreaterThan(800)
    for (const [, page, box] of boxes(document)) {
      const size = document.pages?.[page - 1]
      expect(box.x).toBeGreaterThanOrEqual(0)
      expect(box.x + box.width).toBeLessThanOrEqual(size?.width ?? 0)
      expect(box.y + box.height).toBeLessThanOrEqual(size?.height ?? 0)
    }
  })
})
