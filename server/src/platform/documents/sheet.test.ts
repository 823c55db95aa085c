import { parse } from 'csv-parse/sync'
import { strFromU8, unzipSync } from 'fflate'
import { expect, it } from 'vitest'
import { csvOf, outgoingWorkbook, xlsxOf } from './index.ts'
import { readWorkbook } from './testing.ts'

const FORMULAS = [
  '=1+1',
  '+1',
  '-x',
  '@x',
  '\t=1',
  '\r=1',
  '\n=1',
  '=cmd|" /C calc"!A0',
  '＝1',
  '＋1',
  '－1',
  '＠x',
  '-1+1',
]

it.each(FORMULAS)('%j is text in CSV, with an apostrophe before it', (text) => {
  const rows: string[][] = parse(csvOf([['heading', text]]), { bom: true })
  expect(rows).toEqual([['heading', `'${text}`]])
})

it('a number stays a number in CSV, a negative one, too', async () => {
  expect(csvOf([['-1', '-3.50', '12']])).toBe('\ufeff-1,-3.50,12\r\n')
  const { body } = await outgoingWorkbook([{ name: 'Sheet', rows: [['-x', -5, null]] }], 'csv', 'x')
  expect(body).toBe("\ufeff'-x,-5,\r\n")
})

it('a workbook has no formula: every text is a text and reads as it was written', async () => {
  const texts = FORMULAS.filter((text) => !/[\t\r\n]/.test(text))
  const books = [
    await xlsxOf([
      ['heading', ...texts],
      ['line', ...texts],
    ]),
    Buffer.from(
      (
        await outgoingWorkbook(
          [
            {
              name: '=1+1',
              rows: [
                ['heading', ...texts],
                ['line', ...texts],
              ],
            },
          ],
          'xlsx',
          'x',
        )
      ).body,
    ),
  ]
  for (const book of books) {
    const sheets = Object.entries(unzipSync(new Uint8Array(book))).filter(([name]) => name.startsWith('xl/'))
    for (const [name, bytes] of sheets)
      expect([name, /<f[ >]|<definedName[ >]|externalLink|ddeLink/.test(strFromU8(bytes))]).toEqual([name, false])
    expect(await readWorkbook(Buffer.from(book))).toEqual([
      ['heading', ...texts],
      ['line', ...texts],
    ])
  }
})
