import type { Transaction } from '../../platform/db/index.ts'
import { HuiyinError } from '../../platform/errors/index.ts'
import { addDays, type LocalDate } from '../../platform/time/index.ts'
import type { Criteria } from './criteria.ts'
import type { ItemStep } from './item.ts'
import type { ItemState } from './states.ts'
import type { Listed } from './summary.ts'
import type { CampaignRow, ItemLine, StepRow } from './tables.ts'

export interface BacklogKey {
  regionId: string
  id: string
}

const CAMPAIGN = `region_id, id, office_id, seen_by, name, criteria, begins_on, ends_on, state, list_hash, seed, look_by, version`

/** Campaigns that this scope may see, the newest first, by key. */
export const findCampaigns = (tx: Transaction, before: string | undefined, limit: number): Promise<CampaignRow[]> =>
  tx.query<CampaignRow>(
    `select ${CAMPAIGN} from backlog_campaign where ($1::uuid is null or id < $1) order by id desc limit $2`,
    [before ?? null, limit],
  )

/** @throws HuiyinError 'not-found' */
export async function getCampaign(tx: Transaction, { regionId, id }: BacklogKey): Promise<CampaignRow> {
  const [row] = await tx.query<CampaignRow>(
    `select ${CAMPAIGN} from backlog_campaign where region_id = $1 and id = $2`,
    [regionId, id],
  )
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** Campaigns that are still under way, for what is to be said of them every day. */
export const findUnderWay = (tx: Transaction): Promise<CampaignRow[]> =>
  tx.query<CampaignRow>(
    `select ${CAMPAIGN} from backlog_campaign where state in ('running', 'looking-back') order by id`,
    [],
  )

const ITEM = `i.region_id, i.id, i.campaign_id, i.matter_region, i.matter_id, i.frozen, i.state, i.office_id, i.sponsor, i.sponsor_staff,
  i.plan_total, i.plan_done, i.planned_on, i.next_due, i.sampled, i.held, i.version, m.number, m.summary, m.phase, m.is_open, m.received_on`
const WITH_MATTER = 'from backlog_item i join matter m on m.region_id = i.matter_region and m.id = i.matter_id'

/** Which part of a list is asked for. */
export interface ItemQuestion {
  state?: ItemState | undefined
  office?: string | undefined
  /** True for those with a step of the plan past its day. */
  late?: boolean | undefined
  sampled?: boolean | undefined
  after?: { receivedOn: LocalDate; id: string } | undefined
  limit: number
}

/** A page of the list of a campaign, the oldest matter first, as far as this scope may see the matters. */
export const findItems = (
  tx: Transaction,
  { regionId, id }: BacklogKey,
  { state, office, late, sampled, after, limit }: ItemQuestion,
  today: LocalDate,
): Promise<ItemLine[]> =>
  tx.query<ItemLine>(
    `select ${ITEM} ${WITH_MATTER} where i.region_id = $1 and i.campaign_id = $2
       and ($3::text is null or i.state = $3) and ($4::uuid is null or i.office_id = $4)
       and (not $5::boolean or i.next_due < $6) and (not $7::boolean or i.sampled)
       and ($8::date is null or (m.received_on, i.id) > ($8, $9::uuid))
     order by m.received_on, i.id limit $10`,
    [
      regionId,
      id,
      state ?? null,
      office ?? null,
      late === true,
      today,
      sampled === true,
      after?.receivedOn ?? null,
      after?.id ?? null,
      limit,
    ],
  )

/** Those of these items that this scope may see. */
export const findItemsById = (tx: Transaction, regionId: string, ids: readonly string[]): Promise<ItemLine[]> =>
  ids.length === 0
    ? Promise.resolve([])
    : tx.query<ItemLine>(
        `select ${ITEM} ${WITH_MATTER} where i.region_id = $1 and i.id = any($2) order by m.received_on, i.id`,
        [regionId, ids],
      )

/** @throws HuiyinError 'not-found' */
export async function getItem(tx: Transaction, { regionId, id }: BacklogKey): Promise<ItemLine> {
  const [row] = await tx.query<ItemLine>(`select ${ITEM} ${WITH_MATTER} where i.region_id = $1 and i.id = $2`, [
    regionId,
    id,
  ])
  if (!row) throw new HuiyinError('not-found')
  return row
}

/** On which lists a matter stands. */
export const findItemsOfMatter = (
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<ItemLine[]> =>
  tx.query<ItemLine>(`select ${ITEM} ${WITH_MATTER} where i.matter_region = $1 and i.matter_id = $2 order by i.id`, [
    regionId,
    matterId,
  ])

/** How many of the list stand where, with which office, and how many of these are late or were looked at. */
export interface Tally {
  office: string | null
  state: ItemState
  n: number
  late: number
  sampled: number
  looked: number
}

export const countItems = (tx: Transaction, { regionId, id }: BacklogKey, today: LocalDate): Promise<Tally[]> =>
  tx.query<Tally>(
    `select office_id as office, state, count(*)::int as n, (count(*) filter (where next_due < $3))::int as late,
       (count(*) filter (where sampled))::int as sampled,
       (count(*) filter (where sampled and held is not null))::int as looked
     from backlog_item where region_id = $1 and campaign_id = $2 group by office_id, state`,
    [regionId, id, today],
  )

/** The matters on a list with their items: what its hash is made of, and what a sample is drawn from. */
export const findListed = (
  tx: Transaction,
  { regionId, id }: BacklogKey,
  which: 'frozen' | 'struck',
): Promise<{ id: string; regionId: string; matterId: string }[]> =>
  tx.query(
    `select id, matter_region as "regionId", matter_id as "matterId" from backlog_item
     where region_id = $1 and campaign_id = $2 and ($3 = 'frozen' and frozen or $3 = 'struck' and state = 'struck')`,
    [regionId, id, which],
  )

const STEP = 'region_id, campaign_id, subject_id, seq, type, on_date, at, by, data'

/** Everything that happened to a campaign itself or to one matter on its list. */
export const findSteps = (tx: Transaction, regionId: string, subject: string): Promise<StepRow[]> =>
  tx.query<StepRow>(`select ${STEP} from backlog_step where region_id = $1 and subject_id = $2 order by seq`, [
    regionId,
    subject,
  ])

/** The whole list with what a summary counts: no texts. To be read as the system, for figures are of the whole list. */
export async function readListForSummary(tx: Transaction, { regionId, id }: BacklogKey): Promise<Listed[]> {
  const rows = await tx.query<StepRow & { received_on: LocalDate }>(
    `select s.subject_id, s.seq, s.type, s.on_date, s.at, s.by, s.data - '{text,finding,reason,result,words}'::text[] as data, m.received_on
     from backlog_step s
     join backlog_item i on i.region_id = s.region_id and i.id = s.subject_id
     join matter m on m.region_id = i.matter_region and m.id = i.matter_id
     where s.region_id = $1 and s.campaign_id = $2 order by s.subject_id, s.seq`,
    [regionId, id],
  )
  return [...Map.groupBy(rows, (row) => row.subject_id)].map(([item, own]) => ({
    id: item,
    receivedOn: own[0]?.received_on ?? '',
    steps: own.map(stepOf),
  }))
}

export const stepOf = ({ type, data, seq, at, on_date, by }: StepRow): ItemStep =>
  ({ type, data, seq, at, on: on_date, by }) as ItemStep

/** Most matters that one list may hold. */
export const LIST_MAX = 10_000

/** The matters that meet the criteria on a day, as far as this scope may see them; one more than a list may hold at most. */
export const findMeeting = (
  tx: Transaction,
  criteria: Criteria,
  today: LocalDate,
): Promise<{ regionId: string; matterId: string; number: string; summary: string; receivedOn: LocalDate }[]> =>
  tx.query(
    `select region_id as "regionId", id as "matterId", number, summary, received_on as "receivedOn" from matter
     where ($1::date is null or received_on <= $1) and (not $2::boolean or is_open) and ($3::text is null or phase = $3)
       and ($4::boolean is null or (is_open and due_order < $5) = $4)
       and ($6::text is null or topic like $6) and ($7::uuid is null or holder = $7)
       and ($8::boolean is null or (second_reviewed_on is not null) = $8)
     order by received_on, id limit ${LIST_MAX + 1}`,
    [
      criteria.minAgeDays === undefined ? null : addDays(today, -criteria.minAgeDays),
      criteria.openOnly,
      criteria.phase ?? null,
      criteria.overdue ?? null,
      today,
      criteria.topic === undefined ? null : `${criteria.topic.replaceAll(/[%_\\]/g, '')}%`,
      criteria.holder ?? null,
      criteria.secondReviewed ?? null,
    ],
  )

/** A matter on a list with a step of its plan due by a day, and how messages may call it. */
export interface DueItem {
  regionId: string
  id: string
  office: string
  sponsorStaff: string | null
  plannedOn: LocalDate
  dueOn: LocalDate
  number: string
  confidential: boolean
}

/** What is due by a day in campaigns that are not closed. To be read as the system. */
export const findDue = (tx: Transaction, until: LocalDate): Promise<DueItem[]> =>
  tx.query<DueItem>(
    `select i.region_id as "regionId", i.id, i.office_id as office, i.sponsor_staff as "sponsorStaff", i.planned_on as "plannedOn",
       i.next_due as "dueOn", m.number, (m.confidential or m.class = 'accusation') as confidential
     from backlog_item i
     join backlog_campaign c on c.region_id = i.region_id and c.id = i.campaign_id and c.state <> 'closed'
     join matter m on m.region_id = i.matter_region and m.id = i.matter_id
     where i.next_due <= $1 and i.office_id is not null order by i.id`,
    [until],
  )

/** The numbers of the sheets by which a matter was struck off, whoever may read them. To be read as the system. */
export async function findSheetNumbers(
  tx: Transaction,
  { regionId, matterId }: { regionId: string; matterId: string },
): Promise<string[]> {
  const rows = await tx.query<{ number: string }>(
    `select s.data->>'number' as number from backlog_step s
     join backlog_item i on i.region_id = s.region_id and i.id = s.subject_id
     where i.matter_region = $1 and i.matter_id = $2 and s.type = 'struck' and s.data->>'number' <> '' order by s.at`,
    [regionId, matterId],
  )
  return rows.map(({ number }) => number)
}
