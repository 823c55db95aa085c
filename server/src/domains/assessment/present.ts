import { findOffice, type OfficeTree } from '../office/index.ts'
import { askedFor, FIGURES, parse, print } from '../performance/index.ts'
import type { CheckedScheme } from './check-scheme.ts'
import { fill, messages } from './messages/index.ts'
import type { Item } from './scheme.ts'
import { type Line, placesOf, totalOf } from './score.ts'
import type { AppealRow, Correction, ResultRow, RoundRow, SchemeRow, StepRow } from './tables.ts'
import type {
  CheckedView,
  HomeView,
  LineView,
  PublishedLine,
  PublishedResult,
  PublishedRound,
  ResultView,
  RoundView,
  SchemeView,
} from './views.ts'
import { warningsOf } from './warnings.ts'

interface Both {
  readonly zh: string
  readonly en: string
}
type Names = ReadonlyMap<string, string>

function nameOf(offices: OfficeTree, id: string): { zh: string; en: string } {
  const office = findOffice(offices, id)
  return { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id }
}
const officeOf = (offices: OfficeTree, id: string) => ({ id, name: nameOf(offices, id) })

export const presentChecked = ({ items, ...checked }: CheckedScheme): CheckedView => ({
  ...checked,
  items: items.map(({ faults, warnings, ...item }) => ({ ...item, faults: [...faults], warnings: [...warnings] })),
})

const presentSchemeLine = ({ region_id: regionId, id, year, edition, body, state }: SchemeRow) => ({
  regionId,
  id,
  year,
  edition,
  name: body.name,
  state,
})

const presentRoundLine = (row: RoundRow, offices: OfficeTree): HomeView['rounds'][number] => ({
  regionId: row.region_id,
  id: row.id,
  title: row.title,
  office: officeOf(offices, row.office_id),
  from: row.from_on,
  to: row.to_on,
  state: row.state,
})

export const presentHome = (found: {
  readonly schemes: readonly SchemeRow[]
  readonly rounds: readonly RoundRow[]
  readonly ours: readonly RoundRow[]
  readonly offices: OfficeTree
  readonly mayWrite: boolean
}): HomeView => ({
  mayWrite: found.mayWrite,
  schemes: found.schemes.map(presentSchemeLine),
  rounds: found.rounds.map((row) => presentRoundLine(row, found.offices)),
  ours: found.ours.map((row) => presentRoundLine(row, found.offices)),
})

/** What a step says beside its kind, in the words that were written. */
function textOf(step: StepRow): string {
  switch (step.type) {
    case 'marked':
      return `${step.data.mark.points} · ${step.data.mark.reason}`
    case 'corrected':
      return `${step.data.from} → ${step.data.to} · ${step.data.reasons}`
    case 'appealed':
      return step.data.text
    case 'decided':
      return step.data.reasons
    default:
      return ''
  }
}

const presentSteps = (steps: readonly StepRow[], offices: OfficeTree, names: Names): SchemeView['steps'] =>
  steps.map((step) => ({
    type: step.type,
    on: step.on_date,
    at: step.at,
    by: { name: names.get(step.by.staffId) ?? null, office: nameOf(offices, step.by.officeId) },
    text: textOf(step),
  }))

const formulaOf = (item: Item): { zh: string; en: string } | null => {
  const parsed = item.kind === 'manual' ? null : parse(item.formula)
  return parsed?.ok ? { zh: print(parsed.value, 'zh'), en: print(parsed.value, 'en') } : null
}

interface SchemeFacts {
  readonly checked: CheckedScheme
  readonly offices: OfficeTree
  readonly rounds: readonly RoundRow[]
  readonly steps: readonly StepRow[]
  readonly names: Names
  readonly may: SchemeView['may']
}
export const presentScheme = (
  row: SchemeRow,
  { checked, offices, rounds, steps, names, may }: SchemeFacts,
): SchemeView => ({
  ...presentSchemeLine(row),
  office: officeOf(offices, row.office_id),
  body: row.body,
  checked: presentChecked(checked),
  formulas: Object.fromEntries(
    row.body.items.flatMap((item) => {
      const formula = formulaOf(item)
      return formula ? [[item.id, formula]] : []
    }),
  ),
  inForceOn: row.in_force_on,
  rounds: rounds.map((round) => presentRoundLine(round, offices)),
  steps: presentSteps(steps, offices, names),
  may: [...may],
  version: row.version,
})

/** What an item asks for, as a sentence says it. */
function ruleOf(item: Item): { zh: string; en: string } {
  if (item.kind === 'manual') return { zh: item.criteria, en: item.criteria }
  if (item.kind === 'deduction') return { zh: `每件扣 ${item.each} 分`, en: `${item.each} points less for each` }
  const { operator, target, unit, steps, scoring } = item.rule
  const asked = `${operator} ${target}${unit}`
  if (scoring === 'proportional') return { zh: `${asked}，不足的按比例`, en: `${asked}, short of it in proportion` }
  const step = (sign: string) => steps.map(({ from, percent }) => `${operator} ${from}${unit} ${sign} ${percent}%`)
  return { zh: [asked, ...step('得')].join('；'), en: [asked, ...step('earns')].join('; ') }
}

function explainedOf(item: Item, line: Line, corrections: readonly Correction[]): { zh: string; en: string } {
  const last = corrections.at(-1)
  const values = { each: item.kind === 'deduction' ? item.each : '', from: last?.from ?? '', to: last?.to ?? '' }
  const say = ({ why }: { why: Readonly<Record<Line['why'], string>> }): string => fill(why[line.why], values)
  return { zh: say(messages['zh-CN']), en: say(messages.en) }
}

/** The lines of a result, each with everything that explains it. */
export function presentLines(
  { lines, corrections, assessed_id: assessed }: ResultRow,
  { body }: SchemeRow,
  round: RoundRow,
): LineView[] {
  const items = new Map(body.items.map((item) => [item.id, item]))
  return lines.flatMap((line) => {
    const item = items.get(line.item)
    if (!item) return []
    const corrected = corrections.filter((one) => one.item === line.item)
    return [
      {
        item: item.id,
        name: item.name,
        kind: item.kind,
        weight: line.weight,
        points: line.points,
        why: line.why,
        explained: explainedOf(item, line, corrected),
        value: line.value === null || item.kind !== 'measured' ? line.value : `${line.value}${item.rule.unit}`,
        rule: ruleOf(item),
        formula: formulaOf(item),
        figures: line.figures.map(({ id, excluded, ...figure }) => {
          const asked = askedFor(id)
          const cut = { from: round.from_on, to: round.to_on, office: assessed, below: 'true', asOf: round.as_of }
          return {
            id,
            name: { zh: FIGURES[id].zh, en: FIGURES[id].en },
            ...figure,
            excluded: { ...excluded },
            opens: asked ? { ...asked, ...cut } : null,
          }
        }),
        evidence: item.evidence,
        mark: line.mark && { ...line.mark, evidence: [...line.mark.evidence] },
        warnings: [...warningsOf(item)],
        keptBecause: item.keptBecause,
        corrections: corrected.map(({ item: _item, ...correction }) => correction),
      },
    ]
  })
}

/** Offices in the order of their points, the same points in the order of their names. */
function inOrder(results: readonly ResultRow[], offices: OfficeTree) {
  const totals = new Map(results.map((row) => [row.id, totalOf(row.lines)]))
  const places = placesOf(totals)
  return results
    .map((row) => ({
      row,
      office: officeOf(offices, row.assessed_id),
      total: totals.get(row.id) ?? null,
      place: places.get(row.id) ?? null,
    }))
    .toSorted((a, b) => (a.place ?? Infinity) - (b.place ?? Infinity) || (a.office.name.zh < b.office.name.zh ? -1 : 1))
}

interface RoundFacts {
  readonly scheme: SchemeRow
  readonly results: readonly ResultRow[]
  readonly appeals: readonly AppealRow[]
  readonly steps: readonly StepRow[]
  readonly offices: OfficeTree
  readonly names: Names
  readonly may: RoundView['may']
}
export function presentRound(row: RoundRow, facts: RoundFacts): RoundView {
  const { scheme, results, appeals, offices } = facts
  return {
    ...presentRoundLine(row, offices),
    asOf: row.as_of,
    schemeId: scheme.id,
    year: scheme.year,
    total: scheme.body.total,
    items: scheme.body.items.map(({ id, name, points }) => ({ id, name, points })),
    announcedOn: row.announced_on,
    appealUntil: row.appeal_until,
    publishedOn: row.published_on,
    results: inOrder(results, offices).map(({ row: result, office, total, place }) => ({
      resultId: result.id,
      office,
      total,
      place,
      openAppeals: appeals.filter(({ result_id: of, state }) => of === result.id && state === 'open').length,
      corrections: result.corrections.length,
      points: Object.fromEntries(result.lines.map((line) => [line.item, line.points])),
    })),
    steps: presentSteps(facts.steps, offices, facts.names),
    may: [...facts.may],
    version: row.version,
  }
}

interface ResultFacts {
  readonly round: RoundRow
  readonly scheme: SchemeRow
  readonly appeals: readonly AppealRow[]
  readonly steps: readonly StepRow[]
  readonly offices: OfficeTree
  readonly names: Names
  readonly may: ResultView['may']
}
export const presentResult = (row: ResultRow, facts: ResultFacts): ResultView => ({
  regionId: row.region_id,
  id: row.id,
  roundId: row.round_id,
  title: facts.round.title,
  by: officeOf(facts.offices, row.office_id),
  office: officeOf(facts.offices, row.assessed_id),
  from: facts.round.from_on,
  to: facts.round.to_on,
  asOf: facts.round.as_of,
  state: facts.round.state,
  appealUntil: facts.round.appeal_until,
  total: totalOf(row.lines),
  outOf: facts.scheme.body.total,
  lines: presentLines(row, facts.scheme, facts.round),
  appeals: facts.appeals.map((appeal) => ({
    regionId: appeal.region_id,
    id: appeal.id,
    item: appeal.item,
    text: appeal.text,
    files: appeal.files.map(({ id, name, type, size }) => ({ id, name, type, size })),
    state: appeal.state,
    raisedOn: appeal.raised_on,
    decidedOn: appeal.decided_on,
    reasons: appeal.reasons,
    points: appeal.points,
    version: appeal.version,
  })),
  steps: presentSteps(facts.steps, facts.offices, facts.names),
  may: [...facts.may],
  version: row.version,
})

export const presentPublishedLine = (row: RoundRow, offices: OfficeTree): PublishedLine => ({
  regionId: row.region_id,
  id: row.id,
  title: row.title,
  office: nameOf(offices, row.office_id),
  from: row.from_on,
  to: row.to_on,
  publishedOn: row.published_on ?? row.to_on,
})

export const presentPublished = (
  row: RoundRow,
  scheme: SchemeRow,
  results: readonly ResultRow[],
  offices: OfficeTree,
): PublishedRound => ({
  ...presentPublishedLine(row, offices),
  schemeName: scheme.body.name,
  basis: scheme.body.basis,
  asOf: row.as_of,
  total: scheme.body.total,
  rules: scheme.body.items.map((item) => ({
    id: item.id,
    name: item.name,
    weight: item.points,
    rule: ruleOf(item),
    formula: formulaOf(item),
    warnings: [...warningsOf(item)],
    keptBecause: item.keptBecause,
  })),
  results: inOrder(results, offices).map(({ row: result, office, total, place }) => ({
    id: result.id,
    office: office.name,
    total: total ?? '',
    place,
    corrections: result.corrections.length,
  })),
})

export const presentPublishedResult = (
  row: ResultRow,
  round: RoundRow,
  scheme: SchemeRow,
  offices: OfficeTree,
): PublishedResult => ({
  round: presentPublishedLine(round, offices),
  asOf: round.as_of,
  office: nameOf(offices, row.assessed_id),
  total: totalOf(row.lines) ?? '',
  outOf: scheme.body.total,
  lines: presentLines(row, scheme, round),
})

/** A name in the language of a sheet. */
export const inLanguage = ({ zh, en }: Both, language: 'zh-CN' | 'en'): string => (language === 'en' ? en : zh)
