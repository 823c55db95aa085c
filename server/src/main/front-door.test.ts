import { afterEach, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { createHttp, PUBLIC_POLICY, type App } from '../platform/http/index.ts'
import { createLog } from '../platform/log/index.ts'
import { openFrontDoor, type FrontDoor } from './front-door.ts'

let door: FrontDoor | undefined
afterEach(() => door?.close(0))

async function application(): Promise<App> {
  const app = await createHttp({ log: createLog('silent'), secret: Buffer.alloc(32), version: '0' })
  app.route({
    method: 'GET',
    url: '/healthz',
    config: { policy: PUBLIC_POLICY.name },
    schema: { response: { 200: z.object({ status: z.string() }) } },
    handler: () => ({ status: 'ready' }),
  })
  return app
}

describe('the front door', () => {
  it('answers 503 with a problem while the office starts, then lets the application answer', async () => {
    door = await openFrontDoor('127.0.0.1', 0)
    const early = await fetch(`${door.address}/healthz`)
    expect(early.status).toBe(503)
    expect(early.headers.get('content-type')).toContain('application/problem+json')
    expect(await early.json()).toMatchObject({ code: 'unavailable', status: 503 })
    const page = await fetch(door.address, { headers: { accept: 'text/html,*/*' } })
    expect([page.status, page.headers.get('refresh')]).toEqual([503, '2'])
    expect(await page.text()).toContain('系统正在启动')
    await door.admit(await application())
    const ready = await fetch(`${door.address}/healthz`)
    expect(ready.status).toBe(200)
  })

  it('refuses a taken port and names it', async () => {
    door = await openFrontDoor('127.0.0.1', 0)
    const port = Number(new URL(door.address).port)
    await expect(openFrontDoor('127.0.0.1', port)).rejects.toMatchObject({
      code: 'start-refused',
      message: expect.stringContaining(`Port ${port}`),
    })
  })

  it('ends the streams of news and still lets a running answer finish', async () => {
    door = await openFrontDoor('127.0.0.1', 0)
    const app = await application()
    let finish = (): void => undefined
    app.route({
      method: 'GET',
      url: '/slow',
      config: { policy: PUBLIC_POLICY.name },
      handler: () => new Promise((resolve) => (finish = () => resolve('done'))),
    })
    app.route({
      method: 'GET',
      url: '/news',
      config: { policy: PUBLIC_POLICY.name },
      handler: (_request, reply) => {
        reply.hijack()
        reply.raw.writeHead(200, { 'content-type': 'text/event-stream' }).write(': \n\n')
      },
    })
    await door.admit(app)
    const slow = fetch(`${door.address}/slow`)
    const news = await fetch(`${door.address}/news`, { headers: { accept: 'text/event-stream' } })
    const closing = door.close()
    expect(await news.text()).toBe(': \n\n')
    finish()
    expect(await (await slow).text()).toBe('done')
    await closing
    door = undefined
  })

  it('closes when a connection is kept open', async () => {
    door = await openFrontDoor('127.0.0.1', 0)
    await fetch(`${door.address}/healthz`)
    await door.close(50)
    await expect(fetch(`${door.address}/healthz`)).rejects.toThrow('fetch failed')
    door = undefined
  })
})
