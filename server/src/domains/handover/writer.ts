import { isUniqueViolation, type Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { refuse } from './refuse.ts'
import type { Sheet, SheetStep } from './sheet.ts'

const insertStep = (tx: Transaction, sheet: Sheet, step: SheetStep): Promise<unknown> =>
  tx.query(
    'insert into handover_step (region_id, handover_id, seq, type, on_date, at, by, data) values ($1, $2, $3, $4, $5, $6, $7, $8)',
    [
      sheet.regionId,
      sheet.id,
      step.seq,
      step.type,
      step.on,
      step.at,
      JSON.stringify(step.by),
      JSON.stringify(step.data),
    ],
  )

/** Makes a sheet with its lines. @throws HuiyinError 'step-not-open' when a piece of work stands on an open sheet already */
export async function insertSheet(tx: Transaction, sheet: Sheet, step: SheetStep): Promise<void> {
  const { regionId, id, office, from, items } = sheet
  await tx.query(
    `insert into handover (region_id, id, office_id, from_staff, made_by, made_on, reason, number, by_order, state, version)
     values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
    [
      regionId,
      id,
      office,
      from,
      sheet.madeBy,
      sheet.madeOn,
      sheet.reason,
      sheet.number,
      sheet.byOrder,
      sheet.state,
      sheet.version,
    ],
  )
  try {
    await tx.query(
      `insert into handover_item (region_id, handover_id, n, office_id, from_staff, kind, record_region, record_id, matter_region,
         matter_id, to_staff, state)
       select $1, $2, line.n, $3, $4, line.kind, line.region, line.id, line.matter_region, line.matter_id, line.taker, 'offered'
       from unnest($5::int[], $6::text[], $7::text[], $8::uuid[], $9::text[], $10::uuid[], $11::uuid[])
         as line (n, kind, region, id, matter_region, matter_id, taker)`,
      [
        regionId,
        id,
        office,
        from,
        items.map(({ n }) => n),
        items.map(({ kind }) => kind),
        items.map((item) => item.regionId),
        items.map((item) => item.id),
        items.map(({ matter }) => matter?.regionId ?? null),
        items.map(({ matter }) => matter?.matterId ?? null),
        items.map(({ to }) => to),
      ],
    )
  } catch (error) {
    if (isUniqueViolation(error, 'handover_item_once')) throw refuse('step-not-open', 'underWay', 'items')
    throw error
  }
  await insertStep(tx, sheet, step)
}

/** Writes one step and what lists read after it. @throws HuiyinError 'conflict' when somebody was faster */
export async function appendStep(tx: Transaction, after: Sheet, step: SheetStep): Promise<void> {
  const rows = await tx.query<{ id: string }>(
    `update handover set state = $4, version = $5 where region_id = $1 and id = $2 and version = $3 returning id`,
    [after.regionId, after.id, step.seq - 1, after.state, after.version],
  )
  if (rows.length === 0) throw new HuiyinError('conflict')
  const touched = 'items' in step.data ? (step.data.items as readonly number[]) : []
  const items = after.items.filter(({ n }) => touched.includes(n))
  await tx.query(
    `update handover_item i set state = line.state, to_staff = line.taker, answered_at = $3
     from unnest($4::int[], $5::text[], $6::uuid[]) as line (n, state, taker)
     where i.region_id = $1 and i.handover_id = $2 and i.n = line.n`,
    [
      after.regionId,
      after.id,
      step.at,
      items.map(({ n }) => n),
      items.map(({ state }) => state),
      items.map(({ to }) => to),
    ],
  )
  await insertStep(tx, after, step)
}
