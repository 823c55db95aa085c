import type { KeyRing } from '../../platform/crypto/index.ts'
import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { Instant } from '../../platform/time/index.ts'
import type { Language } from '../calendar/index.ts'
import { canReach, type Choice } from './channel.ts'
import { messages } from './messages/index.ts'
import { findChoice } from './reader.ts'
import type { ContactPoint } from './subject.ts'
import { openChoice, sealChoice } from './wishes.ts'
import { storeChoice } from './writer.ts'

/** The record whose reader chooses. */
export interface ChoiceKey {
  readonly of: string
  readonly regionId: string
  readonly id: string
}

/** How somebody outside the office wants to be told: by one channel with its address, or not at all. */
export interface ChosenWay {
  readonly channel: Choice
  readonly address: string
  readonly language: Language
}

/**
 * Writes how the reader of a record wants to be told from now on. The address is sealed with a key of its own.
 *
 * @throws HuiyinError 'invalid' when the chosen channel has no address that it could reach
 */
export async function choose(
  tx: Transaction,
  { keys, now }: { keys: KeyRing; now: Instant },
  key: ChoiceKey,
  way: ChosenWay,
): Promise<void> {
  const address = way.address.trim()
  if (way.channel !== 'none' && !canReach(way.channel, address))
    throw new HuiyinError('invalid', {
      fields: [{ path: 'address', ...messages.addressNeeded[way.channel] }],
    })
  await storeChoice(tx, {
    region_id: key.regionId,
    about_of: key.of,
    about_id: key.id,
    channel: way.channel,
    ...sealChoice(keys, key, { address: way.channel === 'none' ? '' : address, language: way.language }),
    changed_at: now,
  })
}

/** Where the reader of a record chose to be told: null for not at all, undefined when nothing was chosen since filing. */
export async function findChosenPoint(
  tx: Transaction,
  keys: KeyRing,
  key: ChoiceKey,
): Promise<ContactPoint | null | undefined> {
  const row = await findChoice(tx, key)
  if (!row) return undefined
  if (row.channel === 'none') return null
  return { channel: row.channel, ...openChoice(keys, key, row) }
}
