import type { Claim, Disclosure } from '../disclosure.ts'
import { yearOnYearChecks } from './rules/year-on-year.ts'

/** Most comparisons of one paragraph whose antecedent is sought. */
const MOST = 50

/** The claims of one comparison, by number: 比上年增加21万元，增长4.2%. */
type Comparison = readonly number[]

const comparisonsIn = (claims: readonly Claim[]): Comparison[] => {
  const found: number[][] = []
  for (const [number, claim] of claims.entries()) {
    const last = found.at(-1)
    const goesOn = last?.at(-1) === number - 1
    const ofChange = claim.relation === 'percentage' && goesOn && claim.of === number - 1
    if (claim.orOf === undefined && !ofChange) continue
    if (goesOn && (ofChange || claims[number - 1]?.orOf?.join() === claim.orOf?.join())) last.push(number)
    else found.push([number])
  }
  return found.slice(0, MOST)
}

/** The claims when a comparison speaks of the amount `whole`. */
const spokenOf = (claims: readonly Claim[], comparison: Comparison, whole: number): Claim[] => {
  const target = claims[whole]
  return claims.map((claim, number) =>
    target === undefined || !comparison.includes(number)
      ? claim
      : {
          ...claim,
          subject: target.subject,
          words: target.words,
          of: claim.of === undefined || comparison.includes(claim.of) ? claim.of : whole,
        },
  )
}

const moved = (claim: Claim, by: number): Claim => ({
  ...claim,
  of: claim.of === undefined ? undefined : claim.of + by,
  orOf: claim.orOf?.map((number) => number + by),
  wholeClaim: claim.wholeClaim === undefined ? undefined : claim.wholeClaim + by,
  listStart: claim.listStart === undefined ? undefined : claim.listStart + by,
})

const settled = (disclosure: Disclosure, claims: readonly Claim[]): readonly Claim[] => {
  const failures = (read: readonly Claim[]): number =>
    yearOnYearChecks({ ...disclosure, claims: read }).filter((check) => check.outcome === 'failed').length
  let best = claims
  for (const comparison of comparisonsIn(claims)) {
    let fewest = failures(best)
    for (const whole of claims[comparison[0] ?? 0]?.orOf ?? []) {
      if (fewest === 0) break
      const read = spokenOf(best, comparison, whole)
      const count = failures(read)
      if (count < fewest) [best, fewest] = [read, count]
    }
  }
  return best
}

/**
 * Settles what unnamed comparisons behind a list speak of: 支出521万元，其中：…，项目支出120万元，比上年增长4.2%. The last item is the nearest;
 * where what is said does not fit it and fits what it is part of, that is meant.
 */
export const withAntecedents = (disclosure: Disclosure): Disclosure => {
  if (!disclosure.claims.some((claim) => claim.orOf !== undefined)) return disclosure
  const claims: Claim[] = []
  for (const group of Map.groupBy(disclosure.claims, (claim) => claim.paragraph).values()) {
    const first = claims.length
    const open = group.some((claim) => claim.orOf !== undefined)
    const local = open
      ? settled(
          disclosure,
          group.map((claim) => moved(claim, -first)),
        ).map((claim) => moved(claim, first))
      : group
    claims.push(...local)
  }
  return { ...disclosure, claims }
}
