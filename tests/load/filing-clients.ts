import { randomUUID } from 'node:crypto'
import { Agent, request } from 'node:http'
import { json } from 'node:stream/consumers'
import { pressed } from './figures.ts'
import { filingText } from './texts.ts'

/** Files matters over HTTP as fast as the answers come; what to press is told on standard input, the figures are printed. */
interface Order {
  address: string
  cookie: string
  officeId: string
  today: string
  clients: number
  seconds: number
}

const order = (await json(process.stdin)) as Order
const agent = new Agent({ keepAlive: true, maxSockets: order.clients })
const url = new URL('/api/v1/matters', order.address)

const file = (n: number): Promise<void> =>
  new Promise((resolve, reject) => {
    const body = JSON.stringify({
      channel: 'online',
      class: 'request',
      ...filingText(n),
      place: '990101',
      office: order.officeId,
      receivedOn: order.today,
      petitioners: [{ name: `测量员${n}`, phone: `0000-${n}`, address: `测量路${n}号` }],
    })
    const headers = {
      'content-type': 'application/json',
      'content-length': Buffer.byteLength(body),
      cookie: order.cookie,
      'idempotency-key': randomUUID(),
    }
    const sent = request(url, { method: 'POST', agent, headers }, (answer) => {
      answer.resume()
      answer.once('end', () =>
        answer.statusCode === 201 ? resolve() : reject(new Error(`answered ${answer.statusCode}`)),
      )
    })
    sent.once('error', reject)
    sent.end(body)
  })

let turn = Math.floor(Math.random() * 1_000_000)
const figures = await pressed(order.clients, order.seconds, () => file((turn += 1)))
process.stdout.write(JSON.stringify(figures))
agent.destroy()
