import { isIP } from 'node:net'

/** How people reach this server. */
export interface Reached {
  /** The address that a proxy in front goes by, such as `https://xf.example.gov.cn`. */
  readonly origin?: string | undefined
  /** Names of this machine, used while there is no such address. */
  readonly hosts: readonly string[]
}

const nameIn = (host: string): string | undefined => {
  const address = `http://${host}`
  return URL.canParse(address) ? new URL(address).hostname : undefined
}

const isAddress = (name: string): boolean => isIP(name) > 0 || (name.startsWith('[') && name.endsWith(']'))

/**
 * Whether a Host header names this server. A name from elsewhere may be made to lead here by whoever runs its name server (DNS
 * rebinding), and a page under that name would then count as our own; an address in digits cannot be led anywhere else.
 */
export function isOwnHost(host: string, { hosts }: Reached): boolean {
  const name = nameIn(host)
  return name !== undefined && (name === 'localhost' || isAddress(name) || hosts.some((own) => nameIn(own) === name))
}

/** Whether a page of this origin is one of ours: the configured one, or without it one at the very host that was asked. */
export function isOwnOrigin(origin: string, host: string, reached: Reached): boolean {
  if (reached.origin !== undefined && origin === reached.origin) return true
  if (!URL.canParse(origin) || !isOwnHost(host, reached)) return false
  const asked = `${new URL(origin).protocol}//${host}`
  return URL.canParse(asked) && new URL(asked).origin === new URL(origin).origin
}
