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
  replaceLeader,
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
  await note(tx, context, officer, after, command.verb, '')
}

/**
 * Another desk names the leader of a matter: 包案 is one fact, whichever desk said it. It begins where nobody sees the matter through;
 * where another leader does, that one is replaced, and the steps go on. The matter was looked at before, as this officer.
 */
export async function nameSponsor(
  tx: Transaction,
  context: Pick<HallFacts, 'clock'>,
  officer: Officer,
  { regionId, matterId }: { regionId: string; matterId: string },
  { leader, reason }: Pick<Sponsorship, 'leader' | 'reason'>,
): Promise<void> {
  const current = (await findSponsorships(tx, regionId, matterId)).find(({ state }) => state === 'active')
  if (current?.leader === leader) return
  const position = { zh: '', en: '' }
  if (current) {
    const after = replaceLeader(current, { leader, position })
    await updateSponsorship(tx, after)
    return note(tx, context, officer, after, 'replace', `${current.leader} → ${leader}`)
  }
  const at = { regionId, matterId, officeId: officer.officeId, today: context.clock.today() }
  const after = applied(undefined, { verb: 'begin', input: { leader, position, reason } }, at)
  await insertSponsorship(tx, after)
  await note(tx, context, officer, after, 'begin', '')
}

const note = (
  tx: Transaction,
  { clock }: Pick<HallFacts, 'clock'>,
  officer: Officer,
  after: Sponsorship,
  what: SponsorVerb | 'replace',
  text: string,
): Promise<void> =>
  appendStep(tx, {
    regionId: after.regionId,
    subjectId: after.id,
    seq: after.version,
    hallId: null,
    matterId: after.matterId,
    type: `sponsor.${what}`,
    at: clock.now(),
    by: { staffId: officer.staffId, officeId: officer.officeId },
    note: text,
  })

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
