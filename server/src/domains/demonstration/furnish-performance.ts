import { Buffer } from 'node:buffer'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { yearOf } from '../../platform/time/index.ts'
import type { Officer } from '../identity/index.ts'
import type { MatterContext } from '../matter/index.ts'
import { performanceDesk, statisticsSource } from '../performance/index.ts'
import { ENTERED, performanceTables } from './words/performance-tables.ts'

/** The county office takes its published budget over and enters what its records do not have. */
export async function promiseSome(context: MatterContext, head: Officer, nextKey: () => IdempotencyKey): Promise<void> {
  const desk = performanceDesk(context, statisticsSource(context))
  const on = context.clock.today()
  const year = yearOf(on)
  const file = { name: `云河县信访局${year}年部门预算.md`, bytes: Buffer.from(performanceTables(year)) }
  await desk.takeOver(head, file, year, nextKey())
  const { subjects } = await desk.year(head, { year })
  const indicators = subjects.flatMap((subject) => subject.indicators)
  for (const [name, { title, place, kind, value }] of Object.entries(ENTERED)) {
    const idempotency = nextKey()
    const one = indicators.find((indicator) => indicator.name === name)
    if (!one || one.version > 1) continue
    const key = { regionId: one.regionId, id: one.id, expectedVersion: one.version }
    await desk.enter(head, key, { kind, value, on, evidence: [{ title, place }], note: '' }, idempotency)
  }
}
