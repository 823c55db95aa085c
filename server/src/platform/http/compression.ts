import { brotliCompress, constants, gzip } from 'node:zlib'
import type { App } from './app.ts'

const LEAST_BYTES = 1400
const TEXT = /^(?:text\/|application\/(?:json|problem\+json|javascript|xml)|image\/svg\+xml)/
const BROTLI = {
  params: { [constants.BROTLI_PARAM_QUALITY]: 4, [constants.BROTLI_PARAM_MODE]: constants.BROTLI_MODE_TEXT },
}
const GZIP = { level: 5 }

/** Compresses texts made for one answer (pages, JSON, style sheets). Streams and files come compressed or not at all. */
export function compressTexts(app: App): void {
  app.addHook('onSend', (request, reply, payload, done) => {
    const accepted = request.headers['accept-encoding']
    if (accepted === undefined || !isLongText(payload) || reply.hasHeader('content-encoding'))
      return done(null, payload)
    if (!TEXT.test(String(reply.getHeader('content-type') ?? ''))) return done(null, payload)
    reply.header('vary', 'Accept-Encoding')
    const finish = (encoding: string) => (error: Error | null, bytes: Buffer) => {
      if (error) return done(error)
      reply.header('content-encoding', encoding).removeHeader('content-length')
      done(null, bytes)
    }
    if (accepted.includes('br')) return brotliCompress(payload, BROTLI, finish('br'))
    if (accepted.includes('gzip')) return gzip(payload, GZIP, finish('gzip'))
    return done(null, payload)
  })
}

const isLongText = (payload: unknown): payload is string | Buffer =>
  typeof payload === 'string'
    ? payload.length >= LEAST_BYTES / 3
    : Buffer.isBuffer(payload) && payload.length >= LEAST_BYTES
