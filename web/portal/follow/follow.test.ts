import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor, type Answer } from '../../../tests/factories/visitor.ts'

let office: PortalOffice
let filed: { number: string; queryCode: string }
const aVisitor = () => new Visitor(office.app)

beforeAll(async () => {
  office = await openPortalOffice()
  filed = await office.file({})
})
afterAll(() => office.close())

async function look(number: string, code: string, visitor = aVisitor()): Promise<Answer> {
  await visitor.get('/zh/follow')
  return visitor.post('/zh/follow', { number, code })
}

/** A page without what differs on every page anyway: the secret of its form, and what was typed. */
const steady = (page: Answer): string =>
  page.body.replaceAll(/name="_csrf" value="[^"]+"/g, '').replaceAll(/name="number" value="[^"]*"/g, '')

describe('number and query code', () => {
  it('open the matter, however they are typed', async () => {
    const spaced = `${filed.number.slice(0, 6)} ${filed.number.slice(6)}`
    for (const [number, code] of [
      [filed.number, filed.queryCode],
      [spaced, ` ${filed.queryCode.toLowerCase().slice(0, 4)}-${filed.queryCode.slice(4)} `],
    ] as const) {
      const visitor = aVisitor()
      const answer = await look(number, code, visitor)
      expect(answer.headers['location']).toBe('/zh/matter')
      expect(textOf((await visitor.get('/zh/matter')).body)).toContain('和平路路灯两个月不亮')
    }
  })

  it('say the same for a wrong number and for a wrong code', async () => {
    const wrongCode = await look(filed.number, 'AAAA2222')
    const wrongNumber = await look('99010126112000000001', filed.queryCode)
    const noNumber = await look('hello', 'AAAA2222')
    expect([wrongCode.status, wrongNumber.status, noNumber.status]).toEqual([422, 422, 422])
    expect(steady(wrongNumber)).toBe(steady(wrongCode))
    expect(steady(noNumber)).toBe(steady(wrongCode))
    expect(wrongCode.body).toContain(`value="${filed.number}"`)
    expect(pageFaults(wrongCode.body, 'zh-CN')).toEqual([])
  })

  it('asks for what is missing', async () => {
    const answer = await look('', '')
    expect(answer.body).toContain('href="#f-number"')
    expect(answer.body).toContain('href="#f-code"')
  })

  it('cannot be guessed quickly', async () => {
    const visitor = new Visitor(await office.door({ rateLimits: true }))
    await visitor.get('/zh/follow')
    const answers: Answer[] = []
    for (let n = 0; n < 32; n += 1)
      answers.push(await visitor.post('/zh/follow', { number: filed.number, code: 'AAAA2222' }))
    expect(answers[0]?.status).toBe(422)
    const last = answers.at(-1)
    expect(last?.status).toBe(429)
    expect(textOf(last?.body ?? '')).toMatch(/操作过于频繁，请 \d+ 秒后再试/)
    expect(Number(last?.headers['retry-after'])).toBeGreaterThan(0)
    expect(pageFaults(last?.body ?? '', 'zh-CN')).toEqual([])
  })
})

describe('the pages of a matter', () => {
  it('are closed to whoever did not open it, with a word about how to', async () => {
    for (const path of ['', '/add', '/review', '/second-review', '/withdraw', '/rate', '/papers/1', '/papers/1/pdf']) {
      const visitor = aVisitor()
      const answer = await visitor.get(`/zh/matter${path}`)
      expect(answer.headers['location']).toBe('/zh/follow?again=yes')
    }
    expect(textOf((await aVisitor().get('/zh/follow?again=yes')).body)).toContain('请先用编号和查询码打开')
  })

  it('are closed to a forged, changed or expired pass', async () => {
    const visitor = aVisitor()
    await look(filed.number, filed.queryCode, visitor)
    const pass = visitor.cookies.get('huiyin_matter') ?? ''
    const tried = (cookie: string) =>
      office.app.inject({ url: '/zh/matter', headers: { cookie: `huiyin_matter=${cookie}` } })
    expect((await tried(pass)).statusCode).toBe(200)
    expect((await tried(pass.replace('990101', '990102'))).statusCode).toBe(303)
    expect((await tried(`${pass.slice(0, -2)}AA`)).statusCode).toBe(303)
    office.clock.set('2026-11-20T03:00:01.000Z')
    expect((await tried(pass)).statusCode).toBe(303)
    office.clock.set('2026-11-20T02:00:00.000Z')
  })

  it('are forgotten by this device when asked', async () => {
    const visitor = aVisitor()
    await look(filed.number, filed.queryCode, visitor)
    await visitor.get('/zh/matter')
    const left = await visitor.post('/zh/matter/leave')
    expect(textOf(left.body)).toContain('不再记得')
    expect(pageFaults(left.body, 'zh-CN')).toEqual([])
    expect(visitor.cookies.has('huiyin_matter')).toBe(false)
    expect((await visitor.get('/zh/matter')).status).toBe(303)
  })

  it('keep the hour going while they are used', async () => {
    const visitor = aVisitor()
    await look(filed.number, filed.queryCode, visitor)
    office.clock.set('2026-11-20T02:50:00.000Z')
    await visitor.get('/zh/matter')
    office.clock.set('2026-11-20T03:40:00.000Z')
    expect((await visitor.get('/zh/matter')).status).toBe(200)
    office.clock.set('2026-11-20T02:00:00.000Z')
  })
})

describe('a lost query code', () => {
  const ask = async (number: string, contact: string): Promise<Answer> => {
    const visitor = aVisitor()
    await visitor.get('/zh/lost-code')
    return visitor.post('/zh/lost-code', { number, contact })
  }

  it('gets the same answer whether the contact belongs to the matter or not', async () => {
    const right = await ask(filed.number, '13800000000')
    const wrong = await ask(filed.number, '13900000000')
    const nowhere = await ask('99010126112000000001', '13800000000')
    expect(right.status).toBe(200)
    expect(textOf(right.body)).toContain('不说明是否一致')
    expect(steady(wrong)).toBe(steady(right))
    expect(steady(nowhere)).toBe(steady(right))
  })

  it('cannot be asked for again and again', async () => {
    const person = new Visitor(await office.door({ rateLimits: true }))
    await person.get('/zh/lost-code')
    const statuses: number[] = []
    for (let n = 0; n < 8; n += 1)
      statuses.push((await person.post('/zh/lost-code', { number: filed.number, contact: '13900000000' })).status)
    expect(statuses[0]).toBe(200)
    expect(statuses.at(-1)).toBe(429)
  })

  it('asks for what is missing', async () => {
    const answer = await ask('', '')
    expect(answer.status).toBe(422)
    expect(pageFaults(answer.body, 'zh-CN')).toEqual([])
  })
})
