import { createHmac } from 'node:crypto'
import { afterEach, describe, expect, it } from 'vitest'
import { httpCarrier, type Carrier } from './index.ts'
import { openCounterpart, type Counterpart } from './testing.ts'

const SECRET = 'a secret of some length'
const parcel = {
  id: '0198a000-0000-7000-8000-000000000002',
  to: '000 0000 0001',
  subject: '新进展',
  text: '请登录查看。',
}
const leave: (() => unknown)[] = []
afterEach(async () => {
  for (const step of leave.splice(0)) await step()
})

async function open(timeoutMs = 5000): Promise<{ counterpart: Counterpart; carrier: Carrier }> {
  const counterpart = await openCounterpart()
  leave.push(() => counterpart.close())
  const carrier = httpCarrier({ url: counterpart.url, secret: SECRET, timeoutMs, now: () => 1_790_000_000_500 })
  leave.push(() => carrier.close())
  return { counterpart, carrier }
}

describe('a message handed to a service over HTTP', () => {
  it('is signed with the time, and names itself so that a repetition is known', async () => {
    const { counterpart, carrier } = await open()
    await carrier.send(parcel)
    const [request] = counterpart.requests
    expect(JSON.parse(request?.body ?? '')).toEqual(parcel)
    expect(request?.headers).toMatchObject({
      'idempotency-key': parcel.id,
      'x-huiyin-timestamp': '1790000000',
      'x-huiyin-signature': createHmac('sha256', SECRET).update(`1790000000\n${request?.body}`).digest('hex'),
    })
  })

  it.each([
    [410, 'refused-address', true],
    [400, 'refused-message', true],
    [422, 'refused-message', true],
    [401, 'not-authorised', false],
    [404, 'service-fault', false],
    [429, 'busy', false],
    [500, 'service-fault', false],
    [503, 'busy', false],
  ] as const)('answered with %i is %s; for good: %s', async (status, failure, permanent) => {
    const { counterpart, carrier } = await open()
    counterpart.answerWith(status, `no such number ${parcel.to}`)
    await expect(carrier.send(parcel)).rejects.toMatchObject({ failure, permanent, message: failure })
  })

  it('does not follow to another place', async () => {
    const { counterpart, carrier } = await open()
    counterpart.answerWith(302)
    await expect(carrier.send(parcel)).rejects.toMatchObject({ failure: 'unreachable', permanent: false })
    expect(counterpart.requests).toHaveLength(1)
  })

  it('gives up on a service that does not answer, and on one that is not there', async () => {
    const { counterpart, carrier } = await open(50)
    counterpart.answerWith('never')
    await expect(carrier.send(parcel)).rejects.toMatchObject({ failure: 'timed-out', permanent: false })
    await counterpart.close()
    await expect(carrier.send(parcel)).rejects.toMatchObject({ failure: 'unreachable', permanent: false })
  })
})
