import { spawn } from 'node:child_process'
import { existsSync } from 'node:fs'
import { chmod, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { Command } from 'commander'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { ExitCode } from '../../../platform/cli/index.ts'
import { HuiyinError } from '../../../platform/errors/index.ts'
import { addDisclosureCommands } from '../cli.ts'
import { closeReaders } from '../formats/index.ts'
import { aBudget } from '../testing/budget.ts'
import { filesOf } from './files.ts'

let folder = ''
const file = (name: string): string => join(folder, name)

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'huiyin-operation-'))
  await mkdir(file('in'))
  await writeFile(file('in/lawful.md'), aBudget().markdown())
  await writeFile(file('in/wrong.md'), aBudget().with('部门预算收支总表', '支出总计', 4, '512.00').markdown())
  await writeFile(file('taken'), 'a file')
})
afterAll(async () => {
  await closeReaders()
  await rm(folder, { recursive: true })
})

interface Result {
  readonly code: ExitCode | undefined
  readonly out: string
  readonly err: string
}

const run = async (...args: readonly string[]): Promise<Result> => {
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

const refusalOf = async (...args: readonly string[]): Promise<HuiyinError> => {
  const error: unknown = await run(...args).then(
    () => undefined,
    (reason: unknown) => reason,
  )
  if (!(error instanceof HuiyinError)) throw new Error(`no refusal: ${String(error)}`)
  return error
}

describe('where nothing can be written', () => {
  it.each([
    ['a missing folder', 'json', 'missing/out.json', '所在的文件夹不存在'],
    ['a folder', 'json', 'in', '这是文件夹'],
    ['a file as if it were a folder', 'json', 'taken/out.json', '是文件，不是文件夹'],
    ['a name that ends like a folder', 'csv', 'new/', '这是文件夹'],
  ])('%s: a sentence in both languages, before anything is read', async (_, format, output, words) => {
    const error = await refusalOf('check', file('in/lawful.md'), '--format', format, '--output', file(output))
    expect(error.zh).toContain(words)
    expect(error.en).toMatch(/^Cannot write to “.*”: [A-Z].*\.$/u)
  })

  it('no name at all', async () => {
    for (const command of ['check', 'read'])
      expect((await refusalOf(command, file('in/lawful.md'), '--output', '')).zh).toContain('--output')
  })

  it('several reports onto a file', async () => {
    const error = await refusalOf('check', file('in'), '--format', 'html', '--output', file('taken'))
    expect(error.zh).toContain('多份报告要写到文件夹')
  })

  it.runIf(existsSync('/dev/full'))('a full disk', async () => {
    const error = await refusalOf('check', file('in/lawful.md'), '--format', 'json', '--output', '/dev/full')
    expect([error.zh, error.en]).toEqual([expect.stringContaining('磁盘已满'), expect.stringContaining('full')])
  })
})

describe('what cannot be opened', () => {
  it('is told apart: missing, a folder, a device, a link that leads nowhere', async () => {
    await symlink(file('loop'), file('loop'))
    for (const [name, zh, en] of [
      [file('missing.md'), '没有这个文件', 'no such file'],
      ['/dev/null', '不是普通文件', 'not a regular file'],
      ['/dev/zero', '不是普通文件', 'not a regular file'],
      [file('loop'), '链接绕回到自己', 'lead back to themselves'],
    ] as const) {
      expect((await run('check', name)).err).toContain(zh)
      const { code, err } = await run('check', name, '--lang', 'en')
      expect([code, err]).toEqual([2, expect.stringContaining(en)])
    }
    expect((await refusalOf('read', file('in'))).zh).toContain('文件夹')
  })

  it('in a folder, links are named, and what is in it is checked', async () => {
    await mkdir(file('linked'))
    await writeFile(file('linked/a.md'), aBudget().markdown())
    await symlink(file('in/wrong.md'), file('linked/b.md'))
    const { code, err } = await run('check', file('linked'))
    expect([code, err]).toEqual([0, expect.stringContaining('b.md：这是链接，没有核对')])
  })

  it.skipIf(process.getuid?.() === 0)(
    'a folder in it that is closed is reported, and the rest is checked',
    async () => {
      await mkdir(file('part/closed'), { recursive: true })
      await writeFile(file('part/a.md'), aBudget().markdown())
      await chmod(file('part/closed'), 0)
      const { code, out, err } = await run('check', file('part'))
      await chmod(file('part/closed'), 0o700)
      expect([code, err]).toEqual([2, expect.stringContaining('没有读取的权限')])
      expect(out).toContain('a.md')
    },
  )

  it('more files than one run takes are refused, never left out', async () => {
    await mkdir(file('many'))
    const names = Array.from({ length: 10_001 }, (_, index) => file(`many/${index}.txt`))
    for (const name of names) await writeFile(name, '')
    await expect(filesOf([file('many')])).rejects.toMatchObject({ zh: expect.stringContaining('10001 份') })
    expect((await filesOf(names.slice(1))).paths).toHaveLength(10_000)
  })
})

describe('what is printed', () => {
  it('does not steer the terminal', async () => {
    const steering = '\u{1b}[2J\u{1b}]0;x\u{7}\u{202e}'
    const text = aBudget()
      .with('部门预算支出总表', '2014004', 5, '121.00')
      .markdown()
      .replaceAll('信访事务', `信访${steering}事务`)
    const name = file('in-\u{1b}[31m.md')
    await writeFile(name, text.replace('云溪县信访局', `云溪县${steering}信访局`))
    for (const args of [[name], [name, file('missing\u{1b}[2J')]]) {
      const { out, err } = await run('check', ...args)
      // eslint-disable-next-line no-control-regex
      expect(`${out}${err}`).not.toMatch(/[\u{0}-\u{9}\u{b}-\u{1f}\u{7f}-\u{9f}\u{202e}]/u)
      expect(out).toContain('\u{241b}')
    }
  })
})

describe('the program', { timeout: 30_000 }, () => {
  const cli = fileURLToPath(new URL('../../../main/cli.ts', import.meta.url))
  const shell = (line: string): Promise<{ code: number | null; err: string }> =>
    new Promise((resolve) => {
      const child = spawn('bash', ['-c', line], { stdio: ['ignore', 'ignore', 'pipe'] })
      let err = ''
      child.stderr.on('data', (piece: Buffer) => (err += piece.toString()))
      child.on('close', (code) => resolve({ code, err }))
    })

  it('ends with its own code when nobody reads on', async () => {
    const check = `${process.execPath} ${cli} check ${file('in/wrong.md')}`
    expect(await shell(`set -o pipefail; ${check} | true`)).toEqual({ code: 1, err: '' })
  })

  it.runIf(existsSync('/dev/full'))('ends with 2 and a sentence when its result is lost', async () => {
    const { code, err } = await shell(`${process.execPath} ${cli} check ${file('in/lawful.md')} > /dev/full`)
    expect([code, err]).toEqual([2, expect.stringContaining('结果写不出去')])
  })
})
