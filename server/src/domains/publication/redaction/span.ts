/** What tells who somebody is, by kind. The order is that of strength where two rules see the same words. */
export const REDACTION_KINDS = [
  'name',
  'id-number',
  'organisation-code',
  'bank-account',
  'account',
  'phone',
  'email',
  'plate',
  'birth-date',
  'matter-number',
  'address',
  'staff-name',
  'other',
] as const
export type RedactionKind = (typeof REDACTION_KINDS)[number]

/** Why a rule proposes it. `person` stands for what the sealed record of the matter itself holds. */
export const REASONS = ['person', 'staff', 'checksum', 'form', 'by-hand'] as const
export type Reason = (typeof REASONS)[number]

/** A place in a text, in UTF-16 units; `end` is the first that no longer belongs to it. */
export interface Span {
  readonly start: number
  readonly end: number
  readonly kind: RedactionKind
}

export interface Proposal extends Span {
  readonly reason: Reason
  /** True for what can never be published: somebody of the matter would be known by it. */
  readonly required: boolean
}

const strength = (one: Proposal): number => (one.required ? 0 : 100) + REDACTION_KINDS.indexOf(one.kind)

/** Proposals in order, where none overlaps: what overlaps becomes one, of the kind of the strongest. */
export function mergeProposals(found: readonly Proposal[]): Proposal[] {
  const merged: Proposal[] = []
  for (const next of found.toSorted((a, b) => a.start - b.start || b.end - a.end)) {
    if (next.end <= next.start) continue
    const last = merged.at(-1)
    if (!last || next.start >= last.end) {
      merged.push(next)
      continue
    }
    const stronger = strength(next) < strength(last) ? next : last
    merged[merged.length - 1] = {
      ...stronger,
      start: last.start,
      end: Math.max(last.end, next.end),
      required: last.required || next.required,
    }
  }
  return merged
}

/** True for spans in order that lie inside the text, do not overlap and cut no character in two. */
export function areSound(text: string, spans: readonly Span[]): boolean {
  return spans.every(
    ({ start, end }, n) =>
      start >= (spans[n - 1]?.end ?? 0) && end > start && end <= text.length && !cuts(text, start) && !cuts(text, end),
  )
}

const cuts = (text: string, at: number): boolean =>
  /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
