import type { Amount } from '../../amount.ts'
import { compare, formatDecimal, halfUnit, minus, sum, ZERO } from '../../decimal.ts'
import type { Claim, Disclosure } from '../../disclosure.ts'
import type { Check, Figure } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { subjectOf } from '../../subjects.ts'
import { figureOf, notChecked } from '../compare.ts'
import { type Facts, type Operand } from '../facts.ts'
import { intervalOf, ratioCheck } from '../ratio.ts'
import type { Rule } from '../rule.ts'
import { claimOperand, isOwnAmount, nameOf, statesAmount } from './claims.ts'
import { bestOf, cellsOfSubject } from './prose.ts'

type Money = Operand & { readonly amount: Amount }

const money = (operand: Operand | undefined): Money | undefined =>
  operand?.amount === undefined ? undefined : { ...operand, amount: operand.amount }

/** The amounts that a share may speak of. `certain`: nothing else can be meant, so that a share which fits none is wrong. */
interface Stated {
  readonly amounts: readonly Money[]
  readonly certain: boolean
}

const one = (found: Money | undefined): Stated => ({ amounts: found === undefined ? [] : [found], certain: true })

/** Basic and project expenditure differ with the money that is spoken of; other subjects are one amount in the whole document. */
const MANY = new Set(['basic', 'project', 'personnel', 'operating'])

/** A subject as the document states it: in the same paragraph, else in tables and other sentences. */
const statedOf = ({ disclosure, own }: Facts, key: string, near: Claim): Stated => {
  const claims = disclosure.claims.filter((claim) => claim.subject === key && isOwnAmount(claim, disclosure))
  const same = claims.find((each) => each.paragraph === near.paragraph)
  if (same !== undefined) return one(money(claimOperand(same)))
  const amounts = [...cellsOfSubject(own, key), ...claims.map(claimOperand)].flatMap((each) => money(each) ?? [])
  return { amounts, certain: !MANY.has(key) }
}

const partOf = (facts: Facts, share: Claim): Stated => {
  const claim = share.of === undefined ? undefined : facts.disclosure.claims[share.of]
  if (claim !== undefined && statesAmount(claim)) return one(money(claimOperand(claim)))
  return subjectOf(share.subject) === undefined ? one(undefined) : statedOf(facts, share.subject, share)
}

/** A list of shares that together are 100 %: its whole is the sum of its parts, printed or not. */
const sumOfShares = ({ claims }: Disclosure, share: Claim): Money | undefined => {
  const shares = claims.filter(
    (claim) =>
      claim.relation === 'share' &&
      claim.paragraph === share.paragraph &&
      claim.whole === share.whole &&
      claims[claim.of ?? -1]?.of === undefined,
  )
  const parts = shares.flatMap((each) => money(claimOperand(claims[each.of ?? -1] ?? each)) ?? [])
  const [first] = parts
  if (first === undefined || parts.length < shares.length || parts.length < 2) return undefined
  const total = sum(shares.map((each) => each.percent?.value ?? ZERO))
  const gap = minus(total, { digits: 100n, scale: 0 })
  const slack = sum(shares.map((each) => halfUnit(each.percent?.decimals ?? 0)))
  if (compare(gap, slack) > 0 || compare(minus(ZERO, gap), slack) > 0) return undefined
  const yuan = sum(parts.map((part) => part.amount.yuan))
  return {
    ...first,
    role: phrase('sum-of-shares'),
    printed: '',
    amount: { ...first.amount, yuan, printed: '' },
  }
}

const wholeOf = (facts: Facts, share: Claim): Stated => {
  const { claims } = facts.disclosure
  const stated = share.wholeClaim === undefined ? undefined : claims[share.wholeClaim]
  if (stated !== undefined) return one(money(claimOperand(stated)))
  if (share.whole !== undefined) return statedOf(facts, share.whole, share)
  const part = share.of === undefined ? undefined : claims[share.of]
  const parent = part?.of === undefined ? undefined : claims[part.of]
  return one(
    parent !== undefined && statesAmount(parent) ? money(claimOperand(parent)) : sumOfShares(facts.disclosure, share),
  )
}

const shareCheck = (facts: Facts, share: Claim): Check[] => {
  const { percent } = share
  if (percent === undefined) return []
  const subject = phrase('share-of', { subject: nameOf(share) })
  const printed = `${formatDecimal(percent.value, percent.decimals)}%`
  const said: Figure = { role: phrase('share-in-prose', { subject: nameOf(share) }), printed, place: share.place }
  const [parts, wholes] = [partOf(facts, share), wholeOf(facts, share)]
  const [part] = parts.amounts
  if (part === undefined) return [notChecked('I44', subject, phrase('share-without-part'), [said])]
  if (wholes.amounts.length === 0)
    return [notChecked('I44', subject, phrase('share-without-whole'), [said, figureOf(part)])]
  const checks = parts.amounts.flatMap((top) =>
    wholes.amounts.map((bottom) =>
      ratioCheck({
        rule: 'I44',
        subject,
        figures: [said, figureOf(top), figureOf(bottom)],
        percent,
        top: intervalOf(top.amount),
        bottom: intervalOf(bottom.amount),
        lastDigit: 'warning',
        differs: (values) => phrase('share-differs', values),
      }),
    ),
  )
  const best = bestOf(checks)
  if (best?.outcome === 'failed' && !(parts.certain && wholes.certain))
    return [notChecked('I44', subject, phrase('share-without-whole'), [said, figureOf(part)])]
  return best === undefined ? [] : [best]
}

/** I44: a part ÷ its whole = the share that is printed (占 … %). */
export const sharesFit: Rule = {
  id: 'I44',
  severity: 'error',
  check: (facts) =>
    facts.disclosure.claims.flatMap((claim) => (claim.relation === 'share' ? shareCheck(facts, claim) : [])),
}
