import { z } from 'zod'
import { canReach, type OutsideChannel } from './channel.ts'
import type { ContactPoint } from './subject.ts'

/** In which language somebody is told: the one of the page where they wrote; both where nobody knows. */
export const ContactLanguage = z.enum(['zh-CN', 'en'])
export type ContactLanguage = z.output<typeof ContactLanguage>

/** The part of an address of the portal that says the language. */
export const portalLanguage = (language: ContactLanguage | undefined): 'zh' | 'en' => (language === 'en' ? 'en' : 'zh')

/** Where somebody who left an address and chose no way is told: by e-mail, else by text message; only by a way that this office has. */
export function leftPoint(
  left: { readonly email: string; readonly phone: string; readonly language?: ContactLanguage | undefined },
  ways: readonly OutsideChannel[],
): ContactPoint | null {
  const { language } = left
  const said = language === undefined ? {} : { language }
  const points: readonly ContactPoint[] = [
    { channel: 'email', address: left.email, ...said },
    { channel: 'sms', address: left.phone, ...said },
  ]
  return points.find(({ channel, address }) => ways.includes(channel) && canReach(channel, address)) ?? null
}
