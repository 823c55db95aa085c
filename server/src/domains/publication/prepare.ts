import type { Instant } from '../../platform/time/index.ts'
import type { Matter, StreamedEvent } from '../matter/index.ts'
import type { PublicationCommand } from './decide.ts'
import type { Publication, PublicationStep } from './publication.ts'
import type { KnownPerson } from './redaction/known.ts'
import { propose } from './redaction/propose.ts'
import { fingerprintOf, PARTS, sourceOf, unfitnessOf } from './source.ts'
import { takeStep } from './take-step.ts'

/** A publication that has been decided, with its steps; `writePublications` writes many at once. */
export interface PreparedPublication {
  readonly after: Publication
  readonly steps: readonly PublicationStep[]
}

/** Who took each step, when, and what it was; a proposal takes out what the rules propose. */
export type GivenStep =
  | { readonly verb: 'propose' | 'check' | 'publish'; readonly staffId: string; readonly at: Instant }
  | { readonly verb: 'sendBack' | 'withdraw'; readonly staffId: string; readonly at: Instant; readonly reason: string }

/** Takes a publication through steps as a desk would, without a database. Null for a matter that may not be published. */
export function preparePublication(
  { matter, events }: { matter: Matter; events: readonly StreamedEvent[] },
  people: readonly KnownPerson[],
  staff: readonly string[],
  given: readonly GivenStep[],
  newPublicId: () => string,
): PreparedPublication | null {
  const texts = sourceOf(events)
  const { answer } = matter
  if (!texts || !answer || unfitnessOf(matter) !== null) return null
  const redactions = PARTS.flatMap((part) =>
    propose(texts[part], { people, staff }).map(({ start, end, kind }) => ({ part, start, end, kind, byHand: false })),
  )
  const place = { officeId: answer.office, topic: matter.topic, answeredOn: answer.on }
  let after: Publication | null = null
  const steps: PublicationStep[] = []
  for (const one of given) {
    const facts = { staffId: one.staffId, unfitness: null, texts, people, place, newPublicId, files: [] }
    const command = commandOf(one, { source: fingerprintOf(texts), redactions, files: [] })
    const done = takeStep(after, { regionId: matter.regionId, matterId: matter.id }, command, facts, one.at)
    after = done.after
    steps.push(done.step)
  }
  return after && { after, steps }
}

function commandOf(given: GivenStep, input: (PublicationCommand & { verb: 'propose' })['input']): PublicationCommand {
  switch (given.verb) {
    case 'propose':
      return { verb: 'propose', input }
    case 'check':
    case 'publish':
      return { verb: given.verb, input: { sure: true } }
    case 'sendBack':
    case 'withdraw':
      return { verb: given.verb, input: { reason: given.reason } }
  }
}
