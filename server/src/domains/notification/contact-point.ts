import { canReach, type OutsideChannel } from './channel.ts'
import type { ContactPoint } from './subject.ts'

/** Where somebody who left an address and chose no way is told: by e-mail, else by text message; only by a way that this office has. */
export function leftPoint(
  left: { readonly email: string; readonly phone: string },
  ways: readonly OutsideChannel[],
): ContactPoint | null {
  const points: readonly ContactPoint[] = [
    { channel: 'email', address: left.email },
    { channel: 'sms', address: left.phone },
  ]
  return points.find(({ channel, address }) => ways.includes(channel) && canReach(channel, address)) ?? null
}
