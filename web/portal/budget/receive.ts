import type { FastifyRequest } from 'fastify'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'
import { safeFileName } from '../../../server/src/platform/files/index.ts'

const MEGABYTES = 30
export const MOST_MEGABYTES = MEGABYTES
export const MOST_BYTES = MEGABYTES * 1024 * 1024

/** Files that are received at the same time; each is in memory while it comes in. */
const MOST_COMING_IN = 6

const BUSY = {
  zh: '正在上传的人较多，请几分钟后再试。',
  en: 'Many files are coming in at the moment. Try again in a few minutes.',
}

export interface Received {
  readonly name: string
  readonly bytes: Uint8Array
}

const KINDS: ReadonlySet<string> = new Set(['pdf', 'docx', 'xlsx', 'html', 'htm', 'md', 'txt'])

const nameOf = (claimed: string): string => {
  const ending = /\.([a-z]{2,4})$/i.exec(claimed)?.[1]?.toLowerCase() ?? ''
  return safeFileName(claimed, KINDS.has(ending) ? ending : 'txt')
}

const fileOf = async (request: FastifyRequest): Promise<Received | 'none' | 'empty' | 'too-large'> => {
  const part = await request.file()
  if (part === undefined || part.filename === '' || part.filename === undefined) {
    part?.file.resume()
    return 'none'
  }
  const pieces: Buffer[] = []
  let size = 0
  for await (const piece of part.file) {
    if (!Buffer.isBuffer(piece)) continue
    size += piece.length
    if (size <= MOST_BYTES) pieces.push(piece)
  }
  if (size > MOST_BYTES) return 'too-large'
  return size === 0 ? 'empty' : { name: nameOf(part.filename), bytes: new Uint8Array(Buffer.concat(pieces)) }
}

/**
 * Takes the one file of the form: its name and bytes, or why there is none: no file was chosen, it is empty or too large, or what was
 * sent is no form with a file.
 * @throws HuiyinError `too-many` when many others send files at the same time, or for what `allow` throws; the body is then passed over.
 */
export const receiver = (): ((
  request: FastifyRequest,
  allow: () => void,
) => Promise<Received | 'none' | 'empty' | 'too-large' | 'garbled'>) => {
  let comingIn = 0
  return async (request, allow) => {
    try {
      allow()
      if (comingIn >= MOST_COMING_IN) throw new HuiyinError('too-many', BUSY)
    } catch (error) {
      request.raw.resume()
      throw error
    }
    comingIn += 1
    try {
      return await fileOf(request)
    } catch (error) {
      if (error instanceof HuiyinError) throw error
      // The library that takes forms apart fails with errors of its own for whatever is not as it should be.
      return 'garbled'
    } finally {
      comingIn -= 1
    }
  }
}
