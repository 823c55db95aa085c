import { beforeEach, describe, expect, it } from 'vitest'
import { createLog } from './index.ts'

let lines: string[]
beforeEach(() => {
  lines = []
})
const log = createLog('info', { write: (line) => void lines.push(line) })
const written = (): string => lines.join('')

describe('the log', () => {
  it('says when, how serious and what, one object per line', () => {
    log.info({ requestId: 'r1' }, 'listening')
    expect(JSON.parse(written())).toEqual({
      level: 'info',
      time: expect.stringMatching(/^\d{4}-.*Z$/),
      requestId: 'r1',
      msg: 'listening',
    })
  })

  it('keeps people and their words out', () => {
    log.info({
      petitioner: { name: '张三', phone: '13800000000' },
      matter: { letter: { text: '来信' } },
      password: 'p',
    })
    expect(written()).not.toMatch(/张三|138|来信|"p"/)
  })

  it('keeps the message of an error out, its place in', () => {
    const error = Object.assign(new Error('Key (phone)=(13800000000) already exists'), { code: '23505' })
    log.error({ err: error })
    expect(written()).toContain('"errorCode":"23505"')
    expect(written()).not.toContain('138')
    expect(written()).toContain('log.test.ts')
  })

  it('keeps the query of a request out', () => {
    log.info({ req: { method: 'GET', url: '/follow?code=SECRET', headers: { cookie: 'c' } } })
    expect(JSON.parse(written())).toMatchObject({ req: { method: 'GET', path: '/follow' } })
    expect(written()).not.toMatch(/SECRET|cookie/)
  })
})
