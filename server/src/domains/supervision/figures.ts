import type { AdviceCounts, SupervisionCounts } from './reader.ts'
import { ADVICE_KINDS, CASE_KINDS, type AdviceKind, type CaseKind } from './case.ts'

/** The figures of Art. 41(2) and (3): what was supervised, and what became of the advice that was given. */
export interface SupervisionFigures extends SupervisionCounts {
  readonly byKind: Readonly<Record<CaseKind, number>>
  readonly advice: Readonly<Record<AdviceKind, Omit<AdviceCounts, 'kind'>>>
}

const NONE = { given: 0, answered: 0, adopted: 0, partly: 0, notAdopted: 0 }

/** Puts the counts together; every kind has its line, also where nothing happened. */
export function figuresOf(
  counts: SupervisionCounts,
  kinds: readonly { kind: CaseKind; count: number }[],
  advice: readonly AdviceCounts[],
): SupervisionFigures {
  const of = (kind: AdviceKind): Omit<AdviceCounts, 'kind'> => {
    const { kind: _kind, ...found } = advice.find((one) => one.kind === kind) ?? { ...NONE, kind }
    return found
  }
  return {
    ...counts,
    byKind: Object.fromEntries(
      CASE_KINDS.map((kind) => [kind, kinds.find((one) => one.kind === kind)?.count ?? 0]),
    ) as Record<CaseKind, number>,
    advice: Object.fromEntries(ADVICE_KINDS.map((kind) => [kind, of(kind)])) as SupervisionFigures['advice'],
  }
}
