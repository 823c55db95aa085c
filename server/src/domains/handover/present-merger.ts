import { officialDate, type OfficialDocument } from '../../platform/documents/index.ts'
import { localDateOf } from '../../platform/time/index.ts'
import { nameOfBy } from '../identity/index.ts'
import { findOffice, INHERITED_KINDS, type OfficeTree } from '../office/index.ts'
import { callableOff, type Counts, type MergerStep } from './merger.ts'
import type { LoadedMerger } from './merger-writer.ts'
import { fill, messages } from './messages/index.ts'
import type { MergerView } from './views.ts'

interface Around {
  offices: OfficeTree
  names: ReadonlyMap<string, string>
  left: Counts
  /** Accounts that are at the office today. */
  stillThere: ReadonlySet<string>
}

const KINDS = ['matter', ...INHERITED_KINDS] as const

export const presentCounts = (counts: Counts): MergerView['counted'] =>
  KINDS.flatMap((kind) => {
    const n = counts[kind] ?? 0
    return n === 0 ? [] : [{ kind, n }]
  })

const sum = (all: readonly Counts[]): Counts =>
  Object.fromEntries(KINDS.map((kind) => [kind, all.reduce((n, one) => n + (one[kind] ?? 0), 0)]))

const NOTHING = { zh: '', en: '' }

function textOf({ type, data }: MergerStep): { zh: string; en: string } {
  if (type === 'hindered') return data
  if (type === 'passed') {
    const said = (lang: 'zh-CN' | 'en', between: string): string =>
      presentCounts(data.counts)
        .map(({ kind, n }) => `${messages[lang].mergers.kinds[kind]} ${n}`)
        .join(between)
    return { zh: said('zh-CN', '，'), en: said('en', ', ') }
  }
  return type === 'prepared' || type === 'called-off' ? { zh: data.reason, en: data.reason } : NOTHING
}

export function presentMerger({ merger, steps }: LoadedMerger, around: Around): MergerView {
  const { regionId, id, on, state, number, version } = merger
  const office = (officeId: string): MergerView['office'] => {
    const name = findOffice(around.offices, officeId)?.name
    return { id: officeId, name: { zh: name?.zh ?? officeId, en: name?.en || name?.zh || officeId } }
  }
  const person = (staffId: string) => ({ id: staffId, name: around.names.get(staffId) ?? '' })
  const [first] = steps
  const prepared = first?.type === 'prepared' ? first.data : undefined
  return {
    regionId,
    id,
    office: office(merger.office),
    successor: office(merger.successor),
    on,
    state,
    number,
    version,
    reason: prepared?.reason ?? '',
    counted: presentCounts(prepared?.counts ?? {}),
    passed: presentCounts(sum(steps.flatMap((step) => (step.type === 'passed' ? [step.data.counts] : [])))),
    left: presentCounts(around.left),
    moving: (prepared?.moving ?? []).map(person),
    staying: (prepared?.staying ?? []).map((staffId) => ({
      ...person(staffId),
      active: around.stillThere.has(staffId),
    })),
    steps: steps.map((step) => ({
      seq: step.seq,
      type: step.type,
      at: step.at,
      by: step.by.kind === 'officer' ? nameOfBy(around.names, step.by) : null,
      text: textOf(step),
    })),
    mayCallOff: callableOff(merger),
  }
}

/** 机构合并移交清单: what was counted, and since its day what passed and what did not. */
export function writeMerger(view: MergerView, lang: OfficialDocument['lang']): OfficialDocument {
  const { mergers: words } = messages[lang]
  const name = (of: MergerView['office']): string => (lang === 'en' ? of.name.en : of.name.zh)
  const [from, to] = [name(view.office), name(view.successor)]
  const of = (counts: MergerView['counted'], kind: string): number => counts.find((one) => one.kind === kind)?.n ?? 0
  const done = view.state === 'done'
  const kinds = KINDS.filter((kind) =>
    [view.counted, view.passed, done ? view.left : []].some((one) => of(one, kind) > 0),
  )
  const calledOff = view.steps.find(({ type }) => type === 'called-off')
  const { columns } = words
  return {
    kind: 'hand-over-letter',
    title: words.title,
    number: view.number,
    body: [
      { type: 'paragraph', text: fill(words.lead, { from, to, date: officialDate(view.on, lang) }) },
      { type: 'paragraph', text: fill(words.reason, { reason: view.reason }) },
      ...(calledOff
        ? [{ type: 'paragraph', text: fill(words.calledOff, { reason: calledOff.text.zh }) } as const]
        : []),
      {
        type: 'table',
        columns: [
          { label: columns.kind, share: 2 },
          { label: columns.prepared, share: 1, align: 'center' },
          { label: columns.passed, share: 1, align: 'center' },
          { label: columns.left, share: 1, align: 'center' },
        ],
        rows: kinds.map((kind) => [
          words.kinds[kind],
          String(of(view.counted, kind)),
          done ? String(of(view.passed, kind)) : '',
          done ? String(of(view.left, kind)) : '',
        ]),
      },
      ...(view.moving.length + view.staying.length === 0
        ? []
        : [
            {
              type: 'table',
              columns: [
                { label: words.staffColumns.name, share: 1 },
                { label: words.staffColumns.fate, share: 2 },
              ],
              rows: [
                ...view.moving.map((person) => [person.name, words.moving]),
                ...view.staying.map((person) => [person.name, words.staying]),
              ],
            } as const,
          ]),
      {
        type: 'fields',
        boxed: true,
        fields: [
          { label: words.from, value: from },
          { label: words.to, value: to },
        ],
      },
    ],
    signer: { office: from, date: localDateOf(view.steps[0]?.at ?? '') },
    lang,
  }
}
