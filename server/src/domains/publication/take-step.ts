import { localDateOf, type Instant } from '../../platform/time/index.ts'
import { decidePublication, type PublicationCommand, type PublicationFacts } from './decide.ts'
import { evolvePublication, type Publication, type PublicationEvent, type PublicationStep } from './publication.ts'

interface MatterAt {
  readonly regionId: string
  readonly matterId: string
}

/** The publication after an event, and the step that its history keeps. */
export function follow(
  before: Publication | null,
  key: MatterAt,
  event: PublicationEvent,
  at: Instant,
  staffId: string | null,
): { after: Publication; step: PublicationStep } {
  const moment = { at, on: localDateOf(at), staffId }
  const after = evolvePublication(before, key, event, moment)
  const reason = 'reason' in event.data ? event.data.reason : ''
  const cause = 'cause' in event.data ? event.data.cause : null
  return { after, step: { ...moment, seq: after.version, type: event.type, reason, cause } }
}

/** One step of a person: decided, then followed. Pure. */
export const takeStep = (
  before: Publication | null,
  key: MatterAt,
  command: PublicationCommand,
  facts: PublicationFacts,
  at: Instant,
): { after: Publication; step: PublicationStep } =>
  follow(before, key, decidePublication(before, command, facts), at, facts.staffId)
