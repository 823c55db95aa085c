import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExitCode } from '../../platform/cli/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { addDisclosureCommands } from './cli.ts'
import { aBudget } from './testing/budget.ts'

let folder = ''
const file = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-check-'))
  await writeFile(file('lawful.md'), aBudget().markdown())
  await writeFile(file('wrong.md'), aBudget().with('部门预算收支总表', '支出总计', 4, '512.00').markdown())
  await writeFile(file('warned.md'), aBudget().also('以《信访条例》为准绳。').markdown())
  await writeFile(file('empty.txt'), '')
  await writeFile(file('picture.txt'), new Uint8Array([0, 1, 2, 255, 254, 0]))
})

afterAll(() => rm(folder, { recursive: true }))

const run = async (...args: readonly string[]): Promise<{ code: ExitCode | undefined; out: string; err: string }> => {
  const program = new Command('huiyin').exitOverride()
  const out: string[] = []
  const err: string[] = []
  let code: ExitCode | undefined
  addDisclosureCommands({
    program,
    print: (line) => out.push(line),
    report: (line) => err.push(line),
    end: (value) => (code = value),
  })
  await program.parseAsync(args, { from: 'user' })
  return { code, out: out.join('\n'), err: err.join('\n') }
}

describe('huiyin check', () => {
  it('ends with 0 when nothing is wrong', async () => {
    const { code, out } = await run('check', file('lawful.md'))
    expect(code).toBe(0)
    expect(out).toContain('没有发现问题')
  })

  it('ends with 1 for errors, and points at the figure', async () => {
    const { code, out } = await run('check', file('wrong.md'), '--lang', 'en')
    expect(code).toBe(1)
    expect(out).toMatch(/error F1 .*\n.*512\.00/u)
    expect(out).toMatch(/\n +\^{6}\n/u)
  })

  it('ends with 1 for warnings only when strict', async () => {
    expect((await run('check', file('warned.md'))).code).toBe(0)
    expect((await run('check', file('warned.md'), '--strict')).code).toBe(1)
    expect((await run('check', file('warned.md'), '--strict', '--ignore', 'I33')).code).toBe(0)
  })

  it('runs chosen rules and refuses unknown ones', async () => {
    const { out } = await run('check', file('wrong.md'), '--rule', 'I3', '--format', 'json')
    expect(Object.keys(JSON.parse(out).documents[0].byRule)).toEqual(['I3'])
    await expect(run('check', file('wrong.md'), '--rule', 'I99')).rejects.toThrow(HuiyinError)
  })

  it('ends with 2 and a clear sentence for what cannot be read', async () => {
    for (const name of ['empty.txt', 'picture.txt', 'missing.txt']) {
      const { code, err } = await run('check', file(name))
      expect(code).toBe(2)
      expect(err).toContain(`${name}：不能读取`)
    }
  })

  it('takes folders and globs, and sums up', async () => {
    const { code, out, err } = await run('check', folder, '--format', 'json')
    expect(code).toBe(2)
    expect(JSON.parse(out).documents).toHaveLength(3)
    expect(JSON.parse(out).refused).toHaveLength(2)
    expect(err).toContain('5/5')
    const glob = await run('check', join(folder, '*.md'))
    expect(glob.out.split('\n').filter((line) => line.includes('.md: '))).toHaveLength(3)
  })
})

describe('huiyin read', () => {
  it('writes exact figures as strings, each with its place', async () => {
    const { code, out } = await run('read', file('lawful.md'))
    const read = JSON.parse(out)
    expect(code).toBe(0)
    expect(read).toMatchObject({ version: 1, year: 2025, kind: 'budget', office: { text: '云溪县信访局' } })
    expect(read.tables[0].rows[0].cells[0]).toMatchObject({
      column: 'amount',
      kind: 'amount',
      printed: '521.00',
      unit: '万元',
      yuan: '5210000',
    })
    expect(read.tables[0].rows[0].cells[0].place.line).toBeGreaterThan(0)
  })
})
