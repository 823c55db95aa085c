import { z } from 'zod'
import { seal, unsealText, type KeyRing } from '../../platform/crypto/index.ts'
import type { HearingRow } from './tables.ts'

/** Who is invited and who came, by name and part; sealed with a key of the hearing's own. */
export const Participants = z.object({ people: z.string(), present: z.string() })
export type Participants = z.output<typeof Participants>

const contextOf = (hearingId: string): string => `hearing participants:${hearingId}`

export function sealParticipants(
  keys: KeyRing,
  hearingId: string,
  participants: Participants,
): Pick<HearingRow, 'sealed_key' | 'sealed_people'> {
  const { key, wrapped } = keys.createKey()
  return { sealed_key: wrapped, sealed_people: seal(key, JSON.stringify(participants), contextOf(hearingId)) }
}

export const openParticipants = (keys: KeyRing, row: HearingRow): Participants =>
  Participants.parse(JSON.parse(unsealText(keys.openKey(row.sealed_key), row.sealed_people, contextOf(row.id))))
