import { createHash } from 'node:crypto'
import { mkdtemp, readdir, rm, stat, utimes } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { buffer } from 'node:stream/consumers'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { folderFileStore, type FileStore } from './index.ts'

let root: string
let store: FileStore

beforeEach(async () => {
  root = await mkdtemp(path.join(tmpdir(), 'huiyin-files-'))
  store = folderFileStore(path.join(root, 'files'))
})
afterEach(() => rm(root, { recursive: true }))

async function* pieces(...texts: string[]): AsyncGenerator<Uint8Array> {
  for (const text of texts) yield Buffer.from(text)
}
const limits = { maxBytes: 100 }
const placeOf = (sha256: string): string => path.join(root, 'files', sha256.slice(0, 2), sha256.slice(2, 4), sha256)
const filesUnder = async (folder: string): Promise<string[]> => {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true })
  return entries.filter((entry) => entry.isFile()).map((entry) => entry.name)
}

test('content is kept under its hash, private, and read back byte for byte', async () => {
  const { sha256, size } = await store.put(pieces('征地', '补偿'), limits)
  expect(sha256).toBe(createHash('sha256').update('征地补偿').digest('hex'))
  expect(size).toBe(12)
  expect(await store.has(sha256)).toBe(true)
  expect(await buffer(await store.open(sha256))).toEqual(Buffer.from('征地补偿'))
  expect((await stat(placeOf(sha256))).mode & 0o777).toBe(0o600)
})

test('equal content is kept once', async () => {
  const first = await store.put(pieces('a', 'b'), limits)
  expect(await store.put(pieces('ab'), limits)).toEqual(first)
  expect(await filesUnder(root)).toEqual([first.sha256])
})

test('content over the limit is refused while it streams and leaves nothing', async () => {
  let given = 0
  async function* endless(): AsyncGenerator<Uint8Array> {
    for (;;) {
      given += 40
      yield new Uint8Array(40)
    }
  }
  await expect(store.put(endless(), limits)).rejects.toMatchObject({ code: 'too-large' })
  expect(given).toBeLessThanOrEqual(120)
  expect(await filesUnder(root)).toEqual([])
})

test('content that breaks off leaves nothing', async () => {
  async function* broken(): AsyncGenerator<Uint8Array> {
    yield new Uint8Array(4)
    throw new Error('connection lost')
  }
  await expect(store.put(broken(), limits)).rejects.toThrow('connection lost')
  expect(await filesUnder(root)).toEqual([])
})

test('a staged file can be looked at and discarded', async () => {
  const staged = await store.stage(pieces('abcdef'), limits)
  expect(Buffer.from(await staged.read(2, 3)).toString()).toBe('cde')
  expect(await store.has(staged.sha256)).toBe(false)
  await staged.discard()
  expect(await filesUnder(root)).toEqual([])
})

test('what is not there, and a hash that is a path, are not found', async () => {
  await expect(store.open('0'.repeat(64))).rejects.toMatchObject({ code: 'not-found' })
  await expect(store.open('../../etc/passwd')).rejects.toMatchObject({ code: 'not-found' })
  expect(await store.has('../staging')).toBe(false)
})

test('only old content that nobody refers to is removed', async () => {
  const used = await store.put(pieces('used'), limits)
  const unused = await store.put(pieces('unused'), limits)
  const fresh = await store.put(pieces('fresh'), limits)
  const abandoned = await store.stage(pieces('abandoned'), limits)
  const long = new Date('2020-01-01T00:00:00Z')
  const staging = path.join(root, 'files', 'staging')
  const places = [placeOf(used.sha256), placeOf(unused.sha256), path.join(staging, (await readdir(staging))[0] ?? '')]
  for (const place of places) await utimes(place, long, long)

  const removed = await store.removeUnreferenced(
    () => Promise.resolve(new Set([used.sha256])),
    '2021-01-01T00:00:00.000Z',
  )
  expect(removed).toBe(1)
  expect(await store.has(used.sha256)).toBe(true)
  expect(await store.has(unused.sha256)).toBe(false)
  expect(await store.has(fresh.sha256)).toBe(true)
  await expect(abandoned.read(0, 1)).rejects.toThrow('ENOENT')
})

test('putting old content again protects it from the clean-up', async () => {
  const { sha256 } = await store.put(pieces('again'), limits)
  const long = new Date('2020-01-01T00:00:00Z')
  await utimes(placeOf(sha256), long, long)
  await store.put(pieces('again'), limits)
  expect(await store.removeUnreferenced(() => Promise.resolve(new Set()), '2021-01-01T00:00:00.000Z')).toBe(0)
})

test('two arrivals of the same content at once both succeed', async () => {
  const both = await Promise.all([store.put(pieces('same'), limits), store.put(pieces('same'), limits)])
  expect(both[0]).toEqual(both[1])
  expect(await filesUnder(root)).toHaveLength(1)
})
