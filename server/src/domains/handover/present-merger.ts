import { nameOfBy } from '../identity/index.ts'
import { findOffice, INHERITED_KINDS, type OfficeTree } from '../office/index.ts'
import { callableOff, type Counts, type MergerStep } from './merger.ts'
import type { LoadedMerger } from './merger-writer.ts'
import { messages } from './messages/index.ts'
import type { MergerView } from './views.ts'

interface Around {
  offices: OfficeTree
  names: ReadonlyMap<string, string>
  left: Counts
  /** Accounts that are at the office today. */
  stillThere: ReadonlySet<string>
}

/** What passes on, in the order of the sheet. */
export const KINDS = ['matter', ...INHERITED_KINDS] as const

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
    words: prepared?.words,
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
