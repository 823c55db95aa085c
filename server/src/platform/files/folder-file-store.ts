import { createHash, randomUUID } from 'node:crypto'
import { constants, createReadStream } from 'node:fs'
import { access, mkdir, open, opendir, readdir, rename, rm, stat, utimes } from 'node:fs/promises'
import path from 'node:path'
import { HuiyinError } from '../errors/index.ts'
import type { FileStore, PutLimits, StagedFile } from './file-store.ts'
import { TOO_LARGE } from './refusals.ts'

const PRIVATE_FOLDER = 0o700
const PRIVATE_FILE = 0o600
const HASH = /^[0-9a-f]{64}$/
/** How many hashes the owner of the references is asked about at once. */
const BATCH = 500

const exists = (file: string): Promise<boolean> =>
  access(file, constants.F_OK).then(
    () => true,
    () => false,
  )

/** Makes a rename or a new folder survive a power cut. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/**
 * A {@link FileStore} in a folder: `ab/cd/<sha256>` with the first four digits as folders, and `staging/` for what is
 * arriving. Folders are 0700 and files 0600. Several processes may share it.
 */
export function folderFileStore(root: string): FileStore {
  const staging = path.join(root, 'staging')
  const locate = (sha256: string): string => {
    if (!HASH.test(sha256)) throw new HuiyinError('not-found')
    return path.join(root, sha256.slice(0, 2), sha256.slice(2, 4), sha256)
  }

  async function commit(temporary: string, sha256: string): Promise<void> {
    const target = locate(sha256)
    const now = new Date()
    if (await exists(target)) {
      // Touched, so that a clean-up that is running takes it for new.
      await utimes(target, now, now)
      await rm(temporary, { force: true })
      return
    }
    const folder = path.dirname(target)
    await mkdir(folder, { recursive: true, mode: PRIVATE_FOLDER })
    await rename(temporary, target)
    await syncFolder(folder)
    await syncFolder(path.dirname(folder))
    await syncFolder(root)
  }

  async function stage(content: AsyncIterable<Uint8Array>, { maxBytes }: PutLimits): Promise<StagedFile> {
    await mkdir(staging, { recursive: true, mode: PRIVATE_FOLDER })
    const temporary = path.join(staging, randomUUID())
    const handle = await open(temporary, 'wx', PRIVATE_FILE)
    const hash = createHash('sha256')
    let size = 0
    try {
      for await (const chunk of content) {
        size += chunk.byteLength
        if (size > maxBytes) throw new HuiyinError('too-large', TOO_LARGE)
        hash.update(chunk)
        await handle.writeFile(chunk)
      }
      await handle.sync()
    } catch (error) {
      await rm(temporary, { force: true })
      throw error
    } finally {
      await handle.close()
    }
    const sha256 = hash.digest('hex')
    let place = temporary
    return {
      sha256,
      size,
      stream: () => createReadStream(place),
      read: (offset, length) => readPiece(place, offset, length),
      commit: async () => {
        if (place === temporary) await commit(temporary, sha256)
        place = locate(sha256)
        return { sha256, size }
      },
      discard: () => rm(temporary, { force: true }),
    }
  }

  return {
    stage,
    put: async (content, limits) => (await stage(content, limits)).commit(),
    open: async (sha256) => {
      const handle = await open(locate(sha256), 'r').catch((cause: unknown) => {
        throw new HuiyinError('not-found', { cause })
      })
      return handle.createReadStream()
    },
    has: async (sha256) => HASH.test(sha256) && exists(locate(sha256)),
    removeUnreferenced: async (referenced, before) => {
      const limit = Date.parse(before)
      await removeOld(staging, limit)
      let removed = 0
      for await (const hashes of oldHashes(root, limit)) {
        const kept = await referenced(hashes)
        for (const sha256 of hashes) {
          if (kept.has(sha256) || (await stat(locate(sha256))).mtimeMs >= limit) continue
          await rm(locate(sha256), { force: true })
          removed += 1
        }
      }
      return removed
    },
  }
}

async function readPiece(file: string, offset: number, length: number): Promise<Uint8Array> {
  const handle = await open(file, 'r')
  try {
    const { bytesRead, buffer } = await handle.read(new Uint8Array(length), 0, length, offset)
    return buffer.subarray(0, bytesRead)
  } finally {
    await handle.close()
  }
}

const isOld = async (file: string, limit: number): Promise<boolean> => (await stat(file)).mtimeMs < limit

async function removeOld(folder: string, limit: number): Promise<void> {
  if (!(await exists(folder))) return
  for (const name of await readdir(folder)) {
    const file = path.join(folder, name)
    if (await isOld(file, limit)) await rm(file, { force: true })
  }
}

async function* oldHashes(root: string, limit: number): AsyncGenerator<string[]> {
  if (!(await exists(root))) return
  let batch: string[] = []
  for await (const entry of await opendir(root, { recursive: true })) {
    if (!entry.isFile() || !HASH.test(entry.name)) continue
    if (await isOld(path.join(entry.parentPath, entry.name), limit)) batch.push(entry.name)
    if (batch.length === BATCH) {
      yield batch
      batch = []
    }
  }
  if (batch.length > 0) yield batch
}
