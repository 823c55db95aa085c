import type { MatterContext } from '../domains/matter/index.ts'
import type { OfficeContext } from '../platform/cli/index.ts'
import { openDesks } from './desks.ts'

/** The matters of an open office, for a command; `close` leaves them again. */
export async function openMatters(office: OfficeContext): Promise<{ context: MatterContext; close(): Promise<void> }> {
  const desks = await openDesks(office)
  return { context: desks.matters, close: () => desks.close() }
}
