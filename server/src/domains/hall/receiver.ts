import { z } from 'zod'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import { remark } from './hall.ts'
import { refuse } from './refuse.ts'

/**
 * 首接首办: the officer who first received the visit stays named on the matter, and answers for it to the petitioner, until somebody
 * has accepted the hand-over. An offer changes nothing; neither does a transfer of the matter.
 */
export interface Receiver {
  regionId: string
  matterId: string
  officerId: string
  officeId: string
  since: Instant
  offer: { officeId: string; staffId: string | null; at: Instant } | null
  version: number
}

export const receiverInputs = {
  /** Names the officer who gives it, where a visit was registered without a number. */
  begin: z.object({}),
  offer: z.object({ officeId: z.uuid(), staffId: z.uuid().nullable().default(null), reason: remark(200) }),
  accept: z.object({}),
  decline: z.object({ reason: remark(200) }),
  withdraw: z.object({}),
} as const
export type ReceiverVerb = keyof typeof receiverInputs
export const RECEIVER_VERBS = Object.keys(receiverInputs) as ReceiverVerb[]
export type ReceiverStep = {
  [V in ReceiverVerb]: { verb: V; input: z.output<(typeof receiverInputs)[V]> }
}[ReceiverVerb]

interface Who {
  staffId: string
  officeId: string
}

/** What this officer may do with the duty now. */
export function receiverVerbs(receiver: Receiver | undefined, who: Who): ReceiverVerb[] {
  if (receiver === undefined) return ['begin']
  const named = receiver.officerId === who.staffId
  if (receiver.offer === null) return named ? ['offer'] : []
  const offered =
    receiver.offer.officeId === who.officeId && (receiver.offer.staffId ?? who.staffId) === who.staffId && !named
  return [...(offered ? (['accept', 'decline'] as const) : []), ...(named ? (['withdraw'] as const) : [])]
}

/**
 * The duty after a step.
 *
 * @throws HuiyinError 'step-not-open' when this step is not this officer's now
 */
export function stepReceiver(
  receiver: Receiver,
  step: Exclude<ReceiverStep, { verb: 'begin' }>,
  who: Who,
  now: Instant,
): Receiver {
  if (!receiverVerbs(receiver, who).includes(step.verb))
    throw new HuiyinError('step-not-open', {
      zh: '首接人移交目前不能进行这一步：移交由首接人提出，由接收的人员接受或者退回。',
      en: 'This step of the hand-over is not yours now: the first receiver offers it, and whoever it is offered to accepts or declines.',
    })
  const next = { ...receiver, version: receiver.version + 1 }
  switch (step.verb) {
    case 'offer': {
      const { officeId, staffId } = step.input
      if (staffId === who.staffId) throw refuse('offeredToSelf', 'invalid', 'staffId')
      return { ...next, offer: { officeId, staffId, at: now } }
    }
    case 'accept':
      return { ...next, officerId: who.staffId, officeId: who.officeId, since: now, offer: null }
    case 'decline':
    case 'withdraw':
      return { ...next, offer: null }
  }
}
