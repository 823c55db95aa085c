import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { ERROR_CODES } from '../platform/errors/index.ts'
import type { App } from '../platform/http/index.ts'
import { refusal } from './messages/index.ts'

/** The listening socket: taken first, so that a port in use is known at once, and open before there is anything behind it. */
export interface FrontDoor {
  /** Where it is reached, e.g. `http://127.0.0.1:8080`. */
  readonly address: string
  /** From now on the application answers; until then every answer is 503. */
  admit(app: App): Promise<void>
  /** Takes no new requests, ends the streams of news, waits for the running answers, at most `patienceMs`. */
  close(patienceMs?: number): Promise<void>
}

type Answer = (request: IncomingMessage, response: ServerResponse) => void

const PATIENCE_MS = 10_000
const IDLE_CHECK_MS = 50

/** Whoever comes with a browser while the office opens sees a page that looks again by itself. */
const openingPage = (zh: string, en: string): string =>
  `<!doctype html><html lang="zh-CN"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${zh}</title><h1>${zh}</h1><p lang="en">${en}</p></html>`

const notYet: Answer = (request, response) => {
  const { status, zh, en } = ERROR_CODES.unavailable
  if (request.headers.accept?.includes('text/html') === true) {
    response.writeHead(status, { 'content-type': 'text/html; charset=utf-8', 'retry-after': '2', refresh: '2' })
    response.end(openingPage(zh, en))
    return
  }
  response.writeHead(status, { 'content-type': 'application/problem+json; charset=utf-8', 'retry-after': '2' })
  response.end(JSON.stringify({ type: 'about:blank', title: zh, status, code: 'unavailable', zh, en }))
}

/** Remembers an answer that would go on for ever. */
function follow(streams: Set<ServerResponse>, response: ServerResponse): void {
  streams.add(response)
  response.once('close', () => streams.delete(response))
}

function refuseToListen(error: NodeJS.ErrnoException, host: string, port: number): never {
  const known = {
    EADDRINUSE: () => refusal((messages) => messages.portTaken(String(port)), error),
    EACCES: () => refusal((messages) => messages.portForbidden(String(port)), error),
    EADDRNOTAVAIL: () => refusal((messages) => messages.hostUnknown(host), error),
    ENOTFOUND: () => refusal((messages) => messages.hostUnknown(host), error),
  }[error.code ?? '']
  throw known?.() ?? error
}

/**
 * Starts to listen.
 *
 * @throws HuiyinError `start-refused` when the port is taken or the address is not ours
 */
export async function openFrontDoor(host: string, port: number): Promise<FrontDoor> {
  let answer = notYet
  const streams = new Set<ServerResponse>()
  const server = createServer({ keepAliveTimeout: 72_000 }, (request, response) => {
    if (request.headers.accept === 'text/event-stream') follow(streams, response)
    answer(request, response)
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject)
    server.listen({ host, port }, resolve)
  }).catch((error: NodeJS.ErrnoException) => refuseToListen(error, host, port))
  const bound = server.address()
  const boundPort = typeof bound === 'object' && bound !== null ? bound.port : port
  return {
    address: `http://${host.includes(':') ? `[${host}]` : host}:${boundPort}`,
    async admit(app) {
      await app.ready()
      answer = (request, response) => app.routing(request, response)
    },
    async close(patienceMs = PATIENCE_MS) {
      const closed = new Promise<void>((resolve) => {
        server.close(() => resolve())
      })
      for (const response of streams) response.end()
      const idle = setInterval(() => server.closeIdleConnections(), IDLE_CHECK_MS)
      const force = setTimeout(() => server.closeAllConnections(), patienceMs)
      await closed
      clearInterval(idle)
      clearTimeout(force)
    },
  }
}
