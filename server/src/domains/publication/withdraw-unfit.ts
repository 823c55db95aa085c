import type { MatterFollower } from '../matter/index.ts'
import { findPublication } from './reader.ts'
import { unfitnessOf } from './source.ts'
import { follow } from './take-step.ts'
import { writeStep } from './writer.ts'

/**
 * The moment a matter may no longer be published, nothing of it is: in the very transaction in which the petitioner takes the consent back
 * or asks for confidence, the matter becomes an accusation, or a review takes the answer away.
 */
export const withdrawUnfit: MatterFollower = async (tx, before, after, at) => {
  const cause = unfitnessOf(after)
  if (cause === null || unfitnessOf(before) !== null) return
  const key = { regionId: after.regionId, matterId: after.id }
  const current = await findPublication(tx, key)
  if (!current || current.state === 'withdrawn') return
  const done = follow(current, key, { type: 'withdrawn', data: { reason: '', cause } }, at, null)
  await writeStep(tx, current, done.after, done.step)
}
