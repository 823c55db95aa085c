import type { Transaction } from '../../platform/db/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { findOpenBacklog } from '../backlog/index.ts'
import { findOpenConferenceWork } from '../conference/index.ts'
import { findOpenHallWork } from '../hall/index.ts'
import type { OpenWork, OpenWorkReader } from '../identity/index.ts'
import { findOpenMail } from '../mailroom/index.ts'
import { findOpenMatterWork } from '../matter/index.ts'
import { findPredecessors } from '../office/index.ts'
import { findOpenPublications } from '../publication/index.ts'
import { findOpenRelief } from '../relief/index.ts'
import { findOpenHearings } from '../review/index.ts'
import { findOpenTopics } from '../suggestion/index.ts'
import { findOpenSupervision } from '../supervision/index.ts'
import { findTakenOver, findTransfers, type Transfer } from './reader.ts'

/** Every desk that has work which may be one officer's, in the order of the list. */
const READERS: readonly OpenWorkReader[] = [
  findOpenMatterWork,
  findOpenHearings,
  findOpenSupervision,
  findOpenConferenceWork,
  findOpenRelief,
  findOpenHallWork,
  findOpenTopics,
  findOpenMail,
  findOpenBacklog,
  findOpenPublications,
]

/** Whose a piece of work is: whoever acted on it last, or took it over since; undefined where it names its person itself. */
export function bearerOf(
  work: Pick<OpenWork, 'kind' | 'id' | 'lastHand'>,
  transfers: readonly Transfer[],
): string | undefined {
  if (work.lastHand === null) return undefined
  const { at, staffId } = work.lastHand
  const taken = transfers
    .filter(
      (transfer) => transfer.kind === work.kind && transfer.id === work.id && Date.parse(transfer.at) >= Date.parse(at),
    )
    .toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at))
    .at(-1)
  return taken?.to ?? staffId
}

/** All that waits for one member of staff, at every desk, as far as this scope may see it; nothing from which they are recused. */
export async function findOpenWork(
  tx: Transaction,
  { id: staffId, officeId }: { readonly id: string; readonly officeId: string },
  today: LocalDate,
): Promise<OpenWork[]> {
  const hands = [officeId, ...(await findPredecessors(tx, officeId))]
  const also = await findTakenOver(tx, hands, staffId)
  const found: OpenWork[] = []
  for (const read of READERS) found.push(...(await read(tx, { staffId, officeId, hands, also, today })))
  const transfers = await findTransfers(
    tx,
    hands,
    found.filter(({ lastHand }) => lastHand !== null).map(({ id }) => id),
  )
  return found.filter((work) => !work.barred.includes(staffId) && (bearerOf(work, transfers) ?? staffId) === staffId)
}
