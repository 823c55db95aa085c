import { Readable } from 'node:stream'
import { createGunzip } from 'node:zlib'
import type { FastifyReply, FastifyRequest } from 'fastify'
import type { PackedFile } from '../../../server/src/domains/disclosure/index.ts'
import { HuiyinError } from '../../../server/src/platform/errors/index.ts'

/** Browsers that ask for unpacked files at the same time; all others get the bytes as they lie in memory. */
const MOST_UNPACKED = 4

const accepts = (request: FastifyRequest): boolean => /\bgzip\b/u.test(request.headers['accept-encoding'] ?? '')

/** Sends files that lie packed in memory as they are; unpacks for those who ask for it, piece by piece, and for few at once. */
export const packedSender = (): ((request: FastifyRequest, reply: FastifyReply, file: PackedFile) => FastifyReply) => {
  let unpacking = 0
  return (request, reply, { type, encoding, bytes }) => {
    const content = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
    void reply.header('cache-control', 'no-store').type(type)
    if (encoding === undefined) return reply.send(content)
    void reply.header('vary', 'Accept-Encoding')
    if (accepts(request)) return reply.header('content-encoding', encoding).send(content)
    if (unpacking >= MOST_UNPACKED) throw new HuiyinError('unavailable', BUSY)
    unpacking += 1
    const unpacked = Readable.from([content]).pipe(createGunzip())
    unpacked.once('close', () => (unpacking -= 1))
    reply.raw.once('close', () => unpacked.destroy())
    return reply.send(unpacked)
  }
}

const BUSY = { zh: '同时下载的人较多，请稍后再试。', en: 'Many are downloading at the moment. Try again shortly.' }
