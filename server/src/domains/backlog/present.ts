import type { Worded } from '../document/index.ts'
import { nameOfBy } from '../identity/index.ts'
import { findOffice, type OfficeTree } from '../office/index.ts'
import type { LoadedMatter } from '../matter/index.ts'
import { groupNumber } from '../receipts/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { campaignVerbsFor } from './campaign.ts'
import { itemOf, stepsFor, type Evidence, type ItemActor, type ItemFacts, type ItemStep } from './item.ts'
import { messages } from './messages/index.ts'
import { stepOf, type Tally } from './reader.ts'
import { ITEM_STATE_NAMES } from './states.ts'
import type { Counts, Period, Summary } from './summary.ts'
import type { CampaignRow, CampaignStep, ItemLine, StepRow } from './tables.ts'
import type { CampaignView, ItemLineView, ItemView, SummaryView } from './views.ts'

type Language = 'zh-CN' | 'en'
type StaffNames = ReadonlyMap<string, string>

export function presentOfficeName(offices: OfficeTree, id: string): CampaignView['office'] {
  const office = findOffice(offices, id)
  return { id, name: { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id } }
}

const officeOrNone = (offices: OfficeTree, id: string | null): CampaignView['office'] | null =>
  id === null ? null : presentOfficeName(offices, id)

const presentBy = (offices: OfficeTree, names: StaffNames, { by }: Pick<StepRow, 'by'>) => ({
  name: nameOfBy(names, by),
  office: presentOfficeName(offices, by.officeId),
})

/** What the system does in a merger, it does for the successor. */
const presentItemBy = (offices: OfficeTree, names: StaffNames, step: ItemStep) =>
  step.type === 'passed-on'
    ? { name: null, office: presentOfficeName(offices, step.data.to) }
    : presentBy(offices, names, step)

export const presentCampaignLine = (offices: OfficeTree, row: CampaignRow) => ({
  regionId: row.region_id,
  id: row.id,
  name: row.name,
  office: presentOfficeName(offices, row.office_id),
  criteria: row.criteria,
  beginsOn: row.begins_on,
  endsOn: row.ends_on,
  state: row.state,
  version: row.version,
})

export const presentItemLine = (offices: OfficeTree, line: ItemLine, today: LocalDate): ItemLineView => ({
  regionId: line.region_id,
  id: line.id,
  campaignId: line.campaign_id,
  matterRegion: line.matter_region,
  matterId: line.matter_id,
  number: groupNumber(line.number),
  summary: line.summary,
  phase: line.phase,
  matterOpen: line.is_open,
  receivedOn: line.received_on,
  frozen: line.frozen,
  state: line.state,
  office: officeOrNone(offices, line.office_id),
  sponsor: line.sponsor,
  planTotal: line.plan_total,
  planDone: line.plan_done,
  nextDue: line.next_due,
  late: line.next_due !== null && line.next_due < today,
  sampled: line.sampled,
  held: line.held,
  version: line.version,
})

function countsOf(tallies: readonly Tally[]): Counts {
  const counts: Counts = { listed: 0, assigned: 0, planned: 0, proposed: 0, struck: 0, total: 0 }
  for (const { state, n } of tallies) {
    counts[state] += n
    counts.total += n
  }
  return counts
}

const lateOf = (tallies: readonly Tally[]): number => tallies.reduce((sum, { late }) => sum + late, 0)

function figuresOf(step: CampaignStep): Record<string, number> {
  switch (step.type) {
    case 'opened':
    case 'issued':
      return {}
    case 'frozen':
      return { count: step.data.count }
    case 'concluded':
      return { remaining: step.data.remaining }
    case 'sampled':
      return { size: step.data.size, of: step.data.of }
    case 'closed':
      return { held: step.data.held, failed: step.data.failed }
  }
}

export function presentCampaign(
  offices: OfficeTree,
  row: CampaignRow,
  found: {
    tallies: readonly Tally[]
    seen: number
    listHolds: boolean
    steps: readonly CampaignStep[]
    staffNames: StaffNames
    mayLead: boolean
  },
): CampaignView {
  const { tallies, steps } = found
  const sum = (name: 'sampled' | 'looked'): number => tallies.reduce((all, one) => all + one[name], 0)
  return {
    ...presentCampaignLine(offices, row),
    listHash: row.list_hash,
    listHolds: found.listHolds,
    seed: row.seed,
    lookBy: row.look_by,
    counts: countsOf(tallies),
    late: lateOf(tallies),
    look: { sampled: sum('sampled'), looked: sum('looked') },
    seen: found.seen,
    offices: [...Map.groupBy(tallies, ({ office }) => office)]
      .map(([office, own]) => ({ office: officeOrNone(offices, office), counts: countsOf(own), late: lateOf(own) }))
      .sort((a, b) => b.counts.total - a.counts.total || ((a.office?.id ?? '') < (b.office?.id ?? '') ? -1 : 1)),
    steps: steps.map((step) => ({
      seq: step.seq,
      type: step.type,
      at: step.at,
      by: presentBy(offices, found.staffNames, step),
      reason: 'reason' in step.data ? step.data.reason : '',
      number: step.type === 'issued' ? step.data.number : '',
      figures: figuresOf(step),
    })),
    issues: steps.flatMap((step) =>
      step.type === 'issued' ? [{ period: step.data.period, on: step.data.summary.to, number: step.data.number }] : [],
    ),
    may: found.mayLead ? [...campaignVerbsFor(row.state, row.seed !== null)] : [],
  }
}

/** What of the matter's events proves that it is resolved. */
const PROVING = new Set(['answered', 'delivered', 'mediated', 'reviewed', 'second-reviewed', 'executed', 'concluded'])

/** What a matter has to prove that it is resolved: its documents, by the kind of their event, and its files. */
export const presentEvidence = ({ events }: LoadedMatter): ItemView['evidence'] =>
  events.flatMap((event) => {
    const files = 'attachments' in event.data ? (event.data.attachments ?? []) : []
    return [
      ...(PROVING.has(event.type)
        ? [{ kind: 'paper' as const, ref: String(event.seq), title: event.type, on: event.on }]
        : []),
      ...files.map(({ id, name }) => ({ kind: 'attachment' as const, ref: id, title: name, on: event.on })),
    ]
  })

export const matterHas =
  (matter: LoadedMatter) =>
  ({ kind, ref }: Evidence): boolean =>
    presentEvidence(matter).some((one) => one.kind === kind && one.ref === ref)

/** What is said of a step in the history, in one text: of an assignment, the sponsor. */
function textOf({ type, data }: ItemStep): string {
  switch (type) {
    case 'assigned':
      return data.sponsor
    case 'planned':
      return data.steps.map(({ what, dueOn }) => `${dueOn} ${what}`).join('\n')
    case 'finished':
      return data.result
    case 'noted':
      return data.text
    case 'looked':
      return data.finding
    case 'struck':
      return ''
    case 'listed':
    case 'proposed':
    case 'returned':
    case 'passed-on':
      return data.reason
  }
}

export function presentItem(
  offices: OfficeTree,
  line: ItemLine,
  steps: readonly StepRow[],
  around: {
    today: LocalDate
    /** Who sees the matter through now; undefined where it is shown as of a step. */
    sponsor: string | undefined
    campaign: CampaignRow
    matter: LoadedMatter
    staffNames: StaffNames
    actor: ItemActor | null
    facts: ItemFacts
  },
): ItemView {
  const evidence = presentEvidence(around.matter)
  const proofs = (named: readonly Evidence[]): ItemView['evidence'] =>
    named.flatMap((one) => evidence.filter(({ kind, ref }) => kind === one.kind && ref === one.ref))
  const past = steps.map(stepOf)
  const item = itemOf(past)
  return {
    ...presentItemLine(offices, line, around.today),
    // As of these steps, which for a document are not all.
    state: item.state,
    office: officeOrNone(offices, item.office),
    sponsor: around.sponsor ?? item.sponsor,
    campaign: around.campaign.name,
    campaignState: around.campaign.state,
    plan: item.plan.map(({ n, what, dueOn, done }) => ({
      n,
      what,
      dueOn,
      done:
        done === null
          ? null
          : {
              on: done.on,
              result: done.result,
              by: around.staffNames.get(done.staffId) ?? null,
              evidence: proofs(done.evidence),
            },
    })),
    steps: past.map((step) => ({
      seq: step.seq,
      type: step.type,
      at: step.at,
      by: presentItemBy(offices, around.staffNames, step),
      office: step.type === 'assigned' ? presentOfficeName(offices, step.data.office) : null,
      text: textOf(step),
      number: step.type === 'struck' ? step.data.number : '',
      words: step.type === 'struck' ? step.data.words : undefined,
      holds: step.type === 'looked' ? step.data.holds : null,
      evidence: step.type === 'proposed' || step.type === 'finished' ? proofs(step.data.evidence) : [],
    })),
    evidence,
    may: around.actor === null ? [] : [...stepsFor(item, around.actor, around.facts)],
  }
}

export function presentSummary(
  offices: OfficeTree,
  summary: Summary,
  {
    period,
    issue,
    lines,
    today,
  }: {
    period: Period
    issue: ({ number: string; on: LocalDate } & Worded) | null
    lines: readonly ItemLine[]
    today: LocalDate
  },
): SummaryView {
  const { items, offices: progress, years, ...figures } = summary
  const seen = new Map(lines.map((line) => [line.id, presentItemLine(offices, line, today)]))
  const shown = (ids: readonly string[]): ItemLineView[] => [...new Set(ids)].flatMap((id) => seen.get(id) ?? [])
  const hidden = (ids: readonly string[]): number => [...new Set(ids)].filter((id) => !seen.has(id)).length
  return {
    ...figures,
    period,
    number: issue?.number ?? '',
    issuedOn: issue?.on ?? null,
    words: issue?.words,
    offices: progress.map((one) => ({ ...one, office: officeOrNone(offices, one.office) })),
    years: [...years],
    matters: { struck: shown(items.struck), reopened: shown(items.reopened), late: shown(items.late) },
    hidden: { struck: hidden(items.struck), reopened: hidden(items.reopened), late: hidden(items.late) },
  }
}

const nameIn = (name: { zh: string; en: string }, lang: Language): string => (lang === 'en' ? name.en : name.zh)

/** The figures of a summary as a table with one figure a line, for spreadsheets. */
export function presentFigures(summary: SummaryView, lang: Language): string[][] {
  const words = messages[lang]
  const { columns, documents, states } = words
  return [
    [columns.part, columns.name, columns.figure, columns.value],
    ...[...ITEM_STATE_NAMES, 'total' as const].flatMap((name) =>
      (['before', 'after', 'change'] as const).map((moment) => [
        documents.state,
        name === 'total' ? documents.total : states[name],
        documents[moment],
        String(summary[moment][name]),
      ]),
    ),
    ...summary.offices.flatMap(({ office, total, struck, done, late }) =>
      (
        [
          [documents.items, total],
          [states.struck, struck],
          [documents.done, done],
          [documents.late, late],
        ] as const
      ).map(([figure, value]) => [
        documents.office,
        office === null ? words.noOffice : nameIn(office.name, lang),
        figure,
        String(value),
      ]),
    ),
    ...summary.years.flatMap(({ year, total, struck }) => [
      [documents.year, String(year), documents.items, String(total)],
      [documents.year, String(year), states.struck, String(struck)],
    ]),
    [documents.looked, '', words.heldYes, String(summary.looked.held)],
    [documents.looked, '', words.heldNo, String(summary.looked.failed)],
  ]
}

/** The list as a table: a heading and a line per matter. Holds no identity; with the ids anybody can draw the sample again. */
export function presentList(items: readonly ItemLineView[], lang: Language): string[][] {
  const words = messages[lang]
  const { columns } = words
  const heldIn = (held: boolean | null): string => {
    if (held === null) return ''
    return held ? words.heldYes : words.heldNo
  }
  return [
    [
      columns.number,
      columns.summary,
      columns.received,
      columns.state,
      columns.office,
      columns.sponsor,
      columns.plan,
      columns.nextDue,
      columns.sampled,
      columns.held,
      columns.id,
    ],
    ...items.map((one) => [
      one.number,
      one.summary,
      one.receivedOn,
      words.states[one.state],
      one.office === null ? '' : nameIn(one.office.name, lang),
      one.sponsor,
      one.planTotal === 0 ? '' : `${one.planDone} / ${one.planTotal}`,
      one.nextDue ?? '',
      one.sampled ? words.yes : '',
      heldIn(one.held),
      one.id,
    ]),
  ]
}
