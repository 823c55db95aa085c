import type { Transaction } from '../../../platform/db/index.ts'
import { findMatter } from '../reader.ts'
import type { MatterKey } from '../stream.ts'

/** The matter as the petitioner filed it: there the number and the query code of the receipt belong, wherever it went since. */
export async function findFiled(
  tx: Transaction,
  key: MatterKey,
): Promise<{ key: MatterKey; number: string; codeGeneration: number } | undefined> {
  const found = await findMatter(tx, key)
  const origin = found?.matter.arrival?.origin
  if (!found || !origin) return found && { key, number: found.matter.number, codeGeneration: found.codeGeneration }
  const filed = { regionId: origin.regionId, matterId: origin.matterId }
  const first = await findMatter(tx, filed)
  return first && { key: filed, number: origin.number, codeGeneration: first.codeGeneration }
}

/** Where a matter is now: follows it from region to region, as often as it was handed over. */
export async function findCurrent(tx: Transaction, from: MatterKey): Promise<MatterKey> {
  const target = (await findMatter(tx, from))?.matter.handedOver?.target
  return target ? findCurrent(tx, { regionId: target.regionId, matterId: target.matterId }) : from
}
