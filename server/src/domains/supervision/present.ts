import { findOffice, type OfficeTree } from '../office/index.ts'
import type { LoadedMatter } from '../matter/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'
import { nameOfBy, type Officer } from '../identity/index.ts'
import type { CaseStep } from './case.ts'
import { stepsFor } from './decide.ts'
import type { SupervisionFigures } from './figures.ts'
import type { DocumentLanguage } from '../../platform/documents/index.ts'
import { messages } from './messages/index.ts'
import { mayAct, mayAnswer } from './policy.ts'
import type { CaseLine, LoadedCase } from './reader.ts'
import type { AdviceRow, BatchRow } from './tables.ts'
import { SHIPPED, type OwnThreshold } from './threshold.ts'
import type { AdviceView, BatchView, CaseLineView, CaseView, FiguresView, ThresholdView } from './views.ts'

const keysOf = <Key extends string>(record: Readonly<Partial<Record<Key, unknown>>>): Key[] =>
  Object.keys(record) as Key[]

type OfficeName = CaseLineView['office']

export function presentName(offices: OfficeTree, id: string): OfficeName {
  const office = findOffice(offices, id)
  return { id, name: { zh: office?.name.zh ?? id, en: office?.name.en || office?.name.zh || id } }
}

export function presentLine(offices: OfficeTree, line: CaseLine): CaseLineView {
  return {
    regionId: line.region_id,
    id: line.id,
    matterId: line.matter_id,
    number: line.number,
    summary: line.summary,
    phase: line.phase as CaseLineView['phase'],
    kind: line.kind,
    office: presentName(offices, line.office_id),
    supervisor: presentName(offices, line.supervisor_id),
    since: line.since,
    openedOn: line.opened_on,
    state: line.state,
    closedOn: line.closed_on,
    listedUntil: line.listed_until,
    nextOwed: line.next_owed,
    version: line.version,
    lastStep: line.last_step,
    lastOn: line.last_on,
  }
}

/** What a view of a case needs besides the case. */
export interface CaseSurroundings {
  readonly offices: OfficeTree
  readonly officer: Officer
  readonly matter: LoadedMatter
  readonly advice: readonly AdviceRow[]
  readonly staffNames: ReadonlyMap<string, string>
  readonly today: LocalDate
}

export function presentCase({ case: c, row, steps }: LoadedCase, around: CaseSurroundings): CaseView {
  const { offices, officer, matter, advice, staffNames, today } = around
  const opened = steps[0]?.type === 'opened' ? steps[0].data : null
  const sent = new Set(steps.flatMap((step) => (step.type === 'letter-sent' ? [step.data.letter] : [])))
  return {
    regionId: c.regionId,
    id: c.id,
    matterId: c.matterId,
    number: matter.matter.number,
    summary: matter.matter.summary,
    phase: matter.matter.phase,
    kind: c.kind,
    office: presentName(offices, c.office),
    supervisor: presentName(offices, c.supervisor),
    since: row.since,
    openedOn: c.openedOn,
    state: c.state,
    closedOn: c.closedOn,
    listedUntil: c.listedUntil,
    nextOwed: row.next_owed,
    version: c.version,
    article: opened?.article ?? '',
    limit: opened?.limit ?? null,
    dueOn: opened?.dueOn ?? null,
    holder: presentName(offices, matter.matter.holder),
    steps: steps.map((step) => ({
      seq: step.seq,
      type: step.type,
      at: step.at,
      on: step.on,
      by: {
        name: step.by.kind === 'officer' ? nameOfBy(staffNames, step.by) : null,
        office: step.by.kind === 'officer' ? presentName(offices, step.by.officeId) : null,
      },
      ...presentStepData(step, staffNames),
    })),
    letters: presentLetters(offices, matter, today).filter(({ seq }) => sent.has(seq)),
    advice: advice
      .filter((one) => one.case_id === c.id)
      .map((one) => presentAdvice(offices, officer, one, today, true)),
    may: mayAct(officer, c) ? [...stepsFor(c, matter.matter.holder)] : [],
  }
}

/** What a step says, apart from the words that its document was issued in. */
function presentStepData(step: CaseStep, staffNames: ReadonlyMap<string, string>) {
  switch (step.type) {
    case 'visited':
      return { data: { ...step.data, staff: step.data.staff.map((id) => staffNames.get(id) ?? id) } }
    case 'talked':
    case 'listed': {
      const { words, ...data } = step.data
      return { data, words }
    }
    default:
      return { data: { ...step.data } }
  }
}

/** The supervision letters of a matter with their answers. */
export const presentLetters = (
  offices: OfficeTree,
  { matter, events }: LoadedMatter,
  today: LocalDate,
): CaseView['letters'] =>
  matter.letters.map((letter) => {
    const sent = events.find((event) => event.seq === letter.seq)
    const answer = events.find((event) => event.type === 'supervision-replied' && event.data.answers === letter.seq)
    return {
      seq: letter.seq,
      from: presentName(offices, letter.from),
      to: presentName(offices, letter.to),
      text: sent?.type === 'supervised' ? sent.data.letter : '',
      sentOn: sent?.on ?? letter.replyBy,
      replyBy: letter.replyBy,
      repliedOn: letter.repliedOn,
      reply: answer?.type === 'supervision-replied' ? answer.data.reply : '',
      overdue: letter.repliedOn === null && letter.replyBy < today,
    }
  })

/** Advice; the matter is named only to those who may see it. */
export function presentAdvice(
  offices: OfficeTree,
  officer: Officer,
  row: AdviceRow,
  today: LocalDate,
  seesMatter: boolean,
): AdviceView {
  return {
    regionId: row.region_id,
    id: row.id,
    caseId: row.case_id,
    matterId: seesMatter ? row.matter_id : null,
    kind: row.kind,
    number: row.number,
    from: presentName(offices, row.from_office),
    to: presentName(offices, row.to_office),
    text: row.text,
    givenOn: row.given_on,
    replyBy: row.reply_by,
    adoption: row.adoption,
    reply: row.reply,
    repliedOn: row.replied_on,
    files: row.files.map(({ id, name, type, size }) => ({ id, name, type, size })),
    overdue: row.replied_on === null && row.reply_by < today,
    mayAnswer: row.replied_on === null && mayAnswer(officer, row),
    version: row.version,
    words: row.words ?? undefined,
  }
}

export const presentBatch = (offices: OfficeTree, row: BatchRow, lines: readonly CaseLine[]): BatchView => ({
  regionId: row.region_id,
  id: row.id,
  supervisor: presentName(offices, row.supervisor_id),
  office: presentName(offices, row.office_id),
  madeOn: row.made_on,
  number: row.number,
  text: row.text,
  cases: row.cases.length,
  lines: lines.map((line) => presentLine(offices, line)),
  words: row.words ?? undefined,
})

/** The thresholds that ship and those that offices have set. */
export const presentThresholds = (
  offices: OfficeTree,
  officer: Officer,
  own: readonly OwnThreshold[],
): ThresholdView[] => [
  ...own.map(({ officeId, ...one }) => ({
    ...one,
    office: presentName(offices, officeId),
    own: officeId === officer.officeId,
  })),
  ...SHIPPED.map((one) => ({ ...one, id: null, regionId: null, office: null, own: false })),
]

export const presentFigures = (figures: SupervisionFigures, from: LocalDate, to: LocalDate): FiguresView => ({
  from,
  to,
  ...figures,
})

/** The figures as a table of two columns, to take away. */
export function presentFiguresTable(figures: FiguresView, lang: DocumentLanguage): string[][] {
  const words = messages[lang]
  const { from, to, byKind, advice, ...counts } = figures
  return [
    [words.figures.period, `${from} – ${to}`],
    ...keysOf(counts).map((name) => [words.figures.counts[name], String(counts[name])]),
    ...keysOf(byKind).map((kind) => [`${words.figures.byKind}: ${words.kinds[kind]}`, String(byKind[kind] ?? 0)]),
    ...keysOf(advice).flatMap((kind) =>
      keysOf(advice[kind] ?? {}).map((name) => [
        `${words.figures.advice} (${words.adviceKinds[kind]}): ${words.figures.adviceCounts[name]}`,
        String(advice[kind]?.[name] ?? 0),
      ]),
    ),
  ]
}
