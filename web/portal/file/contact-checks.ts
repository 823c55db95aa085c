import { idNumberProblem } from '../../../server/src/platform/text/index.ts'
import type { OutsideChannel } from '../backend.ts'
import type { ProblemKey } from '../messages/index.ts'

/** Checks of form only: what looks mistyped. Empty is always right here. */

/** 7 to 15 digits with what people put between them; landlines and numbers from abroad, too. */
export const phoneProblem = (typed: string): ProblemKey | undefined => {
  if (typed === '') return undefined
  if (!/^[+（(]?[\d\s()（）#转-]+$/.test(typed.normalize('NFC'))) return 'phoneForm'
  const digits = typed.replaceAll(/\D/g, '').length
  return digits >= 7 && digits <= 20 && typed.length <= 40 ? undefined : 'phoneForm'
}

export const emailProblem = (typed: string): ProblemKey | undefined =>
  typed === '' || (typed.length <= 200 && /^[^\s@]+@[^\s@.]+(?:\.[^\s@.]+)+$/.test(typed)) ? undefined : 'emailForm'

export const postcodeProblem = (typed: string): ProblemKey | undefined =>
  typed === '' || /^\d{6}$/.test(typed) ? undefined : 'postcodeForm'

export function documentProblem(type: string, number: string): ProblemKey | undefined {
  if (type === 'none') return undefined
  if (number === '') return 'documentNumberNeeded'
  if (number.length > 40) return 'lineTooLong'
  return type === 'resident-id' && idNumberProblem(number) !== undefined ? 'idNumber' : undefined
}

/** The field that holds the address of each way of being told. */
export const ADDRESS_OF = { email: 'email', sms: 'phone', 'official-account': 'account' } as const

/** What to do when the chosen way has no address that it could reach. */
export const notifyProblem = (channel: OutsideChannel): ProblemKey =>
  ({ email: 'notifyEmail', sms: 'notifySms', 'official-account': 'notifyAccount' } as const)[channel]
