import type { Transaction } from '../../platform/db/index.ts'
import type { Command } from './commands/index.ts'
import type { MatterContext } from './context.ts'
import type { EventType, StreamedEvent } from './event.ts'
import type { LoadedMatter } from './reader.ts'
import { refuse } from './refuse.ts'

/** The steps that make an opinion which is reviewed later: whoever took one does not review it. */
const OPINION_STEPS: ReadonlySet<EventType> = new Set<EventType>(['answered', 'reviewed'])

/** Members of staff with a part in the opinions of a matter so far. */
export const opinionMakers = (events: readonly StreamedEvent[]): ReadonlySet<string> =>
  new Set(
    events.flatMap((event) => {
      if (!OPINION_STEPS.has(event.type)) return []
      const gave = event.by.kind === 'officer' ? [event.by.staffId, ...(event.by.for ? [event.by.for] : [])] : []
      return event.type === 'reviewed' ? [...gave, ...(event.data.signedBy ?? [])] : gave
    }),
  )

/** A panel is of the reviewing office's own staff, and of nobody who made the earlier opinion (Art. 28(3)). */
export async function requirePanelStaff(
  tx: Transaction,
  context: MatterContext,
  { matter, events }: LoadedMatter,
  command: Command,
): Promise<void> {
  if (command.verb !== 'formPanel') return
  const earlier = opinionMakers(events)
  for (const member of new Set(command.input.members)) {
    if (earlier.has(member)) refuse('recused', 'panel-earlier')
    if ((await context.officeOfStaff(tx, member)) !== matter.holder) refuse('invalid', 'panel-strangers')
  }
}
