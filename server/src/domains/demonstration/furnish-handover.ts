import type { Officer } from '../identity/index.ts'
import { deputyDesk, handoverDesk, type SheetCommand } from '../handover/index.ts'
import type { MatterContext } from '../matter/index.ts'
import type { IdempotencyKey } from '../../platform/http/index.ts'
import { addDays } from '../../platform/time/index.ts'
import { HANDOVER_SAYINGS as said } from './words/handover-sayings.ts'

/** Sheets in both states: one that a colleague accepted whole, one with a line accepted, one declined and one that waits. */
export async function handOverSome(
  context: MatterContext,
  { clerk, supervisor }: { clerk: Officer; supervisor: Officer },
  aKey: () => IdempotencyKey,
): Promise<void> {
  const desk = handoverDesk(context)
  const offer = async (count: number, reason: 'absence' | 'reassigned', note: string) => {
    const key = aKey()
    const { items } = await desk.work(clerk, clerk.staffId)
    const free = items.filter(({ kind, offeredTo }) => kind === 'matter' && offeredTo === null).slice(0, count)
    if (free.length < count) return undefined
    const lines = free.map(({ kind, id }) => ({ kind, id, to: supervisor.staffId }))
    return desk.offer(clerk, { staffId: clerk.staffId, reason, note, items: lines }, key)
  }
  const act = async (at: { regionId: string; id: string }, command: SheetCommand): Promise<void> => {
    const key = aKey()
    const { version, may } = await desk.one(supervisor, at)
    if (may.includes(command.verb)) await desk.act(supervisor, { ...at, expectedVersion: version }, command, key)
  }
  const today = context.clock.today()
  const deputies = deputyDesk(context)
  const given = {
    deputyId: supervisor.staffId,
    roles: ['intake-clerk' as const],
    confidential: false,
    reason: said.away,
  }
  await deputies.name(clerk, { ...given, principalId: clerk.staffId, from: today, to: addDays(today, 4) }, aKey())
  const taken = await deputies.name(
    clerk,
    { ...given, principalId: clerk.staffId, from: addDays(today, 20), to: addDays(today, 24) },
    aKey(),
  )
  await deputies.revoke(clerk, taken, aKey())
  const whole = await offer(2, 'reassigned', said.reassigned)
  if (whole) await act(whole, { verb: 'accept', input: {} })
  const half = await offer(3, 'absence', said.absence)
  if (!half) return
  await act(half, { verb: 'accept', input: { items: [1] } })
  await act(half, { verb: 'decline', input: { items: [2], reason: said.declined } })
}
