import type { Item, SchemeBody } from './queries.ts'

const common = (points: string) => ({ id: crypto.randomUUID(), name: '', points, evidence: '', keptBecause: '' })

/** An item of a kind with nothing in it; what was said of the one before stays. */
export function itemOf(kind: Item['kind'], before?: Item): Item {
  const kept = before
    ? {
        id: before.id,
        name: before.name,
        points: before.points,
        evidence: before.evidence,
        keptBecause: before.keptBecause,
      }
    : common('')
  const formula = before && 'formula' in before ? before.formula : ''
  if (kind === 'manual') return { kind, ...kept, criteria: '' }
  if (kind === 'deduction') return { kind, ...kept, formula, each: '1' }
  return {
    kind,
    ...kept,
    formula,
    rule: { operator: '≥', target: '95', unit: '%', scoring: 'proportional', steps: [] },
  }
}

/** Rules with nothing in them yet. */
export const emptyScheme = (): SchemeBody => ({
  name: '',
  total: '100',
  basis: '《信访工作条例》第三十九条',
  appealDays: 10,
  items: [itemOf('measured')],
})
