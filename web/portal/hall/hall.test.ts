import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { setUpHall, setWindow } from '../../../server/src/domains/hall/arrange.ts'
import { giveLeaderDayStep, planLeaderDay } from '../../../server/src/domains/hall/leaders.ts'
import { arrive, callNext } from '../../../server/src/domains/hall/queue-desk.ts'
import { someTerms } from '../../../server/src/domains/hall/testing/hall.ts'
import { arrival } from '../../../server/src/domains/hall/ticket.ts'
import { scopeOf, type Officer } from '../../../server/src/domains/identity/index.ts'
import { pageFaults, textOf } from '../../../tests/factories/page-rules.ts'
import { openPortalOffice, type PortalOffice } from '../../../tests/factories/portal-office.ts'
import { Visitor, type Answer } from '../../../tests/factories/visitor.ts'

/** Friday, 2026-11-20, 10:00 in Shanghai. */
let office: PortalOffice
let hallId: string
let leaderDayId: string
let windowId: string
let officer: Officer
const MONDAY = '2026-11-23'
const person = { name: '李明', phone: '13800000000', people: '2' }

beforeAll(async () => {
  office = await openPortalOffice()
  const { countyPetitions: keeper } = office.offices
  officer = {
    kind: 'officer',
    staffId: keeper.id,
    name: 'Officer',
    officeId: keeper.id,
    regionId: keeper.regionId,
    officePath: keeper.path,
    officeKind: keeper.kind,
    roles: ['intake-clerk', 'head'],
  }
  await office.test.database.write(scopeOf(officer), async (tx) => {
    const context = office.desks.hall
    const terms = someTerms({ slotCapacity: 1 })
    const hall = await setUpHall(tx, context, officer, {
      name: { zh: '群众接待大厅', en: 'Reception hall' },
      place: '安平街 1 号',
      terms,
    })
    const at = { hallId: hall.id, version: 1 }
    windowId = await setWindow(tx, context, officer, at, {
      name: { zh: '1 号窗口', en: 'Window 1' },
      officeId: null,
      active: true,
    })
    const day = {
      date: '2026-12-01',
      starts: '09:00',
      ends: '11:00',
      leader: '子虚',
      position: { zh: '副县长', en: 'Deputy head' },
      about: '',
      capacity: 5,
    }
    const planned = await planLeaderDay(tx, context, officer, hall.id, day)
    await planLeaderDay(tx, context, officer, hall.id, { ...day, leader: '乌有' })
    await giveLeaderDayStep(tx, context, officer, { id: planned.id, version: 1 }, { verb: 'publish', reason: '' })
    hallId = hall.id
    leaderDayId = planned.id
  })
})
afterAll(() => office.close())

const keyIn = (page: Answer): string => /name="key" value="([^"]+)"/.exec(page.body)?.[1] ?? ''
const book = async (visitor: Visitor, starts: string, fields: object = person): Promise<Answer> => {
  const form = await visitor.get(`/zh/hall/${hallId}/book?date=${MONDAY}`)
  return visitor.post(`/zh/hall/${hallId}/book`, { ...fields, date: MONDAY, starts, key: keyIn(form) })
}

describe('the reception hall on the portal', () => {
  it.each([
    ['zh', 'zh-CN'],
    ['en', 'en'],
  ] as const)('keeps the rules of every page in /%s and stays small', async (prefix, language) => {
    const visitor = new Visitor(office.app)
    for (const path of [
      '',
      '/leaders',
      `/${hallId}/book`,
      `/${hallId}/book?date=${MONDAY}`,
      `/leaders/${leaderDayId}/book`,
      '/booking',
    ]) {
      const page = await visitor.get(`/${prefix}/hall${path}`)
      expect([path, page.status, pageFaults(page.body, language)]).toEqual([path, 200, []])
      expect(page.bytes.length).toBeLessThan(30_000)
    }
    expect((await visitor.get(`/${prefix}/hall/nowhere/screen`)).status).toBe(404)
  })

  it('says when it is open and why not, and the waiting time with its reasons', async () => {
    const text = textOf((await new Visitor(office.app).get('/zh/hall')).body)
    for (const part of ['群众接待大厅', '09:00–12:00', '周末', '不用等']) expect(text).toContain(part)
  })

  it('gives an appointment, a slip, another time, and takes it back', async () => {
    const visitor = new Visitor(office.app)
    const slip = await visitor.follow(await book(visitor, '09:30'))
    expect([slip.status, pageFaults(slip.body, 'zh-CN')]).toEqual([200, []])
    const [number, code] = [/\d{3}-\d{3}-\d{3}/.exec(slip.body)![0], /[2-9A-Z]{4}-[2-9A-Z]{4}/.exec(slip.body)![0]]
    expect(slip.body).not.toContain('李明')

    const other = new Visitor(office.app)
    await other.get('/zh/hall/booking')
    expect((await other.post('/zh/hall/booking', { number, code: 'AAAA-AAAA' })).status).toBe(422)
    expect(textOf((await other.follow(await other.post('/zh/hall/booking', { number, code }))).body)).toContain(number)
    await other.get('/zh/hall/booking/move')
    await other.get(`/zh/hall/booking/move?date=${MONDAY}`)
    expect((await other.post('/zh/hall/booking/move', { date: MONDAY })).status).toBe(422)
    const moved = await other.follow(await other.post('/zh/hall/booking/move', { date: MONDAY, starts: '14:30' }))
    expect(textOf(moved.body)).toContain('14:30')
    expect((await other.post('/zh/hall/booking/cancel')).status).toBe(422)
    const cancelled = await other.follow(await other.post('/zh/hall/booking/cancel', { confirm: 'yes' }))
    expect(textOf(cancelled.body)).toContain('预约已取消')
    expect((await visitor.follow(await book(visitor, '14:30'))).status).toBe(200)
  })

  it('keeps what was typed when something is missing or the last place has gone', async () => {
    const [first, second] = [new Visitor(office.app), new Visitor(office.app)]
    const wrong = await book(first, '', { name: '', phone: 'abc', people: '0' })
    expect([wrong.status, pageFaults(wrong.body, 'zh-CN')]).toEqual([422, []])
    for (const part of ['请选择时间', '请填写姓名', '电话号码看起来不对', '请填写人数'])
      expect(wrong.body).toContain(part)
    expect(wrong.body).toContain('value="abc"')
    const late = await second.get(`/zh/hall/${hallId}/book?date=${MONDAY}`)
    await book(first, '10:00')
    const refused = await second.post(`/zh/hall/${hallId}/book`, {
      ...person,
      date: MONDAY,
      starts: '10:00',
      key: keyIn(late),
    })
    expect([refused.status, textOf(refused.body)]).toEqual([422, expect.stringContaining('刚刚约满')])
    expect(refused.body).toContain('value="李明"')
  })

  it('says of phone and e-mail that one is needed, and refuses a closed day with the next open one', async () => {
    for (const [prefix, note] of [
      ['zh', '手机、邮箱至少填一项'],
      ['en', 'a phone number or an e-mail address is needed'],
    ]) {
      const form = await new Visitor(office.app).get(`/${prefix}/hall/${hallId}/book?date=${MONDAY}`)
      for (const name of ['phone', 'email'])
        expect(form.body).toMatch(new RegExp(`<label for="f-${name}">[^<]*<span class="optional">[^<]*${note}`))
    }
    const visitor = new Visitor(office.app)
    const form = await visitor.get(`/zh/hall/${hallId}/book?date=${MONDAY}`)
    const sunday = { ...person, date: '2026-11-22', starts: '09:00', key: keyIn(form) }
    const refused = await visitor.post(`/zh/hall/${hallId}/book`, sunday)
    expect([refused.status, pageFaults(refused.body, 'zh-CN')]).toEqual([422, []])
    expect(textOf(refused.body)).toContain('接待大厅2026-11-22不开放（周末）。下一个开放日是2026-11-23。')
  })

  it('books once, however often the form is sent', async () => {
    const visitor = new Visitor(office.app)
    const form = await visitor.get(`/zh/hall/${hallId}/book?date=${MONDAY}`)
    const sent = { ...person, date: MONDAY, starts: '11:00', key: keyIn(form) }
    const slips = []
    for (let n = 0; n < 2; n += 1) slips.push(await visitor.follow(await visitor.post(`/zh/hall/${hallId}/book`, sent)))
    const numbers = slips.map(({ body }) => /\d{3}-\d{3}-\d{3}/.exec(body)?.[0])
    expect(numbers[0]).toBe(numbers[1])
  })

  it('shows published reception days of leaders, and books a place', async () => {
    const visitor = new Visitor(office.app)
    const days = textOf((await visitor.get('/zh/hall/leaders')).body)
    expect([days.includes('子虚'), days.includes('乌有')]).toEqual([true, false])
    const form = await visitor.get(`/zh/hall/leaders/${leaderDayId}/book`)
    const slip = await visitor.follow(
      await visitor.post(`/zh/hall/leaders/${leaderDayId}/book`, { ...person, key: keyIn(form) }),
    )
    expect(textOf(slip.body)).toContain('2026年12月1日')
  })

  it('calls on the screen by number and window alone, and looks again by itself', async () => {
    await office.test.database.write(scopeOf(officer), async (tx) => {
      await arrive(tx, office.desks.hall, officer, hallId, arrival.parse({}))
      await callNext(tx, office.desks.hall, officer, { hallId, windowId })
      await arrive(tx, office.desks.hall, officer, hallId, arrival.parse({}))
    })
    const screen = await new Visitor(office.app).get(`/zh/hall/${hallId}/screen`)
    expect([screen.headers['refresh'], pageFaults(screen.body, 'zh-CN')]).toEqual(['10', []])
    const text = textOf(screen.body)
    for (const part of ['001', '1 号窗口', '等候 1']) expect(text).toContain(part)
    expect(text).not.toContain('李明')
    expect(screen.body).not.toContain('<script')
  })

  it('takes nothing from another site, and limits how often one address books', async () => {
    expect((await new Visitor(office.app).post(`/zh/hall/${hallId}/book`, {}, 'forged')).status).toBe(403)
    const door = await office.door({ rateLimits: true })
    const visitor = new Visitor(door)
    await visitor.get(`/zh/hall/${hallId}/book?date=${MONDAY}`)
    const statuses: number[] = []
    for (let n = 0; n < 12; n += 1) statuses.push((await visitor.post(`/zh/hall/${hallId}/book`, {})).status)
    expect(statuses.at(-1)).toBe(429)
  })
})
