import { COMMANDS, isContactable, type Command, type PastStep } from '../matter/index.ts'
import type { Candidate } from './candidate.ts'
import { filled, zhCn } from './messages/index.ts'

/**
 * The steps that a row tells of, in their order and at their own moments.
 *
 * Registers seldom say when a matter was accepted. Where they do not, it counts as accepted on the day it was filed, so that the limit
 * for handling is counted from the earliest day it may start; a petitioner who can be reached was told at the latest by the reply
 * itself, so there acceptance and reply coincide and only the duty to tell shows whether it came late.
 */
export function historyOf({ filing, filed, accepted, reply, concluded, beside }: Candidate): PastStep[] {
  const steps: PastStep[] = []
  const give = (at: string, command: Command): void => void steps.push({ at, command })
  if (beside.size > 0) give(filed.at, { verb: 'addMaterial', input: { note: noteOf(beside), attachments: [] } })
  const reachable = !filing.anonymous && isContactable(filing.petitioners)
  const request = filing.class === 'request'
  const acceptedAt = accepted?.at ?? (reply && (reachable ? reply.on.at : filed.at))
  if (acceptedAt !== undefined) {
    const way = request ? 'handling-opinion' : null
    give(acceptedAt, { verb: 'accept', input: { way, noticeGiven: reachable, note: '' } })
  }
  if (reply) {
    const { at, on } = reply.on
    const outcome = request ? (reply.outcome ?? 'explained') : null
    const opinion = { request: filing.summary, facts: '', opinion: reply.text, legalBasis: '', outcome }
    give(at, { verb: 'answer', input: opinion })
    give(at, { verb: 'deliver', input: COMMANDS.deliver.input.parse({ on, method: 'portal' }) })
    give(concluded?.at ?? at, { verb: 'conclude', input: { report: '' } })
  }
  return steps
}

/** What the other register knew and a matter has no field for, as a note that stays with it and can be searched. */
function noteOf(beside: Candidate['beside']): string {
  const lines = [...beside].map(([field, value]) => filled(zhCn.takenOver[field], { value }))
  return [zhCn.takenOver.heading, ...lines].join('\n')
}
