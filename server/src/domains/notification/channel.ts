import { z } from 'zod'

/** How somebody outside the workbench is told: e-mail, text message 短信, official account 公众号. */
export const OUTSIDE_CHANNELS = ['email', 'sms', 'official-account'] as const
export const OutsideChannel = z.enum(OUTSIDE_CHANNELS)
export type OutsideChannel = z.infer<typeof OutsideChannel>

/** What somebody may choose: one way, or not to be told. */
export const CHOICES = [...OUTSIDE_CHANNELS, 'none'] as const
export const Choice = z.enum(CHOICES)
export type Choice = z.infer<typeof Choice>

const FORM: Record<OutsideChannel, RegExp> = {
  email: /^[^\s@<>,;]+@[^\s@<>,;.]+(\.[^\s@<>,;.]+)+$/,
  sms: /^\+?[\d\s()-]{5,24}$/,
  'official-account': /^[\w-]{4,128}$/,
}

/** Whether a message could go to this address by this channel. */
export const canReach = (channel: OutsideChannel, address: string): boolean => FORM[channel].test(address.trim())
