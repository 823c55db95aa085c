import { Writable } from 'node:stream'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createLog } from '../../server/src/platform/log/index.ts'
import { aRequest, fileAll, keysOf } from '../factories/filing-journey.ts'
import { peopleOf } from '../factories/people.ts'
import { openPortalOffice, type PortalOffice } from '../factories/portal-office.ts'
import { Visitor } from '../factories/visitor.ts'

/**
 * A matter is filed on the portal, followed by its number and code, rightly and wrongly, and handled by officers who sign in, search,
 * open the people and answer; then every line of the log at its most talkative is looked through.
 */
const PERSON = {
  name: '欧阳不记',
  phone: '13987650123',
  address: '无痕巷七百七十七号',
  email: 'unseen.person@example.org',
}
const WORDS = {
  summary: '青石桥头的路灯总是不亮',
  text: '桥头第三盏灯自中秋起熄灭，曾拨打热线。',
  purpose: '请换上新灯泡并回访',
  reply: '经查，灯杆线路老化，已更换电缆。',
  reason: '需要电话核实灯杆位置',
}
const PASSWORD = 'cranes over the river'
const WRONG = 'a-wrong-pass-phrase-9931'

let portal: PortalOffice
let receipt: { number: string; code: string }
let statuses: [string, number][]
const logged: string[] = []

beforeAll(async () => {
  const sink = new Writable({
    write(chunk: Buffer, _encoding, done) {
      logged.push(chunk.toString())
      done()
    },
  })
  portal = await openPortalOffice('2026-11-20T02:00:00.000Z', {}, createLog('debug', sink))
  const hire = await peopleOf(portal)
  await hire('linjingban', 'countyPetitions', 'handler', 'intake-clerk', 'head')
  const visitor = new Visitor(portal.app)
  const journey = aRequest(portal)
  const { summary, text, purpose } = WORDS
  receipt = keysOf(
    await fileAll(visitor, {
      ...journey,
      text: { summary, text, purpose },
      contact: { ...PERSON, documentType: 'none' },
    }),
  )
  const follower = new Visitor(portal.app)
  await follower.get('/zh/follow')
  await follower.follow(await follower.post('/zh/follow', { number: receipt.number, code: 'ZZZZ-ZZZZ-ZZ' }))
  await follower.follow(await follower.post('/zh/follow', { number: receipt.number, code: receipt.code }))

  let cookie = ''
  statuses = []
  const call = async (method: 'GET' | 'POST', url: string, payload?: object, headers: Record<string, string> = {}) => {
    const answer = await portal.app.inject({
      method,
      url,
      headers: { cookie, 'idempotency-key': crypto.randomUUID(), ...headers },
      ...(payload && { payload }),
    })
    statuses.push([`${method} ${url.split('?')[0]?.replace(/[0-9a-f-]{36}/, ':id')}`, answer.statusCode])
    return answer
  }
  await call('POST', '/api/v1/session', { username: 'linjingban', password: WRONG })
  const signedIn = await call('POST', '/api/v1/session', { username: 'linjingban', password: PASSWORD })
  cookie = signedIn.cookies.map(({ name, value }) => `${name}=${value}`).join('; ')
  const found = await call('GET', `/api/v1/matters?scope=subtree&q=${encodeURIComponent('路灯')}`)
  const [line] = found.json<{ items: { regionId: string; matterId: string }[] }>().items
  const at = `/api/v1/matters/${line?.regionId ?? ''}/${line?.matterId ?? ''}`
  await call('GET', at)
  await call('GET', `/api/v1/matters?q=${encodeURIComponent(PERSON.phone)}`)
  await call('POST', `${at}/people`, { reason: WORDS.reason })
  const give = async (verb: string, input: object) => {
    const { version } = (await call('GET', at)).json<{ version: number }>()
    return call('POST', `${at}/commands/${verb}`, input, { 'if-match': `"${version}"` })
  }
  await give('accept', { way: 'handling-opinion', noticeGiven: true })
  await give('addNote', { note: WORDS.reply })
  await give('answer', { text: WORDS.reply })
})
afterAll(() => portal.close())

describe('the log of an office', () => {
  it('was written while the matter was filed, followed and handled', () => {
    expect(receipt.number).not.toBe('')
    expect(logged.length).toBeGreaterThan(10)
    const went = new Map(statuses)
    expect(statuses[0]).toEqual(['POST /api/v1/session', 401])
    expect([...went.values()].filter((status) => status >= 500)).toEqual([])
    expect(statuses.filter(([, status]) => status === 200).length).toBeGreaterThan(5)
  })

  it('names nobody and repeats no word: neither petitioner nor text, neither password nor query code', () => {
    const lines = logged.join('\n')
    const { code, number } = receipt
    const secrets = [
      ...Object.values(PERSON),
      ...Object.values(WORDS),
      PASSWORD,
      WRONG,
      code,
      code.replaceAll(/[ -]/g, ''),
      'ZZZZ-ZZZZ-ZZ',
    ]
    expect(secrets.every((secret) => secret.length > 3)).toBe(true)
    expect(number).not.toBe(code)
    for (const secret of secrets)
      for (const form of [secret, encodeURIComponent(secret), JSON.stringify(secret).slice(1, -1)])
        expect([form, lines.includes(form)]).toEqual([form, false])
  })
})
