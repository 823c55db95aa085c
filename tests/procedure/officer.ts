import { randomUUID } from 'node:crypto'

/** Something that has a version: what is asked for changes it only as it was seen. */
interface Versioned {
  readonly version: number
}

/** Somebody of an office, signed in to the API of a running server and nothing else. */
export class Officer {
  readonly #address: string
  readonly #cookie: string
  readonly staffId: string
  readonly name: string
  readonly office: { readonly id: string; readonly regionId: string }

  private constructor(address: string, cookie: string, session: Pick<Officer, 'staffId' | 'name' | 'office'>) {
    this.#address = address
    this.#cookie = cookie
    this.staffId = session.staffId
    this.name = session.name
    this.office = session.office
  }

  /** @throws Error with the server's own sentence when the name or the password is wrong */
  static async signIn(address: string, username: string, password: string): Promise<Officer> {
    const response = await fetch(new URL('/api/v1/session', address), {
      method: 'POST',
      headers: writing(),
      body: JSON.stringify({ username, password }),
    })
    await refuseUnlessGood(`${username} signs in`, response)
    const cookie = response.headers.getSetCookie().map((each) => each.split(';')[0])
    return new Officer(address, cookie.join('; '), (await response.json()) as Officer)
  }

  async #read(path: string): Promise<Response> {
    const response = await fetch(new URL(`/api/v1${path}`, this.#address), { headers: { cookie: this.#cookie } })
    await refuseUnlessGood(`GET ${path}`, response)
    return response
  }

  /** The JSON at an address below `/api/v1`. */
  async get<Body>(path: string): Promise<Body> {
    return (await (await this.#read(path)).json()) as Body
  }

  /** A file at an address below `/api/v1`. */
  async file(path: string): Promise<Uint8Array> {
    return new Uint8Array(await (await this.#read(path)).arrayBuffer())
  }

  /** What the server answers to a write. @param of what the write changes, as it was last seen */
  async post<Body>(path: string, body: unknown = {}, of?: Versioned): Promise<Body> {
    const response = await fetch(new URL(`/api/v1${path}`, this.#address), {
      method: 'POST',
      headers: {
        ...writing(),
        cookie: this.#cookie,
        ...(of === undefined ? {} : { 'if-match': `"${of.version}"` }),
      },
      body: JSON.stringify(body),
    })
    await refuseUnlessGood(`POST ${path}`, response)
    return (response.status === 204 ? undefined : await response.json()) as Body
  }
}

/** What every write sends: a key of its own, under which it is carried out once. */
const writing = (): Record<string, string> => ({
  'content-type': 'application/json',
  'idempotency-key': randomUUID(),
})

async function refuseUnlessGood(what: string, response: Response): Promise<void> {
  if (!response.ok) throw new Error(`${what}: ${response.status} ${await response.text()}`)
}
