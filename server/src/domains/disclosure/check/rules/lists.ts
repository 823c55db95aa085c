import { compare, plus, sum } from '../../decimal.ts'
import type { Claim } from '../../disclosure.ts'
import type { Check, Severity } from '../../finding.ts'
import { phrase } from '../../messages/index.ts'
import { type Subject, subjectOf } from '../../subjects.ts'
import { atMost, envelope, notChecked, present, sums, yuanOf } from '../compare.ts'
import type { Facts, Operand } from '../facts.ts'
import { changeListed, claimOperand, isOfOwnYear, isPartOfChange, nameOf, statesAmount } from './claims.ts'

/** An amount with the parts that its sentence lists. */
interface List {
  readonly whole: Claim
  readonly said: Operand
  readonly parts: readonly Claim[]
  readonly operands: readonly Operand[]
}

/** How far the listed subjects make up the whole: all of it, all but a part that may be left out, or nobody knows. */
const coverOf = ({ parts = [], instead = {} }: Subject, listed: ReadonlySet<string>): 'all' | 'most' | 'unknown' => {
  const found = parts.map((part) => {
    const own = instead[part] ?? []
    const named = own.filter((each) => listed.has(each)).length
    return listed.has(part) || (own.length > 0 && named === own.length) ? 'all' : named > 0 ? 'most' : 'unknown'
  })
  return found.length === 0 || found.some((each) => each === 'unknown')
    ? 'unknown'
    : found.every((each) => each === 'all')
      ? 'all'
      : 'most'
}

/** Parts that belong to the whole, each once: 公务用车购置及运行费 and, in brackets behind it, 购置费 are not added twice. */
const partsOf = ({ parts = [], instead = {} }: Subject, listed: readonly Claim[]): Claim[] =>
  parts.flatMap((key) => {
    const found = listed.find((claim) => claim.subject === key)
    if (found !== undefined) return [found]
    return (instead[key] ?? []).flatMap((each) => listed.find((claim) => claim.subject === each) ?? [])
  })

const over = ({ said, operands }: List): boolean =>
  compare(sum(operands.map(yuanOf)), plus(yuanOf(said), envelope([said, ...operands]))) > 0

/** The parts of a subject that are known to make it up: 三公 = 出国 + 公车 + 接待. */
const knownParts = (subject: Subject, list: List): Check[] => {
  const cover = coverOf(subject, new Set(list.parts.map((part) => part.subject)))
  if (cover === 'unknown') return []
  const parts = partsOf(subject, list.parts)
  const operands = present(parts.map(claimOperand))
  const short = cover === 'most' && !over({ ...list, parts, operands })
  return present([
    sums({
      rule: 'I16',
      severity: short ? 'warning' : 'error',
      subject: phrase('sentence-adds-up', { subject: { zh: subject.zh, en: subject.en } }),
      total: list.said,
      parts: operands,
      ...(short ? { cannotTell: phrase('part-left-out') } : {}),
    }),
  ])
}

const isKnown = (claim: Claim): boolean => claim.subject !== 'named' && claim.subject !== 'unknown'

/** How grave it is when a list is less than its whole; undefined when it may well be. */
const shortSeverity = (parts: readonly Claim[]): Severity | undefined => {
  if (parts.every((part) => part.list === 'complete')) return 'error'
  if (parts.every((part) => part.list === 'includes' || part.list === 'complete'))
    return parts.every(isKnown) ? 'error' : 'warning'
  return undefined
}

/** A list of anything: its parts never make more than the whole, and all of it where the words say so. */
const anyParts = (list: List): Check[] => {
  const { whole, said, parts, operands } = list
  const subject = phrase('list-within', { subject: nameOf(whole) })
  const open = parts.some((part) => part.list === 'open')
  if (parts.length === 1 || over(list)) {
    const severity = !open && (parts.length === 1 || parts.every(isKnown)) ? 'error' : 'warning'
    return present([atMost({ rule: 'I16', severity, subject, parts: operands, whole: said })])
  }
  if (open) return present([atMost({ rule: 'I16', severity: 'warning', subject, parts: operands, whole: said })])
  const severity = shortSeverity(parts)
  const complete = sums({
    rule: 'I16',
    severity: severity ?? 'information',
    subject: phrase('list-adds-up', { subject: nameOf(whole) }),
    total: said,
    parts: operands,
  })
  if (complete === undefined || complete.outcome !== 'failed' || severity !== undefined) return present([complete])
  return parts.every(isKnown)
    ? [notChecked('I16', complete.subject, phrase('list-may-be-short'), complete.figures)]
    : present([atMost({ rule: 'I16', severity: 'warning', subject, parts: operands, whole: said })])
}

const partsOfChange = (change: Claim, { operands }: List): Check | undefined => {
  const total = claimOperand(change)
  return total === undefined
    ? undefined
    : sums({
        rule: 'I16',
        severity: 'warning',
        subject: phrase('changes-add-up', { subject: nameOf(change) }),
        total,
        parts: operands,
      })
}

const milder = (check: Check): Check => (check.severity === 'error' ? { ...check, severity: 'warning' } : check)

/** The lists of an amount: 收入包括…；支出包括… are two. */
const listsOf = (facts: Facts, whole: Claim, number: number): List[] => {
  const said = claimOperand(whole)
  if (said === undefined || !statesAmount(whole)) return []
  const parts = facts.disclosure.claims.filter(
    (claim) => claim.of === number && claim.relation === 'of-which' && statesAmount(claim) && claim.year === whole.year,
  )
  return [...Map.groupBy(parts, (part) => part.listStart).values()].map((listed) => ({
    whole,
    said,
    parts: listed,
    operands: present(listed.map(claimOperand)),
  }))
}

/** Amounts that a sentence names as parts of another add up to it, or are at least no more than it. */
export const listsAddUp = (facts: Facts): Check[] =>
  facts.disclosure.claims.flatMap((whole, number) => {
    const { claims } = facts.disclosure
    const subject = isOfOwnYear(whole, facts.disclosure) ? subjectOf(whole.subject) : undefined
    return listsOf(facts, whole, number).flatMap((list) => {
      const [first] = list.parts
      const change = first === undefined ? undefined : changeListed(claims, first)
      if (first !== undefined && change !== undefined && isPartOfChange(claims, first))
        return present([partsOfChange(change, list)])
      const known = subject === undefined ? [] : knownParts(subject, list)
      // The projects of 项目支出 are left to I18.
      const checks = known.length > 0 || whole.subject === 'project' ? known : anyParts(list)
      // Of what the list is part the words leave open: a list that fits neither is no proof.
      return change === undefined ? checks : checks.map(milder)
    })
  })
