import { newId } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { requireVersion } from '../../platform/http/index.ts'
import type { z } from 'zod'
import type { Officer } from '../identity/index.ts'
import type { HallFacts } from './context.ts'
import { refuse } from './refuse.ts'
import { findSponsorships } from './sponsor-reader.ts'
import { insertSponsorship, updateSponsorship } from './sponsor-writer.ts'
import {
  doStep,
  endSponsorship,
  planStep,
  type sponsorInputs,
  type Sponsorship,
  type SponsorVerb,
} from './sponsorship.ts'
import { appendStep } from './writer.ts'

export type SponsorCommand = {
  [V in SponsorVerb]: { verb: V; input: z.output<(typeof sponsorInputs)[V]> }
}[SponsorVerb]

/** A step of a sponsored matter; the matter itself was looked at before, as this officer. `version` is 0 before one has begun. */
export async function giveSponsorStep(
  tx: Transaction,
  context: HallFacts,
  officer: Officer,
  at: { regionId: string; matterId: string; version: number },
  command: SponsorCommand,
): Promise<void> {
  const { regionId, matterId } = at
  const today = context.clock.today()
  const current = (await findSponsorships(tx, regionId, matterId)).find(({ state }) => state === 'active')
  requireVersion(at.version, current?.version ?? 0)
  const after = applied(current, command, { regionId, matterId, officeId: officer.officeId, today })
  await (current ? updateSponsorship(tx, after) : insertSponsorship(tx, after))
  await appendStep(tx, {
    regionId,
    subjectId: after.id,
    seq: after.version,
    hallId: null,
    matterId,
    type: `sponsor.${command.verb}`,
    at: context.clock.now(),
    by: { staffId: officer.staffId, officeId: officer.officeId },
    note: '',
  })
}

function applied(
  current: Sponsorship | undefined,
  command: SponsorCommand,
  { today, ...at }: { regionId: string; matterId: string; officeId: string; today: string },
): Sponsorship {
  if (command.verb === 'begin') {
    if (current) throw refuse('sponsorActive', 'step-not-open')
    return {
      ...at,
      ...command.input,
      id: newId(),
      beganOn: today,
      state: 'active',
      endedOn: null,
      ending: '',
      steps: [],
      version: 1,
    }
  }
  if (!current) throw refuse('sponsorEnded', 'step-not-open')
  switch (command.verb) {
    case 'plan':
      return planStep(current, { id: newId(), ...command.input })
    case 'done':
      return doStep(current, command.input, today)
    case 'end':
      return endSponsorship(current, command.input, today)
  }
}
