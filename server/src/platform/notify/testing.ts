import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { text } from 'node:stream/consumers'

/** A service for messages on this machine, for tests: it keeps what it was handed and answers as told. */
export interface Counterpart {
  readonly url: string
  readonly requests: { readonly headers: IncomingHttpHeaders; readonly body: string }[]
  answerWith(status: number | 'never', body?: string): void
  close(): Promise<void>
}

export async function openCounterpart(): Promise<Counterpart> {
  let answer: { status: number | 'never'; body: string } = { status: 200, body: '{}' }
  const requests: { headers: IncomingHttpHeaders; body: string }[] = []
  const take = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    requests.push({ headers: request.headers, body: await text(request) })
    if (answer.status === 'never') return
    response.writeHead(answer.status, answer.status === 302 ? { location: '/elsewhere' } : {}).end(answer.body)
  }
  const server = createServer((request, response) => {
    void take(request, response)
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/messages`,
    requests,
    answerWith: (status, body = '{}') => void (answer = { status, body }),
    async close() {
      server.closeAllConnections()
      if (server.listening) await new Promise((resolve) => server.close(resolve))
    },
  }
}
