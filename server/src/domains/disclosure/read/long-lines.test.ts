import { describe, expect, it } from 'vitest'
import { checkDisclosure } from '../check/check-disclosure.ts'
import { readDisclosure } from './read-disclosure.ts'
import { readText } from './text.ts'

const FRONT = '# 某局2025年部门预算\n\n部门预算支出总表\n单位：万元\n'

/** What any pattern of the reader may wait for, one after the other without end. */
const PIECES = [
  '\u{3000}',
  ' ',
  '.',
  '…',
  '·',
  '-',
  '—',
  '－',
  '1',
  '1,',
  '1.00 ',
  '一',
  '、',
  '（',
  '()',
  '（一）',
  '，',
  '。',
  '：',
  '万元',
  '1万元',
  '年',
  '表',
  '其中',
  '其中：',
  '增加',
  '支出',
  '| ',
  '\t',
  '1\t',
  '*',
  '# ',
  '<b>',
  '等，',
  '由',
  '比上年',
  '- ',
  '①',
  '“',
  '项目',
  '合计 ',
]

const SETTINGS = [
  ['支出', 'X'],
  ['2025年支出1.00万元，', '万元。'],
  ['| 支出 | ', ' | 1.00 |'],
  ['\t', '\tX'],
] as const

/** Thousandths of a second of the processor that a line takes; the least of several times, because others work, too. */
const costOf = (line: string): number =>
  Math.min(
    ...[1, 2, 3].map(() => {
      const start = process.cpuUsage()
      checkDisclosure(readDisclosure(readText('a.md', `${FRONT}${line}\n`, 'markdown')))
      const { user, system } = process.cpuUsage(start)
      return (user + system) / 1000
    }),
  )

const lineOf = (piece: string, [before, behind]: readonly [string, string], length: number): string =>
  before + piece.repeat(Math.ceil(length / piece.length)) + behind

describe('a line without end', () => {
  it.each(PIECES)(
    'of %j takes time that grows with its length, not with the square of it',
    { timeout: 60_000 },
    (piece) => {
      const slow = SETTINGS.filter((setting) => {
        const short = Math.max(4, costOf(lineOf(piece, setting, 4000)))
        // Eight times as long: eight times the work, or sixty-four.
        return costOf(lineOf(piece, setting, 32_000)) > short * 24
      })
      expect(slow).toEqual([])
    },
  )

  it('of wide spaces is read twelve times within a second or so', () => {
    const lines = Array.from({ length: 12 }, () => lineOf('\u{3000}', SETTINGS[0], 95_000)).join('\n')
    expect(costOf(lines)).toBeLessThan(6000)
  })
})

describe('a text with more cells than are read', () => {
  it('holds no more than that, and says so', () => {
    const { blocks, unread } = readText('a.md', `${'| 1.00 '.repeat(20)}|\n`.repeat(20_000), 'markdown')
    const cells = blocks
      .flatMap((block) => (block.kind === 'grid' ? block.rows : []))
      .reduce((sum, row) => sum + row.cells.length, 0)
    expect(cells).toBeLessThanOrEqual(100_000)
    expect(unread.map(({ reason }) => reason)).toEqual(['too-many-cells'])
  })
})
