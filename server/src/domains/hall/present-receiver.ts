import { z } from 'zod'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { Officer } from '../identity/index.ts'
import { presentStep } from './present.ts'
import { RECEIVER_VERBS, receiverVerbs, type Receiver } from './receiver.ts'
import type { StepRow } from './tables.ts'
import type { Takers } from './takers.ts'

const bilingual = z.object({ zh: z.string(), en: z.string() })

export const receiverView = z
  .object({
    receiver: z
      .object({
        name: z.string().nullable(),
        office: bilingual,
        since: z.string(),
        offer: z
          .object({ office: bilingual, officeId: z.uuid(), name: z.string().nullable(), at: z.string() })
          .nullable(),
      })
      .nullable(),
    may: z.array(z.enum(RECEIVER_VERBS)),
    history: z.array(
      z.object({
        seq: z.int(),
        type: z.string(),
        at: z.string(),
        by: z.string().nullable(),
        office: bilingual.nullable(),
        note: z.string(),
      }),
    ),
    version: z.int(),
  })
  .meta({ id: 'FirstReceiver' })
export type ReceiverView = z.output<typeof receiverView>

/** Who is named on a matter, what was offered, and what this officer may do; `mayBegin` where the matter is a visit of the own office. */
export function presentReceiver(
  { receiver, steps, mayBegin }: { receiver: Receiver | undefined; steps: readonly StepRow[]; mayBegin: boolean },
  officer: Officer,
  names: ReadonlyMap<string, string>,
  offices: OfficeTree,
): ReceiverView {
  const officeOf = (id: string): { zh: string; en: string } => findOffice(offices, id)?.name ?? { zh: '', en: '' }
  const offer = receiver?.offer ?? null
  return {
    receiver: receiver
      ? {
          name: names.get(receiver.officerId) ?? null,
          office: officeOf(receiver.officeId),
          since: receiver.since,
          offer: offer && {
            office: officeOf(offer.officeId),
            officeId: offer.officeId,
            name: offer.staffId === null ? null : (names.get(offer.staffId) ?? null),
            at: offer.at,
          },
        }
      : null,
    may: receiverVerbs(receiver, officer).filter((verb) => verb !== 'begin' || mayBegin),
    history: steps.map((step) => presentStep(step, names, offices)),
    version: receiver?.version ?? 0,
  }
}

export const takersView = z
  .object({
    offices: z.array(z.object({ id: z.uuid(), name: bilingual })),
    staff: z.array(z.object({ id: z.uuid(), name: z.string(), officeId: z.uuid() })),
  })
  .meta({ id: 'FirstReceiverTakers' })

export const presentTakers = ({ offices, staff }: Takers): z.output<typeof takersView> => ({
  offices: offices.map(({ id, name }) => ({ id, name })),
  staff: [...staff],
})
