import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { caseOf, type CaseStep, type SupervisionCase } from './case.ts'
import type { AdviceRow, BatchRow, CaseRow, StepRow, ThresholdRow } from './tables.ts'
import type { OwnThreshold } from './threshold.ts'

/** Where a case or an advice stands. */
export interface CaseKey {
  regionId: string
  id: string
}

/** A case with everything that happened in it. */
export interface LoadedCase {
  row: CaseRow
  case: SupervisionCase
  steps: readonly CaseStep[]
}

const CASE = `region_id, id, matter_id, kind, cause, office_id, supervisor_id, seen_by, since, opened_on, state, closed_on, listed_until,
  next_owed, version`

const stepOf = ({ type, data, seq, at, on_date, by }: StepRow): CaseStep =>
  ({ type, data, seq, at, on: on_date, by }) as CaseStep

function loadedOf(row: CaseRow, steps: readonly CaseStep[]): LoadedCase {
  const origin = {
    regionId: row.region_id,
    id: row.id,
    matterId: row.matter_id,
    kind: row.kind,
    cause: row.cause,
    office: row.office_id,
    supervisor: row.supervisor_id,
  }
  return { row, case: caseOf(origin, steps), steps }
}

async function withSteps(tx: Transaction, rows: readonly CaseRow[]): Promise<LoadedCase[]> {
  if (rows.length === 0) return []
  const steps = await tx.query<StepRow>(
    `select region_id, case_id, seq, type, on_date, at, by, data from supervision_step
     where region_id = any($1) and case_id = any($2) order by seq`,
    [[...new Set(rows.map((row) => row.region_id))], rows.map((row) => row.id)],
  )
  const byCase = Map.groupBy(steps, (step) => step.case_id)
  return rows.map((row) => loadedOf(row, (byCase.get(row.id) ?? []).map(stepOf)))
}

/** The case, as far as this scope may see it. @throws HuiyinError 'not-found' */
export async function getCase(tx: Transaction, { regionId, id }: CaseKey): Promise<LoadedCase> {
  const rows = await tx.query<CaseRow>(`select ${CASE} from supervision_case where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  const [found] = await withSteps(tx, rows)
  if (!found) throw new HuiyinError('not-found')
  return found
}

/** Every case of a matter, the oldest first. */
export async function findCasesOfMatter(
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<LoadedCase[]> {
  const rows = await tx.query<CaseRow>(
    `select ${CASE} from supervision_case where region_id = $1 and matter_id = $2 order by id`,
    [regionId, matterId],
  )
  return withSteps(tx, rows)
}

/** A line of a list of cases: the case and the matter it is about, both as far as this scope may see them. */
export interface CaseLine extends CaseRow {
  number: string
  summary: string
  phase: string
  last_step: CaseStep['type']
  last_on: LocalDate
}

export interface CaseQuestion {
  side: 'supervising' | 'supervised' | 'all'
  office: string
  state: 'open' | 'closed'
  kind?: string | undefined
  of?: string | undefined
  matter?: { regionId: string; matterId: string } | undefined
  after?: { since: LocalDate; id: string } | undefined
  limit: number
}

/** Cases in the order in which their cause began, by key. */
export const findCases = (tx: Transaction, asked: CaseQuestion): Promise<CaseLine[]> =>
  tx.query<CaseLine>(
    `select ${CASE.replaceAll(/(\w+)/g, 'c.$1')}, m.number, m.summary, m.phase, s.type as last_step, s.on_date as last_on
     from supervision_case c
     join matter m on m.region_id = c.region_id and m.id = c.matter_id
     join supervision_step s on s.region_id = c.region_id and s.case_id = c.id and s.seq = c.version
     where c.state = $1
       and ($2 = 'all' or $3 = case $2 when 'supervised' then c.office_id else c.supervisor_id end)
       and ($4::text is null or c.kind = $4)
       and ($5::uuid is null or c.office_id = $5)
       and ($6::date is null or (c.since, c.id) > ($6, $7::uuid))
     order by c.since, c.id limit $8`,
    [
      asked.state,
      asked.side,
      asked.office,
      asked.kind ?? null,
      asked.of ?? null,
      asked.after?.since ?? null,
      asked.after?.id ?? null,
      asked.limit,
    ],
  )

/** The open cases in which an answer is owed by a day or has been. */
export const findOwing = (tx: Transaction, until: LocalDate): Promise<CaseKey[]> =>
  tx.query(
    `select region_id as "regionId", id from supervision_case where state = 'open' and next_owed <= $1 order by region_id, id`,
    [until],
  )

/** How many open cases each office has under a supervising office, and when it was last reminded of them. */
export const countByOffice = (
  tx: Transaction,
  supervisor: string,
): Promise<{ office_id: string; kind: CaseRow['kind']; count: number; oldest: LocalDate }[]> =>
  tx.query(
    `select office_id, kind, count(*)::int as count, min(since) as oldest from supervision_case
     where supervisor_id = $1 and state = 'open' group by office_id, kind`,
    [supervisor],
  )

/** The open cases of an office under a supervising office. */
export async function findOpenCasesOf(tx: Transaction, supervisor: string, office: string): Promise<LoadedCase[]> {
  const rows = await tx.query<CaseRow>(
    `select ${CASE} from supervision_case where supervisor_id = $1 and office_id = $2 and state = 'open' order by since, id limit 500`,
    [supervisor, office],
  )
  return withSteps(tx, rows)
}

const ADVICE = `region_id, id, case_id, matter_id, kind, from_office, to_office, seen_by, number, words, text, given_on, reply_by, adoption, reply, replied_on,
  replied_by, files, version`

/** @throws HuiyinError 'not-found' */
export async function getAdvice(tx: Transaction, { regionId, id }: CaseKey): Promise<AdviceRow> {
  const [row] = await tx.query<AdviceRow>(`select ${ADVICE} from supervision_advice where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  if (!row) throw new HuiyinError('not-found')
  return row
}

export const findAdviceOfMatter = (
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<AdviceRow[]> =>
  tx.query<AdviceRow>(
    `select ${ADVICE} from supervision_advice where region_id = $1 and matter_id = $2 order by given_on, id`,
    [regionId, matterId],
  )

/** Advice without a case, or whose case is closed, that is to be answered by a day, or was. */
export const findAdviceOwed = (tx: Transaction, until: LocalDate): Promise<AdviceRow[]> =>
  tx.query<AdviceRow>(
    `select ${ADVICE} from supervision_advice a where replied_on is null and reply_by <= $1 and not exists (
       select from supervision_case c where c.region_id = a.region_id and c.id = a.case_id and c.state = 'open')
     order by region_id, id`,
    [until],
  )

/** Which of these files (SHA-256) belong to an answer to advice, for the sweep of the file store. */
export async function findSupervisionFiles(tx: Transaction, hashes: readonly string[]): Promise<ReadonlySet<string>> {
  const rows = await tx.query<{ sha256: string }>(
    `select distinct file->>'sha256' as sha256 from supervision_advice, jsonb_array_elements(files) as file
     where file->>'sha256' = any($1)`,
    [hashes],
  )
  return new Set(rows.map(({ sha256 }) => sha256))
}

/** Advice that an office has given or received, the newest first, by key. */
export const findAdvice = (
  tx: Transaction,
  asked: {
    box: 'received' | 'given'
    office: string
    open?: boolean | undefined
    before?: string | undefined
    limit: number
  },
): Promise<AdviceRow[]> =>
  tx.query<AdviceRow>(
    `select ${ADVICE} from supervision_advice
     where case $1 when 'received' then to_office else from_office end = $2
       and ($3::boolean is null or (replied_on is null) = $3) and ($4::uuid is null or id < $4)
     order by id desc limit $5`,
    [asked.box, asked.office, asked.open ?? null, asked.before ?? null, asked.limit],
  )

const BATCH = 'region_id, id, supervisor_id, office_id, made_on, made_by, number, words, text, cases'

/** @throws HuiyinError 'not-found' */
export async function getBatch(tx: Transaction, { regionId, id }: CaseKey): Promise<BatchRow> {
  const [row] = await tx.query<BatchRow>(`select ${BATCH} from supervision_batch where region_id = $1 and id = $2`, [
    regionId,
    id,
  ])
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** The last batches that an office sent or got, the newest first. */
export const findBatches = (tx: Transaction, office: string): Promise<BatchRow[]> =>
  tx.query<BatchRow>(
    `select ${BATCH} from supervision_batch where $1 in (supervisor_id, office_id) order by id desc limit 50`,
    [office],
  )

/** The lines of a batch as far as the reader may see them. */
export const findLinesOf = (tx: Transaction, batch: BatchRow): Promise<CaseLine[]> =>
  tx.query<CaseLine>(
    `select ${CASE.replaceAll(/(\w+)/g, 'c.$1')}, m.number, m.summary, m.phase, s.type as last_step, s.on_date as last_on
     from supervision_case c
     join matter m on m.region_id = c.region_id and m.id = c.matter_id
     join supervision_step s on s.region_id = c.region_id and s.case_id = c.id and s.seq = c.version
     where c.region_id = any($1) and c.id = any($2) order by c.since, c.id`,
    [[...new Set(batch.cases.map(({ regionId }) => regionId))], batch.cases.map(({ id }) => id)],
  )

/** Every threshold that an office has set for its area. */
export async function findThresholds(tx: Transaction): Promise<OwnThreshold[]> {
  const rows = await tx.query<ThresholdRow>(
    `select region_id, id, office_id, trigger, amount, unit, basis, in_force_from, in_force_to from supervision_threshold order by id`,
  )
  return rows.map((row) => ({
    id: row.id,
    regionId: row.region_id,
    officeId: row.office_id,
    trigger: row.trigger,
    amount: row.amount,
    unit: row.unit,
    article: row.basis,
    inForceFrom: row.in_force_from,
    inForceTo: row.in_force_to,
  }))
}

/**
 * The matters that the triggers are worth computing for on a day, and those with an open case, which may have to close. Wide on purpose:
 * whether there is a cause, `trigger.ts` decides.
 */
export const findWatched = (
  tx: Transaction,
  today: LocalDate,
  regionId: string | null,
): Promise<{ regionId: string; matterId: string }[]> =>
  tx.query(
    `with events as (
       select region_id, matter_id from matter_event
       where type = 'supervised' or (type = 'assigned' and data->>'reportBy' < $1::text) or type = 'objection-upheld'
     )
     select region_id as "regionId", id as "matterId" from (
       select region_id, id from matter where is_open and due_order < $1::date
       union select region_id, id from matter where outcome = 'supported' and executed_on is null and delivered_on is not null
       union select region_id, id from matter where 'dissatisfied' in (rating_petition_office, rating_handling_office)
       union select region_id, matter_id from events
       union select region_id, matter_id from supervision_case where state = 'open'
     ) watched where $2::text is null or region_id = $2 order by 1, 2`,
    [today, regionId],
  )

/** What supervision did in a period, for Art. 41(2)(3): counts alone. */
export interface SupervisionCounts {
  cases: number
  matters: number
  letters: number
  answered: number
  reminders: number
  visits: number
  talks: number
  listed: number
  closed: number
}

const STEP_COUNTS = `
  select count(*) filter (where s.type = 'opened')::int as cases,
    count(distinct c.matter_id) filter (where s.type = 'opened')::int as matters,
    count(*) filter (where s.type = 'letter-sent')::int as letters,
    count(*) filter (where s.type = 'letter-answered')::int as answered,
    count(*) filter (where s.type = 'reminded')::int as reminders,
    count(*) filter (where s.type = 'visited')::int as visits,
    count(*) filter (where s.type = 'talked')::int as talks,
    count(*) filter (where s.type = 'listed')::int as listed,
    count(*) filter (where s.type in ('closed', 'closed-itself'))::int as closed
  from supervision_step s join supervision_case c on c.region_id = s.region_id and c.id = s.case_id
  where s.on_date between $1 and $2 and ($3::uuid is null or c.supervisor_id = $3)`

const KIND_COUNTS = `select kind, count(*)::int as count from supervision_case
  where opened_on between $1 and $2 and ($3::uuid is null or supervisor_id = $3) group by kind`

const ADVICE_COUNTS = `select kind, count(*)::int as given, count(replied_on)::int as answered,
    count(*) filter (where adoption = 'adopted')::int as adopted, count(*) filter (where adoption = 'partly')::int as partly,
    count(*) filter (where adoption = 'not-adopted')::int as "notAdopted"
  from supervision_advice where given_on between $1 and $2 and ($3::uuid is null or from_office = $3) group by kind`

/** Advice of a kind: how much was given, answered and adopted. */
export interface AdviceCounts {
  kind: AdviceRow['kind']
  given: number
  answered: number
  adopted: number
  partly: number
  notAdopted: number
}

/** The figures of supervision in a period, of one supervising office or all that this scope may see. */
export async function readSupervisionFigures(
  tx: Transaction,
  { from, to, supervisor }: { from: LocalDate; to: LocalDate; supervisor: string | null },
): Promise<{
  counts: SupervisionCounts
  kinds: { kind: CaseRow['kind']; count: number }[]
  advice: AdviceCounts[]
}> {
  const values = [from, to, supervisor]
  const [[counts], kinds, advice] = await Promise.all([
    tx.query<SupervisionCounts>(STEP_COUNTS, values),
    tx.query<{ kind: CaseRow['kind']; count: number }>(KIND_COUNTS, values),
    tx.query<AdviceCounts>(ADVICE_COUNTS, values),
  ])
  if (!counts) throw new TypeError('a count always answers')
  return { counts, kinds, advice }
}

/** The numbers of the papers in the cases of a matter, whoever may read them. To be read as the system. */
export async function findPaperNumbers(
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<string[]> {
  const rows = await tx.query<{ number: string }>(
    `select s.data->>'number' as number from supervision_step s
     join supervision_case c on c.region_id = s.region_id and c.id = s.case_id
     where c.region_id = $1 and c.matter_id = $2 and s.type in ('talked', 'listed') and s.data->>'number' <> ''
     union all
     select number from supervision_advice where region_id = $1 and matter_id = $2 and number <> ''`,
    [regionId, matterId],
  )
  return rows.map(({ number }) => number)
}
