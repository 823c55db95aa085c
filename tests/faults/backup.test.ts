import { appendFileSync, existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openDatabaseServer } from '../../server/src/platform/db/index.ts'
import { address, huiyin, temporaryFolder } from './office-process.ts'

let folder: string
let remove: () => void
const at = (name: string): string => path.join(folder, name)
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

async function administer(dataFolder: string, statements: readonly string[]): Promise<unknown[]> {
  const server = await openDatabaseServer({ kind: 'built-in', dataFolder })
  const client = await server.administrator()
  let rows: unknown[] = []
  for (const statement of statements) ({ rows } = await client.query(statement))
  await client.end()
  await server.close()
  return rows
}

async function run(args: readonly string[], dataFolder: string): Promise<{ code: number | null; errors: string }> {
  const command = huiyin(args, { HUIYIN_DATA: dataFolder })
  return { code: await command.ended, errors: command.errors() }
}

/** An office with an attachment beside its tables. */
async function madeOffice(): Promise<void> {
  expect((await run(['migrate'], at('one'))).code).toBe(0)
  mkdirSync(path.join(at('one'), 'files', 'ab'), { recursive: true })
  writeFileSync(path.join(at('one'), 'files', 'ab', 'letter'), '来信\n')
}

describe('backup and restore', () => {
  it('bring back rows, keys and files into an empty office, from an open one', async () => {
    await madeOffice()
    const open = huiyin(['serve'], { HUIYIN_DATA: at('one') })
    await address(open)
    expect(await run(['backup', at('copy')], at('one'))).toEqual({ code: 0, errors: '' })
    open.kill('SIGINT')
    await open.ended
    expect(statSync(at('copy')).mode & 0o077).toBe(0)
    expect((await run(['restore', at('copy')], at('two'))).code).toBe(0)
    const query = ['SELECT * FROM huiyin_installation']
    expect(await administer(at('two'), query)).toEqual(await administer(at('one'), query))
    for (const name of ['keys/master.key', 'keys/signing.key', 'files/ab/letter']) {
      expect(readFileSync(path.join(at('two'), name))).toEqual(readFileSync(path.join(at('one'), name)))
    }
    expect((await run(['doctor'], at('two'))).code).toBe(0)
  })

  it('refuse a damaged backup before anything is written', async () => {
    await madeOffice()
    await run(['backup', at('copy')], at('one'))
    appendFileSync(path.join(at('copy'), 'data', 'files', 'ab', 'letter'), '!')
    const { code, errors } = await run(['restore', at('copy')], at('two'))
    expect(code).toBe(2)
    expect(errors).toContain('data/files/ab/letter of the backup is damaged')
    expect(existsSync(at('two'))).toBe(false)
  })

  it('refuse to write over anything', async () => {
    await madeOffice()
    expect((await run(['backup', at('copy')], at('one'))).code).toBe(0)
    expect((await run(['backup', at('copy')], at('one'))).errors).toContain('is there already')
    expect((await run(['restore', at('copy')], at('one'))).errors).toContain('is not empty')
    expect((await run(['restore', at('one')], at('two'))).errors).toContain('holds no backup')
  })
})
