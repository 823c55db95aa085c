import type { App } from '../../server/src/platform/http/index.ts'

export interface Answer {
  readonly status: number
  readonly body: string
  readonly headers: Readonly<Record<string, unknown>>
  readonly bytes: Buffer
}

export interface Upload {
  readonly name: string
  readonly content: Buffer | string
}

/** A browser without scripts: keeps cookies, reads the secret of the last form, follows redirects when asked. */
export class Visitor {
  readonly #app: App
  readonly #jar = new Map<string, string>()
  #secret = ''

  constructor(app: App) {
    this.#app = app
  }

  get cookies(): ReadonlyMap<string, string> {
    return this.#jar
  }

  forget(name: string): void {
    this.#jar.delete(name)
  }

  get(url: string): Promise<Answer> {
    return this.#send({ method: 'GET', url })
  }

  /** Sends the form of the page last seen; fields with several values repeat. */
  post(url: string, fields: Record<string, string | readonly string[]> = {}, secret = this.#secret): Promise<Answer> {
    const body = new URLSearchParams(secret === '' ? [] : [['_csrf', secret]])
    for (const [name, value] of Object.entries(fields)) for (const one of [value].flat()) body.append(name, one)
    const headers = { 'content-type': 'application/x-www-form-urlencoded' }
    return this.#send({ method: 'POST', url, headers, payload: body.toString() })
  }

  /** Sends a form with files, its secret in the address as the page has it. */
  upload(url: string, files: readonly Upload[], fields: Record<string, string> = {}): Promise<Answer> {
    const edge = 'edge-of-a-part'
    const parts = Object.entries(fields).map(([name, value]) =>
      Buffer.from(`--${edge}\r\ncontent-disposition: form-data; name="${name}"\r\n\r\n${value}\r\n`),
    )
    for (const { name, content } of files) {
      const head = `--${edge}\r\ncontent-disposition: form-data; name="files"; filename="${name}"\r\ncontent-type: application/octet-stream\r\n\r\n`
      parts.push(Buffer.concat([Buffer.from(head), Buffer.from(content), Buffer.from('\r\n')]))
    }
    const payload = Buffer.concat([...parts, Buffer.from(`--${edge}--\r\n`)])
    const headers = { 'content-type': `multipart/form-data; boundary=${edge}` }
    const joined = url.includes('?') ? '&' : '?'
    return this.#send({ method: 'POST', url: `${url}${joined}_csrf=${this.#secret}`, headers, payload })
  }

  /** The page that a redirect leads to; the same answer where there is none. */
  async follow(answer: Answer): Promise<Answer> {
    const { location } = answer.headers
    return typeof location === 'string' && answer.status >= 300 && answer.status < 400
      ? this.follow(await this.get(location))
      : answer
  }

  async #send(options: {
    method: 'GET' | 'POST'
    url: string
    headers?: Record<string, string>
    payload?: string | Buffer
  }): Promise<Answer> {
    const cookie = [...this.#jar].map(([name, value]) => `${name}=${value}`).join('; ')
    const headers = { accept: 'text/html', ...(cookie && { cookie }), ...options.headers }
    const response = await this.#app.inject({ ...options, headers })
    for (const { name, value, maxAge } of response.cookies) {
      if (value === '' || maxAge === 0) this.#jar.delete(name)
      else this.#jar.set(name, value)
    }
    this.#secret =
      /name="_csrf" value="([^"]+)"/.exec(response.body)?.[1] ??
      /_csrf=([\w-]+)/.exec(response.body)?.[1] ??
      this.#secret
    return { status: response.statusCode, body: response.body, headers: response.headers, bytes: response.rawPayload }
  }
}
