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
  await writeFile(
    file('partly.md'),
    '# 云溪县信访局2025年部门预算\n\n共计安排500万元。\n\n2025年机关运行经费50.00万元，比上年增加5.00万元，增长11.11%。\n',
  )
  await writeFile(file('nothing.md'), '# 云溪县信访局2024年名单\n\n涉及资金500万元。\n')
  await writeFile(file('residue.md'), aBudget().also('较上年增加XX万元。'.repeat(20)).markdown())
  await writeFile(file('untargeted.md'), aBudget().also('绩效指标：办结数量；办结时间；办结质量。').markdown())
  await writeFile(
    file('summed.md'),
    aBudget().with('部门预算一般公共预算财政拨款基本支出表', '30201', 3, '99.00').markdown(),
  )
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

  it('takes rules one by one or together, and never a file for a rule', async () => {
    const one = await run('check', '--rule', 'I3', file('wrong.md'), '--format', 'json')
    expect(Object.keys(JSON.parse(one.out).documents[0].byRule)).toEqual(['I3'])
    const several = await run('check', '--rule', 'I3,I1', '--rule', 'I2', file('wrong.md'), '--format', 'json')
    expect(Object.keys(JSON.parse(several.out).documents[0].byRule)).toEqual(['I1', 'I2', 'I3'])
    const without = await run('check', '--ignore', 'I3', '--ignore', 'I1,I2', file('wrong.md'), '--format', 'json')
    expect(Object.keys(JSON.parse(without.out).documents[0].byRule)).not.toContain('I2')
  })

  it('refuses a language that it does not speak', async () => {
    await expect(run('check', file('wrong.md'), '--lang', 'fr')).rejects.toMatchObject({ code: 'invalid' })
    await expect(run('read', file('wrong.md'), '--lang', 'fr')).rejects.toThrow(/zh-CN/u)
  })

  it('says first how much was read and checked, and what “nothing found” leaves out', async () => {
    const whole = (await run('check', file('lawful.md'))).out
    expect(whole.indexOf('读取：表')).toBeLessThan(whole.indexOf('没有发现问题'))
    const partly = (await run('check', file('partly.md'), '--lang', 'en')).out
    expect(partly).toMatch(/Not understood: [1-9]/u)
    expect(partly).toContain('Nothing wrong was found in what was checked. Some of the document was not understood')
    expect(partly).toMatch(/Not checked \(\d+\)\n {2}I\d+ /u)
    expect(partly).toContain('10,000 yuan')
    expect((await run('check', file('nothing.md'), '--rule', 'I1')).out).toContain('没有可以核对的内容')
  })

  it('shows every place of a long sum, or says how many more there are', async () => {
    const { out } = await run('check', file('summed.md'), '--rule', 'I6')
    const finding = out.split('\n\n').find((block) => block.includes('F1 I6')) ?? ''
    expect(
      finding.split('\n').filter((line) => line.includes('《部门预算一般公共预算财政拨款基本支出表》')).length,
    ).toBeGreaterThan(4)
    expect((await run('check', file('residue.md'))).out).toMatch(/还有 \d+ 处/u)
  })

  it('prints the places of indicators without a target', async () => {
    const { out } = await run('check', file('untargeted.md'), '--rule', 'I38')
    expect(out).toMatch(/I38[^\n]*\n[^\n]*没有目标值[^\n]*\n[^\n]*第 \d+ 行/u)
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
    expect(JSON.parse(out).documents).toHaveLength(8)
    expect(JSON.parse(out).refused).toHaveLength(2)
    expect(err).toContain('10/10')
    const glob = await run('check', join(folder, '*.md'))
    expect(glob.out.split('\n').filter((line) => /\.md: +\d/u.test(line))).toHaveLength(8)
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
