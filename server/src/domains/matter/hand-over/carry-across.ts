import type { Transaction } from '../../../platform/db/index.ts'
import type { Actor } from '../../identity/index.ts'
import type { MatterContext } from '../context.ts'
import type { EventOf, MatterEvent, StreamedEvent } from '../event.ts'
import type { CommandMoments } from '../give.ts'
import type { Matter } from '../matter.ts'
import { getMatter, type LoadedMatter } from '../reader.ts'
import { copyPapers } from '../paper-writer.ts'
import { writeCopy } from './copy-writer.ts'

/** A step that was written, and the matter before and after it. */
export interface WrittenStep {
  actor: Actor
  loaded: LoadedMatter
  after: Matter
  events: readonly MatterEvent[]
  moments: CommandMoments
}

type Append = (
  tx: Transaction,
  context: MatterContext,
  actor: Actor,
  loaded: LoadedMatter,
  events: readonly MatterEvent[],
  moments: CommandMoments,
) => Promise<Matter>

/** What a step on one side of a hand-over between regions means for the other, in the same transaction: both have it or neither. */
export async function carryAcross(
  tx: Transaction,
  context: MatterContext,
  step: WrittenStep,
  append: Append,
): Promise<void> {
  for (const event of step.events) {
    if (event.type === 'handed-over') await writeCopy(tx, context, step, event)
    else if (event.type === 'taken-up') await confirm(tx, context, step, event, append)
    else if (event.type === 'sent-back') await restore(tx, context, step, event, append)
  }
}

/** The source learns that it was taken up, and keeps the receipt. */
async function confirm(
  tx: Transaction,
  context: MatterContext,
  { actor, after, moments }: WrittenStep,
  { on, data: { office, note } }: EventOf<'taken-up'>,
  append: Append,
): Promise<void> {
  const target = { regionId: after.regionId, matterId: after.id }
  const source = await sourceOf(tx, after)
  const { lastHash: head } = await getMatter(tx, target)
  await append(tx, context, actor, source, [{ type: 'hand-over-received', on, data: { office, note, head } }], moments)
  const seq = { from: after.version, to: source.matter.version + 1 }
  await copyPapers(tx, target, { regionId: source.matter.regionId, matterId: source.matter.id }, seq)
}

/** The source goes on where it stopped; what was said to the other office meanwhile comes back with it. */
async function restore(
  tx: Transaction,
  context: MatterContext,
  { actor, loaded, after, moments }: WrittenStep,
  { on, data: { office, reasons } }: EventOf<'sent-back'>,
  append: Append,
): Promise<void> {
  const source = await sourceOf(tx, after)
  const { lastHash: head } = await getMatter(tx, { regionId: after.regionId, matterId: after.id })
  const back: MatterEvent = { type: 'handed-back', on, data: { office, reasons, head } }
  await append(tx, context, actor, source, [back, ...saidMeanwhile(loaded.events)], moments)
}

/** Material, wishes and recusals since the matter arrived. */
const saidMeanwhile = (events: readonly StreamedEvent[]): MatterEvent[] =>
  events.slice(events.findLastIndex(({ type }) => type === 'taken-over-from') + 1).flatMap((event): MatterEvent[] => {
    switch (event.type) {
      case 'material-added':
        return [{ type: event.type, on: event.on, data: event.data }]
      case 'wishes-changed':
        return [{ type: event.type, on: event.on, data: event.data }]
      case 'recused':
        return [{ type: event.type, on: event.on, data: event.data }]
      default:
        return []
    }
  })

async function sourceOf(tx: Transaction, { arrival }: Matter): Promise<LoadedMatter> {
  if (!arrival) throw new TypeError('Only a matter that came from another region has a source.')
  const { regionId, matterId } = arrival.source
  return getMatter(tx, { regionId, matterId })
}
