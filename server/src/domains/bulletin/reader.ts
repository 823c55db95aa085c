import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { BulletinKind, Span } from './kind.ts'
import type { BulletinState } from './states.ts'
import type { BulletinLine, BulletinRow, ReceiptRow, StepRow } from './tables.ts'

export interface BulletinKey {
  regionId: string
  id: string
}

/** Which bulletins are listed. */
export interface BulletinQuestion {
  readonly office: string
  /** Of one's own office, or those that were sent to it. */
  readonly side?: 'own' | 'received' | undefined
  readonly kind?: BulletinKind | undefined
  readonly state?: BulletinState | undefined
  readonly before?: string | undefined
  readonly limit: number
}

/** A page of bulletins, the newest first. */
export const findBulletins = (
  tx: Transaction,
  { office, side, kind, state, before, limit }: BulletinQuestion,
): Promise<BulletinLine[]> =>
  tx.query<BulletinLine>(
    `select b.region_id, b.id, b.office_id, b.kind, b.from_on, b.to_on, b.title, b.state, b.version, b.number, b.issued_at,
       cardinality(b.recipients) as sent,
       (select count(*)::int from bulletin_receipt r where r.region_id = b.region_id and r.bulletin_id = b.id) as received,
       exists (select from bulletin_receipt r where r.region_id = b.region_id and r.bulletin_id = b.id and r.office_id = $1::uuid)
         as own_received
     from bulletin b
     where ($2::text is null or (b.office_id = $1::uuid) = ($2 = 'own')) and ($3::text is null or b.kind = $3)
       and ($4::text is null or b.state = $4) and ($5::uuid is null or b.id < $5)
     order by b.id desc limit $6`,
    [office, side ?? null, kind ?? null, state ?? null, before ?? null, limit],
  )

const COLUMNS = `region_id, id, office_id, kind, from_on, to_on, language, title, main_to as addressee, sections, snapshot, state, version, replaces_id,
  note, prepared_by, number, issued_at, paper, hash, recipients`

/** @throws HuiyinError 'not-found' */
export async function getBulletin(tx: Transaction, { regionId, id }: BulletinKey): Promise<BulletinRow> {
  const [row] = await tx.query<BulletinRow>(`select ${COLUMNS} from bulletin where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** The one of a period that is in force or under way; undefined where there is none. */
export async function findCurrent(
  tx: Transaction,
  office: string,
  kind: BulletinKind,
  { from, to }: Span,
): Promise<{ id: string; state: BulletinState } | undefined> {
  const [row] = await tx.query<{ id: string; state: BulletinState }>(
    `select id, state from bulletin where office_id = $1 and kind = $2 and from_on = $3 and to_on = $4
       and state in ('draft', 'submitted', 'issued') order by id desc limit 1`,
    [office, kind, from, to],
  )
  return row
}

/** The draft that is to replace it, if there is one. */
export async function findReplacement(
  tx: Transaction,
  { regionId, id }: BulletinKey,
): Promise<{ id: string } | undefined> {
  const [row] = await tx.query<{ id: string }>(
    `select id from bulletin where region_id = $1 and replaces_id = $2 and state in ('draft', 'submitted') limit 1`,
    [regionId, id],
  )
  return row
}

/** Other versions of the same bulletin, before and after it, the oldest first, as far as this scope may see them. */
export const findVersions = (tx: Transaction, { regionId, id }: BulletinKey): Promise<BulletinLine[]> =>
  tx.query<BulletinLine>(
    `with recursive back as (
       select region_id, id, replaces_id from bulletin where region_id = $1 and id = $2
       union select b.region_id, b.id, b.replaces_id from bulletin b join back on b.region_id = back.region_id and b.id = back.replaces_id
     ), forth as (
       select region_id, id from bulletin where region_id = $1 and id = $2
       union select b.region_id, b.id from bulletin b join forth on b.region_id = forth.region_id and b.replaces_id = forth.id
     )
     select b.region_id, b.id, b.office_id, b.kind, b.from_on, b.to_on, b.title, b.state, b.version, b.number, b.issued_at,
       0 as sent, 0 as received, false as own_received
     from bulletin b where b.region_id = $1 and (b.id in (select id from back) or b.id in (select id from forth)) order by b.id`,
    [regionId, id],
  )

export const findSteps = (tx: Transaction, { regionId, id }: BulletinKey): Promise<StepRow[]> =>
  tx.query<StepRow>(
    `select region_id, bulletin_id, seq, type, on_date, at, by, data from bulletin_step
     where region_id = $1 and bulletin_id = $2 order by seq`,
    [regionId, id],
  )

export const findReceipts = (tx: Transaction, { regionId, id }: BulletinKey): Promise<ReceiptRow[]> =>
  tx.query<ReceiptRow>(
    `select region_id, bulletin_id, office_id, at, by from bulletin_receipt where region_id = $1 and bulletin_id = $2 order by at`,
    [regionId, id],
  )
