import type { App } from './app.ts'

const SLOW_MS = 1000

/**
 * One line for every answer that failed on our side or was slow, and for all others at level debug. The line names the route, never
 * the address asked for: an address may carry the number of a matter. Bodies, cookies and names never get in.
 */
export function logRequests(app: App): void {
  app.addHook('onResponse', (request, reply, done) => {
    const ms = Math.round(reply.elapsedTime * 10) / 10
    const level = reply.statusCode >= 500 ? 'error' : ms >= SLOW_MS ? 'warn' : 'debug'
    if (level !== 'debug' || app.log.level === 'debug' || app.log.level === 'trace') {
      const route = request.routeOptions.url ?? 'unknown address'
      app.log[level]({ requestId: request.id, method: request.method, route, status: reply.statusCode, ms }, 'answered')
    }
    done()
  })
}
