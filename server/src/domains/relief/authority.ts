import { z } from 'zod'
import { isWithin, findOffice, remitOf, type OfficeTree } from '../office/index.ts'
import { localDate, statement } from '../matter/index.ts'
import type { LocalDate } from '../../platform/time/index.ts'

/** Up to which amount the head of an office decides, by the office's own rule, from a day on. */
export const NewAuthority = z.object({
  upTo: z.int().min(0).max(100_000_000_000).describe('Fen; above it the office above decides'),
  basis: statement(200).describe('The rule by its name'),
  inForceFrom: localDate,
})
export type NewAuthority = z.output<typeof NewAuthority>

export interface Authority extends NewAuthority {
  readonly office: string
}

/** The rule of an office on a day: the one that came into force last. */
export const authorityOn = (rules: readonly Authority[], office: string, on: LocalDate): Authority | undefined =>
  rules
    .filter((rule) => rule.office === office && rule.inForceFrom <= on)
    .reduce<Authority | undefined>(
      (last, rule) => (last && last.inForceFrom > rule.inForceFrom ? last : rule),
      undefined,
    )

export interface Decider {
  readonly office: string
  readonly basis: string
  /** Why it is that office: how far the fund's own office may go, by which rule, and what is to be decided in all. */
  readonly reach?: { readonly upTo: number; readonly basis: string; readonly total: number }
}

/**
 * Who decides about an amount: the first office in the row whose own rule reaches that far; an office above without a rule of its own
 * has the authority in full, and the last in the row decides what nobody below may. The fund's own office must have laid down a rule:
 * undefined until it has. Pure.
 */
export function deciderOf(
  row: readonly string[],
  rules: readonly Authority[],
  total: number,
  on: LocalDate,
): Decider | undefined {
  const [own, ...above] = row
  const ownRule = own === undefined ? undefined : authorityOn(rules, own, on)
  if (own === undefined || ownRule === undefined) return undefined
  const reach = { upTo: ownRule.upTo, basis: ownRule.basis, total }
  let last: Decider = { office: own, basis: ownRule.basis, reach }
  if (total <= ownRule.upTo) return last
  for (const office of above) {
    const rule = authorityOn(rules, office, on)
    last = { office, basis: rule?.basis ?? ownRule.basis, reach }
    if (rule === undefined || total <= rule.upTo) return last
  }
  return last
}

/** The petition office of the fund and those above it that may see the matter, the nearest first. */
export function rowAbove(offices: OfficeTree, own: string, entitled: readonly string[]): string[] {
  const looksAfter = (id: string): boolean => {
    const office = findOffice(offices, id)
    if (office?.kind !== 'petition-office' || !office.active || id === own) return false
    const remit = remitOf(offices, id)
    return remit === undefined || isWithin(offices, own, remit)
  }
  const depth = (id: string): number => findOffice(offices, id)?.path.length ?? 0
  const above = entitled.filter(looksAfter).toSorted((a, b) => depth(b) - depth(a) || (a < b ? -1 : 1))
  return [own, ...above]
}
