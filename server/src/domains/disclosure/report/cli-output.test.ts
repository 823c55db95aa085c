import { mkdtemp, open, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExitCode } from '../../../platform/cli/index.ts'
import { addDisclosureCommands } from '../cli.ts'
import { closeReaders } from '../formats/index.ts'
import { lockedPdf } from '../formats/testing/odd-pdf.ts'
import { printPdf } from '../formats/testing/print-pdf.ts'
import { sheetsOf } from '../formats/testing/sheets.ts'
import { aBudget } from '../testing/budget.ts'

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
      ['missing.pdf', 'cannot be opened'],
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
