import { chmodSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs'
import { createServer, type AddressInfo, type Server } from 'node:net'
import path from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { prepareDataFolder } from '../../server/src/main/data-folder.ts'
import { openDatabaseServer } from '../../server/src/platform/db/index.ts'
import { HuiyinError } from '../../server/src/platform/errors/index.ts'
import { databasePid, huiyin, temporaryFolder } from './office-process.ts'

let folder: string
let remove: () => void
beforeEach(() => {
  ;({ folder, remove } = temporaryFolder())
})
afterEach(() => remove())

/** Starts an office that must refuse: what it said, after checking that it was one sentence in each language. */
async function refusal(settings: Record<string, string>): Promise<string> {
  const office = huiyin(['serve'], { HUIYIN_DATA: path.join(folder, 'data'), ...settings })
  expect(await office.ended).toBe(2)
  const lines = office.errors().trim().split('\n')
  expect(lines).toHaveLength(2)
  expect(lines[0]).toMatch(/^[^\n]*\p{Script=Han}.*。$/u)
  expect(lines[1]).toMatch(/^[\x20-\x7e]+\.$/)
  expect(office.errors()).not.toMatch(/^\s+at /m)
  return office.errors()
}

async function takePort(): Promise<{ port: number; server: Server }> {
  const server = createServer()
  await new Promise<void>((resolve) => {
    server.listen(0, '127.0.0.1', resolve)
  })
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a TCP server has this form of address
  return { port: (server.address() as AddressInfo).port, server }
}

describe('the office refuses in one sentence', () => {
  it('a port that is taken, before it touches the data', async () => {
    const { port, server } = await takePort()
    expect(await refusal({ PORT: String(port) })).toContain(`Port ${port} is already in use`)
    expect(databasePid(path.join(folder, 'data'))).toBeUndefined()
    server.close()
  })

  it('an address that this machine does not have', async () => {
    expect(await refusal({ HOST: '192.0.2.1' })).toContain('no address 192.0.2.1')
  })

  it('a data folder of another major version', async () => {
    const cluster = path.join(folder, 'data', 'postgres')
    mkdirSync(cluster, { recursive: true })
    writeFileSync(path.join(cluster, 'PG_VERSION'), '14\n')
    expect(await refusal({})).toMatch(/PostgreSQL 14, but this Huiyin brings PostgreSQL 18/)
  })

  it('a file where the data folder should be', async () => {
    writeFileSync(path.join(folder, 'data'), '')
    expect(await refusal({})).toContain('cannot be written (ENOTDIR)')
  })

  it('a database that cannot be reached', async () => {
    expect(await refusal({ DATABASE_URL: 'postgres://nobody@127.0.0.1:1/huiyin' })).toContain('cannot be reached')
  })

  it('a setting that it does not know', async () => {
    expect(await refusal({ HUIYIN_DATEN: '/srv' })).toContain('no setting HUIYIN_DATEN')
  })

  it('the public accounts of the demonstration on a public address, and closes the database again', async () => {
    expect(await refusal({ HOST: '0.0.0.0', HUIYIN_DEMO: '1' })).toContain('does not listen on 0.0.0.0')
    expect(databasePid(path.join(folder, 'data'))).toBeUndefined()
    expect(await refusal({ HOST: '0.0.0.0', HUIYIN_DEMO: '0' })).toContain('does not listen on 0.0.0.0')
  })

  it('a master key that belongs to other data', async () => {
    const done = huiyin(['migrate'], { HUIYIN_DATA: path.join(folder, 'data') })
    expect(await done.ended).toBe(0)
    expect(await refusal({ HUIYIN_MASTER_KEY: '00'.repeat(32) })).toContain('not the one that sealed')
  })
})

describe('the data folder', () => {
  /** Root may write everywhere, so root becomes somebody else for a moment. */
  function asOrdinaryUser<T>(work: () => T): T {
    if (process.getuid?.() !== 0) return work()
    process.seteuid?.(65_534)
    try {
      return work()
    } finally {
      process.seteuid?.(0)
    }
  }

  it('must be writable', () => {
    const readOnly = path.join(folder, 'data')
    mkdirSync(readOnly)
    chmodSync(folder, 0o755)
    chmodSync(readOnly, 0o555)
    asOrdinaryUser(() => {
      expect(() => prepareDataFolder(readOnly)).toThrow(HuiyinError)
      expect(() => prepareDataFolder(readOnly)).toThrow('cannot be written (EACCES)')
    })
  })

  it('must not hold the database of another user', async () => {
    const rootsFolder = '/'
    symlinkSync(rootsFolder, path.join(folder, 'postgres'))
    const opened = asOrdinaryUser(() => openDatabaseServer({ kind: 'built-in', dataFolder: folder }))
    await expect(opened).rejects.toThrow('belongs to another user')
  })

  it('must be where folders can be made, and it does not try for ever otherwise', () => {
    expect(() => prepareDataFolder('/proc/huiyin/data')).toThrow(/cannot be written \(ENOENT\)/)
  })

  it('must have room', () => {
    expect(() => prepareDataFolder(folder, 1e9)).toThrow(/has \d+ MB free, at least 1000000000 MB are needed/)
    expect(prepareDataFolder(folder, 1)).toBe(folder)
  })
})
