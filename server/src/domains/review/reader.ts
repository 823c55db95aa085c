import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { MatterKey } from '../matter/index.ts'
import type { HearingRow, HearingStepRow, PanelRuleRow, PublicationRow, ReviewTables } from './tables.ts'

export interface HearingKey {
  regionId: string
  id: string
}

/** @throws HuiyinError 'not-found' */
export async function getHearing(tx: Transaction, { regionId, id }: HearingKey): Promise<HearingRow> {
  const row = await tx
    .on<ReviewTables>()
    .selectFrom('hearing')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('id', '=', id)
    .executeTakeFirst()
  if (!row) throw new HuiyinError('not-found')
  return row
}

export const findHearingsOf = (tx: Transaction, { regionId, matterId }: MatterKey): Promise<HearingRow[]> =>
  tx
    .on<ReviewTables>()
    .selectFrom('hearing')
    .selectAll()
    .where('region_id', '=', regionId)
    .where('matter_id', '=', matterId)
    .orderBy('id')
    .execute()

export const findHearingSteps = (
  tx: Transaction,
  regionId: string,
  hearings: readonly string[],
): Promise<HearingStepRow[]> =>
  tx.query<HearingStepRow>(
    'select * from hearing_step where region_id = $1 and hearing_id = any($2) order by hearing_id, seq',
    [regionId, hearings],
  )

/** What is published of these hearings. */
export const findPublications = (
  tx: Transaction,
  regionId: string,
  hearings: readonly string[],
): Promise<PublicationRow[]> =>
  tx.query<PublicationRow>('select * from hearing_publication where region_id = $1 and hearing_id = any($2)', [
    regionId,
    hearings,
  ])

/** What is published, the newest first. */
export const findNewestPublications = (
  tx: Transaction,
  limit: number,
  after: string | null = null,
): Promise<PublicationRow[]> =>
  tx.query<PublicationRow>(
    `select * from hearing_publication p
     where $2::uuid is null or (published_at, hearing_id) <
       (select q.published_at, q.hearing_id from hearing_publication q where q.hearing_id = $2)
     order by published_at desc, hearing_id desc limit $1`,
    [limit, after],
  )

/** The rules of an office, the newest first. */
export const findPanelRules = (tx: Transaction, officeId: string): Promise<PanelRuleRow[]> =>
  tx
    .on<ReviewTables>()
    .selectFrom('review_panel_rule')
    .selectAll()
    .where('office_id', '=', officeId)
    .orderBy('in_force_from', 'desc')
    .execute()

export const findAllPanelRules = (tx: Transaction): Promise<PanelRuleRow[]> =>
  tx.on<ReviewTables>().selectFrom('review_panel_rule').selectAll().execute()
