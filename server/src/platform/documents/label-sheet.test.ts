import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import fc from 'fast-check'
import { afterAll, describe, expect, it } from 'vitest'
import { code128, code128Values } from './code-128.ts'
import { renderLabels } from './label-sheet.ts'
import { closeDocuments } from './typst.ts'

afterAll(() => closeDocuments())

/** The bars of a picture row as a reader sees them: the widths of dark and light, quiet zones cut off. */
function widthsOf(row: readonly boolean[]): number[] {
  const widths: number[] = []
  const dark = row.slice(row.indexOf(true), row.lastIndexOf(true) + 1)
  for (const [place, isDark] of dark.entries()) {
    if (place > 0 && isDark === dark[place - 1]) widths[widths.length - 1] = (widths.at(-1) ?? 0) + 1
    else widths.push(1)
  }
  return widths
}

/** The row of modules that an SVG of one path draws. */
function modulesOf(svg: string): boolean[] {
  const row = Array.from({ length: Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]) }, () => false)
  for (const [, x, width] of svg.matchAll(/M(\d+) 0h(\d+)/g)) row.fill(true, Number(x), Number(x) + Number(width))
  return row
}

/** What a scanner reads along a line of a drawn page, in each of the three columns of stickers; empty where there are no bars. */
function scanned(folder: string, page: number, millimetres: number): string[] {
  const file = readFileSync(path.join(folder, `page-${page}.pgm`))
  const [head = '', width = '', height = ''] = /^P5\n(\d+) (\d+)\n255\n/.exec(file.toString('latin1', 0, 40)) ?? []
  const line = Math.round((Number(height) * millimetres) / 297)
  const row = file.subarray(head.length + line * Number(width), head.length + (line + 1) * Number(width))
  const column = Number(width) / 3
  return [0, 1, 2].map((n) => textOf(Array.from(row.subarray(n * column, (n + 1) * column), (gray) => gray < 128)))
}

/** Pairs of digits from the dots of one sticker. */
function textOf(dots: readonly boolean[]): string {
  if (!dots.includes(true)) return ''
  const widths = widthsOf(dots)
  const modules = ((widths.length - 7) / 6) * 11 + 13
  const module = widths.reduce((sum, width) => sum + width, 0) / modules
  const symbols =
    widths
      .map((width) => Math.round(width / module))
      .join('')
      .match(/.{6}/g) ?? []
  return symbols
    .slice(1, -2)
    .map((symbol) => String(byWidths.get(symbol) ?? '??').padStart(2, '0'))
    .join('')
}

const STOP = '2331112'
const byWidths = new Map<string, number>(
  Array.from({ length: 95 }, (_, value) => {
    const [, symbol = ''] =
      /^(?:.{6})(.{6})/.exec(widthsOf(modulesOf(code128(String.fromCharCode(32 + value)))).join('')) ?? []
    return [symbol, value]
  }),
)

describe('Code 128', () => {
  it('draws the symbols of the standard: the published example "PJJ123C" has check symbol 54 from start A, 55 from start B', () => {
    expect(code128Values('PJJ123C')).toEqual([104, 48, 42, 42, 17, 18, 19, 35, 55, 106])
    const widths = widthsOf(modulesOf(code128('A'))).join('')
    expect(widths).toBe(`211214111323131123${STOP}`)
  })

  it('packs digits in pairs', () => {
    expect(code128Values('202600001235').slice(0, 7)).toEqual([105, 20, 26, 0, 0, 12, 35])
  })

  it('gives every symbol eleven modules, a bar first, and no two the same', () => {
    expect(byWidths.size).toBe(95)
    for (const symbol of byWidths.keys())
      expect(Array.from(symbol, Number).reduce((sum, width) => sum + width, 0)).toBe(11)
  })

  it('reads back what was written, for any text', () => {
    fc.assert(
      fc.property(
        fc.string({
          unit: fc.integer({ min: 33, max: 126 }).map((code) => String.fromCharCode(code)),
          minLength: 1,
          maxLength: 24,
        }),
        (text) => {
          fc.pre(!/^(?:\d\d)+$/.test(text))
          const symbols =
            widthsOf(modulesOf(code128(text)))
              .join('')
              .match(/.{6}/g) ?? []
          const read = symbols.slice(1, -2).map((symbol) => String.fromCharCode((byWidths.get(symbol) ?? -1) + 32))
          expect(read.join('')).toBe(text)
        },
      ),
    )
  })

  it('refuses what it cannot hold', () => {
    for (const text of ['', '信', 'a\n']) expect(() => code128(text)).toThrow(RangeError)
  })
})

describe('a sheet of labels', () => {
  it('is a PDF whose bars a scanner reads, sheet after sheet, leaving out the stickers that are used', async () => {
    const labels = Array.from({ length: 25 }, (_, n) => ({
      code: String(202_600_010_000 + n),
      title: `2026-${String(n + 1).padStart(6, '0')}`,
      lines: ['测试信访局', '2026-11-20'],
    }))
    const pdf = await renderLabels({ lang: 'zh-CN', title: '标签', labels, skip: 2 })
    const folder = mkdtempSync(path.join(tmpdir(), 'huiyin-labels-'))
    writeFileSync(path.join(folder, 'labels.pdf'), pdf)
    const drawn = spawnSync('pdftoppm', ['-gray', '-r', '300', 'labels.pdf', 'page'], { cwd: folder })
    expect(drawn.status).toBe(0)
    const rows = [1, 2].map((page) => scanned(folder, page, 10))
    rmSync(folder, { recursive: true })
    expect(rows).toEqual([
      ['', '', '202600010000'],
      ['202600010022', '202600010023', '202600010024'],
    ])
  })
})
