import { mkdir, mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { parse } from 'csv-parse/sync'
import { Command } from 'commander'
import readXlsx from 'read-excel-file/node'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExitCode } from '../../../platform/cli/index.ts'
import { addDisclosureCommands } from '../cli.ts'
import { closeReaders } from '../formats/index.ts'
import { lockedPdf } from '../formats/testing/odd-pdf.ts'
import { printPdf } from '../formats/testing/print-pdf.ts'
import { printXlsx } from '../formats/testing/print-xlsx.ts'
import { sheetsOf } from '../formats/testing/sheets.ts'
import { aBudget } from '../testing/budget.ts'
import { reportSchema } from './schema.ts'
import { sarifShape } from './testing/sarif-shape.ts'

let folder = ''
const file = (name: string): string => join(folder, name)
const wrong = () => aBudget().with('部门预算收支总表', '支出总计', 4, '512.00')

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-output-'))
  await writeFile(file('wrong.pdf'), printPdf(sheetsOf(wrong().pipes()), { ruled: true }))
  await writeFile(file('wrong.md'), wrong().markdown())
})

afterAll(async () => {
  await closeReaders()
  await rm(folder, { recursive: true })
})

const run = async (...args: readonly string[]): Promise<{ code: ExitCode | undefined; out: string; err: string }> => {
  const program = new Command('huiyin').exitOverride()
  const out: string[] = []
  const err: string[] = []
  let code: ExitCode | undefined
  const print = (line: string): void => void out.push(line)
  const report = (line: string): void => void err.push(line)
  addDisclosureCommands({ program, print, report, end: (value) => (code = value) })
  await program.parseAsync(args, { from: 'user' })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

const start = async (name: string): Promise<string> => (await readFile(file(name))).subarray(0, 15).toString()

describe('huiyin check --format --output', () => {
  it.each([
    ['json', '{'],
    ['sarif', '{'],
    ['html', '<!doctype html>'],
    ['xlsx', 'PK'],
    ['csv', '\u{feff}'],
    ['pdf', '%PDF-'],
    ['text', '/'],
  ])('%s is written to the file that is named', async (format, begins) => {
    const { code, out } = await run('check', file('wrong.pdf'), '--format', format, '--output', file(`one.${format}`))
    expect([code, out]).toEqual([1, ''])
    expect((await start(`one.${format}`)).startsWith(begins)).toBe(true)
  })

  it('writes one page per document and a list of them', async () => {
    await run('check', file('wrong.pdf'), file('wrong.md'), '--format', 'html', '--output', file('pages'))
    expect((await readdir(file('pages'))).toSorted()).toEqual(['index.html', 'wrong.md.html', 'wrong.pdf.html'])
    expect(await readFile(file('pages/index.html'), 'utf8')).toContain('href="./wrong.pdf.html"')
  })

  it('frames figures only in PDF files, and says so', async () => {
    await run('check', file('wrong.pdf'), file('wrong.md'), '--format', 'pdf', '--output', file('framed'))
    expect(await readdir(file('framed'))).toEqual(['wrong.pdf'])
    await expect(run('check', file('wrong.md'), '--format', 'pdf', '--output', file('x.pdf'))).rejects.toMatchObject({
      code: 'invalid',
    })
  })

  it('asks where to write what is no text, and names the formats there are', async () => {
    await expect(run('check', file('wrong.pdf'), '--format', 'xlsx')).rejects.toMatchObject({ code: 'invalid' })
    await expect(run('check', file('wrong.pdf'), file('wrong.md'), '--format', 'html')).rejects.toMatchObject({
      code: 'invalid',
    })
    await expect(run('check', file('wrong.pdf'), '--format', 'doc')).rejects.toThrow(/sarif/u)
  })

  it('ends a folder with a table of all documents, and with 2 when one could not be read', async () => {
    await writeFile(file('locked.pdf'), lockedPdf())
    const { code, out, err } = await run('check', file('wrong.pdf'), file('locked.pdf'), '--lang', 'en')
    expect(code).toBe(2)
    expect(err).toContain('protected by a password')
    expect(out).toMatch(/wrong\.pdf: +3 /u)
    expect(out).toMatch(/locked\.pdf: +Cannot be read: .*password/u)
  })
})

describe('files that are none', () => {
  it('are refused before they are read: far too large, missing', async () => {
    const handle = await open(file('huge.pdf'), 'w')
    await handle.truncate(20_000_000_000)
    await handle.close()
    for (const [name, words] of [
      ['huge.pdf', 'too large'],
      ['missing.pdf', 'no such file'],
    ] as const) {
      const { code, err } = await run('check', file(name), '--lang', 'en')
      expect(code).toBe(2)
      expect(err).toContain(words)
    }
  })
})

describe('huiyin read --format --output', () => {
  it.each([
    ['json', '{'],
    ['csv', '\u{feff}'],
    ['xlsx', 'PK'],
  ])('%s', async (format, begins) => {
    const { code } = await run('read', file('wrong.pdf'), '--format', format, '--output', file(`read.${format}`))
    expect(code).toBe(0)
    expect((await start(`read.${format}`)).startsWith(begins)).toBe(true)
  })

  it('refuses what it cannot read', async () => {
    await writeFile(file('locked.pdf'), lockedPdf())
    await expect(run('read', file('locked.pdf'))).rejects.toMatchObject({ code: 'unsupported-file' })
  })
})

describe('several documents', () => {
  const year = (name: number, total: string, change: string): string =>
    `# 云溪县信访局${name}年部门预算\n\n${name}年收入预算${total}万元，比${name - 1}年预算增加${change}万元。\n\n${name}年支出预算${total}万元，其中：基本支出${total}万元。实有人员16人。\n`

  beforeAll(async () => {
    for (const [folderName, text] of [
      ['years/2024', year(2024, '550.00', '50.00')],
      ['years/2025', year(2025, '600.00', '20.00')],
    ] as const) {
      await mkdir(file(folderName), { recursive: true })
      await writeFile(file(`${folderName}/budget.md`), text)
    }
  })

  const out = async (format: string, ...more: readonly string[]): Promise<string> =>
    (await run('check', file('years'), '--format', format, ...more)).out

  it('of one name are told apart, and what lies between them has its heading, its names and its line in the table', async () => {
    const text = await out('text')
    expect(text).toContain('文件之间\n\n错误 D1 I39')
    expect(text).toMatch(/2024\/budget\.md: +0 /u)
    expect(text).toMatch(/文件之间: +1 +0 +0 /u)
    expect(text).toMatch(/2025\/budget\.md · 第 3 行/u)
  })

  it('are compared side by side, with places, in one unit', async () => {
    const text = await out('text')
    expect(text).toMatch(/2025\/budget\.md +云溪县信访局 +2025 +部门预算 +600\.00 +600\.00 +600\.00 +— .*实有 16/u)
    expect(text).toContain('2024/budget.md: 收入 第 3 行')
    const offices = JSON.parse(await out('json')).offices
    expect(reportSchema.safeParse(JSON.parse(await out('json'))).error?.issues ?? []).toEqual([])
    expect(offices).toHaveLength(2)
    expect(offices[1]).toMatchObject({
      office: '云溪县信访局',
      figures: { 'income-total': { yuan: '6000000' } },
      people: { count: 16 },
    })
  })

  it('have their findings in CSV, XLSX, SARIF and on the page', async () => {
    const rows: string[][] = parse(await out('csv'), { bom: true })
    expect(rows.filter((row) => row[1] === 'D1').map((row) => [row[0], row[6], row[7]])).toEqual([
      ['2025/budget.md', '20.00', '万元'],
      ['2025/budget.md', '600.00', '万元'],
      ['2024/budget.md', '550.00', '万元'],
    ])
    await out('xlsx', '--output', file('years.xlsx'))
    const sheets = JSON.stringify(await readXlsx(await readFile(file('years.xlsx'))))
    expect([sheets.includes('D1'), sheets.includes('文件之间'), sheets.includes('各单位对照')]).toEqual([
      true,
      true,
      true,
    ])
    const log = JSON.parse(await out('sarif'))
    expect(sarifShape.safeParse(log).error?.issues ?? []).toEqual([])
    const [result] = log.runs[0].results
    const places = [...result.locations, ...result.relatedLocations].map(
      (each: { physicalLocation: { artifactLocation: { uri: string } } }) => each.physicalLocation.artifactLocation.uri,
    )
    expect(places).toEqual([2025, 2025, 2024].map((name) => pathToFileURL(file(`years/${name}/budget.md`)).href))
    await out('html', '--output', file('yearly'))
    expect((await readdir(file('yearly'))).toSorted()).toEqual([
      '2024-budget.md.html',
      '2025-budget.md.html',
      'index.html',
    ])
    const page = await readFile(file('yearly/index.html'), 'utf8')
    expect(page).toContain('id="D1"')
    expect(page).toContain('class="offices"')
    expect(page).toContain('600.00<br />')
    expect(page).not.toContain('href="#rule-')
  })
})

describe('evidence', () => {
  it('shows a cell of a PDF in the words of its row, with a caret under it', async () => {
    const { out } = await run('check', file('wrong.pdf'), '--rule', 'I3')
    expect(out).toMatch(/支出总计 {2}512\.00[^\n]*\n +\^{6}\n/u)
  })

  it('gives cells of a sheet their addresses, and numbers as numbers with their unit', async () => {
    await writeFile(file('wrong.xlsx'), await printXlsx(sheetsOf(wrong().pipes())))
    const rows: Record<string, string>[] = parse(
      (await run('check', file('wrong.xlsx'), '--rule', 'I3', '--format', 'csv')).out,
      {
        bom: true,
        columns: true,
      },
    )
    expect(rows[0]?.['单元格']).toMatch(/^[^!]+![A-Z]+\d+$/u)
    expect(rows[0]).toMatchObject({ 印为: '521.00', 相差: '9', 单位: '万元' })
  })

  it('keeps empty tables and empty cells in what was read', async () => {
    const { out } = await run('read', file('wrong.md'), '--format', 'csv')
    const rows: Record<string, string>[] = parse(out, { bom: true, columns: true })
    const blank = rows.filter((row) => row['表']?.includes('国有资本经营'))
    expect(blank.length).toBeGreaterThan(0)
    expect(blank.every((row) => row['印出的数'] === '')).toBe(true)
  })
})
